/** What all subscriptions cost a year, how that grew over twelve months, and which renew soon. */
import * as z from 'zod';
import type { Facts } from '../../facts/fact.js';
import { recurringStreams } from '../../facts/recurring/index.js';
import { addMonths, type EpochDay, toIso } from '../../model/calendar.js';
import { type Currency, minor, money } from '../../model/money.js';
import { type Stream, TIMES_A_YEAR } from '../../model/stream.js';
import { defineDetector } from '../detector.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  renewalDays: z.int().min(0).default(30),
  growth: z.number().min(0).default(0.3),
});

export const subscriptionLoad = defineDetector({
  id: 'subscription-load',
  lens: 'financial',
  options,
  messages,
  page: { en, ko },
  *detect(facts, { renewalDays, growth }) {
    const subscriptions = facts.get(recurringStreams).filter(({ kind }) => kind === 'subscription');
    const currencies = [...new Set(subscriptions.map(({ amount }) => amount.currency))].sort();
    for (const currency of currencies) {
      const own = subscriptions.filter(({ amount }) => amount.currency === currency);
      const active = own.filter(({ status }) => status === 'active');
      if (active.length > 0) yield claimOf(facts, own, active, currency, renewalDays, growth);
    }
  },
});

const claimOf = (
  facts: Facts,
  own: readonly Stream[],
  active: readonly Stream[],
  currency: Currency,
  renewalDays: number,
  growth: number,
) => {
  const { asOf, ledger } = facts;
  const perYear = active.reduce((sum, { annualCost }) => sum + annualCost.minor, 0);
  const yearAgo = addMonths(asOf, -12);
  // Before the statements begin nothing can be known.
  const before = yearAgo > ledger.day[0]! + FIRST_WEEKS ? paceAt(facts, own, yearAgo) : 0;
  const renewals = active
    .filter(({ next }) => next !== undefined && next >= asOf && next - asOf <= renewalDays)
    .sort((a, b) => TIMES_A_YEAR[a.cadence] - TIMES_A_YEAR[b.cadence] || a.next! - b.next! || (a.id < b.id ? -1 : 1));
  const soon = renewals.find(({ cadence }) => cadence === 'annual' || cadence === 'semiannual');
  const share = before > 0 ? perYear / before - 1 : 0;
  const grown = before > 0 && share >= growth;
  const args = {
    count: active.length,
    year: { money: money(minor(perYear), currency) },
    month: { money: money(minor(Math.round(perYear / 12)), currency) },
    before: { money: money(minor(before), currency) },
    share: { percent: share },
    renewals: renewals.length,
    days: renewalDays,
    ...(soon === undefined
      ? {}
      : { name: { name: soon.merchant.name }, amount: { money: soon.amount }, date: { date: toIso(soon.next!) } }),
  };
  const story = soon !== undefined ? 'renewal' : grown ? 'grown' : 'plain';
  return {
    key: currency,
    severity: soon !== undefined || grown ? ('low' as const) : ('info' as const),
    confidence: Math.min(...active.map(({ confidence }) => confidence)),
    title: { id: 'title', args },
    summary: { id: `summary.${story}`, args },
    impact: { money: args.year.money, per: 'year' as const },
    period: { from: Math.min(...active.map(({ first }) => first)) as EpochDay, to: asOf },
    facts: {
      active: active.length,
      perYear: args.year.money,
      perMonth: args.month.money,
      ...(before > 0 ? { perYearBefore: args.before.money, growth: Math.round(share * 1000) / 1000 } : {}),
      renewalsSoon: renewals.length,
    },
    innocent: [{ id: 'innocent.used' }, { id: 'innocent.cheaper' }, { id: 'innocent.reimbursed' }],
    actions:
      soon === undefined
        ? ['cancel-unused', 'check-bundle', 'set-reminder']
        : ['turn-off-renewal', 'set-reminder', 'cancel-unused'],
    evidence: active
      .map(stream => ({
        row: chargesOf(facts, stream).at(-1)!,
        role: renewals.includes(stream) ? 'renewal' : 'charge',
      }))
      .sort((a, b) => a.row - b.row),
  };
};

/** Charges of the first weeks may be the first that the statements show of a stream that is older. */
const FIRST_WEEKS = 31;

const chargesOf = ({ ledger }: Facts, { rows }: Stream): readonly number[] =>
  rows.filter(row => ledger.amount[row]! < 0);

/** What a year would have cost at the prices of that day, in minor units. */
const paceAt = (facts: Facts, streams: readonly Stream[], day: EpochDay): number =>
  streams.reduce((sum, stream) => {
    const row = chargesOf(facts, stream).findLast(charge => facts.ledger.day[charge]! <= day);
    if (row === undefined) return sum;
    const times = TIMES_A_YEAR[stream.cadence];
    const isOver = day - facts.ledger.day[row]! > (2 * 365) / times + 1;
    return isOver ? sum : sum - facts.ledger.amount[row]! * times;
  }, 0);
