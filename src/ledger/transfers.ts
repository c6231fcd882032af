/** Money that moves between the user's own accounts, or pays a bill whose items stand in another file: it must not count twice. */
import { speaksOf } from '../merchants/words.js';
import type { Account, Transaction } from '../model/transaction.js';
import type { Payee } from './payee.js';

/** Days that may pass between the two ends of a transfer. */
const TRANSFER_DAYS = 4;

interface Columns {
  readonly transactions: readonly Transaction[];
  readonly accounts: readonly Account[];
  readonly payees: readonly Payee[];
  readonly day: Int32Array;
  readonly amount: Float64Array;
  readonly account: Int32Array;
  readonly payee: Int32Array;
  readonly currency: readonly string[];
}

/**
 * 1 for rows that are internal. Two rows of two accounts with opposite amounts within days are one transfer, the nearest pair
 * first, each row used once; but a purchase that somebody pays back to the won stays a purchase. A bank row whose payee is a card issuer or carrier pays for items that stand in another
 * file of the audit, if there is one of that kind for that time.
 */
export const markInternal = (columns: Columns): Uint8Array => {
  const internal = new Uint8Array(columns.day.length);
  if (columns.accounts.length < 2) return internal;
  pairTransfers(columns, internal);
  markBillPayments(columns, internal);
  return internal;
};

const pairTransfers = (columns: Columns, internal: Uint8Array): void => {
  const { day, amount, account, currency } = columns;
  const incoming = new Map<string, number[]>();
  for (let row = 0; row < day.length; row++) {
    if (amount[row]! <= 0) continue;
    const key = `${amount[row]} ${currency[row]}`;
    const rows = incoming.get(key);
    if (rows === undefined) incoming.set(key, [row]);
    else rows.push(row);
  }
  const pairs: {
    readonly out: number;
    readonly into: number;
    readonly gap: number;
  }[] = [];
  for (let out = 0; out < day.length; out++) {
    if (amount[out]! >= 0) continue;
    const same = incoming.get(`${-amount[out]!} ${currency[out]}`);
    if (same === undefined || isPurchase(columns, out)) continue;
    for (const into of same) {
      const gap = Math.abs(day[into]! - day[out]!);
      if (gap <= TRANSFER_DAYS && account[into] !== account[out]) pairs.push({ out, into, gap });
    }
  }
  pairs.sort((a, b) => a.gap - b.gap || a.out - b.out || a.into - b.into);
  for (const { out, into } of pairs) {
    if (internal[out] === 1 || internal[into] === 1) continue;
    internal[out] = 1;
    internal[into] = 1;
  }
};

/** What leaves a card or a phone bill buys something, unless it is cash drawn on the card. */
const isPurchase = ({ transactions, accounts, account }: Columns, row: number): boolean => {
  const { kind, description } = transactions[row]!;
  const onCredit = ['card', 'carrier'].includes(accounts[account[row]!]!.kind);
  return onCredit && kind !== 'cash-advance' && !speaksOf('cash-advance', description);
};

/** Which kind of file holds the items that a payment to this category of merchant pays for. */
const PAID_BY: Readonly<Record<string, Account['kind']>> = {
  'card-issuer': 'card',
};

/** A bill whose payee no catalogue knows may still say what it is: "chase credit crd autopay". */
const kindPaidBy = ({ key, merchant }: Payee): Account['kind'] | undefined =>
  merchant === undefined && speaksOf('card-bill', key) ? 'card' : PAID_BY[merchant?.category ?? ''];

const markBillPayments = ({ accounts, payees, day, amount, account, payee }: Columns, internal: Uint8Array): void => {
  const covered = coverage(accounts, account, day);
  const paidBy = payees.map(kindPaidBy);
  for (let row = 0; row < day.length; row++) {
    if (amount[row]! >= 0 || accounts[account[row]!]!.kind !== 'bank') continue;
    const kind = paidBy[payee[row]!];
    const span = kind === undefined ? undefined : covered.get(kind);
    if (span !== undefined && day[row]! >= span.from && day[row]! <= span.to + BILLING_LAG) internal[row] = 1;
  }
};

/** A bill is paid up to this many days after its last item. */
const BILLING_LAG = 60;

const coverage = (accounts: readonly Account[], account: Int32Array, day: Int32Array) => {
  const spans = new Map<string, { from: number; to: number }>();
  for (let row = 0; row < day.length; row++) {
    const { kind } = accounts[account[row]!]!;
    const span = spans.get(kind);
    if (span === undefined) spans.set(kind, { from: day[row]!, to: day[row]! });
    else span.to = Math.max(span.to, day[row]!);
  }
  return spans;
};
