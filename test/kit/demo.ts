/** The demo household's files, to disk. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import household from '../../src/cli/demo/household.json' with { type: 'json' };

export const DEMO_FILES: readonly { readonly name: string; readonly text: string }[] = household.files;

/** A new folder with these files in it. */
export const folderOf = (files: readonly { readonly name: string; readonly text: string }[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'micro-audit-'));
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  return folder;
};
