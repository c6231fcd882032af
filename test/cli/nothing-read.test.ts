/** "Nothing read" is not "fine": what the page, the report and the exit code say where little or nothing could be seen. */
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/model/message.js';
import { reportSchema } from '../../src/model/report.js';
import { runHere } from '../kit/cli.js';
import { DEMO_FILES, folderOf } from '../kit/demo.js';

const HEAD = 'Date,Description,Amount\n';
const ROWS = {
  healthy: `${HEAD}2025-01-05,NETFLIX.COM,-15.49\n2025-01-12,CORNER SHOP,-3.50\n2025-02-05,NETFLIX.COM,-15.49\n2025-03-05,NETFLIX.COM,-15.49\n`,
  week: `${HEAD}2025-01-05,NETFLIX.COM,-15.49\n2025-01-12,CORNER SHOP,-3.50\n`,
  rejected: `${HEAD}2025-02-30,SHOP,-10.00\n2025-13-01,SHOP,-11.00\n`,
  partly: `${HEAD}2025-01-05,NETFLIX.COM,-15.49\n2025-02-30,SHOP,-11.00\n2025-02-12,CORNER SHOP,-3.50\n`,
  diary: 'today,I,slept\nlong,and,well\n',
  empty: '',
  header: '"Datum";"Naam";"Rekening";"Bedrag"\n',
  bare: '카드번호,본인가족구분,승인일자,승인시각,가맹점명,승인금액(원),일시불할부구분,할부개월,승인번호,취소여부,사용포인트,결제일\n',
};
const NOTHING = /Nothing that needs a look|살펴볼 만한 점을 찾지 못했습니다/;

const audited = async (files: readonly (keyof typeof ROWS)[], ...argv: readonly string[]) => {
  const cwd = folderOf(files.map(name => ({ name: `${name}.csv`, text: ROWS[name] })));
  const names = files.map(name => `${name}.csv`);
  const page = await runHere([...names, ...argv], { cwd });
  const json = await runHere([...names, ...argv, '--format', 'json'], { cwd });
  expect(json.exit).toBe(page.exit);
  return { exit: page.exit, page: page.stdout, report: reportSchema.parse(JSON.parse(json.stdout)) };
};

describe.each([
  { files: ['rejected'], exit: 3, says: 'No transaction was read. 2 of 2 rows could not be read.' },
  { files: ['diary'], exit: 3, says: 'No transaction was read. 1 file could not be read.' },
  { files: ['empty', 'diary'], exit: 3, says: 'No transaction was read. 2 files could not be read.' },
  { files: ['header'], exit: 3, says: 'the file holds a header and no rows' },
  { files: ['bare'], exit: 0, says: 'No transaction stands in 1 file.' },
  { files: ['bare'], exit: 0, says: 'a statement without a single movement' },
  { files: ['week'], exit: 0, says: '1 file, 2 transactions, 2025-01-05 to 2025-01-12' },
] as const)('$files', ({ files, exit, says }) => {
  it('is not enough to judge, and the page says why', async () => {
    const found = await audited(files);
    expect(found.exit).toBe(exit);
    expect(found.page).toContain(says);
    expect(found.page).toContain('not enough to judge');
    expect(found.page).not.toMatch(NOTHING);
    expect(found.page).not.toContain('No active subscription');
    for (const lens of Object.values(found.report.summary.lenses))
      expect(lens).toMatchObject({ score: null, verdict: 'not-enough' });
  });

  it.each(LOCALES)('never says that nothing needs a look: %s', async lang => {
    expect((await audited(files, '--lang', lang)).page).not.toMatch(NOTHING);
  });
});

describe('what was read in part', () => {
  it('counts in the headline, beside what could be audited', async () => {
    const { exit, page, report } = await audited(['healthy', 'partly', 'diary']);
    expect(exit).toBe(3);
    expect(page).toContain('3 files, 6 transactions, 2025-01-05 to 2025-03-05');
    expect(page).toContain('1 of 3 files could not be read.');
    expect(page).toContain('1 of 7 rows could not be read.');
    expect(report.summary.transactions).toBe(6);
  });

  it('is said in Korean', async () => {
    const { page } = await audited(['healthy', 'partly', 'diary'], '--lang', 'ko');
    expect(page).toContain('파일 3개, 거래 6건, 2025-01-05 ~ 2025-03-05');
    expect(page).toContain('파일 3개 가운데 1개를 읽지 못했습니다.');
    expect(page).toContain('7행 가운데 1행을 읽지 못했습니다.');
  });
});

describe('days asked for', () => {
  it('after the last row: nothing to judge, no rule "found nothing", and the files’ own days are named', async () => {
    const { exit, page, report } = await audited(['healthy'], '--since', '2030-01-01');
    expect(exit).toBe(0);
    expect(page.replaceAll('\n', ' ')).toContain('the files hold 2025-01-05 to 2025-03-05');
    expect(page).not.toMatch(/100|Nothing found by/);
    expect(report.summary).toMatchObject({ transactions: 0, period: null });
    expect(report.summary.lenses.financial).toEqual({
      score: null,
      verdict: 'not-enough',
      seen: { months: 0, accounts: 0, times: false },
    });
  });

  it('head the page with their own rows', async () => {
    const { page } = await audited(['healthy'], '--since', '2025-02-01');
    expect(page).toContain('1 file, 2 transactions, 2025-02-05 to 2025-03-05');
  });

  it('that end before they begin are a wrong use', async () => {
    const cwd = folderOf([{ name: 'week.csv', text: ROWS.week }]);
    const ran = await runHere(['week.csv', '--since', '2025-03-01', '--until', '2025-02-01'], { cwd });
    expect(ran.exit).toBe(2);
    expect(ran.stderr).toContain('2025-03-01');
  });
});

it('a finding left out as too quiet is counted, and its rule did not find nothing', async () => {
  const cwd = folderOf(DEMO_FILES);
  const { stdout } = await runHere(['.', '--min-severity', 'high'], { cwd });
  expect(stdout).toMatch(/\d+ quieter findings are left out by --min-severity/);
  expect(/Nothing found by:[^:]*/.exec(stdout)![0]).not.toContain('subscription-overlap');
  const { stdout: none } = await runHere(['card.csv', '--min-severity', 'critical'], { cwd });
  expect(none).not.toMatch(NOTHING);
});
