/** Overlapping exports of one account settle to one copy; two real equal purchases stay two. */
import type { EpochDay } from '../model/calendar.js';
import type { Transaction } from '../model/transaction.js';

/** Of the days that two exports share, this share of the smaller one's rows must stand in both for them to be copies. */
const COPY_SHARE = 0.8;
/** Below this many shared rows, only exports that agree in every row of the shared days are copies. */
const FEW_ROWS = 3;

/**
 * For each export of one account, the transactions that count: a row that stands in two overlapping exports counts as often
 * as it does in the one that has it most often. Exports come in and go out in the same order.
 */
export const settleCopies = (exports: readonly (readonly Transaction[])[]): readonly (readonly Transaction[])[] => {
  if (exports.length < 2) return exports;
  const counted = exports.map(countRows);
  const order = exports.map((_, index) => index).sort((a, b) => compareExports(counted[a]!, counted[b]!));
  const settled: (readonly Transaction[])[] = exports.map(() => []);
  const earlier: number[] = [];
  for (const index of order) {
    const copies = earlier.filter(other => areCopies(counted[index]!, counted[other]!));
    const seen = new Map<string, number>();
    settled[index] = exports[index]!.filter(transaction => {
      const key = rowKey(transaction);
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      return !copies.some(other => (counted[other]!.rows.get(key) ?? 0) >= nth);
    });
    earlier.push(index);
  }
  return settled;
};

interface Counted {
  readonly rows: ReadonlyMap<string, number>;
  readonly days: ReadonlyMap<EpochDay, readonly string[]>;
  readonly from: number;
  readonly to: number;
}

const countRows = (transactions: readonly Transaction[]): Counted => {
  const rows = new Map<string, number>();
  const days = new Map<EpochDay, string[]>();
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const transaction of transactions) {
    const key = rowKey(transaction);
    rows.set(key, (rows.get(key) ?? 0) + 1);
    const keys = days.get(transaction.day);
    if (keys === undefined) days.set(transaction.day, [key]);
    else keys.push(key);
    from = Math.min(from, transaction.day);
    to = Math.max(to, transaction.day);
  }
  return { rows, days, from, to };
};

const rowKey = ({ day, time, amount, currency, description, reference }: Transaction): string =>
  [day, time ?? '', amount, currency, reference ?? '', description.replaceAll(/\s+/g, '')].join('\t');

/** The longer export first, so that the copies are taken from the shorter one. */
const compareExports = (a: Counted, b: Counted): number =>
  b.rows.size - a.rows.size || a.from - b.from || a.to - b.to || (firstKey(a) < firstKey(b) ? -1 : 1);

const firstKey = ({ rows }: Counted): string => [...rows.keys()].sort()[0] ?? '';

const areCopies = (a: Counted, b: Counted): boolean => {
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
  if (from > to) return false;
  const here = rowsBetween(a, from, to);
  const there = rowsBetween(b, from, to);
  const shared = here.filter(key => b.rows.has(key)).length;
  const fewer = Math.min(here.length, there.length);
  return shared >= FEW_ROWS
    ? shared >= COPY_SHARE * fewer
    : shared > 0 && shared === here.length && shared === there.length;
};

const rowsBetween = ({ days }: Counted, from: number, to: number): readonly string[] =>
  [...days].flatMap(([day, keys]) => (day >= from && day <= to ? keys : []));
