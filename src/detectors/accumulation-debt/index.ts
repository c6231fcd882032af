/** Small charges that left their old range for good and became a burden. */
import * as z from 'zod';
import type { Facts } from '../../facts/fact.js';
import { spendingBetween, usualIncome, usualSpending } from '../../facts/monthly-flows.js';
import { type Onset, onsetOf } from '../../facts/onset.js';
import { type SmallSpending, smallSpending } from '../../facts/small-spending.js';
import { addMonths, firstDayOf, monthOf, monthText } from '../../model/calendar.js';
import type { Severity } from '../../model/finding.js';
import { grouped } from '../../model/grouping.js';
import { type Currency, money } from '../../model/money.js';
import { median, rounded, sum, theilSen } from '../../model/statistics.js';
import { defineDetector } from '../detector.js';
import { inRole } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  monthsBefore: z.int().min(2).default(2).describe('Least number of months that must stand before the change.'),
  monthsAfter: z.int().min(2).default(3).describe('Least number of months that must stand from the change on.'),
  growth: z
    .number()
    .min(1)
    .default(2)
    .describe('How many times the monthly pace before the change the pace after it must be.'),
  chance: z
    .number()
    .min(0)
    .max(1)
    .default(0.15)
    .describe('Highest chance (0 to 1) that months in a random order fall apart like this.'),
  charges: z.int().min(1).default(8).describe('Least number of charges a month now: a pile needs many.'),
  shareGrowth: z
    .number()
    .min(1)
    .default(1.5)
    .describe('How many times its old share of all spending the share must be now.'),
  burden: z
    .number()
    .min(0)
    .max(1)
    .default(0.02)
    .describe('Least share of the usual monthly spending that was added; below it nothing is told.'),
  heavyBurden: z
    .number()
    .min(0)
    .max(1)
    .default(0.1)
    .describe('Share of the usual monthly spending, added, from which it is high; from half of it on it is medium.'),
});
type Options = z.infer<typeof options>;

/** One claim a currency. Blind where no kind of small spending has months enough. Impact: what was added a month. */
export const accumulationDebt = defineDetector({
  id: 'accumulation-debt',
  lens: 'financial',
  options,
  messages,
  page: { en, ko },
  blind: ({ get }, { monthsBefore, monthsAfter }) =>
    get(smallSpending).some(({ months }) => months.length >= monthsBefore + monthsAfter)
      ? undefined
      : { id: 'blind', args: { months: monthsBefore + monthsAfter } },
  *detect(facts, options) {
    const grown = facts.get(smallSpending).flatMap(spending => {
      const onset = onsetOf(spending.months, options);
      const holds = onset !== undefined && onset.chance <= options.chance && extra(spending, onset) > 0;
      return holds && chargesNow(spending) >= options.charges ? [{ spending, onset }] : [];
    });
    for (const [currency, growths] of grouped(grown, ({ spending }) => spending.currency)) {
      const claim = claimOf(facts, currency, growths, options);
      if (claim !== undefined) yield claim;
    }
  },
});

interface Growth {
  readonly spending: SmallSpending;
  readonly onset: Onset;
}

/** The pace of now: the median of the last three months. */
const RECENT = 3;
const recentOf = ({ months }: SmallSpending): readonly number[] => months.slice(-RECENT);
const chargesNow = ({ entries }: SmallSpending): number => median(entries.slice(-RECENT).map(({ length }) => length));
const extra = (spending: SmallSpending, { before }: Onset): number => median(recentOf(spending)) - before;

const addedBy = ({ spending, onset }: Growth): number => extra(spending, onset);

/** One claim a currency: the burden is one, whatever it is spent on. The kind that grew most gives the month. */
const claimOf = (facts: Facts, currency: Currency, growths: readonly [Growth, ...Growth[]], options: Options) => {
  const { spending, onset } = growths.reduce((most, growth) => (addedBy(growth) > addedBy(most) ? growth : most));
  const sorted = growths.toSorted((a, b) => addedBy(b) - addedBy(a));
  const pace = Math.round(sum(sorted.map(growth => median(recentOf(growth.spending)))));
  const before = Math.round(sum(sorted.map(growth => growth.onset.before)));
  const months = Array.from({ length: RECENT }, (_, nth) =>
    sum(sorted.flatMap(growth => recentOf(growth.spending).slice(nth, nth + 1))),
  );
  const [spent, income] = [usualSpending(facts, currency), usualIncome(facts, currency)];
  const share = spent > 0 ? (pace - before) / spent : 1;
  if (share < options.burden || growsWithAll(facts, spending, onset, options)) return undefined;
  const since = sorted.flatMap(growth => growth.spending.entries.slice(growth.onset.at));
  const entries = since.reduce((all, month) => all.with(month), facts.ledger.entriesAt([]));
  const month = monthText(monthOf(addMonths(firstDayOf(spending.first), onset.at)));
  const perYear = (value: number) => money(Math.round(value) * 12, currency);
  const [low, high] = [perYear(Math.min(...months)), perYear(Math.max(...months))];
  const args = {
    month: { month },
    before: { money: money(before, currency) },
    pace: { money: money(pace, currency) },
    low: { money: low },
    high: { money: high },
    share: { percent: spent > 0 ? pace / spent : 1 },
    charges: Math.round(sum(sorted.map(({ spending }) => chargesNow(spending)))),
  };
  const ofIncome =
    income > 0
      ? { shareOfIncome: pace / income, daysOfIncome: Math.round((pace * 12) / (income / DAYS_A_MONTH)) }
      : undefined;
  const said = ofIncome === undefined ? args : { ...args, days: ofIncome.daysOfIncome };
  return {
    key: currency,
    severity: severityOf(share, options),
    confidence: rounded(Math.min(0.99, 1 - onset.chance), 2),
    title: { id: 'title', args: said },
    summary: { id: income > 0 ? 'summary.income' : 'summary', args: said },
    impact: { money: money(Math.round(pace - before), currency), per: 'month' as const },
    period: entries.period,
    facts: {
      onset: month,
      kinds: sorted.map(growth => growth.spending.kind).join(','),
      perMonth: args.pace.money,
      perMonthBefore: args.before.money,
      growth: rounded(pace / Math.max(1, before), 1),
      slopePerMonth: money(Math.round(theilSen(spending.months)), currency),
      perYearLow: low,
      perYearHigh: high,
      chargesPerMonth: args.charges,
      shareOfSpending: args.share.percent,
      ...ofIncome,
    },
    innocent: [{ id: 'innocent.choice' }, { id: 'innocent.instead' }, { id: 'innocent.family' }],
    actions: ['set-budget', 'lower-carrier-limit', 'purchase-authentication', 'check-family', 'debt-counseling'],
    evidence: inRole(entries, 'charge'),
  };
};

/** A raise, a move, a bigger household: when all spending grew as much, the share did not. */
const growsWithAll = (facts: Facts, spending: SmallSpending, onset: Onset, { shareGrowth }: Options): boolean => {
  const { currency, first, months } = spending;
  const since = monthOf(addMonths(firstDayOf(first), onset.at));
  const end = monthOf(addMonths(firstDayOf(first), months.length));
  const [before, after] = [
    spendingBetween(facts, currency, first, since),
    spendingBetween(facts, currency, since, end),
  ];
  return before > 0 && onset.after * before < shareGrowth * onset.before * after;
};

const DAYS_A_MONTH = 30.44;

const severityOf = (share: number, { heavyBurden }: Options): Severity =>
  share >= heavyBurden ? 'high' : share >= heavyBurden / 2 ? 'medium' : 'low';
