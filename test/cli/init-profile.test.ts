/** `init --profile` never ends in the question it was asked to settle: for each, a file, its draft, the answers, and the right reading. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import stripJsonComments from 'strip-json-comments';
import { describe, expect, it } from 'vitest';
import { openLines } from '../../src/cli/draft-profile.js';
import type { Question } from '../../src/importers/generic/index.js';
import { LOCALES } from '../../src/model/message.js';
import { reportSchema } from '../../src/model/report.js';
import { runHere } from '../kit/cli.js';
import { folderOf } from '../kit/demo.js';
import { ROOT } from '../kit/files.js';

interface Scene {
  readonly file: string;
  /** JSON for each placeholder, from the top. */
  readonly answers: readonly string[];
  /** What the draft asks, in English. */
  readonly asks: string;
  readonly argv?: readonly string[];
  /** In and out, in major units. */
  readonly totals: readonly [string, string];
  readonly period: readonly [string, string];
}

const SCENES: Readonly<Record<Question['code'], Scene>> = {
  'generic.no-table': {
    file: 'Wann;Wer;Wieviel\nd:2025+06+01;Laden;12.00\nd:2025+06+02;Kiosk;3.50\n',
    answers: ['"Wann"', '"[d:]YYYY+MM+DD"', '"charge"'],
    asks: 'Which column holds the day?',
    argv: ['--currency', 'EUR'],
    totals: ['0.00', '15.50'],
    period: ['2025-06-01', '2025-06-02'],
  },
  'generic.no-day': {
    file: 'Date,Payee,Amount\nd:2025+06+01,Shop,-12.00\nd:2025+06+02,Kiosk,-3.50\n',
    answers: ['"Date"', '"[d:]YYYY+MM+DD"'],
    asks: 'How is a day written?',
    argv: ['--currency', 'USD'],
    totals: ['0.00', '15.50'],
    period: ['2025-06-01', '2025-06-02'],
  },
  'generic.no-year': {
    file: '일자,적요,금액\n6/1,커피,4500\n6/2,빵,3000\n',
    answers: ['"charge"'],
    asks: 'The days have no year',
    argv: ['--as-of', '2025-06-30'],
    totals: ['0', '7500'],
    period: ['2025-06-01', '2025-06-02'],
  },
  'generic.no-amount': {
    file: 'Date;Payee;Zorp\n2025-06-01;Shop;12.00\n2025-06-02;Kiosk;3.50\n',
    answers: ['"charge"'],
    asks: '"charge" where an amount without a minus was paid',
    argv: ['--currency', 'EUR'],
    totals: ['0.00', '15.50'],
    period: ['2025-06-01', '2025-06-02'],
  },
  'generic.ambiguous-amount': {
    file: '2025-03-04;Laden;12,50;34,60\n2025-03-05;Kiosk;3,50;15,20\n2025-03-09;Laden;1,50;9,20\n',
    answers: ['"charge"', '"@3"'],
    asks: 'Which column is the amount? It may be one of "@3", "@4".',
    argv: ['--currency', 'EUR'],
    totals: ['0.00', '17.50'],
    period: ['2025-03-04', '2025-03-09'],
  },
  'generic.ambiguous-sign': {
    file: 'Date,Payee,Amount\n2025-03-04,Shop,12.00\n2025-03-05,Shop,-13.00\n2025-03-07,Payment received,20.00\n2025-03-08,Purchase card,30.00\n2025-03-09,Shop,40.00\n',
    answers: ['"charge"'],
    asks: '"charge" where an amount without a minus was paid',
    argv: ['--currency', 'USD'],
    totals: ['13.00', '102.00'],
    period: ['2025-03-04', '2025-03-09'],
  },
  'generic.ambiguous-direction': {
    file: 'Buchung,Text,Soll,Haben\n2025-01-02,Miete,"500,00",\n2025-01-03,Gehalt,,"-2000,00"\n2025-01-05,Zins,,"-20,00"\n2025-01-06,Bonus,,"20,00"\n',
    answers: ['false'],
    asks: '"Haben" and "Soll" print amounts with and without a minus.',
    totals: ['2040.00', '500.00'],
    period: ['2025-01-02', '2025-01-06'],
  },
  'generic.ambiguous-date-order': {
    file: 'Date,Payee,Amount\n03/04/2025,Shop,-12.00\n05/06/2025,Shop,-13.00\n',
    answers: ['"DD/MM/YYYY"'],
    asks: 'Write "DD/MM/YYYY" for the day, "MM/DD/YYYY" for the month.',
    argv: ['--currency', 'GBP'],
    totals: ['0.00', '25.00'],
    period: ['2025-04-03', '2025-06-05'],
  },
  'generic.ambiguous-decimal': {
    file: 'Date,Payee,Amount\n2025-04-03,Shop,-1.234\n2025-04-05,Shop,-2.500\n',
    answers: ['","'],
    asks: 'does the mark divide thousands or the cents?',
    argv: ['--currency', 'EUR'],
    totals: ['0.00', '3734.00'],
    period: ['2025-04-03', '2025-04-05'],
  },
  'generic.unknown-status': {
    file: 'Date,Payee,Amount (EUR),Status\n2025-03-04,Shop,-12.00,Completed\n2025-03-05,Shop,-13.00,Zorped\n2025-03-07,Kiosk,-20.00,Completed\n',
    answers: ['"failed"'],
    asks: 'What became of the rows with these words?',
    totals: ['0.00', '32.00'],
    period: ['2025-03-04', '2025-03-07'],
  },
  'generic.unknown-type': {
    file: 'Date,Card number,Merchant,Amount (EUR),Transaction\n2025-03-04,1,Shop,12.00,Sale\n2025-03-05,1,Shop,13.00,Zorp\n2025-03-07,1,Kiosk,20.00,Sale\n',
    answers: ['"Zorp"'],
    asks: 'Which of "Zorp" bring money in?',
    totals: ['13.00', '32.00'],
    period: ['2025-03-04', '2025-03-07'],
  },
  'generic.double-entry': {
    file: 'JournalNumber,JournalDate,Account,NetAmount\n1,2025-04-03,Bank,-12.00\n1,2025-04-03,Food,12.00\n2,2025-04-05,Bank,-33.00\n2,2025-04-05,Rent,33.00\n',
    answers: ['"signed"'],
    asks: 'this is a ledger of two sides',
    argv: ['--currency', 'EUR'],
    totals: ['45.00', '45.00'],
    period: ['2025-04-03', '2025-04-05'],
  },
};

