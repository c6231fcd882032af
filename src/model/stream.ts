/** A recurring stream: charges or deposits that come on a schedule. */
import type { EpochDay } from './calendar.js';
import type { Locale, Message } from './message.js';
import type { Minor, Money } from './money.js';

/**
 * What a stream is paid for. Subscription: a service one can cancel; bill: rent, utilities, insurance, loans, taxes; income: regular deposits;
 * transfer: between own accounts, to savings, to people; installment: parts of one purchase; other: donations.
 */
export const STREAM_KINDS = ['subscription', 'bill', 'income', 'transfer', 'installment', 'other'] as const;
/** What it is for: only subscriptions are added up and advised on as such. */
export type StreamKind = (typeof STREAM_KINDS)[number];

/** From the shortest to the longest. Fourweekly is 28 days, semimonthly two days of each month. */
export const CADENCES = [
  'weekly',
  'biweekly',
  'fourweekly',
  'semimonthly',
  'monthly',
  'bimonthly',
  'quarterly',
  'semiannual',
  'annual',
] as const;
/** Of the calendar, but for the first three: monthly on the 31st is the month's last day. What comes every thirty days is monthly as well. */
export type Cadence = (typeof CADENCES)[number];

/** How often a year, as the contract counts: latest price × this is the annual cost. */
export const TIMES_A_YEAR: Readonly<Record<Cadence, number>> = {
  weekly: 52,
  biweekly: 26,
  fourweekly: 13,
  semimonthly: 24,
  monthly: 12,
  bimonthly: 6,
  quarterly: 4,
  semiannual: 2,
  annual: 1,
};

/**
 * Trial-converted: a low first price gave way to the full one. Paused and resumed come in pairs, at the last charge before and the first
 * after. Renamed: another payee goes on where one stopped. Double-charged: once more in one slot, and not paid back. Refunded: the money of a
 * charge came back.
 */
export const STREAM_EVENTS = [
  'price-increase',
  'price-decrease',
  'trial-converted',
  'paused',
  'resumed',
  'renamed',
  'double-charged',
  'refunded',
] as const;
/** What happened, each shown at one row. */
export type StreamEventType = (typeof STREAM_EVENTS)[number];

/** Those of a stream are in the order of rows, then of types. `from` and `to` stand with the three events of price only. */
export interface StreamEvent {
  readonly type: StreamEventType;
  /** The row of the ledger at which it shows. */
  readonly row: number;
  /** Amounts before and after, without sign, where the event is about an amount. */
  readonly from?: Minor;
  readonly to?: Minor;
}

/**
 * Amounts are in minor units and without signs, of money in (`income`) as of money out. `early`: two charges, or three that are not yet sure;
 * `ended`: due days passed without a charge. `annualCost` is the latest price that was not free × `TIMES_A_YEAR`. Charges, doubles, repeats
 * and refunds are all in `rows`.
 */
export interface Stream {
  /** Stable over added months: made of the payee, the account and the schedule. */
  readonly id: string;
  readonly kind: StreamKind;
  /** `id` null where the catalogue does not know the merchant; then `name` is the cleaned description. */
  readonly merchant: {
    readonly id: string | null;
    readonly name: Readonly<Record<Locale, string>>;
  };
  /** What the service is for, from the catalogue: music, video, cloud. */
  readonly service?: string;
  /** The account of the latest charge. */
  readonly account: number;
  readonly cadence: Cadence;
  readonly status: 'active' | 'early' | 'ended';
  /** 0 to 1, calibrated. */
  readonly confidence: number;
  /** Of the latest charge, without sign. */
  readonly amount: Money;
  readonly annualCost: Money;
  readonly first: EpochDay;
  readonly last: EpochDay;
  /** Absent once ended. */
  readonly next?: EpochDay;
  readonly events: readonly StreamEvent[];
  /** Rows of the ledger, oldest first. */
  readonly rows: readonly number[];
  /** What made it one, in the words of `facts/recurring`. */
  readonly why: readonly Message[];
}
