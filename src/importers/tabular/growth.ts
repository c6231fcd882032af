/** The direction of amounts without a sign, as the running balances beside them tell it. */
import { type Minor, NO_CURRENCY } from '../../model/money.js';
import type { Row } from '../../reading/document.js';
import { readAmount } from '../values/amount.js';
import type { TableProfile } from './profile.js';

/** Rows run from the oldest to the newest or back: the way in which more balances follow from the one before. */
export const growthOf = (
  { amount, balance, decimal }: TableProfile,
  rows: readonly Row[],
  cell: (row: Row, column: string | undefined) => string,
): ReadonlyMap<Row, boolean> => {
  const column = amount.as === 'by-balance' ? amount.column : undefined;
  const read = (row: Row, name: string | undefined): Minor | undefined =>
    readAmount(cell(row, name), decimal, NO_CURRENCY);
  const printed = rows.flatMap(row => {
    const after = read(row, balance);
    return after === undefined ? [] : [{ row, after, size: Math.abs(read(row, column) ?? 0) }];
  });
  const walks = [printed, printed.toReversed()].map(run => {
    const growth = new Map<Row, boolean>();
    for (const [index, { row, after, size }] of run.entries()) {
      const before = run[index - 1]?.after;
      if (before !== undefined && size !== 0 && Math.abs(after - before) === size) growth.set(row, after > before);
    }
    return growth;
  });
  return walks.reduce((best, growth) => (growth.size > best.size ? growth : best));
};
