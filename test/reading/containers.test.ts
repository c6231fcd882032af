import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locatorOf, type Opening, type OpenOptions } from '../../src/reading/document.js';
import { open } from '../../src/reading/open.js';
import { ROOT } from '../kit/files.js';

const FOLDER = join(ROOT, 'fixtures', 'containers');
const PASSWORD = '900101';

const openFixture = (name: string, options: OpenOptions = {}): Promise<readonly Opening[]> =>
  open({ name, bytes: readFileSync(join(FOLDER, name)) }, options);

const tablesOf = async (name: string, options?: OpenOptions) => {
  const [opening] = await openFixture(name, options);
  if (opening === undefined || opening.kind === 'unreadable') throw new Error(JSON.stringify(opening));
  return opening.tables;
};

const rowsOf = async (name: string, options?: OpenOptions) =>
  (await tablesOf(name, options)).flatMap(({ rows }) => rows.map(({ cells }) => cells));

const failureOf = async (name: string, options?: OpenOptions) => {
  const [opening] = await openFixture(name, options);
  return opening?.kind === 'unreadable' ? opening.failure.code : opening?.kind;
};

/** What make.py wrote, as text. */
const HEADER = ['거래일시', '적요', '출금액', '입금액', '잔액', '거래점', '회차', '결제일'];
const RECORDS = ['넷플릭스', '설앻쁇마트', '㈜카카오', 'ＡＢＣ서점', '김밥천국', '급여'].map((payee, day) => [
  `2026-01-0${2 + day} 09:30:0${day}`,
  payee,
  payee === '급여' ? '0' : String(4500 + 1000 * day),
  payee === '급여' ? '2500000' : '0',
  day === 2 ? '0.3' : String(1_000_000 - 4500 * day),
  '0010',
  `${day + 1}/12`,
  '2026-02-14',
]);

