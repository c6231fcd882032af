/** The command line as scripts and people meet it: exit codes, streams, colors, pipes. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/model/report.js';
import { widthOf } from '../../src/reporters/table/columns.js';
import { builtBin, runCli, runHere } from '../kit/cli.js';
import { DEMO_FILES, folderOf } from '../kit/demo.js';

const household = folderOf(DEMO_FILES);
const NAMES = DEMO_FILES.map(({ name }) => name);
const COMMANDS = ['audit', 'inspect', 'formats', 'explain', 'export', 'demo', 'init', 'schema'];

describe('exit codes', () => {
  it.each([
    [0, 'an audit', NAMES],
    [0, 'an audit, named', ['audit', ...NAMES]],
    [1, 'a finding as loud as --fail-on', [...NAMES, '--fail-on', 'high']],
    [0, 'no finding as loud as --fail-on', ['bank.csv', '--fail-on', 'critical']],
    [2, 'an unknown option', [...NAMES, '--bogus']],
    [2, 'no path', ['audit']],
    [2, 'a path that is not there', ['no-such-file.csv']],
    [2, 'a day that does not exist', [...NAMES, '--since', '2025-02-30']],
    [2, 'an unknown rule', [...NAMES, '--rules', 'fortune-telling']],
    [2, 'a configuration that is not there', [...NAMES, '--config', 'none.json']],
    [2, 'nothing at all', []],
    [0, 'help', ['--help']],
    [0, 'the version', ['--version']],
  ] as const)('%i: %s', async (exit, _, argv) => {
    expect((await runHere(argv, { cwd: household })).exit).toBe(exit);
  });

  it('3: one file is not recognized, the others are audited', async () => {
    const folder = folderOf([...DEMO_FILES, { name: 'diary.csv', text: 'today,I,slept\nlong,and,well\n' }]);
    const { exit, stdout } = await runHere(['.', '--format', 'json'], { cwd: folder });
    expect(exit).toBe(3);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(report.inputs.map(({ file, format }) => [file, format !== null])).toEqual([
      ['bank.csv', true],
      ['card.csv', true],
      ['carrier.csv', true],
      ['diary.csv', false],
    ]);
    expect(report.streams.length).toBeGreaterThan(5);
  });
});

describe('streams', () => {
  it('writes JSON of the promised shape to standard output, and nothing to standard error', async () => {
    const { stdout, stderr } = await runCli([...NAMES, '--format', 'json'], { cwd: household });
    expect(stderr).toBe('');
    expect(reportSchema.parse(JSON.parse(stdout)).schemaVersion).toBe(1);
  });

  it('reads standard input', async () => {
    const [card] = DEMO_FILES;
    const { exit, stdout } = await runCli(['-', '--format', 'json'], { cwd: household, input: card!.text });
    expect(exit).toBe(0);
    expect(reportSchema.parse(JSON.parse(stdout)).inputs[0]).toMatchObject({
      file: '-',
      format: 'kr-samsung-approvals',
    });
  });

  it('says what is wrong in the language of the environment', async () => {
    const { stderr } = await runHere(['no-such-file.csv'], { env: { LANG: 'ko_KR.UTF-8' } });
    expect(stderr).toContain('파일이나 폴더가 없습니다');
  });

  it('says help and what is wrong in the language of --lang, which beats the environment', async () => {
    const wrong = await runCli(['no-such-file.csv', '--lang', 'en'], { env: { LANG: 'ko_KR.UTF-8' } });
    expect(wrong.stderr).toContain('no such file or folder');
    const help = await runHere(['audit', '--help', '--lang=ko']);
    expect(help.stdout).toMatch(/^사용법:/);
    expect(help.stdout).toContain('보고서를 저장할 파일');
    expect(help.stdout).not.toMatch(/choices|default|Options:/);
    expect(Math.max(...help.stdout.split('\n').map(widthOf))).toBeLessThanOrEqual(80);
  });

  it.each(COMMANDS)('%s has help without an English sentence in Korean', async command => {
    const { exit, stdout } = await runHere([command, '--help', '--lang', 'ko']);
    expect(exit).toBe(0);
    expect(stdout).not.toMatch(/[a-z]+ [a-z]+ [a-z]+/);
  });

  it('ends quietly when the reader goes away', async () => {
    const child = spawn('sh', ['-c', `node ${builtBin()} ${NAMES.join(' ')} --format json | head -c 10`], {
      cwd: household,
    });
    let stderr = '';
    child.stderr.on('data', piece => {
      stderr += String(piece);
    });
    await new Promise(resolve => child.on('close', resolve));
    expect(stderr).toBe('');
  });

  it('is whole in a pipe however long it is', async () => {
    const { stdout } = await runCli([...NAMES, '--format', 'json'], { cwd: household });
    expect(stdout.length).toBeGreaterThan(65_536);
    expect(stdout.endsWith('}\n')).toBe(true);
  });
});

describe('colors', () => {
  const escapeSequence = /\u001b\[/;
  it.each([
    ['none into a pipe', {}, [], false],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, [], true],
    ['--color', {}, ['--color'], true],
    ['NO_COLOR over nothing', { NO_COLOR: '1' }, [], false],
    ['--no-color over FORCE_COLOR', { FORCE_COLOR: '1' }, ['--no-color'], false],
  ] as const)('%s', async (_, env, argv, colored) => {
    const { stdout } = await runHere(['demo', ...argv], { env });
    expect(escapeSequence.test(stdout)).toBe(colored);
  });

  it('sends no escape sequence of a merchant to the terminal', async () => {
    const honest = Array.from(
      { length: 40 },
      (_, index) => `2025-02-0${1 + (index % 9)},CORNER SHOP ON MAIN STREET,-3.50`,
    );
    const text = ['Date,Description,Amount', '2025-01-05,\u001b[2JEVIL,-10.00', ...honest].join('\n');
    const { stdout } = await runHere(['inspect', 'evil.csv'], { cwd: folderOf([{ name: 'evil.csv', text }]) });
    expect(stdout).not.toMatch(escapeSequence);
    expect(stdout).toContain('EVIL');
  });
});

describe('configuration', () => {
  it('leaves out a rule that the file turns off, and names a typo with its place', async () => {
    const folder = folderOf(DEMO_FILES);
    const file = join(folder, 'micro-audit.config.json');
    writeFileSync(file, '{ // mine\n "rules": { "gift-card-cashing": false } }');
    const { stdout } = await runHere([...NAMES, '--format', 'json'], { cwd: folder });
    expect(reportSchema.parse(JSON.parse(stdout)).outcomes.map(({ rule }) => rule)).not.toContain('gift-card-cashing');
    writeFileSync(file, '{ "rulez": {} }');
    const wrong = await runHere(NAMES, { cwd: folder });
    expect(wrong.exit).toBe(2);
    expect(wrong.stderr).toContain('rulez');
  });

  it('is written by init, once', async () => {
    const folder = folderOf([]);
    expect((await runHere(['init'], { cwd: folder })).exit).toBe(0);
    expect((await runHere(['init'], { cwd: folder })).exit).toBe(2);
    expect((await runHere(['demo', '--format', 'json'], { cwd: folder })).exit).toBe(0);
  });
});
