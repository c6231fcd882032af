/** Deposits from somebody that could be the second leg: one, or a few from one sender. */
import type { Deposit, Deposits } from '../../facts/deposits.js';
import { grouped } from '../../facts/grouped.js';
import type { Origin } from '../../facts/senders.js';
import type { Ledger } from '../../ledger/ledger.js';
import { hoursBetween } from './moments.js';

export interface Payout {
  /** Rows of the ledger, in the order of time. */
  readonly rows: readonly number[];
  readonly paidOut: number;
  readonly currency: string;
  readonly sender: string;
  readonly origin: Deposit['origin'];
}

/** One sender pays for one errand in at most so many transfers, and within so many hours. */
const MOST_TRANSFERS = 3;
const TRANSFER_HOURS = 48;

/** Where money comes from for a stated reason (pay, insurance, a loan, a refund, family), nothing is asked. */
export const couldBePayout = (origin: Origin): boolean =>
  origin === 'somebody' || origin === 'wallet' || origin === 'resale';

export const payoutsOf = (ledger: Ledger, { all }: Deposits): readonly Payout[] => {
  const unexplained = all.filter(({ origin }) => couldBePayout(origin));
  const bySender = grouped(unexplained, ({ sender, currency }) => `${currency} ${sender}`);
  return [...bySender.values()].flatMap(deposits => runsOf(ledger, deposits));
};

const runsOf = (ledger: Ledger, deposits: readonly Deposit[]): readonly Payout[] =>
  deposits.flatMap(({ row: first, sender, currency, origin }, start) => {
    const near = deposits
      .slice(start, start + MOST_TRANSFERS)
      .filter(({ row }) => hoursBetween(ledger, first, row) <= TRANSFER_HOURS);
    return near.map((_, last) => {
      const run = near.slice(0, last + 1);
      const paidOut = run.reduce((sum, { amount }) => sum + amount, 0);
      return { rows: run.map(({ row }) => row), paidOut, currency, sender, origin };
    });
  });

const SHARES: ReadonlySet<Origin> = new Set<Origin>(['somebody', 'wallet', 'family', 'shared']);

/** Shares of one bill: deposits of the same size (to a hundredth) from other senders, within so many days. */
const SHARE_DAYS = 21;

/** How many others paid the same, by the row of a deposit; rows without such others are absent. */
export const equalPayers = (ledger: Ledger, { all }: Deposits): ReadonlyMap<number, number> => {
  const bySize = all
    .filter(({ origin }) => SHARES.has(origin))
    .toSorted((a, b) => a.amount - b.amount || a.row - b.row);
  const others = new Map<number, Set<string>>();
  const add = (row: number, sender: string): void => {
    others.set(row, (others.get(row) ?? new Set<string>()).add(sender));
  };
  for (const [index, one] of bySize.entries()) {
    for (let next = index + 1; next < bySize.length && bySize[next]!.amount * 0.99 <= one.amount; next++) {
      const other = bySize[next]!;
      const near = Math.abs(ledger.day[other.row]! - ledger.day[one.row]!) <= SHARE_DAYS;
      if (!near || other.sender === one.sender || other.currency !== one.currency) continue;
      add(one.row, other.sender);
      add(other.row, one.sender);
    }
  }
  return new Map([...others].map(([row, senders]) => [row, senders.size]));
};
