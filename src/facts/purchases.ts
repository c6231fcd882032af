/** Which rows are purchases: money spent at somebody, by card, phone or wallet, or by debit card from a bank account. */
import type { Entries } from '../ledger/entries.js';
import type { Entry } from '../ledger/entry.js';
import type { Payee } from '../ledger/payee.js';
import type { Category } from '../merchants/merchant.js';
import type { Topic } from '../merchants/words.js';
import type { EpochDay } from '../model/calendar.js';
import type { Currency } from '../model/money.js';
import { median } from '../model/statistics.js';
import type { AccountKind } from '../model/transaction.js';
import type { Fact } from './fact.js';

/** The rows that are purchases, in the order of the ledger; refunds of them are not among them. */
export const purchases: Fact<Entries> = ({ ledger }) => ledger.entries.filter(isPurchase);

/** Where the row does not say, what leaves a card, a phone bill or a wallet is one. */
export const isPurchase = ({ leaves, isInternal, kind, account }: Entry): boolean =>
  leaves && !isInternal && (kind === 'purchase' || (kind === 'unknown' && SPENDS.has(account.kind)));

const SPENDS: ReadonlySet<AccountKind> = new Set<AccountKind>(['card', 'carrier', 'wallet']);

/** The user's usual purchase in each currency: the median, in minor units without a sign; 0 where there is none. */
export const usualPurchase: Fact<(currency: Currency) => number> = ({ get }) => {
  const usual = new Map(
    [...get(purchases).groupedBy(({ currency }) => currency)].map(([currency, own]) => [
      currency,
      median(own.map(({ size }) => size)),
    ]),
  );
  return currency => usual.get(currency) ?? 0;
};

/** The first and the last day on which a payee of the ledger appears in any row. Throws on a payee of another ledger. */
export const dealingsWith: Fact<(payee: Payee) => { readonly from: EpochDay; readonly to: EpochDay }> = ({
  ledger,
}) => {
  const spans = new Map(
    [...ledger.entries.groupedBy(({ payee }) => payee)].map(([payee, { period }]) => [payee, period]),
  );
  return payee => {
    const span = spans.get(payee);
    if (span === undefined) throw new RangeError(`${payee.key} is nobody of this ledger`);
    return span;
  };
};

/**
 * Purchases, and what leaves a bank account without a word of what it is: many banks print a purchase by card like any other row.
 * What speaks of a transfer, of cash, of savings, of a debt or of a bill is none.
 */
export const outlays: Fact<Entries> = ({ ledger }) =>
  ledger.entries.filter(entry => isPurchase(entry) || (isUnnamed(entry) && !isOwed(entry)));

const isUnnamed = ({ leaves, isInternal, kind, account }: Entry): boolean =>
  leaves && !isInternal && kind === 'unknown' && (account.kind === 'bank' || account.kind === 'ledger');

const isOwed = (entry: Entry): boolean =>
  OWED.some(topic => entry.speaksOf(topic)) || (entry.merchant !== undefined && OWING.has(entry.merchant.category));

const OWED: readonly Topic[] = [
  'own-transfer',
  'family',
  'shared-expense',
  'savings',
  'atm',
  'cash-advance',
  'bank-fee',
  'late-fee',
  'loan',
  'loan-payment',
  'revolving',
  'card-bill',
  'carrier-bill',
  'rent',
  'home-fee',
  'insurance',
  'tax',
  'tuition',
  'salary',
];

const OWING: ReadonlySet<Category> = new Set<Category>([
  'bank',
  'card-issuer',
  'brokerage',
  'crypto',
  'loan',
  'insurance',
  'housing',
  'utility',
  'telecom',
  'carrier',
  'tax',
]);
