/** The folders of the tests are the rooms of the source. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { filesUnder, ROOT } from './kit/files.js';

/** The tests' own equipment, and what only the whole road can show. */
const OWN = ['bench', 'kit', 'detection'];

it('every folder with tests stands where the room that it tests stands', () => {
  const folders = new Set(
    filesUnder(join(ROOT, 'test'))
      .filter(file => file.endsWith('.test.ts'))
      .map(file => dirname(file)),
  );
  expect(folders.size).toBeGreaterThan(10);
  const astray = [...folders].filter(folder => !OWN.includes(folder) && !existsSync(join(ROOT, 'src', folder)));
  expect(astray).toEqual([]);
});