describe('workbooks', () => {
  it.each(['openpyxl.xlsx', 'libreoffice.xlsx', 'libreoffice.ods', 'libreoffice.xls'])('%s', async name => {
    const [statement, summary, empty] = await tablesOf(name);
    expect(statement?.name).toBe('거래내역');
    expect(statement?.rows.map(({ cells }) => cells)).toEqual([
      ['계좌번호: 123-456-789012'],
      ['조회기간: 2026.01.01 ~ 2026.01.31'],
      HEADER,
      ...RECORDS,
      ['합계', '', '32500', '2500000'],
    ]);
    expect(statement?.rows.map(({ line }) => line)).toEqual([1, 2, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(locatorOf(statement!, statement!.rows[3]!)).toBe('거래내역!5');
    expect(summary?.rows.map(({ cells }) => cells)).toEqual([
      ['항목', '값'],
      ['비율', '0.125'],
      ['큰 수', '1200000000000000000000'],
      ['작은 수', '0.0000001'],
      // LibreOffice keeps a truth as a number that looks like one.
      ['참', name.endsWith('.ods') ? '1' : 'TRUE'],
      ['시각', '23:59:59'],
    ]);
    expect(empty?.rows).toEqual([]);
  });

  it('xlwt.xls', async () => {
    expect(await rowsOf('xlwt.xls')).toEqual([HEADER, ...RECORDS]);
  });

  it('reads BIFF5 in codepage 949, with no compound file around it', async () => {
    expect(await rowsOf('by-hand-biff5.xls')).toEqual([
      HEADER.slice(0, 3),
      ...RECORDS.map(([moment, payee, out]) => [moment!.slice(0, 10), payee, out]),
    ]);
  });

  it('says what held them', async () => {
    const containers = await Promise.all(
      ['openpyxl.xlsx', 'libreoffice.ods', 'xlwt.xls', 'page-utf8.xls', 'kb-bank.pdf'].map(async name => {
        const [opening] = await openFixture(name);
        return opening?.kind === 'tables' ? opening.container : undefined;
      }),
    );
    expect(containers).toEqual(['xlsx', 'ods', 'xls', 'html', 'pdf']);
  });
});

describe('passwords', () => {
  it.each(['libreoffice-standard.xlsx', 'officecrypto-agile.xlsx', 'libreoffice-locked.xls'])('open %s', async name => {
    expect((await tablesOf(name, { password: PASSWORD }))[0]?.rows[3]?.cells).toEqual(RECORDS[0]);
  });

  it.each(['libreoffice-standard.xlsx', 'libreoffice-locked.xls'])(
    'that are missing or wrong do not open %s',
    async name => {
      expect(await failureOf(name)).toBe('read.password-needed');
      expect(await failureOf(name, { password: '000000' })).toBe('read.password-wrong');
    },
  );

  it('open a PDF', async () => {
    expect(await rowsOf('kb-bank-locked.pdf', { password: PASSWORD })).toEqual(await rowsOf('kb-bank.pdf'));
    expect(await failureOf('kb-bank-locked.pdf')).toBe('read.password-needed');
    expect(await failureOf('kb-bank-locked.pdf', { password: '1' })).toBe('read.password-wrong');
  });

  it('are asked for again after a wrong answer, three times in all', async () => {
    const asked: unknown[] = [];
    const answers = ['1', '2', PASSWORD];
    await tablesOf('libreoffice-locked.xls', {
      password: question => {
        asked.push(question);
        return Promise.resolve(answers[question.attempt - 1]);
      },
    });
    expect(asked).toEqual([1, 2, 3].map(attempt => ({ name: 'libreoffice-locked.xls', attempt })));
    let times = 0;
    const wrong = () => Promise.resolve(String((times += 1)));
    expect(await failureOf('archive-aes.zip', { password: wrong })).toBe('read.password-wrong');
    expect(times).toBe(3);
  });

  it('are not asked for where none would help', async () => {
    const password = () => Promise.reject(new Error('asked'));
    expect(await failureOf('libreoffice-locked.ods', { password })).toBe('read.encryption-unsupported');
  });
});

describe('pages', () => {
  it.each(['page-euckr.xls', 'page-euckr-without-meta.xls', 'page-utf8.xls'])('%s', async name => {
    const [owner, statement, ...others] = await tablesOf(name);
    expect(others).toEqual([]);
    expect(owner).toEqual({ name: 'table1', rows: [{ cells: ['예금주: 홍길동 & 가족', '', '', '', ''], line: 1 }] });
    expect(statement?.rows.map(({ cells }) => cells)).toEqual([
      ['거래일시', '적요', '금액', '', '비고\n(메모)'],
      ['', '', '출금', '입금', ''],
      ...RECORDS.map(([moment, payee, out, paid]) => [
        moment!.replaceAll('-', '.'),
        payee,
        Number(out).toLocaleString('en'),
        Number(paid).toLocaleString('en'),
        '',
      ]),
    ]);
  });

  it('do not need their end tags, and survive what breaks off', async () => {
    const page = '<table><tr><td rowspan=2>a<td>1<tr><td>2<tr><td>b<td>3<table><tr><td>inner</table>4<tr><td>c';
    const [opening] = await open({ name: 'x.xls', bytes: Buffer.from(page) });
    expect(opening?.kind === 'tables' && opening.tables.map(({ rows }) => rows.map(({ cells }) => cells))).toEqual([
      [['a', '1'], ['', '2'], ['b', '34'], ['c']],
      [['inner']],
    ]);
    for (const broken of ['<table><tr><td>a<!--', '<table><tr><td>a<script>', '<table><tr><td>a<td x="'])
      expect((await open({ name: 'x', bytes: Buffer.from(broken) }))[0]).toMatchObject({
        tables: [{ rows: [{ line: 1 }] }],
      });
  });

  it('take time that grows with the page and no faster', async () => {
    for (const piece of [
      '<td',
      '<!--',
      '<table>',
      '<tr><td>&#',
      '<td rowspan=9999 colspan=9>',
      '<script>',
      '&amp',
      '<<',
    ]) {
      const bytes = Buffer.from(`<table><tr><td>${piece.repeat(50_000)}`);
      const started = performance.now();
      await open({ name: 'x', bytes });
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});

describe("Excel's XML of 2003", () => {
  it('keeps its gaps', async () => {
    const xml = `<?xml version="1.0"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="내역"><Table><Row ss:Index="3"><Cell ss:MergeAcross="1"><Data ss:Type="String">거래일</Data></Cell><Cell><Data ss:Type="String">금액</Data></Cell></Row>
<Row><Cell><Data ss:Type="DateTime">2026-01-02T00:00:00.000</Data></Cell><Cell ss:Index="3"><Data ss:Type="Number">1.7E4</Data></Cell><Cell><Data ss:Type="DateTime">2026-01-02T09:30:00.000</Data></Cell></Row>
<Row><Cell><Data ss:Type="String"> </Data></Cell></Row></Table></Worksheet></Workbook>`;
    expect((await open({ name: 'x.xls', bytes: Buffer.from(xml) }))[0]).toMatchObject({
      container: 'xls',
      encoding: 'utf-8',
      tables: [
        {
          name: '내역',
          rows: [
            { cells: ['거래일', '', '금액'], line: 3 },
            { cells: ['2026-01-02', '', '17000', '2026-01-02 09:30:00'], line: 4 },
          ],
        },
      ],
    });
  });
});

describe('archives', () => {
  it('open into their documents', async () => {
    const openings = await openFixture('archive.zip');
    expect(openings.map(({ name, kind }) => [name, kind])).toEqual([
      ['archive.zip/카드.csv', 'text'],
      ['archive.zip/은행/내역.xlsx', 'tables'],
    ]);
    const [csv, xlsx] = openings;
    expect(csv?.kind === 'text' && csv.tables[0]?.rows[2]?.cells).toEqual(['2026-01-03', '설앻쁇마트', '-5000']);
    expect(xlsx?.kind === 'tables' && xlsx.tables[0]?.rows[3]?.cells).toEqual(RECORDS[0]);
  });

  it.each(['archive-aes.zip', 'archive-zipcrypto.zip'])('%s', async name => {
    expect(await rowsOf(name, { password: PASSWORD })).toHaveLength(3);
    expect(await failureOf(name)).toBe('read.password-needed');
    expect(await failureOf(name, { password: 'wrong' })).toBe('read.password-wrong');
  });
});

describe('PDF statements', () => {
  it('part columns that touch', async () => {
    const rows = await rowsOf('kb-bank.pdf');
    expect(rows[3]).toEqual([
      '거래일시',
      '적요',
      '보낸분/받는분',
      '송금메모',
      '출금액(원)',
      '입금액(원)',
      '잔액(원)',
      '거래점',
    ]);
    expect(rows[4]).toEqual([
      '2026.01.01 09:01:11',
      '체크카드',
      '넷플릭스서비시스코리아',
      '',
      '17,000',
      '0',
      '2,928,000',
      '강남역지점',
    ]);
    expect(rows.filter(([first]) => /^2026/.test(first!))).toHaveLength(16);
  });

  it('join the lines of a row, keep names with blanks whole, and go on over pages', async () => {
    const [table] = await tablesOf('toss-bank.pdf');
    const records = table!.rows.filter(({ cells }) => /^2026/.test(cells[0]!));
    expect(table!.rows[4]?.cells).toEqual([
      '거래 일시',
      '적요',
      '거래 유형',
      '거래 기관',
      '거래 금액',
      '거래 후 잔액',
      '메모',
    ]);
    expect(records).toHaveLength(24);
    expect(records[1]?.cells).toEqual([
      '2026.01.02 11:30:02',
      '스타벅스 강남대로점',
      '체크카드결제',
      '토스뱅크',
      '-5,600',
      '2,977,400',
      '',
    ]);
    expect(locatorOf(table!, records[14]!)).toBe('p2!6');
    expect(table!.rows.filter(({ cells }) => cells[0] === '거래 일시')).toHaveLength(1);
  });

  it('read a bill whose payees wrap', async () => {
    const rows = await rowsOf('us-bank.pdf');
    expect(rows.filter(([first]) => /^\d\d\/\d\d$/.test(first!))).toHaveLength(34);
    expect(rows).toContainEqual([
      '01/01',
      'Recurring Card Purchase 01/03 Amazon Prime*Ab12C Amzn.Com/Bill WA Card 1234',
      '-14.99',
      '1,219.02',
    ]);
    expect(rows).toContainEqual(['Beginning Balance', '$1,250.00']);
    expect(rows.at(-1)).toEqual(['Ending Balance', '', '', '$19,371.18']);
  });
});
