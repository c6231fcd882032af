/** Rows by day, found by halving: the ledger is in the order of days. */
import type { Facts } from './fact.js';

/** The rows from one day to another, both included. */
export const rowsBetween = ({ ledger }: Facts, from: number, to: number): readonly number[] => {
  const rows: number[] = [];
  for (let row = firstRowOn(ledger.day, from); row < ledger.day.length && ledger.day[row]! <= to; row++) rows.push(row);
  return rows;
};

/** The first row on that day or later. */
const firstRowOn = (days: Int32Array, day: number): number => {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
};
