/** Every way to read the columns of money that a column of running balances proves, whatever the columns are called. */
import { type Minor, minor, NO_CURRENCY } from '../../model/money.js';
import { type DecimalMark, readAmount } from '../values/amount.js';
import { balanceSteps, isToldByBalance, provenSign } from './balance.js';
import { type Column, isMixed, isPair } from './columns.js';
import type { RowOrder } from './dates.js';
import type { MoneyColumns } from './money.js';
import type { Way } from './row-words.js';

export interface ProvenMoney {
  readonly money: MoneyColumns;
  /** -1 where what is printed without a minus was paid; 0 where nothing has a sign and each row's balance tells its direction. */
  readonly sign: 1 | -1 | 0;
  readonly balance: Column;
  /** Printed beside the amount and taken as well. */
  readonly fee?: Column;
}

/** More columns than these are no statement's. */
const MOST_PRICES = 8;

/** Pairs before single columns, since a pair holds every row. `ways`: what a column of directions says of each row. */
export const provenMoney = (
  prices: readonly Column[],
  mark: DecimalMark,
  order: RowOrder | undefined,
  fees: readonly Column[] = [],
  ways: readonly (Way | undefined)[] = [],
): readonly ProvenMoney[] => {
  const columns = prices.slice(0, MOST_PRICES);
  const values = new Map(
    [...columns, ...fees].map(column => [column, column.texts.map(text => readAmount(text, mark, NO_CURRENCY))]),
  );
  const at = (column: Column, row: number): Minor | undefined => values.get(column)?.[row];
  const proves = (balance: Column, amountAt: (row: number) => Minor | undefined): 1 | -1 | undefined =>
    provenSign(
      balanceSteps(
        balance.texts.map((_, row) => ({ amount: amountAt(row), balance: at(balance, row) })),
        order,
      ),
    );
  const inRow = withinRows(columns, at);
  if (inRow.length > 0) return inRow;
  return columns.flatMap((balance): readonly ProvenMoney[] => {
    if (!isDense(balance)) return [];
    const others = columns.filter(column => column !== balance);
    const pairs = others.flatMap(into =>
      others
        .filter(out => out !== into && isPair(into, out))
        .flatMap(out => {
          const gain = (row: number) => Math.abs(at(into, row) ?? 0) - Math.abs(at(out, row) ?? 0);
          const isProven = proves(balance, row => minor(gain(row))) === 1;
          return isProven ? [{ money: { as: 'in-out', in: into, out } as const, sign: 1 as const, balance }] : [];
        }),
    );
    if (pairs.length > 0) return pairs;
    const isBlank = (column: Column, row: number) => (at(column, row) ?? 0) === 0;
    const isWhole = (column: Column) =>
      balance.texts.every((_, row) => !isBlank(column, row) || others.every(other => isBlank(other, row)));
    return others.filter(isWhole).flatMap((column): readonly ProvenMoney[] => {
      const money = { as: 'one', column } as const;
      const sign = proves(balance, row => at(column, row));
      if (sign !== undefined) return [{ money, sign, balance }];
      const fee = fees.find(
        each =>
          each !== column &&
          proves(balance, row => {
            const amount = at(column, row);
            return amount === undefined ? undefined : minor(amount - (at(each, row) ?? 0));
          }) === 1,
      );
      if (fee !== undefined) return [{ money, sign: 1, balance, fee }];
      const told = (row: number) => {
        const [amount, way] = [at(column, row), ways[row]];
        return amount === undefined || way === undefined ? undefined : minor(way === 'in' ? amount : -amount);
      };
      if (!isMixed(column) && proves(balance, told) === 1) return [{ money, sign: 0, balance }];
      const rows = column.texts.map((_, row) => ({ amount: at(column, row), balance: at(balance, row) }));
      return !isMixed(column) && isToldByBalance(rows) ? [{ money, sign: 0, balance }] : [];
    });
  });
};

/** Balances before and after the amount in one row: three columns of which the last is the sum of the others in every row. */
const withinRows = (
  columns: readonly Column[],
  at: (column: Column, row: number) => Minor | undefined,
): readonly ProvenMoney[] => {
  const holds = (before: Column, amount: Column, after: Column): boolean =>
    amount.texts.every((_, row) => {
      const [start, change, end] = [at(before, row), at(amount, row), at(after, row)];
      return start !== undefined && change !== undefined && start + change === end;
    });
  return columns.flatMap(before =>
    columns.flatMap(after =>
      columns
        .filter(
          amount => new Set([before, after, amount]).size === 3 && isMixed(amount) && holds(before, amount, after),
        )
        .map(column => ({ money: { as: 'one', column } as const, sign: 1 as const, balance: after })),
    ),
  );
};

/** A balance stands in most rows. */
const isDense = ({ amounts, texts }: Column): boolean => amounts * 2 > texts.length;

/** The columns alone, however their signs are read. */
export const isSameMoney = (a: MoneyColumns, b: MoneyColumns): boolean => {
  if (a.as === 'one') return b.as === 'one' && a.column === b.column;
  return b.as === 'in-out' && a.in === b.in && a.out === b.out;
};
