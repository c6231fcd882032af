/** The demo household on every kind of paper: the exact page, and lines that fit. */
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../src/model/message.js';
import { runHere } from './kit/cli.js';

describe.each(LOCALES)('the table in %s', lang => {
  it.each([80, 120])('fits %i columns', async width => {
    const { stdout } = await runHere(['demo', '--lang', lang], { env: { COLUMNS: String(width) } });
    expect(stdout.split('\n').filter(line => stringWidth(line) > width)).toEqual([]);
    await expect(stdout).toMatchFileSnapshot(join(import.meta.dirname, `reporters/demo.${lang}.${width}.txt`));
  });
});