const fill = (draft: string, answers: readonly string[]): string => {
  const left = [...answers];
  return draft
    .split('\n')
    .map(line => (/^\s*\/\//.test(line) ? line : line.replace('"?"', hole => left.shift() ?? hole)))
    .join('\n');
};

describe.each(Object.entries(SCENES))('%s', (_, { file, answers, asks, argv = [], totals: [into, out], period }) => {
  it('is drafted, filled in and read', async () => {
    const cwd = folderOf([{ name: 'list.csv', text: file }]);
    const drafted = await runHere(['init', '--profile', 'list.csv'], { cwd });
    expect(drafted.exit).toBe(0);
    expect(drafted.stdout.replaceAll(/\n\s*\/\/ /g, ' ')).toContain(asks);
    expect(openLines(drafted.stdout).length).toBe(answers.length);
    expect(drafted.stderr).toContain(`fill in the lines with "?": ${openLines(drafted.stdout).join(', ')}.`);
    const profile = join(cwd, 'mine.json');
    writeFileSync(profile, fill(drafted.stdout, answers));
    const read = await runHere(['list.csv', '--profile', profile, '--format', 'json', ...argv], { cwd });
    const [input] = reportSchema.parse(JSON.parse(read.stdout)).inputs;
    expect(input).toMatchObject({ format: 'my-bank', rejected: 0, period: { from: period[0], to: period[1] } });
    expect(Object.values(input!.totals)).toEqual([{ in: into, out }]);
  });
});

describe('a draft', () => {
  const list = SCENES['generic.ambiguous-date-order'].file;

  it('is no profile until it is filled in, and the lines are named', async () => {
    const cwd = folderOf([{ name: 'list.csv', text: list }]);
    const { stdout } = await runHere(['init', '--profile', 'list.csv'], { cwd });
    writeFileSync(join(cwd, 'mine.json'), stdout);
    const read = await runHere(['inspect', 'list.csv', '--profile', 'mine.json'], { cwd });
    expect(read.exit).toBe(2);
    expect(read.stderr).toContain(`still to be filled in: ${openLines(stdout).join(', ')}.`);
  });

  it.each([
    'today,I,slept\nlong,and,well\n',
    '카드번호,금액\n1234-****,"12,000"\n',
    'Date,Description,Amount\n',
    '\u001b[2J,a"b\n"x\ny",2\n',
    '[{"when":"2025-06-01","who":"Shop","sum":1},{"when":"2025-06-02","who":"Kiosk","sum":2}]',
  ])('is written for any table, and reads as JSON with comments: %j', async text => {
    for (const lang of LOCALES) {
      const cwd = folderOf([{ name: 'list.csv', text }]);
      const { exit, stdout } = await runHere(['init', '--profile', 'list.csv', '--lang', lang], { cwd });
      expect(exit).toBe(0);
      expect(stdout).not.toContain('\u001b');
      expect(JSON.parse(stripJsonComments(stdout))).toHaveProperty('id', 'my-bank');
    }
  });

  it('keeps what the table says besides the open question: times, cancelled rows', async () => {
    const text =
      '거래일,시간,가맹점,금액,상태\n2025-03-04,09:12:00,들꽃,4500,승인\n2025-03-05,10:12:00,바람,1500,취소\n';
    const cwd = folderOf([{ name: 'list.csv', text }]);
    const { stdout } = await runHere(['init', '--profile', 'list.csv'], { cwd });
    writeFileSync(join(cwd, 'mine.json'), fill(stdout, ['"charge"']));
    const read = await runHere(['list.csv', '--profile', 'mine.json', '--format', 'json'], { cwd });
    const { inputs, summary } = reportSchema.parse(JSON.parse(read.stdout));
    expect(inputs[0]).toMatchObject({ transactions: 1, skipped: 1, totals: { KRW: { in: '0', out: '4500' } } });
    expect(summary.lenses.technical.seen.times).toBe(true);
  });

  it.each([
    'Date of the posting;Time of the posting;Name of the counterparty;Purpose as it was written;Amount in euro;Balance in euro\n02.06.2025;10:15;Korn;Brot;-12,40;1.287,60\n03.06.2025;10:17;Fern;Abo;-13,99;1.273,61\n',
    '거래일자,거래시각,가맹점명칭과 지점,거래내용과 적요,출금하신 금액(원),입금하신 금액(원),거래후 잔액(원)\n2025-03-04,09:12:00,들꽃,커피,4500,,95500\n2025-03-05,10:12:00,바람,빵,1500,,94000\n',
    list,
  ])('is formatted as the project is, without its comments: %j', async text => {
    const { stdout } = await runHere(['init', '--profile', 'list.csv'], {
      cwd: folderOf([{ name: 'list.csv', text }]),
    });
    const json = stdout.replaceAll(/^ *\/\/.*\n/gm, '');
    const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
    const argv = [biome, 'format', `--config-path=${join(ROOT, '.biome.json')}`, '--stdin-file-path=src/draft.json'];
    expect(spawnSync(process.execPath, argv, { cwd: ROOT, input: json, encoding: 'utf8' }).stdout).toBe(json);
  });

  it('asks in the language of the user', async () => {
    const cwd = folderOf([{ name: 'list.csv', text: list }]);
    const { stdout, stderr } = await runHere(['init', '--profile', 'list.csv'], { cwd, env: { LANG: 'ko_KR.UTF-8' } });
    expect(stdout).toContain('일이 먼저인가요, 월이 먼저인가요?');
    expect(stderr).toContain('줄을 채워 주세요');
  });

  it('of records in JSON reads them', async () => {
    const records = [
      { when: '2025-06-01', who: 'Shop', sum: -12.5 },
      { when: '2025-06-02', who: 'Kiosk', sum: -3.25 },
    ];
    const cwd = folderOf([{ name: 'list.json', text: JSON.stringify(records) }]);
    const { stdout } = await runHere(['init', '--profile', 'list.json'], { cwd });
    writeFileSync(join(cwd, 'mine.json'), fill(stdout, ['"signed"']));
    const read = await runHere(['list.json', '--profile', 'mine.json', '--format', 'json'], { cwd });
    expect(reportSchema.parse(JSON.parse(read.stdout)).inputs[0]).toMatchObject({ transactions: 2, rejected: 0 });
  });

  it.each([
    ['empty', ''],
    ['no table', 'a letter to the bank\nwith lines and no cells\n'],
  ])('of %s there is none, and it says why', async (_, text) => {
    const { exit, stdout, stderr } = await runHere(['init', '--profile', 'list.txt'], {
      cwd: folderOf([{ name: 'list.txt', text }]),
    });
    expect([exit, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^list\.txt: .{20}/);
  });
});
