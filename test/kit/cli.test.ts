import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { runCli, runHere, staleFile } from './cli.js';

/** A source of two files and a program built at the second given, if any. */
const placeOf = (built: number | undefined) => {
  const place = mkdtempSync(join(tmpdir(), 'micro-audit-stale-'));
  const [source, dist] = [join(place, 'src'), join(place, 'dist')];
  for (const folder of [join(source, 'a'), join(dist, 'cli')]) mkdirSync(folder, { recursive: true });
  const write = (path: string, second: number) => {
    writeFileSync(path, '');
    utimesSync(path, second, second);
  };
  write(join(source, 'old.ts'), 1000);
  write(join(source, 'a/new.md'), 2000);
  if (built !== undefined) write(join(dist, 'cli/main.js'), built);
  return [source, dist] as const;
};

describe('a build', () => {
  it('is stale where a file of the source is newer, whatever its kind, or where there is none', () => {
    expect(staleFile(...placeOf(1500))).toBe('a/new.md');
    expect(staleFile(...placeOf(undefined))).toBe('a/new.md');
    expect(staleFile(...placeOf(2500))).toBeUndefined();
  });
});

describe('the program in this process', () => {
  it('answers as the built one does, and gives back what it borrowed', async () => {
    const argv = ['formats', '--format', 'json'];
    const before = { cwd: process.cwd(), env: process.env, write: process.stdout.write };
    expect(await runHere(argv, { cwd: tmpdir(), env: { LANG: 'ko_KR.UTF-8' } })).toEqual(await runCli(argv));
    expect({ cwd: process.cwd(), env: process.env, write: process.stdout.write }).toEqual(before);
  });
});
