/** Deposits from somebody that could be the second leg: one, or a few from one sender. */
import type { Entries } from '../../ledger/entries.js';
import type { Ledger } from '../../ledger/ledger.js';
import { grouped } from '../../model/grouping.js';
import type { Currency } from '../../model/money.js';
import type { DepositOrigin } from '../deposit-origin.js';
import type { Deposit, Deposits } from '../deposits.js';

/** The second leg: one deposit, or up to three from one sender within two days. `paidOut` is above zero; origin and sender are of the first. */
export interface Payout {
  /** In the order of time. */
  readonly entries: Entries;
  /** Minor units. */
  readonly paidOut: number;
  readonly currency: Currency;
  /** Of the first transfer, and all of them. */
  readonly sender: string;
  readonly senders: readonly string[];
  readonly origin: DepositOrigin;
}

/** One sender pays for one burst in at most so many transfers, and within so many hours; several between them, sooner. */
const MOST_TRANSFERS = 3;
const TRANSFER_HOURS = 48;
const TOGETHER_HOURS = 12;

/** Where money comes from for a stated reason (pay, insurance, a loan, a refund, family), nothing is asked. */
export const couldBePayout = (origin: DepositOrigin): boolean =>
  origin === 'somebody' || origin === 'wallet' || origin === 'resale';

/** Each deposit from somebody, and each run of a few: from one sender, or from several one right after the other. */
export const payoutsOf = (ledger: Ledger, { all }: Deposits): readonly Payout[] => {
  const unexplained = all.filter(({ origin }) => couldBePayout(origin));
  const bySender = grouped(unexplained, ({ sender, entry }) => `${entry.currency} ${sender}`);
  const byCurrency = grouped(unexplained, ({ entry }) => entry.currency);
  const together = [...byCurrency.values()]
    .flatMap(deposits => runsOf(ledger, deposits, TOGETHER_HOURS))
    .filter(({ senders }) => senders.length > 1);
  return [...[...bySender.values()].flatMap(deposits => runsOf(ledger, deposits, TRANSFER_HOURS)), ...together];
};

const runsOf = (ledger: Ledger, deposits: readonly Deposit[], hours: number): readonly Payout[] =>
  deposits.flatMap(({ entry: first, sender, origin }, start) => {
    const near = deposits.slice(start, start + MOST_TRANSFERS).filter(({ entry }) => first.hoursUntil(entry) <= hours);
    return near.map((_, last) => {
      const own = near.slice(0, last + 1);
      const entries = ledger.entriesAt(own.map(({ entry }) => entry.row));
      const senders = [...new Set(own.map(deposit => deposit.sender))];
      return { entries, paidOut: entries.total, currency: first.currency, sender, senders, origin };
    });
  });

const SHARES: ReadonlySet<DepositOrigin> = new Set<DepositOrigin>(['somebody', 'wallet', 'family', 'shared']);

/** Shares of one bill: deposits of the same size (to a hundredth) from other senders, within so many days. */
const SHARE_DAYS = 21;

/** `other` is the larger, or none. */
const isAlike = (one: Deposit, other: Deposit | undefined): other is Deposit =>
  other !== undefined && other.entry.amount * 0.99 <= one.entry.amount;

/** How many others paid the same, by the row of a deposit; rows without such others are absent. */
export const equalPayers = ({ all }: Deposits): ReadonlyMap<number, number> => {
  const bySize = all
    .filter(({ origin }) => SHARES.has(origin))
    .toSorted((a, b) => a.entry.amount - b.entry.amount || a.entry.row - b.entry.row);
  const others = new Map<number, Set<string>>();
  const add = (row: number, sender: string): void => {
    others.set(row, (others.get(row) ?? new Set<string>()).add(sender));
  };
  for (const [index, one] of bySize.entries()) {
    let next = index;
    for (let other = bySize[++next]; isAlike(one, other); other = bySize[++next]) {
      const near = Math.abs(other.entry.day - one.entry.day) <= SHARE_DAYS;
      if (!near || other.sender === one.sender || other.entry.currency !== one.entry.currency) continue;
      add(one.entry.row, other.sender);
      add(other.entry.row, one.sender);
    }
  }
  return new Map([...others].map(([row, senders]) => [row, senders.size]));
};
