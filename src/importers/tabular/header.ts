/** Where a table's header stands, and which column a name means. */
import type { Row, Table } from '../../reading/document.js';
import type { TableProfile } from './profile.js';
import { hasShape } from './shape.js';

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
    const fits = header.shape === undefined || hasShape(table.rows, header.shape, profile);
    return fits ? { preamble: [], dataAt: 0, row: undefined, names: [] } : undefined;
  }
  for (const [index, row] of table.rows.slice(0, SEARCHED_ROWS).entries()) {
    const names = header.rows === 2 ? joinRows(row, table.rows[index + 1]) : row.cells;
    if (!isHeader(header.rows === 2 ? names.map(plain) : plainNames(row), header)) continue;
    return { preamble: table.rows.slice(0, index), dataAt: index + header.rows, row, names };
  }
  return undefined;
};

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
  const alternatives = column.split('|');
  if (alternatives.length > 1) {
    return alternatives.map(name => columnIndex(names, name)).find(index => index >= 0) ?? -1;
  }
  const position = /^@(\d+)$/.exec(column)?.[1];
  if (position !== undefined) return Number(position) - 1;
  const [, text = column, nth = '1'] = /^(.*)#(\d+)$/.exec(column) ?? [];
  const wanted = plain(text);
  let left = Number(nth);
  return names.findIndex(name => matches(name, wanted) && --left === 0);
};

const matches = (name: string, wanted: string): boolean => {
  if (wanted.startsWith('*')) return name !== '' && name.endsWith(wanted.slice(1));
  if (wanted.endsWith('*')) return name !== '' && name.startsWith(wanted.slice(0, -1));
  return name === wanted;
};
