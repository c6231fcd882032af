/** Rows that sum up others though they bear a day: the word in one of their cells, and the sum of the others in their amount. */
import type { Row } from '../../reading/document.js';
import { isOnlyTotal, isTotalWord } from './totals.js';

/** A row and its amount, with the holder's sign. */
export interface AmountRow {
  readonly row: Row;
  readonly amount: number;
  /** The row's words already say that it is a balance. */
  readonly isBalance?: boolean;
}

/** Neither a word nor a sum alone makes a total: TOTAL is a chain of petrol stations as well. */
export const statedTotals = (entries: readonly AmountRow[]): ReadonlySet<Row> => {
  const named = new Set(entries.filter(({ row }) => row.cells.some(isTotalWord)));
  if (named.size === 0) return new Set();
  const others = summed(entries.filter(entry => !named.has(entry)));
  const above = summed([]);
  let section = summed([]);
  const totals = new Set<Row>();
  for (const entry of entries) {
    const size = Math.abs(entry.amount);
    if (!named.has(entry)) {
      add(above, entry);
      add(section, entry);
      continue;
    }
    const least = entry.row.cells.some(isOnlyTotal) ? 1 : 2;
    if ([others, above, section].some(sums => isSumOf(sums, size, least))) totals.add(entry.row);
    section = summed([]);
  }
  return totals;
};

/**
 * The first and the last row where the last is the first and all between: what was there at the beginning and at the end, if both are called by
 * one word (`Likutis pradžiai`, `Likutis pabaigai`); else the last sums up the others. Rows may run back.
 */
export const statedBalances = (
  entries: readonly AmountRow[],
): { readonly balances: ReadonlySet<Row>; readonly totals: ReadonlySet<Row> } => {
  const [first, ...rest] = entries.filter(
    ({ isBalance }, index) => isBalance !== true || index === 0 || index === entries.length - 1,
  );
  const last = rest.at(-1);
  const none = { balances: new Set<Row>(), totals: new Set<Row>() };
  if (first === undefined || last === undefined || rest.length < FEWEST) return none;
  const between = rest.slice(0, -1).reduce((sum, { amount }) => sum + amount, 0);
  const [start, end] = [first.amount, last.amount];
  if (between === 0 || (start + between !== end && end + between !== start)) return none;
  if (first.isBalance === true || last.isBalance === true || shareWord(first.row, last.row))
    return { ...none, balances: new Set([first.row, last.row]) };
  return { ...none, totals: new Set([start + between === end ? last.row : first.row]) };
};

/** In columns of words that say something else in the rows between. */
const shareWord = (a: Row, b: Row): boolean =>
  a.cells.some((cell, index) => {
    const words = new Set(wordsOf(cell));
    return wordsOf(b.cells[index] ?? '').some(word => words.has(word));
  });

/** Not of a day or a reference; a currency has three letters. */
const wordsOf = (cell: string): readonly string[] =>
  /\d/.test(cell) ? [] : (cell.toLowerCase().match(/\p{L}{4,}|[\p{Script=Han}\p{Script=Hangul}]{2}/gu) ?? []);

/** Of fewer rows chance makes a sum. */
const FEWEST = 4;

interface Sums {
  count: number;
  into: number;
  out: number;
}

const summed = (entries: readonly AmountRow[]): Sums => {
  const sums = { count: 0, into: 0, out: 0 };
  for (const entry of entries) add(sums, entry);
  return sums;
};

const add = (sums: Sums, { amount }: AmountRow): void => {
  sums.count += 1;
  if (amount > 0) sums.into += amount;
  else sums.out -= amount;
};

/** What came in, went out, or the difference. A single row is no sum unless the words leave no doubt. */
const isSumOf = ({ count, into, out }: Sums, size: number, least: number): boolean =>
  count >= least && [into, out, Math.abs(into - out)].includes(size);
