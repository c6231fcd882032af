/** Interest on a card balance that was carried over, and what that costs a year. */
import * as z from 'zod';
import type { Facts } from '../../facts/fact.js';
import { grouped } from '../../facts/grouped.js';
import { rowSpeaksOf } from '../../facts/speaking.js';
import { median, sum } from '../../facts/statistics.js';
import { LIMITS } from '../../guidance/guidance.js';
import { type EpochMonth, monthOf } from '../../model/calendar.js';
import { type Currency, money } from '../../model/money.js';
import { defineDetector } from '../detector.js';
import { evidenceOf, periodOf } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  windowMonths: z.int().min(1).default(12),
  recentMonths: z.int().min(1).default(3),
  lasting: z.int().min(2).default(3),
  rate: z.record(z.string(), z.number().positive()).default({}),
});
type Options = z.infer<typeof options>;

export const revolvingBalance = defineDetector({
  id: 'revolving-balance',
  lens: 'financial',
  options,
  messages,
  page: { en, ko },
  *detect(facts, options) {
    const { ledger } = facts;
    const now = monthOf(facts.asOf);
    const carried = [...ledger.transactions.keys()].filter(
      row => monthOf(ledger.transactions[row]!.day) > now - options.windowMonths && isCarryingCost(facts, row),
    );

    const cards = grouped(carried, row => `${ledger.account[row]} ${ledger.transactions[row]!.currency}`);
    for (const rows of cards.values()) {
      const { currency } = ledger.transactions[rows[0]!]!;
      const months = byMonth(facts, rows);
      const spell = lastSpell([...months.keys()]);
      const isNow = [...months.keys()].at(-1)! > now - options.recentMonths;
      const monthly = Math.round(median([...months.values()].slice(-spell)));
      const balance = balanceOf(monthly, currency, options);
      const perYear = money(monthly * 12, currency);
      const lasts = spell >= options.lasting;
      const args = {
        months: months.size,
        paid: { money: money(sum([...months.values()]), currency) },
        year: { money: perYear },
        ...(balance === undefined ? {} : { balance: { money: balance } }),
      };
      yield {
        key: [ledger.accounts[ledger.account[rows[0]!]!]!.id, currency].join(' '),
        severity: !isNow ? 'info' : lasts ? 'high' : months.size > 1 ? 'medium' : 'low',
        confidence: lasts ? 0.95 : 0.8,
        title: { id: isNow ? 'title' : 'title.past', args },
        summary: { id: balance === undefined ? 'summary' : 'summary.balance', args },
        impact: { money: perYear, per: 'year' },
        period: periodOf(facts, rows),
        facts: {
          months: months.size,
          monthsInARow: spell,
          paid: args.paid.money,
          perYear,
          ...(balance === undefined ? {} : { balance }),
        },
        innocent: [{ id: 'innocent.tail' }, { id: 'innocent.bridge' }, { id: 'innocent.enrolled' }],
        actions: ['cancel-revolving', 'raise-pay-ratio', 'compare-loans', 'rate-reduction', 'debt-counseling'],
        evidence: evidenceOf(rows, 'interest'),
      };
    }
  },
});

/** Interest on a card, or a line that names the revolving agreement; interest on cash advances is another rule's. */
const isCarryingCost = (facts: Facts, row: number): boolean => {
  const { ledger } = facts;
  const { description, detail, kind } = ledger.transactions[row]!;
  const isInterest = kind === 'interest' && ledger.accounts[ledger.account[row]!]!.kind === 'card';
  const isNamed = rowSpeaksOf(facts, row, 'revolving') && !BALANCE.test(`${description} ${detail ?? ''}`);
  if (ledger.amount[row]! >= 0 || !(isInterest || isNamed)) return false;
  return !rowSpeaksOf(facts, row, 'cash-advance') && !rowSpeaksOf(facts, row, 'late-fee');
};

/** Lines that repeat what is owed or paid: a balance is no cost. */
const BALANCE = /이월 ?잔액|이월 ?(?:결제|원금)|결제 ?비율|최소 ?결제|balance carried|minimum payment/i;

/** The cost of each month that has one, in order. */
const byMonth = ({ ledger }: Facts, rows: readonly number[]): ReadonlyMap<EpochMonth, number> => {
  const months = new Map<EpochMonth, number>();
  for (const row of rows) {
    const month = monthOf(ledger.transactions[row]!.day);
    months.set(month, (months.get(month) ?? 0) - ledger.amount[row]!);
  }
  return months;
};

/** How many months in a row, counted back from the last. */
const lastSpell = (months: readonly number[]): number => {
  let spell = 1;
  while (months.at(-1 - spell) === months.at(-spell)! - 1) spell++;
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
