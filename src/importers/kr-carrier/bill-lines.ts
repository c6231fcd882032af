/** The lines of a phone bill: what is charged for, and how much; a table may hold one bill, or one a row, or one a column. */
import { currencyOf, type Minor } from '../../model/money.js';
import { locatorOf, type Opened, type Row, type Table } from '../../reading/document.js';
import { plain } from '../tabular/header.js';
import { readAmount } from '../values/amount.js';
import book from './bill-items.json' with { type: 'json' };

export const WON = currencyOf('KRW');

export type BillRole = (typeof ROLES)[number];

export interface BillLine {
  readonly label: string;
  readonly role: BillRole | undefined;
  /** Won, as printed. */
  readonly amount: Minor;
  readonly locator: string;
}

export interface Bill {
  readonly lines: readonly BillLine[];
  /** The month as printed in the row or above the column; undefined where the whole document is one bill. */
  readonly month: string | undefined;
}

export const ROLES = [
  'limit',
  'total',
  'month',
  'late-fee',
  'carried',
  'paid',
  'micropayment',
  'content',
  'discount',
  'own',
] as const;

const ITEMS = book.items.map(({ role, ...words }) => ({
  role: role as BillRole,
  is: ('is' in words ? (words.is ?? []) : []).map(plain),
  has: ('has' in words ? (words.has ?? []) : []).map(plain),
}));

export const roleOf = (label: string): BillRole | undefined => {
  const text = plain(label).replaceAll(/[()（）원:：]/g, '');
  return ITEMS.find(({ is, has }) => is.includes(text) || has.some(word => text.includes(word)))?.role;
};

/** Tables as their cells say it, and text as its lines do: whichever names more. */
export const billsIn = (opened: Opened): readonly Bill[] => {
  const bills = opened.tables.flatMap(billsOf);
  const printed = opened.kind === 'text' ? [billOfText(opened.text)] : [];
  return linesKnown(printed) > linesKnown(bills) ? printed : bills;
};

/** How many lines have a meaning. */
export const linesKnown = (bills: readonly Bill[]): number =>
  bills.reduce((sum, { lines }) => sum + lines.filter(({ role }) => role !== undefined && role !== 'limit').length, 0);

const billsOf = (table: Table): readonly Bill[] => {
  const across = table.rows.findIndex(({ cells }) => cells.filter(cell => isCharge(roleOf(cell))).length >= 2);
  if (across >= 0) return table.rows.slice(across + 1).map(row => billOfRow(table, row, table.rows[across]!));
  const months = table.rows.findIndex(({ cells }) => cells.filter(cell => MONTH.test(cell.trim())).length >= 2);
  if (months >= 0) return billsOfColumns(table, months);
  return billsDown(table);
};

/** One bill down the page, or lines of several, each with its month or day beside it. */
const billsDown = (table: Table): readonly Bill[] => {
  const lines = table.rows.flatMap(row =>
    lineOf(row.cells, locatorOf(table, row)).map(line => ({ line, month: monthBeside(row) })),
  );
  const months = new Set(lines.map(({ month }) => month));
  if (months.size < 2 || (months.size === 2 && months.has(undefined))) {
    return [{ month: [...months].find(month => month !== undefined), lines: lines.map(({ line }) => line) }];
  }
  return [...months].map(month => ({
    month: month ?? '',
    lines: lines.filter(each => each.month === month).map(({ line }) => line),
  }));
};

const monthBeside = ({ cells }: Row): string | undefined => cells.map(cell => cell.trim()).find(isWhen);

const isWhen = (text: string): boolean => MONTH.test(text) || DAY.test(text);

const isCharge = (role: BillRole | undefined): boolean => role !== undefined && role !== 'limit';

/** `2026년 6월`, `2026-06`, `202606`, and with what is said of it: `2026년 6월 청구`. */
export const MONTH = /^(20\d{2})\s*[-./년]?\s*(0?[1-9]|1[0-2])\s*월?(?:\s*(?:청구|요금|분|납부)\S*)?$/;

const billOfRow = (table: Table, row: Row, header: Row): Bill => {
  const lines = header.cells.flatMap((label, index) =>
    roleOf(label) === undefined ? [] : lineOf([label, row.cells[index] ?? ''], locatorOf(table, row)),
  );
  return { month: monthBeside(row) ?? '', lines };
};

const DAY = /^20\d{2}\s*[-./년]\s*\d{1,2}\s*[-./월]\s*\d{1,2}\s*일?\.?$/;

const billsOfColumns = (table: Table, at: number): readonly Bill[] => {
  const header = table.rows[at]!.cells;
  return header.flatMap((cell, index) => {
    if (!MONTH.test(cell.trim())) return [];
    const rows = table.rows.slice(at + 1);
    const lines = rows.flatMap(row => lineOf([row.cells[0] ?? '', row.cells[index] ?? ''], locatorOf(table, row)));
    return [{ month: cell.trim(), lines }];
  });
};

/** The first text that is no amount, and the last amount. */
const lineOf = (cells: readonly string[], locator: string): readonly BillLine[] => {
  const texts = cells.map(cell => cell.trim()).filter(cell => cell !== '');
  const label = texts.find(text => amountIn(text) === undefined && /\p{L}/u.test(text) && !isWhen(text));
  const amount = texts
    .slice(label === undefined ? 0 : texts.indexOf(label) + 1)
    .map(amountIn)
    .findLast(size => size !== undefined);
  if (label !== undefined && amount !== undefined) return [{ label, role: roleOf(label), amount, locator }];
  return texts.length === 1 ? printedLine(texts[0]!, locator) : [];
};

/** `통신요금 59,000원`, `소액결제: 120,500` */
const PRINTED = /^(.*?\p{L}\S*?)\s*[:：]?\s+[₩￦\\]?\s*([-−△]?\d[\d,]*)\s*원?$/u;
const GLUED = /^(.*?\p{L}\S*?)\s*[:：]\s*[₩￦\\]?\s*([-−△]?\d[\d,]*)\s*원?$/u;

const printedLine = (text: string, locator: string): readonly BillLine[] => {
  const [, label, size] = PRINTED.exec(text) ?? GLUED.exec(text) ?? [];
  const amount = size === undefined ? undefined : amountIn(size);
  return label === undefined || amount === undefined
    ? []
    : [{ label: label.trim(), role: roleOf(label), amount, locator }];
};

const billOfText = (text: string): Bill => ({
  month: undefined,
  lines: text.split(/\r\n|\n|\r/).flatMap((line, index) => printedLine(line.trim(), String(index + 1))),
});

/** A telephone number and a date are no amounts. */
const amountIn = (text: string): Minor | undefined =>
  /^0\d{1,2}-/.test(text) || isWhen(text) ? undefined : readAmount(text, '.', WON);
