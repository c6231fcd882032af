/** The README shows what the program really prints. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runHere } from './kit/cli.js';
import { ROOT } from './kit/files.js';

it('shows the beginning and the subscriptions of the demo as they are printed today', async () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const [, shown = ''] = /What it prints:\n\n```\n([\s\S]*?)\n```/.exec(readme) ?? [];
  const { stdout } = await runHere(['demo', '--lang', 'en']);
  const parts = shown.split('\n…\n');
  expect(parts.length).toBe(2);
  for (const part of parts) expect(stdout).toContain(part);
});
