/** For formats whose rows say things that columns cannot: rows are mended, and columns added, before a profile reads them. */
import type { Row, Table } from '../../reading/document.js';
import { columnIndex, findProfile, plain } from './header.js';
import type { TableProfile } from './profile.js';

/** Mends the tables of one document. */
export type Mend = (tables: readonly Table[], profiles: readonly TableProfile[]) => readonly Table[];

/** What a row becomes: new texts by column; undefined where nothing is to be mended. */
export type RowMender = (text: (column: string) => string, row: Row) => Readonly<Record<string, string>> | undefined;

/** The rows of a table's data, each as a reader of its columns. */
export const rowTexts = (table: Table, profiles: readonly TableProfile[]): readonly ((column: string) => string)[] => {
  const header = findProfile(table, profiles)?.header;
  if (header === undefined) return [];
  const names = header.names.map(plain);
  return table.rows.slice(header.dataAt).map(row => textIn(row, names));
};

/** `mender` is made anew for every table, so that it may remember the rows above. Columns named in `added` stand behind the others. */
export const mendRows =
  (added: readonly string[], mender: (table: Table) => RowMender): Mend =>
  (tables, profiles) =>
    tables.map(table => mendTable(table, profiles, added, mender(table)));

const mendTable = (
  table: Table,
  profiles: readonly TableProfile[],
  added: readonly string[],
  mend: RowMender,
): Table => {
  const header = findProfile(table, profiles)?.header;
  if (header?.row === undefined) return table;
  const names = [...header.names, ...added].map(plain);
  const rows = table.rows.map((row, index) => {
    if (row === header.row) return { ...row, cells: withCells(row.cells, names.length - added.length, added) };
    if (index < header.dataAt) return row;
    const changes = mend(textIn(row, names), row);
    if (changes === undefined) return row;
    const cells = withCells(row.cells, names.length, []);
    for (const [column, text] of Object.entries(changes)) cells[columnIndex(names, column)] = text;
    return { ...row, cells };
  });
  return { ...table, rows };
};

const textIn =
  ({ cells }: Row, names: readonly string[]) =>
  (column: string): string =>
    cells[columnIndex(names, column)]?.trim() ?? '';

const withCells = (cells: readonly string[], width: number, more: readonly string[]): string[] => [
  ...Array.from({ length: Math.max(width, cells.length) }, (_, index) => cells[index] ?? ''),
  ...more,
];
