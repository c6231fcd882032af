/** Money that moves between the user's own accounts, or pays a bill whose items stand in another file: it must not count twice. */
import { speaksOf } from '../merchants/words.js';
import type { Account } from '../model/transaction.js';
import type { Entries } from './entries.js';
import type { Entry } from './entry.js';
import type { Payee } from './payee.js';

/** Days that may pass between the two ends of a transfer. */
const TRANSFER_DAYS = 4;

/**
 * The rows that are internal. Two rows of two accounts with opposite amounts within days are one transfer, the nearest pair
 * first, each row used once; but a purchase that somebody pays back to the won stays a purchase. A bank row whose payee is a card
 * issuer pays for items that stand in another file of the audit, if there is one of that kind for that time.
 */
export const internalRows = (entries: Entries): ReadonlySet<number> =>
  new Set([...transferRows(entries), ...billPaymentRows(entries)]);

const transferRows = (entries: Entries): ReadonlySet<number> => {
  const incoming = entries
    .filter(({ amount }) => amount > 0)
    .groupedBy(({ amount, currency }) => `${amount} ${currency}`);
  const pairs: { readonly out: number; readonly into: number; readonly gap: number }[] = [];
  for (const out of entries) {
    const same = out.leaves ? incoming.get(`${-out.amount} ${out.currency}`) : undefined;
    if (same === undefined || isPurchase(out)) continue;
    for (const into of same.between(out.day - TRANSFER_DAYS, out.day + TRANSFER_DAYS))
      if (into.account !== out.account) pairs.push({ out: out.row, into: into.row, gap: Math.abs(into.day - out.day) });
  }
  pairs.sort((a, b) => a.gap - b.gap || a.out - b.out || a.into - b.into);
  const paired = new Set<number>();
  for (const { out, into } of pairs) if (!paired.has(out) && !paired.has(into)) paired.add(out).add(into);
  return paired;
};

/** What leaves a card or a phone bill buys something, unless it is cash drawn on the card. */
const isPurchase = ({ account, kind, description }: Entry): boolean => {
  const onCredit = account.kind === 'card' || account.kind === 'carrier';
  return onCredit && kind !== 'cash-advance' && !speaksOf('cash-advance', description);
};

/** Which kind of file holds the items that a payment to this category of merchant pays for. */
const PAID_BY: Readonly<Record<string, Account['kind']>> = {
  'card-issuer': 'card',
};

/** A bill whose payee no catalogue knows may still say what it is: "chase credit crd autopay". */
const kindPaidBy = ({ key, merchant }: Payee): Account['kind'] | undefined =>
  merchant === undefined && speaksOf('card-bill', key) ? 'card' : PAID_BY[merchant?.category ?? ''];

const billPaymentRows = (entries: Entries): readonly number[] => {
  const spans = new Map(
    [...entries.groupedBy(({ account }) => account.kind)].map(([kind, { period }]) => [kind, period]),
  );
  const paidBy = new Map<Payee, Account['kind'] | undefined>();
  const kindOf = (payee: Payee) => {
    if (!paidBy.has(payee)) paidBy.set(payee, kindPaidBy(payee));
    return paidBy.get(payee);
  };
  const payments = entries.filter(entry => {
    if (!entry.leaves || entry.account.kind !== 'bank') return false;
    const kind = kindOf(entry.payee);
    const span = kind && spans.get(kind);
    return span !== undefined && entry.day >= span.from && entry.day <= span.to + BILLING_LAG;
  });
  return Array.from(payments.rows);
};

/** A bill is paid up to this many days after its last item. */
const BILLING_LAG = 60;
