/** What holds for every format that names its columns: their order, the encoding and the container change nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { importDocument } from '../../src/importers/import.js';
import { importers } from '../../src/importers/index.js';
import { readAmount } from '../../src/importers/values/amount.js';
import { currencyOf } from '../../src/model/money.js';
import type { Document } from '../../src/reading/document.js';
import { open } from '../../src/reading/open.js';
import { filesUnder, ROOT } from '../kit/files.js';
import { readable } from '../kit/read-document.js';

const FIXTURES = join(ROOT, 'fixtures');
const paths = filesUnder(FIXTURES);
const tables = paths.filter(path => /^kr-[^/]+\/[^/]+\.(?:csv|tsv)$/.test(path));

const bytesOf = (path: string) => new Uint8Array(readFileSync(join(FIXTURES, path)));
const nameOf = (path: string) => path.split('/').at(-1)!;

/** The reading without what tells where each row stood. */
const readingOf = async (document: Document, password = ''): Promise<string> => {
  const documents = await importDocument(document, { importers, password });
  return readable(documents)
    .replaceAll(/"at": "[^"]*"/g, '"at": ""')
    .replaceAll(/"encoding": .*/g, '')
    .replaceAll(/"[^"]*!?\d+: (\w+)"/g, '"$1"');
};

const textOf = async (path: string): Promise<string> => {
  const [opening] = await open({ name: nameOf(path), bytes: bytesOf(path) });
  if (opening?.kind !== 'text') throw new Error(`${path} is no text`);
  return opening.text;
};

/** Positions mean something in a table without a header, in rows that are shifted, under two header rows and where two names are equal. */
const ORDERED = [
  '거래용.csv',
  'hyundaicard_20260915.csv',
  '할인_202607.csv',
  'usage.csv',
  'serials.csv',
  '202609.csv',
  '가계부.csv',
  'lump.csv',
];

const csvLine = (cells: readonly string[]) =>
  cells.map(cell => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');

describe('a table read by the names of its columns', () => {
  /** A phone bill is lines of a label and an amount, whatever table they stand in. */
  const byName = tables.filter(
    path => !path.startsWith('kr-carrier-bill/') && !ORDERED.some(end => path.endsWith(end)),
  );

  it.each(byName)('%s: any order of columns', async path => {
    const name = nameOf(path);
    const [opening] = await open({ name, bytes: bytesOf(path) });
    const [imported] = await importDocument({ name, bytes: bytesOf(path) }, { importers });
    if (opening?.kind !== 'text') throw new Error(`${path} is no text`);
    const rows = opening.tables[0]!.rows;
    const headerAt = rows.findIndex(({ line }) => String(line) === imported!.result.layouts[0]!.header);
    const width = Math.max(...rows.map(({ cells }) => cells.length));
    const columns = [...Array(width).keys()];
    const expected = await readingOf({ name, bytes: bytesOf(path) });
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(columns, { minLength: width }), async order => {
        const lines = rows.map(({ cells }, index) =>
          csvLine(index < headerAt ? cells : order.map(column => cells[column] ?? '')),
        );
        expect(await readingOf({ name, bytes: new TextEncoder().encode(lines.join('\n')) })).toBe(expected);
      }),
      { numRuns: 2, seed: 7 },
    );
  });
});

describe('an encoding', () => {
  it.each(tables)('%s: UTF-8, with a mark, UTF-16 and windows-949 read the same', async path => {
    const name = nameOf(path);
    const text = await textOf(path);
    const expected = await readingOf({ name, bytes: new TextEncoder().encode(text) });
    for (const encoding of ['utf-8', 'utf-16le', 'windows-949']) {
      const bytes = new Uint8Array(iconv.encode(text, encoding, { addBOM: encoding !== 'windows-949' }));
      expect(await readingOf({ name, bytes })).toBe(expected);
    }
  });
});

describe('a container', () => {
  const stem = (path: string) => path.replace(/\.[a-z]+$/, '');
  const pairs = tables.flatMap(csv =>
    paths.filter(other => /\.xlsx?$/.test(other) && stem(other) === stem(csv)).map(other => [csv, other] as const),
  );

  it('is compared at all', () => expect(pairs.length).toBeGreaterThanOrEqual(5));

  it.each(pairs)('%s reads as %s does', async (csv, other) => {
    expect(await readingOf({ name: nameOf(other), bytes: bytesOf(other) })).toBe(
      await readingOf({ name: nameOf(csv), bytes: bytesOf(csv) }),
    );
  });
});

describe('an amount', () => {
  const won = currencyOf('KRW');
  const grouped = (size: number) => String(size).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');

  it('is what is printed, whatever Korean banks print around it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), size => {
        const digits = grouped(size);
        for (const text of [
          digits,
          String(size),
          `${digits}원`,
          `${digits} `,
          `\u00a0${digits}`,
          `₩${digits}`,
          `+${digits}`,
        ]) {
          expect(readAmount(text, '.', won)).toBe(size);
        }
        for (const text of [`-${digits}`, `△${digits}`, `▲${digits}원`, `(${digits})`, `- ${digits}`, `−${digits}`]) {
          expect(readAmount(text, '.', won)).toBe(-size);
        }
      }),
    );
  });
});
