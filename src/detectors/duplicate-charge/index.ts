/** One purchase that stands twice: same merchant, same amount, minutes apart, and not a habit. */
import * as z from 'zod';
import type { Facts } from '../../facts/fact.js';
import { purchases, usualPurchase, visitsAt } from '../../facts/purchases.js';
import type { Entries } from '../../ledger/entries.js';
import type { Entry } from '../../ledger/entry.js';
import type { Category } from '../../merchants/merchant.js';
import { patternOf } from '../../merchants/patterns.js';
import { toIso } from '../../model/calendar.js';
import { money } from '../../model/money.js';
import { defineDetector } from '../detector.js';
import { dateOf, inRole, nameOf, sumOf } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  minutes: z.int().min(1).default(5).describe('Most minutes between two charges where times are printed.'),
  habit: z
    .number()
    .min(0)
    .max(1)
    .default(0.1)
    .describe('Share of all visits from which an amount is a usual price of the payee.'),
  smallest: z.number().min(0).default(0.5).describe("Least amount, as a share of the user's usual purchase."),
  refundDays: z
    .int()
    .min(0)
    .default(60)
    .describe('Days after the charge within which money that came back settles it.'),
});

/** One claim a run of equal charges: the first is the `charge`, all others are `duplicate`. Impact: the sum of the duplicates. */
export const duplicateCharge = defineDetector({
  id: 'duplicate-charge',
  lens: 'technical',
  options,
  messages,
  page: { en, ko },
  *detect(facts, { minutes, habit, smallest, refundDays }) {
    const usual = facts.get(usualPurchase);
    const visits = facts.get(visitsAt);
    for (const alike of equalCharges(facts)) {
      const { currency, amount, size, payee } = alike.first;
      if (size < smallest * usual(currency)) continue;
      for (const run of alike.runs((before, next) => isClose(before, next, minutes))) {
        const elsewhere = visits(payee) - run.length;
        const isHabit = alike.length > run.length && alike.length - run.length >= habit * elsewhere;
        if (run.length < 2 || isHabit || isRefunded(facts, run, refundDays)) continue;
        const { first } = run;
        const timed = first.time !== undefined;
        const known = elsewhere > 0;
        const sure = run.length === 2 && (timed || known) && first.installment === undefined;
        const price = money(size, currency);
        const surplus = sumOf(run.slice(1), currency);
        const args = {
          merchant: nameOf(first),
          amount: { money: price },
          date: dateOf(first.day),
          times: run.length,
          minutes,
        };
        yield {
          key: [payee.key, amount, currency, toIso(first.day)].join(' '),
          severity: sure ? (timed ? 'medium' : 'low') : 'info',
          confidence: sure ? (timed ? 0.85 : 0.6) : 0.4,
          title: { id: 'title', args },
          summary: { id: known ? (timed ? 'summary.timed' : 'summary.untimed') : 'summary.first', args },
          impact: { money: surplus, per: 'once' },
          period: run.period,
          facts: { amount: price, charges: run.length, surplus, timed },
          innocent: [{ id: 'innocent.two' }, { id: 'innocent.split' }, { id: 'innocent.hold' }],
          actions: ['own-check', 'merchant-refund', 'dispute-card'],
          evidence: [...inRole(run.slice(0, 1), 'charge'), ...inRole(run.slice(1), 'duplicate')],
        };
      }
    }
  },
});

/** Where two equal charges are two purchases: rides, tolls, codes and items at fixed prices, stakes. */
const FIXED_PRICES: ReadonlySet<Category | undefined> = new Set<Category>([
  'transit',
  'toll',
  'voucher',
  'game',
  'content',
  'app-store',
  'gambling',
  'crypto',
  'telecom',
  'carrier',
]);
const MACHINE = patternOf('coin-machine', 'i');

/** Purchases of one account, by one description and one amount; items on a phone bill have fixed prices and are left out. */
const equalCharges = ({ get }: Facts): Iterable<Entries> => {
  const single = get(purchases).filter(
    ({ account, installment, merchant, description }) =>
      account.kind !== 'carrier' &&
      installment?.nth === undefined &&
      !FIXED_PRICES.has(merchant?.category) &&
      !MACHINE.test(description),
  );
  return single
    .groupedBy(({ account, description, amount, currency, parts }) =>
      [account.id, description, amount, currency, parts].join('\n'),
    )
    .values();
};

/** Within minutes; where no time is printed, on one day. */
const isClose = (before: Entry, next: Entry, minutes: number): boolean =>
  before.time === undefined || next.time === undefined
    ? before.time === next.time && before.day === next.day
    : before.hoursUntil(next) * 60 <= minutes;

/** Money of that amount came back from the same payee. */
const isRefunded = ({ ledger }: Facts, { first, last }: Entries, days: number): boolean =>
  ledger.entries
    .between(first.day, last.day + days)
    .some(({ amount, payee }) => amount === -first.amount && payee === first.payee);
