/** What all subscriptions cost a year, how that grew over twelve months, and which renew soon. */
import * as z from 'zod';
import type { Facts } from '../../facts/fact.js';
import { subscriptions } from '../../facts/subscription-events.js';
import type { Entries } from '../../ledger/entries.js';
import type { Ledger } from '../../ledger/ledger.js';
import { addMonths, type EpochDay } from '../../model/calendar.js';
import { grouped } from '../../model/grouping.js';
import { type Currency, money } from '../../model/money.js';
import { compareText } from '../../model/order.js';
import { least, sum } from '../../model/statistics.js';
import { type Stream, TIMES_A_YEAR } from '../../model/stream.js';
import { defineDetector } from '../detector.js';
import { dateOf, inRole } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  renewalDays: z
    .int()
    .min(0)
    .default(30)
    .describe('Days ahead within which the renewal of an annual or half-yearly plan is told.'),
  growth: z.number().min(0).default(0.3).describe('Growth of the yearly cost (a share) from which it is low.'),
});

/**
 * One claim a currency with an active subscription. Evidence is the latest charge of each: `renewal` where it renews soon, else `charge`.
 * Impact: all of them a year.
 */
export const subscriptionLoad = defineDetector({
  id: 'subscription-load',
  lens: 'financial',
  options,
  messages,
  page: { en, ko },
  *detect(facts, { renewalDays, growth }) {
    const byCurrency = grouped(facts.get(subscriptions), ({ amount }) => amount.currency);
    for (const [currency, own] of [...byCurrency].sort(([a], [b]) => compareText(a, b))) {
      const [first, ...others] = own.filter(({ status }) => status === 'active');
      if (first !== undefined) yield claimOf(facts, own, [first, ...others], currency, renewalDays, growth);
    }
  },
});

const claimOf = (
  facts: Facts,
  own: readonly Stream[],
  active: readonly [Stream, ...Stream[]],
  currency: Currency,
  renewalDays: number,
  growth: number,
) => {
  const { asOf, ledger } = facts;
  const perYear = sum(active.map(({ annualCost }) => annualCost.minor));
  const yearAgo = addMonths(asOf, -12);
  // Before the statements begin nothing can be known.
  const before = yearAgo > ledger.entries.first.day + FIRST_WEEKS ? paceAt(ledger, own, yearAgo) : 0;
  const renewals = active
    .flatMap(stream => (stream.next === undefined ? [] : [{ stream, next: stream.next }]))
    .filter(({ next }) => next >= asOf && next - asOf <= renewalDays)
    .sort(
      (a, b) =>
        TIMES_A_YEAR[a.stream.cadence] - TIMES_A_YEAR[b.stream.cadence] ||
        a.next - b.next ||
        compareText(a.stream.id, b.stream.id),
    );
  const renewing = new Set(renewals.map(({ stream }) => stream));
  const soon = renewals.find(({ stream }) => stream.cadence === 'annual' || stream.cadence === 'semiannual');
  const share = before > 0 ? perYear / before - 1 : 0;
  const grown = before > 0 && share >= growth;
  const args = {
    count: active.length,
    year: { money: money(perYear, currency) },
    month: { money: money(Math.round(perYear / 12), currency) },
    before: { money: money(before, currency) },
    share: { percent: share },
    renewals: renewals.length,
    days: renewalDays,
    ...(soon === undefined
      ? {}
      : {
          name: { name: soon.stream.merchant.name },
          amount: { money: soon.stream.amount },
          date: dateOf(soon.next),
        }),
  };
  const story = soon !== undefined ? 'renewal' : grown ? 'grown' : 'plain';
  return {
    key: currency,
    severity: soon !== undefined || grown ? ('low' as const) : ('info' as const),
    confidence: Math.min(...active.map(({ confidence }) => confidence)),
    title: { id: 'title', args },
    summary: { id: `summary.${story}`, args },
    impact: { money: args.year.money, per: 'year' as const },
    period: { from: least(active.map(({ first }) => first)), to: asOf },
    facts: {
      active: active.length,
      perYear: args.year.money,
      perMonth: args.month.money,
      ...(before > 0 ? { perYearBefore: args.before.money, growth: share } : {}),
      renewalsSoon: renewals.length,
    },
    innocent: [{ id: 'innocent.used' }, { id: 'innocent.cheaper' }, { id: 'innocent.reimbursed' }],
    actions:
      soon === undefined
        ? ['cancel-unused', 'check-bundle', 'set-reminder']
        : ['turn-off-renewal', 'set-reminder', 'cancel-unused'],
    evidence: active
      .flatMap(stream => inRole(chargesOf(ledger, stream).slice(-1), renewing.has(stream) ? 'renewal' : 'charge'))
      .sort((a, b) => a.row - b.row),
  };
};

/** Charges of the first weeks may be the first that the statements show of a stream that is older. */
const FIRST_WEEKS = 31;

const chargesOf = (ledger: Ledger, { rows }: Stream): Entries => ledger.entriesAt(rows).filter(({ leaves }) => leaves);

/** What a year would have cost at the prices of that day, in minor units. */
const paceAt = (ledger: Ledger, streams: readonly Stream[], day: EpochDay): number =>
  sum(
    streams.map(stream => {
      const charges = chargesOf(ledger, stream).filter(charge => charge.day <= day);
      if (charges.length === 0) return 0;
      const times = TIMES_A_YEAR[stream.cadence];
      const isOver = day - charges.last.day > (2 * 365) / times + 1;
      return isOver ? 0 : charges.last.size * times;
    }),
  );
