/** The fees that an amount holds already, as the prices beside it show. */
import { NO_CURRENCY } from '../../model/money.js';
import { readAmount } from '../values/amount.js';
import type { Column } from './columns.js';
import { ownMark } from './decimal-mark.js';
import type { Roles } from './roles.js';

/** All fees, or one of them: those by which a column of prices falls short of the amount, row by row. */
export const heldFees = (amount: Column, columns: readonly Column[], roles: Roles): readonly Column[] => {
  const fees = roles.fees.filter(({ amounts }) => amounts > 0);
  const apart = new Set([amount, ...fees, ...roles.days, ...roles.parts, ...roles.references]);
  const prices = columns.filter(column => !apart.has(column) && column.amounts > 0);
  if (fees.length === 0) return [];
  const mark = ownMark([amount, ...fees, ...prices].flatMap(({ texts }) => texts));
  const at = ({ texts }: Column, row: number): number => readAmount(texts[row] ?? '', mark, NO_CURRENCY) ?? 0;
  const partsAt = (row: number): number => Math.max(1, ...roles.parts.map(({ texts }) => partsIn(texts[row] ?? '')));
  return (
    [fees, ...fees.map(fee => [fee])].find(some => {
      const rows = amount.texts
        .map((_, row) => ({ due: at(amount, row), fee: sumOf(some, row, at), row }))
        .filter(({ due, fee }) => due !== 0 && fee !== 0);
      const makes = (price: Column, of: (row: (typeof rows)[number]) => number) =>
        rows.filter(each => isPart(of(each), at(price, each.row), partsAt(each.row))).length;
      return prices.some(price => {
        const less = makes(price, ({ due, fee }) => due - fee);
        return less > 0 && less * 10 >= rows.length * 8 && less > makes(price, ({ due }) => due);
      });
    }) ?? []
  );
};

const sumOf = (columns: readonly Column[], row: number, at: (column: Column, row: number) => number): number =>
  columns.reduce((sum, column) => sum + at(column, row), 0);

/** `12/5`, `3개월`: the larger of its numbers. */
const partsIn = (text: string): number => Math.max(0, ...(text.match(/\d+/g) ?? []).map(Number));

/** The price itself or one of its parts, which are rounded. */
const isPart = (size: number, price: number, parts: number): boolean =>
  price !== 0 && (size === price || (parts > 1 && Math.abs(price - size * parts) <= parts));
