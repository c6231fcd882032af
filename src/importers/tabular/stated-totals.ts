/** Rows that sum up others though they bear a day: the word in one of their cells, and the sum of the others in their amount. */
import type { Transaction } from '../../model/transaction.js';
import type { Row } from '../../reading/document.js';
import { isTotalWord } from './totals.js';

/** Neither a word nor a sum alone makes a total: TOTAL is a chain of petrol stations as well. */
export const statedTotals = (
  entries: readonly { readonly row: Row; readonly transaction: Transaction }[],
): ReadonlySet<Row> => {
  const named = new Set(entries.filter(({ row }) => row.cells.some(isTotalWord)));
  if (named.size === 0) return new Set();
  const others = entries.filter(entry => !named.has(entry));
  const totals = new Set<Row>();
  for (const entry of named) {
    const at = entries.indexOf(entry);
    const above = others.filter(other => entries.indexOf(other) < at);
    const sums = [others, above].filter(({ length }) => length > 1).flatMap(sumsOf);
    if (sums.includes(Math.abs(entry.transaction.amount))) totals.add(entry.row);
  }
  return totals;
};

/** In, out and net, without signs. */
const sumsOf = (entries: readonly { readonly transaction: Transaction }[]): readonly number[] => {
  let [into, out] = [0, 0];
  for (const {
    transaction: { amount },
  } of entries) {
    if (amount > 0) into += amount;
    else out -= amount;
  }
  return [into, out, Math.abs(into - out)];
};
