/** Where a table's header stands, and which column a name means. */
import type { Row, Table } from '../../reading/document.js';
import type { TableProfile } from './profile.js';
import { shapeAt } from './shape.js';

const SEARCHED_ROWS = 30;

export interface Header {
  /** The rows above it. */
  readonly preamble: readonly Row[];
  /** Index into the table's rows of the first data row. */
  readonly dataAt: number;
  /** Undefined for a table without a header. */
  readonly row: Row | undefined;
  /** Names as printed, the two rows of a double header joined. */
  readonly names: readonly string[];
}

/** NFKC, without whitespace, in lower case: how names and words are compared. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\u200b\ufeff]/g, '')
    .toLowerCase();

/** The first of the profiles that knows the table's header, and the header. */
export const findProfile = (
  table: Table,
  profiles: readonly TableProfile[],
): { readonly profile: TableProfile; readonly header: Header } | undefined => {
  for (const profile of profiles) {
    const header = findHeader(table, profile);
    if (header !== undefined) return { profile, header };
  }
  return undefined;
};

/** Undefined where the table has no such header among its first rows. */
export const findHeader = (table: Table, profile: TableProfile): Header | undefined => {
  const { header, sheets } = profile;
  if (sheets !== undefined && !sheets.some(word => plain(table.name ?? '').includes(plain(word)))) return undefined;
  if (header.has.length === 0) {
    const dataAt = header.shape === undefined ? 0 : shapeAt(table.rows, header.shape, profile);
    return dataAt < 0 ? undefined : { dataAt, row: undefined, names: [], preamble: table.rows.slice(0, dataAt) };
  }
  for (const [index, row] of table.rows.slice(0, SEARCHED_ROWS).entries()) {
    const names = header.rows === 2 ? joinRows(row, table.rows[index + 1]) : row.cells;
    if (!isHeader(header.rows === 2 ? names.map(plain) : plainNames(row), header)) continue;
    const preamble = table.rows.slice(0, index);
    if (header.above !== undefined && !standsAbove(header.above, preamble)) continue;
    return { preamble, dataAt: index + header.rows, row, names };
  }
  return undefined;
};

/** Excel's `="CHF"` is CHF. */
const standsAbove = (words: readonly string[], preamble: readonly Row[]): boolean =>
  preamble.some(({ cells }) =>
    cells.some(cell =>
      words.some(word =>
        plain(cell)
          .replace(/^[="]+/, '')
          .startsWith(plain(word)),
      ),
    ),
  );

const joinRows = (upper: Row, lower: Row | undefined): readonly string[] => {
  const width = Math.max(upper.cells.length, lower?.cells.length ?? 0);
  return Array.from({ length: width }, (_, index) => `${upper.cells[index] ?? ''}${lower?.cells[index] ?? ''}`);
};

/** Every profile asks for the same rows. */
const plainRows = new WeakMap<Row, readonly string[]>();

const plainNames = (row: Row): readonly string[] => {
  const names = plainRows.get(row) ?? row.cells.map(plain);
  plainRows.set(row, names);
  return names;
};

const isHeader = (
  names: readonly string[],
  { has, lacks = [], may = [], only = false }: TableProfile['header'],
): boolean => {
  const present = (column: string) => columnIndex(names, column) >= 0;
  if (!has.every(present) || lacks.some(present)) return false;
  if (!only) return true;
  const known = new Set([...has, ...may].map(column => columnIndex(names, column)));
  return names.every((name, index) => name === '' || known.has(index));
};

/** The index of a column named in the profile's way; -1 where there is none. `names` are plain. */
export const columnIndex = (names: readonly string[], column: string): number => {
  for (const { position, matches, nth } of wayOf(column)) {
    let left = nth;
    const index = position ?? names.findIndex(name => matches(name) && --left === 0);
    if (index >= 0) return index;
  }
  return -1;
};

/** One of the alternatives that a column may be found by. */
interface Way {
  readonly position: number | undefined;
  readonly matches: (name: string) => boolean;
  readonly nth: number;
}

/** Profiles ask for the same few hundred columns in every file. */
const ways = new Map<string, readonly Way[]>();

const wayOf = (column: string): readonly Way[] => {
  const known = ways.get(column) ?? column.split('|').map(readWay);
  ways.set(column, known);
  return known;
};

const readWay = (column: string): Way => {
  const position = /^@(\d+)$/.exec(column)?.[1];
  const [, text = column, nth = '1'] = /^(.*)#(\d+)$/.exec(column) ?? [];
  return {
    position: position === undefined ? undefined : Number(position) - 1,
    matches: matcherOf(plain(text)),
    nth: Number(nth),
  };
};

const matcherOf = (wanted: string): ((name: string) => boolean) => {
  if (wanted.startsWith('*')) return name => name !== '' && name.endsWith(wanted.slice(1));
  if (wanted.endsWith('*')) return name => name !== '' && name.startsWith(wanted.slice(0, -1));
  return name => name === wanted;
};
