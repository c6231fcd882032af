/** The balances that the statements of one account print, held against what its rows make. */
import type { EpochDay } from '../model/calendar.js';
import { type Currency, type Minor, type Money, minor, money } from '../model/money.js';
import type { Statement } from '../model/statement.js';
import type { Transaction } from '../model/transaction.js';

export interface AccountBalances {
  /** Before the account's first row: the earliest balance that any statement prints, less the rows before it. */
  readonly opening: Money;
  readonly closings: readonly ClosingBalance[];
}

export interface ClosingBalance {
  /** It holds at the end of this day. */
  readonly day: EpochDay;
  readonly stated: Money;
  /** What opening balance and rows make; where it is not what is stated, the files lack rows. */
  readonly computed: Money;
}

/** One for each currency in which a statement prints a balance. `rows` are the account's, in order of days. */
export const balancesOf = (
  rows: readonly Transaction[],
  statements: readonly Statement[],
): readonly AccountBalances[] => {
  const currencies = [...new Set(statements.flatMap(currencyOf))].sort();
  return currencies.flatMap(currency => {
    const sums = dailySums(rows, currency);
    const sumAt = ({ day, isClosing }: Anchor) => sums.get(day)![isClosing ? 'after' : 'before'];
    const anchors = statements
      .filter(statement => currencyOf(statement)[0] === currency)
      .flatMap(anchorsOf)
      .filter(({ day }) => sums.has(day))
      .sort((a, b) => a.day - b.day || Number(a.isClosing) - Number(b.isClosing));
    const [earliest] = anchors;
    if (earliest === undefined) return [];
    const opening = money(earliest.amount - sumAt(earliest), currency);
    const closings = anchors
      .filter(({ isClosing }) => isClosing)
      .map(anchor => ({
        day: anchor.day,
        stated: money(anchor.amount, currency),
        computed: money(opening.minor + sumAt(anchor), currency),
      }));
    return [{ opening, closings }];
  });
};

/** A balance that a statement prints, and the day it holds for: before that day's rows, or after them. */
interface Anchor {
  readonly day: EpochDay;
  readonly isClosing: boolean;
  readonly amount: Minor;
}

const currencyOf = ({ currency, transactions }: Statement): readonly Currency[] => {
  const known = currency ?? transactions[0]?.currency;
  return known === undefined ? [] : [known];
};

const anchorsOf = (statement: Statement): readonly Anchor[] => {
  const days = statement.transactions.map(({ day }) => day).sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  const { opening, closing } = printedEnds(statement);
  return [
    ...(opening === undefined || first === undefined ? [] : [{ day: first, isClosing: false, amount: opening }]),
    ...(closing === undefined || last === undefined ? [] : [{ day: last, isClosing: true, amount: closing }]),
  ];
};

/** Where a statement prints no balances of its own but one behind every row, they tell the ends, if each follows from the one before. */
const printedEnds = ({ opening, closing, transactions }: Statement): Pick<Statement, 'opening' | 'closing'> => {
  if (opening !== undefined || closing !== undefined)
    return { ...(opening === undefined ? {} : { opening }), ...(closing === undefined ? {} : { closing }) };
  const order = [transactions, transactions.toReversed()].find(follows);
  const [first, last] = [order?.[0], order?.at(-1)];
  if (first?.balanceAfter === undefined || last?.balanceAfter === undefined) return {};
  return { opening: minor(first.balanceAfter - first.amount), closing: last.balanceAfter };
};

const follows = (rows: readonly Transaction[]): boolean =>
  rows.every(({ balanceAfter, amount }, index) => {
    const before = index === 0 ? undefined : rows[index - 1]!.balanceAfter;
    return balanceAfter !== undefined && (index === 0 || before === balanceAfter - amount);
  });

/** What an account's rows in one currency add up to before and after each day that has any. */
const dailySums = (
  rows: readonly Transaction[],
  currency: Currency,
): ReadonlyMap<EpochDay, { readonly before: number; readonly after: number }> => {
  const sums = new Map<EpochDay, { readonly before: number; readonly after: number }>();
  let sum = 0;
  for (const { day, amount, currency: own } of rows) {
    if (own !== currency) continue;
    const before = sums.get(day)?.before ?? sum;
    sum += amount;
    sums.set(day, { before, after: sum });
  }
  return sums;
};
