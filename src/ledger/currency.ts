/** Files that name no currency are in the one currency of the others, where the others have but one. */
import { type Currency, exponentOf, type Minor, minor, NO_CURRENCY } from '../model/money.js';
import type { Statement } from '../model/statement.js';

interface Adoption {
  readonly statements: readonly Statement[];
  /** The currency that was taken over; undefined where none was. */
  readonly adopted: Currency | undefined;
}

/** An amount that the other currency cannot hold (cents of won) leaves its whole statement as it is. */
export const adoptCurrency = (statements: readonly Statement[]): Adoption => {
  const named = new Set(statements.flatMap(({ transactions }) => transactions.map(({ currency }) => currency)));
  const nameless = named.delete(NO_CURRENCY);
  const [currency] = named;
  if (!nameless || named.size !== 1 || currency === undefined) return { statements, adopted: undefined };
  return { statements: statements.map(statement => inCurrency(statement, currency)), adopted: currency };
};

const inCurrency = (statement: Statement, currency: Currency): Statement => {
  const factor = 10 ** (exponentOf(currency) - exponentOf(NO_CURRENCY));
  const fits = (amount: Minor | undefined) => amount === undefined || Number.isSafeInteger(amount * factor);
  const converted = (amount: Minor) => minor(amount * factor);
  if (
    !statement.transactions.every(
      each => each.currency !== NO_CURRENCY || (fits(each.amount) && fits(each.balanceAfter)),
    )
  ) {
    return statement;
  }
  return {
    ...statement,
    transactions: statement.transactions.map(transaction =>
      transaction.currency === NO_CURRENCY
        ? {
            ...transaction,
            currency,
            amount: converted(transaction.amount),
            ...(transaction.balanceAfter === undefined ? {} : { balanceAfter: converted(transaction.balanceAfter) }),
          }
        : transaction,
    ),
  };
};
