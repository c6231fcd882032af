/**
 * A gallery of bad input: each entry is the reproduction, and the text files in `errors/` are the exact words. A healthy file
 * stands beside every bad one, and is audited all the same.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/model/message.js';
import { type Report, reportSchema } from '../../src/model/report.js';
import { runHere } from '../kit/cli.js';

const HEALTHY = 'Date,Description,Amount\n2025-01-05,NETFLIX.COM,-15.49\n2025-02-05,NETFLIX.COM,-15.49\n';

const bytes = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : part)));

/** `말` in windows-949, which is no UTF-8. */
const MAL = Uint8Array.of(0xb8, 0xbb);

const OFX = `OFXHEADER:100
DATA:OFXSGML

<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD<BANKACCTFROM><ACCTID>123456</BANKACCTFROM><BANKTRANLIST>
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20250105<TRNAMT>-15.49<FITID>a1<NAME>NETFLIX</STMTTRN>
<STMTTRN><TRNTYPE>DEBIT<DTPOS`;

const GALLERY: readonly {
  readonly name: string;
  readonly file: string;
  readonly content: Uint8Array;
  readonly exit: number;
}[] = [
  { name: 'empty', file: 'empty.csv', content: bytes(''), exit: 3 },
  { name: 'blank', file: 'blank.csv', content: bytes('\n\n  \n'), exit: 3 },
  {
    name: 'binary',
    file: 'photo.csv',
    content: Uint8Array.from({ length: 400 }, (_, index) => (index * 37) % 256),
    exit: 3,
  },
  { name: 'diary', file: 'diary.csv', content: bytes('today,I,slept\nlong,and,well\n'), exit: 3 },
  { name: 'half-ofx', file: 'half.ofx', content: bytes(OFX), exit: 0 },
  {
    name: 'no-such-day',
    file: 'days.csv',
    content: bytes('Date,Description,Amount\n2025-02-30,SHOP,-10.00\n2025-13-01,SHOP,-11.00\n2025-03-01,SHOP,-12.00\n'),
    exit: 0,
  },
  {
    name: 'bad-amounts',
    file: 'amounts.csv',
    content: bytes(
      'Transaction Date,Post Date,Description,Category,Type,Amount,Memo\n',
      '01/05/2025,01/05/2025,SHOP,,Sale,"-1,2,3",\n01/06/2025,01/06/2025,SHOP,,Sale,-12.345,\n01/07/2025,01/07/2025,SHOP,,Sale,-5.00,\n',
    ),
    exit: 0,
  },
  {
    name: 'mixed-encodings',
    file: 'mixed.csv',
    content: bytes('Date,Description,Amount\n2025-01-05,가나다,-10.00\n2025-01-06,', MAL, ' 식당,-11.00\n'),
    exit: 0,
  },
  {
    name: 'mostly-unread',
    file: 'cents.csv',
    content: bytes(
      'Transaction Date,Post Date,Description,Category,Type,Amount,Memo\n',
      '01/05/2025,01/05/2025,SHOP,,Sale,-1.2345,\n01/06/2025,01/06/2025,SHOP,,Sale,-2.3456,\n',
      '01/07/2025,01/07/2025,SHOP,,Sale,-3.4567,\n01/08/2025,01/08/2025,SHOP,,Sale,-5.00,\n',
    ),
    exit: 3,
  },
  { name: 'truncated-xlsx', file: 'statement.xlsx', content: bytes('PK\u0003\u0004', new Uint8Array(40)), exit: 3 },
];

describe.each(GALLERY)('$name', ({ name, file, content, exit }) => {
  const folder = mkdtempSync(join(tmpdir(), 'micro-audit-error-'));
  writeFileSync(join(folder, file), content);
  writeFileSync(join(folder, 'healthy.csv'), HEALTHY);

  it.each(LOCALES)('says so: %s', async lang => {
    const ran = await runHere([file, 'healthy.csv', '--format', 'json', '--lang', lang], { cwd: folder });
    expect(ran.exit).toBe(exit);
    const report = reportSchema.parse(JSON.parse(ran.stdout));
    expect(report.inputs.find(input => input.file === 'healthy.csv')).toMatchObject({ transactions: 2, rejected: 0 });
    await expect(told(report, file)).toMatchFileSnapshot(join(import.meta.dirname, `errors/${name}.${lang}.txt`));
  });
});

const told = ({ inputs }: Report, file: string): string =>
  inputs
    .filter(input => input.file === file)
    .flatMap(({ rows, transactions, skipped, rejected, diagnostics }) => [
      `rows ${rows}: transactions ${transactions}, skipped ${skipped}, rejected ${rejected}`,
      ...diagnostics.map(
        ({ level, code, message, locator }) =>
          `${level} ${file}${locator === null ? '' : `:${locator}`} ${code}\n  ${message}`,
      ),
    ])
    .map(line => `${line}\n`)
    .join('');

it('a folder without statements is a wrong use, and says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'micro-audit-empty-'));
  const { exit, stderr } = await runHere([folder]);
  expect(exit).toBe(2);
  expect(stderr).toContain('holds no files');
});
