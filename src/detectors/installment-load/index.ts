/** Purchases paid in parts that run at the same time: what they take each month, and for how long. */
import * as z from 'zod';
import type { Facts } from '../../facts/fact.js';
import { type Plan, runningPlans } from '../../facts/installments.js';
import { usualIncome } from '../../facts/monthly-flows.js';
import type { Entry } from '../../ledger/entry.js';
import { patternOf } from '../../merchants/patterns.js';
import { monthOf, monthText } from '../../model/calendar.js';
import type { Severity } from '../../model/finding.js';
import { grouped } from '../../model/grouping.js';
import { type Currency, money } from '../../model/money.js';
import { greatest, sum } from '../../model/statistics.js';
import { defineDetector } from '../detector.js';
import { inRole, nameOf, sumOf } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  heavy: z
    .number()
    .min(0)
    .max(1)
    .default(0.2)
    .describe(
      'Share of a usual month of income from which the plans are low; from one and a half times it medium, from twice it high.',
    ),
  plans: z.int().min(1).default(3).describe('Plans at once from which lighter ones are told as information.'),
  lenders: z.int().min(2).default(2).describe('Pay-later firms at once from which it is low.'),
  recentMonths: z.int().min(1).default(2).describe('Latest months in which those firms are counted.'),
});
type Options = z.infer<typeof options>;

/** One claim a currency for plans that run, one for firms that are paid later. Impact: what plans take a month; what the firms were paid. */
export const installmentLoad = defineDetector({
  id: 'installment-load',
  lens: 'financial',
  options,
  messages,
  page: { en, ko },
  *detect(facts, options) {
    for (const [currency, own] of grouped(facts.get(runningPlans), plan => plan.currency)) {
      const claim = loadOf(facts, own, currency, options);
      if (claim !== undefined) yield claim;
    }
    yield* laterPayments(facts, options);
  },
});

/** A share of income is what makes it heavy; where no income is known, many plans at once are told without a judgement. */
const loadOf = (
  facts: Facts,
  plans: readonly [Plan, ...Plan[]],
  currency: Currency,
  { heavy, plans: many }: Options,
) => {
  const [monthly, remaining] = [sum(plans.map(plan => plan.monthly)), sum(plans.map(plan => plan.remaining))];
  const income = usualIncome(facts, currency);
  const share = income > 0 ? monthly / income : 0;
  if (share < heavy && plans.length < many) return undefined;
  const entries = plans.reduce((all, plan) => all.with(plan.entries), plans[0].entries);
  const until = monthText(greatest(plans.map(plan => plan.until)));
  const args = {
    plans: plans.length,
    monthly: { money: money(monthly, currency) },
    remaining: { money: money(remaining, currency) },
    until: { month: until },
    share: { percent: share },
  };
  return {
    key: currency,
    severity: severityOf(share / heavy),
    confidence: 0.9,
    title: { id: 'title', args },
    summary: { id: income > 0 ? 'summary.income' : 'summary', args },
    impact: { money: args.monthly.money, per: 'month' as const },
    period: entries.period,
    facts: {
      plans: plans.length,
      perMonth: args.monthly.money,
      remaining: args.remaining.money,
      until,
      ...(income > 0 ? { shareOfIncome: share } : {}),
    },
    innocent: [{ id: 'innocent.free' }, { id: 'innocent.once' }, { id: 'innocent.income' }],
    actions: ['pause-new-installments', 'ask-installment-plan', 'repay-early'],
    evidence: inRole(entries, 'installment'),
  };
};

/** By how many times the heavy share it is. */
const severityOf = (times: number): Severity =>
  times >= 2 ? 'high' : times >= 1.5 ? 'medium' : times >= 1 ? 'low' : 'info';

/** Several firms that lend for a few weeks each see only their own part. */
function* laterPayments(facts: Facts, { lenders, recentMonths }: Options) {
  const since = monthOf(facts.asOf) - recentMonths;
  const recent = facts.ledger.entries.filter(entry => entry.month > since && isLaterPayment(entry));
  for (const [currency, entries] of recent.groupedBy(entry => entry.currency)) {
    const [first, second, ...others] = [...entries.groupedBy(({ payee }) => payee.key).values()].map(
      ({ last }) => last,
    );
    const firms = [first, second, ...others].length;
    if (first === undefined || second === undefined || firms < lenders) continue;
    const total = sumOf(entries, currency);
    const args = { lenders: firms, amount: { money: total }, first: nameOf(first), second: nameOf(second) };
    yield {
      key: `${currency} later-payment`,
      severity: 'low' as const,
      confidence: 0.8,
      title: { id: 'later.title', args },
      summary: { id: 'later.summary', args },
      impact: { money: total, per: 'once' as const },
      period: entries.period,
      facts: { lenders: firms, paid: total },
      innocent: [{ id: 'innocent.free' }, { id: 'innocent.once' }],
      actions: ['pause-new-installments', 'repay-early', 'payment-alerts'],
      evidence: inRole(entries, 'later-payment'),
    };
  }
}

const FARE = patternOf('fare');

/** 후불 also stands on the transit card that is billed later: that is a fare and no loan. */
const isLaterPayment = (entry: Entry): boolean => {
  const category = entry.merchant?.category;
  const isFare = category === 'transit' || category === 'toll' || FARE.test(entry.description);
  return entry.leaves && !isFare && entry.speaksOf('later-payment');
};
