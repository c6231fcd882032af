/** Which rows are purchases: money spent at somebody, by card, phone or wallet, or by debit card from a bank account. */
import type { Entries } from '../ledger/entries.js';
import type { Entry } from '../ledger/entry.js';
import type { Payee } from '../ledger/payee.js';
import type { EpochDay } from '../model/calendar.js';
import { counted } from '../model/grouping.js';
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

/** How many purchases there are at a payee. */
export const visitsAt: Fact<(payee: Payee) => number> = ({ get }) => {
  const visits = counted(get(purchases), ({ payee }) => payee);
  return payee => visits.get(payee) ?? 0;
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
