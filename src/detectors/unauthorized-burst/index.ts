/** Vouchers and transit credit on the phone bill before dawn, by a line that never bought any, and nobody paid for them. */
import * as z from 'zod';
import type { Facts } from '../../facts/fact.js';
import type { Entries } from '../../ledger/entries.js';
import type { Entry } from '../../ledger/entry.js';
import { toIso } from '../../model/calendar.js';
import { limitNameOf, limitOf } from '../carrier-limits.js';
import { defineDetector } from '../detector.js';
import { dateOf, inRole, sumOf } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  nightFrom: z.int().min(0).max(23).default(0).describe('Hour of the day (0 to 23) at which the night begins.'),
  nightTo: z.int().min(1).max(24).default(6).describe('Hour of the day (1 to 24) at which the night ends.'),
  gapMinutes: z.int().min(1).default(60).describe('Most minutes between two charges of one run.'),
  charges: z.int().min(1).default(2).describe('Least number of charges in a run.'),
  limitShare: z
    .number()
    .min(0)
    .max(1)
    .default(0.3)
    .describe('Share of the monthly limit from which fewer charges count as well.'),
  habitNights: z.int().min(1).default(3).describe('Other nights with such a run from which it is a habit.'),
  payoutDays: z.int().min(0).default(3).describe('Days after the run within which a deposit makes it another story.'),
  payoutFrom: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe("Least share of the run's sum that such a deposit may be."),
  payoutTo: z
    .number()
    .min(0)
    .max(1)
    .default(0.97)
    .describe("Greatest share of the run's sum that such a deposit may be."),
  urgentDays: z.int().min(0).default(365).describe('Days back within which it is critical; older runs are high.'),
});
type Options = z.infer<typeof options>;

/** One claim a night and line. Blind where no phone bill prints times. Impact: the sum of the run. */
export const unauthorizedBurst = defineDetector({
  id: 'unauthorized-burst',
  lens: 'technical',
  options,
  messages,
  page: { en, ko },
  blind: ({ ledger }) => (ledger.entries.some(isTimedPhoneBill) ? undefined : { id: 'blind' }),
  *detect(facts, options) {
    const atNight = runsOf(facts, options).filter(({ first }) => isAtNight(first, options));
    for (const run of atNight) {
      const { first, period } = run;
      const { account, currency } = first;
      const total = sumOf(run, currency);
      const limit = limitOf(facts, account, limitNameOf(first), currency);
      const share = limit === undefined ? 0 : total.minor / limit.minor;
      if (run.length < options.charges && share < options.limitShare) continue;
      if (isHabit(atNight, first, options) || isPaidOut(facts, first, total.minor, options)) continue;
      const args = { count: run.length, amount: { money: total }, date: dateOf(first.day), time: clock(first) };
      yield {
        key: [account.id, toIso(first.day)].join(' '),
        severity: facts.asOf - period.to <= options.urgentDays ? 'critical' : 'high',
        confidence: run.length >= options.charges ? 0.9 : 0.7,
        title: { id: 'title', args },
        summary: { id: 'summary', args },
        impact: { money: total, per: 'once' },
        period,
        facts: {
          charges: run.length,
          total,
          firstAt: args.time,
          ...(limit === undefined ? {} : { limitShare: share }),
        },
        innocent: [{ id: 'innocent.self' }, { id: 'innocent.family' }, { id: 'innocent.clock' }],
        actions: [
          'call-carrier',
          'block-carrier-billing',
          'keep-evidence',
          'report-police',
          'ask-payee',
          'ask-mediation',
          'ignore-refund-texts',
        ],
        evidence: inRole(run, 'charge'),
      };
    }
  },
});

const isTimedPhoneBill = ({ account, leaves, time }: Entry): boolean =>
  account.kind === 'carrier' && leaves && time !== undefined;

/** What can be turned into money at once: vouchers, and credit on a transit card. */
const isAsGoodAsMoney = (entry: Entry): boolean => {
  const category = entry.merchant?.category;
  if (category === 'voucher' || category === 'transit') return true;
  return entry.speaksOf('voucher') || entry.speaksOf('transit-top-up');
};

/** Runs of such charges on one line, each within an hour of the one before. */
const runsOf = ({ ledger }: Facts, { gapMinutes }: Options): readonly Entries[] =>
  [
    ...ledger.entries
      .filter(entry => isTimedPhoneBill(entry) && isAsGoodAsMoney(entry))
      .groupedBy(({ account }) => account)
      .values(),
  ].flatMap(ofLine => ofLine.runs((before, next) => before.hoursUntil(next) * 60 <= gapMinutes));

const isAtNight = ({ time }: Entry, { nightFrom, nightTo }: Options): boolean =>
  time !== undefined && time >= nightFrom * 3600 && time < nightTo * 3600;

/** Other nights on which the line bought the same kind of thing: somebody who works at night. */
const isHabit = (nights: readonly Entries[], first: Entry, { habitNights }: Options): boolean => {
  const days = nights.map(night => night.first.day).filter(day => Math.abs(day - first.day) > 1);
  return new Set(days).size >= habitNights;
};

/** Somebody who is not a familiar of the user paid for the vouchers: another story, told by another rule. */
const isPaidOut = ({ ledger }: Facts, first: Entry, total: number, options: Options): boolean =>
  ledger.entries.between(first.day, first.day + options.payoutDays).some(entry => {
    if (entry.isInternal || entry.account.kind === 'carrier') return false;
    const fits = entry.amount >= options.payoutFrom * total && entry.amount <= options.payoutTo * total;
    return fits && entry.currency === first.currency && !isFamiliar(ledger.entries, entry, options);
  });

/** Dealt with on several other days. */
const isFamiliar = (entries: Entries, payer: Entry, { habitNights, payoutDays }: Options): boolean => {
  const others = entries.filter(({ payee, day }) => payee === payer.payee && Math.abs(day - payer.day) > payoutDays);
  return others.groupedBy(({ day }) => day).size >= habitNights;
};

/** "03:07" */
const clock = ({ time }: Entry): string =>
  time === undefined
    ? ''
    : [time / 3600, (time / 60) % 60].map(part => String(Math.floor(part)).padStart(2, '0')).join(':');
