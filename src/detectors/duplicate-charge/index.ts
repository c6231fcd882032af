/** One purchase that stands twice: same merchant, same amount, minutes apart, and not a habit. */
import * as z from 'zod';
import type { Facts } from '../../facts/fact.js';
import { isPurchase, outlays, usualPurchase } from '../../facts/purchases.js';
import { recurringStreams } from '../../facts/recurring/index.js';
import type { Entries } from '../../ledger/entries.js';
import type { Entry } from '../../ledger/entry.js';
import type { Category } from '../../merchants/merchant.js';
import { patternOf } from '../../merchants/patterns.js';
import { toIso } from '../../model/calendar.js';
import type { Claim } from '../../model/finding.js';
import { money } from '../../model/money.js';
import { defineDetector } from '../detector.js';
import { dateOf, inRole, nameOf, sumOf } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  minutes: z.int().min(1).default(10).describe('Most minutes between two charges where times are printed.'),
  habit: z
    .number()
    .min(0)
    .max(1)
    .default(0.1)
    .describe('Share of all visits from which an amount is a usual price of the payee.'),
  smallest: z.number().min(0).default(0.5).describe("Least amount, as a share of the user's usual purchase."),
  dear: z
    .number()
    .min(1)
    .default(5)
    .describe("How many times the user's usual purchase a charge is dear: then it is told without any other visit."),
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
  *detect(facts, options) {
    const told = new Set<number>();
    for (const double of doublesInStreams(facts, options)) {
      yield claimOf(double);
      for (const row of Array.from(double.run.rows)) told.add(row);
    }
    const usual = facts.get(usualPurchase);
    const visits = facts.get(outlays).groupedBy(({ payee }) => payee);
    for (const alike of equalCharges(facts)) {
      const { currency, size, payee } = alike.first;
      const least = isPurchase(alike.first) ? options.smallest : options.dear;
      if (size < least * usual(currency)) continue;
      for (const run of alike.runs((before, next) => isClose(before, next, options.minutes))) {
        const elsewhere = (visits.get(payee) ?? run).length - run.length;
        const isHabit = alike.length > run.length && alike.length - run.length >= options.habit * elsewhere;
        const isTold = run.some(({ row }) => told.has(row));
        if (run.length < 2 || isHabit || isTold || isRefunded(facts, run, options.refundDays)) continue;
        const { first } = run;
        const timed = first.time !== undefined;
        const known = elsewhere > 0;
        const isDear = usual(currency) > 0 && size >= options.dear * usual(currency);
        const sure = run.length === 2 && (timed || known || isDear) && first.installment === undefined;
        const summary = known ? (timed ? 'summary.timed' : 'summary.untimed') : 'summary.first';
        yield claimOf({ run, sure, summary, minutes: options.minutes });
      }
    }
  },
});

type Options = z.infer<typeof options>;

interface Double {
  readonly run: Entries;
  readonly sure: boolean;
  readonly summary: string;
  readonly minutes: number;
}

const claimOf = ({ run, sure, summary, minutes }: Double): Claim => {
  const { first } = run;
  const { currency, amount, size, payee } = first;
  const timed = first.time !== undefined;
  const price = money(size, currency);
  const surplus = sumOf(run.slice(1), currency);
  const args = {
    merchant: nameOf(first),
    amount: { money: price },
    date: dateOf(first.day),
    to: dateOf(run.last.day),
    times: run.length,
    minutes,
  };
  return {
    key: [payee.key, amount, currency, toIso(first.day)].join(' '),
    severity: sure ? (timed ? 'medium' : 'low') : 'info',
    confidence: sure ? (timed ? 0.85 : 0.6) : 0.4,
    title: { id: 'title', args },
    summary: { id: summary, args },
    impact: { money: surplus, per: 'once' },
    period: run.period,
    facts: { amount: price, charges: run.length, surplus, timed },
    innocent: [{ id: 'innocent.two' }, { id: 'innocent.split' }, { id: 'innocent.hold' }],
    actions: ['own-check', 'merchant-refund', 'dispute-card'],
    evidence: [...inRole(run.slice(0, 1), 'charge'), ...inRole(run.slice(1), 'duplicate')],
  };
};

/** A bill that a schedule asks for once and that came twice: the extra charge, and the one on schedule that is nearest to it. */
const doublesInStreams = ({ ledger, get, ...facts }: Facts, options: Options): readonly Double[] =>
  get(recurringStreams).flatMap(({ events, rows, kind }) => {
    if (kind === 'income' || kind === 'transfer') return [];
    const doubled = events.filter(({ type }) => type === 'double-charged').map(({ row }) => row);
    const charges = ledger.entriesAt(rows.filter(row => !doubled.includes(row)));
    return doubled.flatMap(row => {
      const extra = ledger.entries.at(row);
      const near = charges.filter(
        ({ amount, day }) => amount === extra.amount && Math.abs(day - extra.day) <= SAME_BILL_DAYS,
      );
      if (near.length === 0) return [];
      const nearest = [...near].reduce((best, each) =>
        Math.abs(each.day - extra.day) < Math.abs(best.day - extra.day) ? each : best,
      );
      const run = ledger.entriesAt([nearest.row, row].sort((a, b) => a - b));
      if (isRefunded({ ledger, get, ...facts }, run, options.refundDays)) return [];
      return [{ run, sure: true, summary: 'summary.stream', minutes: options.minutes }];
    });
  });

/** Two charges of one bill lie no further apart; what comes later is another bill, or one for another person. */
const SAME_BILL_DAYS = 3;

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
  const streamed = new Set(get(recurringStreams).flatMap(({ rows }) => rows));
  const single = get(outlays).filter(
    ({ row, account, installment, merchant, description }) =>
      !streamed.has(row) &&
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
