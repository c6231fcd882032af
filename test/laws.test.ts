/** What never changes an answer: the order of files and rows, the time zone, the locale. */
import { beforeAll, describe, expect, it } from 'vitest';
import { runCli, runHere } from './kit/cli.js';
import { DEMO_FILES, folderOf } from './kit/demo.js';
import { randomOf } from './kit/random.js';

const NAMES = DEMO_FILES.map(({ name }) => name);
const JSON_EN = ['--format', 'json', '--lang', 'en'];
const reportOf = async (argv: readonly string[], cwd: string) => (await runHere([...argv, ...JSON_EN], { cwd })).stdout;

describe('the report is the same, byte for byte,', () => {
  const folder = folderOf(DEMO_FILES);
  let expected = '';

  beforeAll(async () => {
    expected = await reportOf(NAMES, folder);
  });

  it('of the source and of the build', async () => {
    expect((await runCli([...NAMES, ...JSON_EN], { cwd: folder })).stdout).toBe(expected);
  });

  it('with the files in another order', async () => {
    expect(await reportOf([...NAMES].reverse(), folder)).toBe(expected);
  });

  it('in another time zone and another locale', async () => {
    const env = { TZ: 'Pacific/Auckland', LC_ALL: 'ko_KR.UTF-8' };
    expect((await runCli([...NAMES, ...JSON_EN], { cwd: folder, env })).stdout).toBe(expected);
  });

  it('with the rows of each file shuffled, locators aside', async () => {
    const shuffled = folderOf(
      DEMO_FILES.map(({ name, text }, index) => ({ name, text: shuffleRows(text, index + 1) })),
    );
    expect(withoutLocators(await reportOf(NAMES, shuffled))).toBe(withoutLocators(expected));
  });
});

const withoutLocators = (report: string): string => report.replaceAll(/"locator": "[^"]*"/g, '');

/** The preamble and the header stay; every line of the demo is one record. */
const shuffleRows = (text: string, seed: number): string => {
  const lines = text.trimEnd().split('\n');
  const at = lines.findIndex(line => /승인번호|거래구분|결제대행사/.test(line)) + 1;
  const random = randomOf(seed);
  const rows = lines.slice(at).map(line => ({ line, key: random() }));
  return [...lines.slice(0, at), ...rows.sort((a, b) => a.key - b.key).map(({ line }) => line)].join('\n');
};
