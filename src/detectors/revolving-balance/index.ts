/** Interest on a card balance that was carried over, and what that costs a year. */
import * as z from 'zod';
import { LIMITS } from '../../guidance/guidance.js';
import type { Entry } from '../../ledger/entry.js';
import { patternOf } from '../../merchants/patterns.js';
import { monthOf } from '../../model/calendar.js';
import { type Currency, money } from '../../model/money.js';
import { median } from '../../model/statistics.js';
import { defineDetector } from '../detector.js';
import { inRole, sumOf } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  windowMonths: z.int().min(1).default(12).describe('Months looked back.'),
  recentMonths: z
    .int()
    .min(1)
    .default(3)
    .describe('Latest months in which a cost must stand to be more than information.'),
  lasting: z.int().min(2).default(3).describe('Months in a row from which it is high.'),
  rate: z
    .record(z.string(), z.number().positive())
    .default({})
    .describe('Yearly rate (0 to 1) by currency, for the balance behind the interest.'),
});
type Options = z.infer<typeof options>;

/** One claim for each card and currency. Impact: a year at the median month of the latest spell. */
export const revolvingBalance = defineDetector({
  id: 'revolving-balance',
  lens: 'financial',
  options,
  messages,
  page: { en, ko },
  *detect(facts, options) {
    const now = monthOf(facts.asOf);
    const carried = facts.ledger.entries.filter(
      entry => entry.month > now - options.windowMonths && isCarryingCost(entry),
    );
    const cards = carried.groupedBy(({ account, currency }) => `${account.id} ${currency}`);
    for (const entries of cards.values()) {
      const { account, currency } = entries.first;
      const months = entries.groupedBy(({ month }) => month);
      const spell = lastSpell([...months.keys()]);
      const isNow = entries.last.month > now - options.recentMonths;
      const monthly = Math.round(median([...months.values()].slice(-spell).map(({ total }) => -total)));
      const balance = balanceOf(monthly, currency, options);
      const perYear = money(monthly * 12, currency);
      const lasts = spell >= options.lasting;
      const args = {
        months: months.size,
        paid: { money: sumOf(entries, currency) },
        year: { money: perYear },
        ...(balance === undefined ? {} : { balance: { money: balance } }),
      };
      yield {
        key: [account.id, currency].join(' '),
        severity: !isNow ? 'info' : lasts ? 'high' : months.size > 1 ? 'medium' : 'low',
        confidence: lasts ? 0.95 : 0.8,
        title: { id: isNow ? 'title' : 'title.past', args },
        summary: { id: balance === undefined ? 'summary' : 'summary.balance', args },
        impact: { money: perYear, per: 'year' },
        period: entries.period,
        facts: {
          months: months.size,
          monthsInARow: spell,
          paid: args.paid.money,
          perYear,
          ...(balance === undefined ? {} : { balance }),
        },
        innocent: [{ id: 'innocent.tail' }, { id: 'innocent.bridge' }, { id: 'innocent.enrolled' }],
        actions: ['cancel-revolving', 'raise-pay-ratio', 'compare-loans', 'rate-reduction', 'debt-counseling'],
        evidence: inRole(entries, 'interest'),
      };
    }
  },
});

/** Interest on a card, or a line that names the revolving agreement; interest on cash advances is another rule's. */
const isCarryingCost = (entry: Entry): boolean => {
  const { leaves, kind, account, wording } = entry;
  const isInterest = kind === 'interest' && account.kind === 'card';
  const isNamed = entry.speaksOf('revolving') && !BALANCE.test(wording);
  return leaves && (isInterest || isNamed) && !entry.speaksOf('cash-advance') && !entry.speaksOf('late-fee');
};

const BALANCE = patternOf('carried-balance', 'i');

/** How many months in a row, counted back from the last. */
const lastSpell = (months: readonly number[]): number => {
  const present = new Set(months);
  const last = Math.max(...months);
  let spell = 1;
  while (present.has(last - spell)) spell++;
  return spell;
};

/** What a month of interest says of the balance behind it; undefined where no rate is known. */
const balanceOf = (monthly: number, currency: Currency, { rate }: Options) => {
  const known = rate[currency] ?? (currency === 'KRW' ? KOREAN_RATE : undefined);
  return known === undefined ? undefined : money(Math.round((monthly * 12) / known), currency);
};

const KOREAN_RATE = LIMITS.flatMap(({ id, value }) =>
  id === 'kr-revolving-rate' && 'share' in value ? [value.share] : [],
)[0];
