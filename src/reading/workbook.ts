/** Workbooks (.xlsx, .xlsb, .ods, .xls) to tables of text. The door to SheetJS, which is loaded only when a workbook comes. */
import type { CellObject, WorkBook } from '@e965/xlsx';
import { textOfDate, textOfNumber } from './cell-text.js';
import { type Container, type Failure, type Opening, type Row, type Table, unreadable } from './document.js';
import { hiddenRows } from './hidden-rows.js';
import { exceeds, READING_LIMITS } from './limits.js';

/** Amounts come as plain decimals, date cells as YYYY-MM-DD or YYYY-MM-DD HH:MM:SS, everything else as it is written. */
export const readWorkbook = async (
  bytes: Uint8Array,
  { codepages }: { readonly codepages: boolean },
): Promise<readonly Table[] | Failure> => {
  const { read, set_cptable } = await import('@e965/xlsx');
  if (codepages) set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
  const book = quietly(() =>
    read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellFormula: false,
      cellHTML: false,
      cellStyles: false,
      bookFiles: true,
      sheetRows: READING_LIMITS.rows + 1,
    }),
  );
  if (!book) return { code: 'read.damaged' };
  const hidden = hiddenRows(book);
  const tables: Table[] = [];
  for (const name of book.SheetNames) {
    const table = tableOf(name, book, hidden);
    if ('code' in table) return table;
    tables.push(table);
  }
  return tables;
};

/** A workbook may be drawings and charts alone. */
export const openedWorkbook = (name: string, container: Container, tables: readonly Table[]): Opening =>
  tables.every(({ rows }) => rows.length === 0)
    ? unreadable(name, 'read.workbook-without-rows')
    : { name, kind: 'tables', container, encoding: null, tables, flaws: [] };

const tableOf = (name: string, book: WorkBook, hidden: ReadonlySet<number>): Table | Failure => {
  const startsIn1904 = book.Workbook?.WBProps?.date1904 === true;
  const rows: Row[] = [];
  let columns = 0;
  dataOf(book, name).forEach((cells, index) => {
    const texts: string[] = [];
    cells.forEach((cell, column) => {
      const text = textOf(cell, startsIn1904);
      if (text !== '') texts[column] = text;
    });
    if (texts.every(text => text.trim() === '')) return;
    columns = Math.max(columns, texts.length);
    const row = { cells: Array.from(texts, (text: string | undefined) => text ?? ''), line: index + 1 };
    rows.push(hidden.has(row.line) ? { ...row, hidden: true } : row);
  });
  return (
    exceeds(columns, READING_LIMITS.columns, 'read.too-many-columns') ??
    exceeds(rows.length, READING_LIMITS.rows, 'read.too-many-rows') ?? { name, rows }
  );
};

/** Rows with holes, cells with holes: `forEach` skips them, which a loop over a sheet of 16,384 × 1,048,576 would not. */
const dataOf = (book: WorkBook, name: string): readonly (readonly CellObject[])[] => {
  const data: unknown = book.Sheets[name]?.['!data'];
  return isDense(data) ? data : [];
};

const isDense = (data: unknown): data is readonly (readonly CellObject[])[] => Array.isArray(data);

const textOf = (cell: CellObject, startsIn1904: boolean): string => {
  const { t, v, w, z } = cell;
  if (typeof v === 'number' && t === 'n')
    return isDate(String(z ?? '')) ? textOfDate(v, startsIn1904) : textOfNumber(v);
  if (t === 'e') return w ?? '';
  return v === undefined ? '' : typeof v === 'boolean' ? String(v).toUpperCase() : String(v);
};

/** A number format that shows a day or a time: what is quoted, escaped or in brackets (a color, a currency, a locale) does not count. */
const isDate = (format: string): boolean =>
  !/^(?:general|standard|@)/i.test(format) &&
  /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, ''));

/** SheetJS tells its sorrows to the console; undefined where it gives up. */
const quietly = <T>(work: () => T): T | undefined => {
  const { error, warn } = console;
  const nothing = () => undefined;
  Object.assign(console, { error: nothing, warn: nothing });
  try {
    return work();
  } catch {
    return undefined;
  } finally {
    Object.assign(console, { error, warn });
  }
};
