/** The tables of a web page, which banks like to call .xls. */
import type { Failure, Row, Table } from './document.js';
import { exceeds, READING_LIMITS } from './limits.js';
import { markupOf } from './markup.js';

/** Whether the text is markup from its first letter on, with a table in it. */
export const isHtmlTable = (text: string): boolean => PAGE.test(text.slice(0, 4000)) && /<table\b/i.test(text);

const PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype html|html|head|meta|title|style|script|link|body|div|table|center|form|font|span|p|br|h\d)\b/i;

/**
 * Every `<table>` that has something in it, in the order of the page; of several, each has a name: table1, table2. A cell over several
 * columns or rows stands in the first of them, since an amount must not stand twice. Lines count the rows of the table.
 */
export const readHtmlTables = (page: string): readonly Table[] | Failure => {
  const all: Draft[] = [];
  const open: Draft[] = [];
  const size = { cells: 0, width: 0 };
  for (const markup of markupOf(page)) {
    const table = open.at(-1);
    if (markup.kind === 'text') write(table, markup.text.replace(/[\s\u00a0]+/g, ' '));
    else if (markup.name === 'table') {
      if (markup.closes) endRow(open.pop());
      else {
        const draft = newDraft(size);
        all.push(draft);
        open.push(draft);
      }
    } else if (table) change(table, markup.name, markup.closes, markup.source);
    const failure = tooMuch(size);
    if (failure) return failure;
  }
  for (const draft of open) endRow(draft);
  const filled = all.filter(({ rows }) => rows.length > 0);
  return (
    tooMuch(size) ??
    filled.map(({ rows }, index) => (filled.length > 1 ? { name: `table${index + 1}`, rows } : { rows }))
  );
};

const tooMuch = ({ cells, width }: { readonly cells: number; readonly width: number }): Failure | undefined =>
  exceeds(width, READING_LIMITS.columns, 'read.too-many-columns') ??
  exceeds(cells, READING_LIMITS.cells, 'read.too-many-cells');

/** A table on its way. */
interface Draft {
  readonly rows: Row[];
  /** The last line that a cell above reaches down to, by column. */
  readonly reach: Map<number, number>;
  /** Of the whole page. */
  readonly size: { cells: number; width: number };
  line: number;
  cells: string[] | undefined;
  cell: { text: string; readonly columns: number; readonly rows: number } | undefined;
}

const newDraft = (size: Draft['size']): Draft => ({
  rows: [],
  reach: new Map(),
  size,
  line: 0,
  cells: undefined,
  cell: undefined,
});

const write = (table: Draft | undefined, text: string): void => {
  if (table?.cell) table.cell.text += text;
};

/** Tags are closed by what follows them as well: `<td>` ends a cell that nobody closed. */
const change = (table: Draft, name: string, closes: boolean, source: string): void => {
  if (name === 'tr') {
    endRow(table);
    if (!closes) beginRow(table);
  } else if (name === 'td' || name === 'th') {
    endCell(table);
    if (closes) return;
    if (!table.cells) beginRow(table);
    table.cell = { text: '', columns: span(source, 'colspan'), rows: span(source, 'rowspan') };
  } else if (BREAKS.has(name)) write(table, '\n');
};

const BREAKS = new Set(['br', 'p', 'div', 'li']);

const span = (source: string, attribute: string): number =>
  Math.min(
    Number(new RegExp(`\\b${attribute}\\s*=\\s*["']?(\\d{1,6})`, 'i').exec(source)?.[1] ?? 1) || 1,
    READING_LIMITS.columns,
  );

const beginRow = (table: Draft): void => {
  table.line += 1;
  table.cells = [];
};

const endRow = (table: Draft | undefined): void => {
  if (!table?.cells) return;
  endCell(table);
  const { cells } = table;
  skipReached(table, cells);
  if (cells.some(cell => cell !== '')) table.rows.push({ cells, line: table.line });
  table.cells = undefined;
};

const endCell = (table: Draft): void => {
  const { cells, cell } = table;
  if (!cells || !cell) return;
  skipReached(table, cells);
  for (let at = 0; at < cell.columns; at += 1) {
    if (cell.rows > 1) table.reach.set(cells.length, table.line + cell.rows - 1);
    cells.push(at === 0 ? tidy(cell.text) : '');
  }
  table.size.cells += cell.columns;
  table.size.width = Math.max(table.size.width, cells.length);
  table.cell = undefined;
};

/** Leaves a hole under each cell of a row above that reaches down to here. */
const skipReached = ({ reach, line }: Draft, cells: string[]): void => {
  while ((reach.get(cells.length) ?? 0) >= line) cells.push('');
};

/** Blanks around line breaks are the page's, not the bank's. */
const tidy = (text: string): string =>
  text
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
