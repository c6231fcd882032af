/** A statement cut to a period of days. */
import type { EpochDay } from '../model/calendar.js';
import { type Minor, minor } from '../model/money.js';
import type { Statement } from '../model/statement.js';

/** Days, both included; open on the side that is absent. */
export interface Period {
  /** Only transactions from this day on, and up to that day. */
  readonly since?: EpochDay;
  readonly until?: EpochDay;
}

/** What is cut off at the front moves the opening balance, what is cut off at the end the closing one. */
export const cutTo = (statement: Statement, { since, until }: Period): Statement => {
  const { transactions, opening, closing } = statement;
  const early = transactions.filter(({ day }) => since !== undefined && day < since);
  const late = transactions.filter(({ day }) => until !== undefined && day > until);
  const cut = new Set([...early, ...late]);
  if (cut.size === 0) return statement;
  const sumOf = (rows: typeof transactions): Minor =>
    minor(
      rows.reduce(
        (sum, { amount, currency }) => (currency === (statement.currency ?? currency) ? sum + amount : sum),
        0,
      ),
    );
  return {
    ...statement,
    transactions: transactions.filter(transaction => !cut.has(transaction)),
    ...(opening === undefined ? {} : { opening: minor(opening + sumOf(early)) }),
    ...(closing === undefined ? {} : { closing: minor(closing - sumOf(late)) }),
  };
};
