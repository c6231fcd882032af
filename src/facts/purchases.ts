/** Which rows are purchases: money spent at somebody, by card, phone or wallet, or by debit card from a bank account. */
import type { Currency } from '../model/money.js';
import type { Fact } from './fact.js';
import { grouped } from './grouped.js';
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
  const byCurrency = grouped(get(purchases), row => ledger.transactions[row]!.currency);
  return new Map([...byCurrency].map(([currency, rows]) => [currency, median(rows.map(row => -ledger.amount[row]!))]));
};

/** How many purchases there are at each payee of the ledger. */
export const visitsOf: Fact<Int32Array> = ({ ledger, get }) => {
  const visits = new Int32Array(ledger.payees.length);
  for (const row of get(purchases)) visits[ledger.payee[row]!]!++;
  return visits;
};

/** The first and the last day on which each payee of the ledger appears in any row. */
export const visitSpans: Fact<{ readonly from: Int32Array; readonly to: Int32Array }> = ({ ledger }) => {
  const [from, to] = [new Int32Array(ledger.payees.length).fill(NEVER), new Int32Array(ledger.payees.length)];
  for (const [row, payee] of ledger.payee.entries()) {
    from[payee] = Math.min(from[payee]!, ledger.day[row]!);
    to[payee] = ledger.day[row]!;
  }
  return { from, to };
};

const NEVER = 2 ** 31 - 1;

/** 1 where the row is a purchase. */
export const purchaseMarks: Fact<Uint8Array> = ({ ledger, get }) => {
  const marks = new Uint8Array(ledger.day.length);
  for (const row of get(purchases)) marks[row] = 1;
  return marks;
};
