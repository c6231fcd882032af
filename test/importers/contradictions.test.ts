/** A named format that is read against the balances that its file prints: never as it stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importDocument } from '../../src/importers/import.js';
import { importers } from '../../src/importers/index.js';
import { proveBalances } from '../../src/importers/values/balance.js';
import type { ImportedDocument } from '../../src/model/statement.js';
import { locatorOf, type OpenedText } from '../../src/reading/document.js';
import { open } from '../../src/reading/open.js';
import { filesUnder, ROOT } from '../kit/files.js';

const FIXTURES = join(ROOT, 'fixtures');

const imported = async (name: string, bytes: Uint8Array): Promise<ImportedDocument> => {
  const [document] = await importDocument({ name, bytes }, { importers });
  if (document === undefined) throw new Error(`${name} is nothing`);
  return document;
};

interface Turned {
  readonly path: string;
  readonly name: string;
  readonly original: ImportedDocument;
  readonly text: string;
}

const csvLine = (cells: readonly string[]) => cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',');

const negated = (cell: string): string =>
  /^\s*-/.test(cell) ? cell.replace('-', '') : /[1-9]/.test(cell) ? `-${cell.trim()}` : cell;

/** The file with money in and money out changed about, by the names of two columns or the signs of one. */
const turn = (opened: OpenedText, { result }: ImportedDocument): string | undefined => {
  const [table] = opened.tables;
  const [layout] = result.layouts;
  if (table === undefined || layout?.header === undefined || result.layouts.length > 1) return undefined;
  const index = (role: string) => layout.columns.findIndex(column => column.role === role);
  const [into, out, amount] = [index('in'), index('out'), index('amount')];
  // A fee on top has no sign to turn.
  if (index('fee') >= 0) return undefined;
  const headerAt = table.rows.findIndex(row => locatorOf(table, row) === layout.header);
  if (headerAt < 0 || (into < 0 && amount < 0)) return undefined;
  return table.rows
    .map(({ cells }, at) => {
      const changed = [...cells];
      if (into >= 0 && out >= 0 && at === headerAt)
        [changed[into], changed[out]] = [cells[out] ?? '', cells[into] ?? ''];
      if (into < 0 && at > headerAt) changed[amount] = negated(cells[amount] ?? '');
      return csvLine(changed);
    })
    .join('\n');
};

const turned: Turned[] = [];
for (const path of filesUnder(FIXTURES).filter(file => /^[^/]+\/[^/]+\.csv$/.test(file))) {
  const name = path.split('/')[1] ?? path;
  const bytes = new Uint8Array(readFileSync(join(FIXTURES, path)));
  const [opened] = await open({ name, bytes });
  if (opened?.kind !== 'text') continue;
  const original = await imported(name, bytes);
  const proofs = original.result.statements.map(proveBalances);
  const isProven = proofs.some(proof => proof !== undefined && proof.steps >= 2 && proof.held === proof.steps);
  const text = isProven ? turn(opened, original) : undefined;
  if (text !== undefined) turned.push({ path, name, original, text });
}

const amountsOf = ({ result }: ImportedDocument): readonly number[] =>
  result.statements.flatMap(({ transactions }) => transactions.map(({ amount }) => amount)).toSorted((a, b) => a - b);

describe('money in and out changed about against the balances', () => {
  it('is tried at all', () => {
    expect(turned.length).toBeGreaterThan(10);
  });

  it.each(turned)('$path', async ({ name, original, text }) => {
    const read = await imported(name, new TextEncoder().encode(text));
    if (read.result.tally.transactions === 0)
      expect(read.result.diagnostics.some(({ level }) => level === 'error')).toBe(true);
    else expect(amountsOf(read)).toEqual(amountsOf(original));
  });
});
