/** A recurring stream: charges or deposits that come on a schedule. */
import type { EpochDay } from './calendar.js';
import type { Locale, Message } from './message.js';
import type { Minor, Money } from './money.js';

export const STREAM_KINDS = ['subscription', 'bill', 'income', 'transfer', 'installment', 'other'] as const;
export type StreamKind = (typeof STREAM_KINDS)[number];

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
export type StreamEventType = (typeof STREAM_EVENTS)[number];

export interface StreamEvent {
  readonly type: StreamEventType;
  /** The row of the ledger at which it shows. */
  readonly row: number;
  /** Amounts before and after, without sign, where the event is about an amount. */
  readonly from?: Minor;
  readonly to?: Minor;
}

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
