/** Which rows are purchases: money spent at somebody, by card, phone or wallet, or by debit card from a bank account. */
import type { Currency } from '../model/money.js';
import type { Fact } from './fact.js';
import { median } from './statistics.js';

/** Rows of the ledger, in its order. */
export const purchases: Fact<readonly number[]> = ({ ledger }) =>
  [...ledger.transactions.keys()].filter(row => {
    if (ledger.amount[row]! >= 0 || ledger.internal[row] === 1) return false;
    const { kind } = ledger.transactions[row]!;
    if (kind !== 'purchase' && kind !== 'unknown') return false;
    const account = ledger.accounts[ledger.account[row]!]!.kind;
    return kind === 'purchase' || account === 'card' || account === 'carrier' || account === 'wallet';
  });

/** The user's usual purchase in each currency: the median, in minor units without a sign. */
export const usualPurchase: Fact<ReadonlyMap<Currency, number>> = ({ ledger, get }) => {
  const amounts = new Map<Currency, number[]>();
  for (const row of get(purchases)) {
    const { currency, amount } = ledger.transactions[row]!;
    const known = amounts.get(currency);
    if (known === undefined) amounts.set(currency, [-amount]);
    else known.push(-amount);
  }
  return new Map([...amounts].map(([currency, all]) => [currency, median(all)]));
};

/** How many purchases there are at each payee of the ledger. */
export const visitsOf: Fact<Int32Array> = ({ ledger, get }) => {
  const visits = new Int32Array(ledger.payees.length);
  for (const row of get(purchases)) visits[ledger.payee[row]!]!++;
  return visits;
};
