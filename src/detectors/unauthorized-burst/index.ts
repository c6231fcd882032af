/** Charges in a burst that are no habit: vouchers on the phone bill before dawn, one payee beyond all pace, vouchers bought on somebody's word. */
import * as z from 'zod';
import type { Facts } from '../../facts/fact.js';
import { outlays } from '../../facts/purchases.js';
import type { Entries } from '../../ledger/entries.js';
import type { Entry } from '../../ledger/entry.js';
import { toIso } from '../../model/calendar.js';
import type { Claim } from '../../model/finding.js';
import { limitNameOf, limitOf } from '../carrier-limits.js';
import { defineDetector } from '../detector.js';
import { dateOf, inRole, nameOf, sumOf } from '../telling.js';
import { firstVouchers } from './first-vouchers.js';
import { messages } from './messages.js';
import { nightRuns } from './night.js';
import { pacesOf } from './pace.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  nightFrom: z.int().min(0).max(23).default(0).describe('Hour of the day (0 to 23) at which the night begins.'),
  nightTo: z.int().min(1).max(24).default(6).describe('Hour of the day (1 to 24) at which the night ends.'),
  gapMinutes: z.int().min(1).default(60).describe('Most minutes between two charges of one run at night.'),
  charges: z.int().min(1).default(2).describe('Least number of charges in a run at night.'),
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
  urgentDays: z.int().min(0).default(365).describe('Days back within which it is urgent; older runs are a step lower.'),
  paceCharges: z.int().min(2).default(8).describe('Least number of charges by one payee in a burst beyond its pace.'),
  paceTimes: z
    .number()
    .min(1)
    .default(2.5)
    .describe('How many times the busiest other day, of that payee or of any other, the busiest day must be.'),
  paceFrom: z
    .number()
    .min(0)
    .default(10)
    .describe('Smallest sum of such a burst, as a multiple of a small charge (₩10,000, $10, ¥1,000).'),
  vouchers: z.int().min(2).default(3).describe('Least number of vouchers, where none was bought before.'),
  vouchersFrom: z
    .number()
    .min(0)
    .default(50)
    .describe('Smallest sum of such vouchers, as a multiple of a small charge (₩10,000, $10, ¥1,000).'),
  voucherHours: z.number().positive().default(24).describe('Most hours between two of them.'),
});
type Options = z.infer<typeof options>;

/** One claim a night and line. Blind where no phone bill prints times. Impact: the sum of the run. */
export const unauthorizedBurst = defineDetector({
  id: 'unauthorized-burst',
  lens: 'technical',
  options,
  messages,
  page: { en, ko },
  blind: ({ get }) => (get(outlays).length > 0 ? undefined : { id: 'blind' }),
  *detect(facts, options) {
    const told = new Set<number>();
    for (const run of nightRuns(facts, options)) {
      const claim = claimOfNight(facts, run, options);
      if (claim === undefined) continue;
      yield claim;
      for (const { row } of run) told.add(row);
    }
    for (const run of firstVouchers(facts, options)) {
      if (!run.some(({ row }) => told.has(row))) yield claimOfVouchers(facts, run, options);
    }
    for (const run of pacesOf(facts, options)) yield claimOfPace(facts, run, options);
  },
});

const claimOfNight = (facts: Facts, run: Entries, options: Options): Claim | undefined => {
  const { first } = run;
  const { account, currency } = first;
  const total = sumOf(run, currency);
  const limit = limitOf(facts, account, limitNameOf(first), currency);
  const share = limit === undefined ? 0 : total.minor / limit.minor;
  if (run.length < options.charges && share < options.limitShare) return undefined;
  const time = clock(first);
  return {
    ...claimOf(run, 'night', { time }),
    key: [account.id, toIso(first.day)].join(' '),
    severity: isRecent(facts, run, options) ? 'critical' : 'high',
    confidence: run.length >= options.charges ? 0.9 : 0.7,
    facts: { charges: run.length, total, firstAt: time, ...(limit === undefined ? {} : { limitShare: share }) },
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
  };
};

const claimOfPace = (facts: Facts, run: Entries, options: Options): Claim => ({
  ...claimOf(run, 'pace'),
  key: ['pace', run.first.payee.key, toIso(run.first.day)].join(' '),
  severity: isRecent(facts, run, options) ? 'high' : 'medium',
  confidence: 0.7,
  facts: { charges: run.length, total: sumOf(run, run.first.currency), days: run.groupedBy(({ day }) => day).size },
  innocent: [{ id: 'innocent.child' }, { id: 'innocent.sitting' }, { id: 'innocent.parts' }],
  actions: [
    'check-family',
    'refund-store',
    'lock-card',
    'dispute-card',
    ...(run.first.account.kind === 'carrier' ? ['call-carrier', 'block-carrier-billing'] : []),
    'purchase-authentication',
  ],
});

const claimOfVouchers = (facts: Facts, run: Entries, options: Options): Claim => ({
  ...claimOf(run, 'vouchers'),
  key: ['vouchers', run.first.currency, toIso(run.first.day)].join(' '),
  severity: isRecent(facts, run, options) ? 'high' : 'medium',
  confidence: 0.6,
  facts: { charges: run.length, total: sumOf(run, run.first.currency), days: run.groupedBy(({ day }) => day).size },
  innocent: [{ id: 'innocent.told' }, { id: 'innocent.presents' }, { id: 'innocent.work' }],
  actions: ['stop-buying-vouchers', 'freeze-voucher', 'keep-evidence', 'report-gift-card-scam', 'lock-card'],
});

/** What all three have in common. */
const claimOf = (run: Entries, kind: 'night' | 'pace' | 'vouchers', more: { readonly time?: string } = {}) => {
  const { first, last, period } = run;
  const total = sumOf(run, first.currency);
  const args = {
    count: run.length,
    amount: { money: total },
    merchant: nameOf(first),
    date: dateOf(first.day),
    to: dateOf(last.day),
    ...more,
  };
  return {
    title: { id: `${kind}.title`, args },
    summary: { id: `${kind}.summary`, args },
    impact: { money: total, per: 'once' as const },
    period,
    evidence: inRole(run, 'charge'),
  };
};

const isRecent = ({ asOf }: Facts, { period }: Entries, { urgentDays }: Options): boolean =>
  asOf - period.to <= urgentDays;

/** "03:07" */
const clock = ({ time }: Entry): string =>
  time === undefined
    ? ''
    : [time / 3600, (time / 60) % 60].map(part => String(Math.floor(part)).padStart(2, '0')).join(':');
