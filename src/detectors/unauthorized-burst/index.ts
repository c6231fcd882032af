/** Vouchers and transit credit on the phone bill before dawn, by a line that never bought any, and nobody paid for them. */
import * as z from 'zod';
import type { Facts } from '../../facts/fact.js';
import { rowSpeaksOf } from '../../facts/speaking.js';
import { toIso } from '../../model/calendar.js';
import { limitNameOf, limitOf } from '../carrier-limits.js';
import { defineDetector } from '../detector.js';
import { dateOf, evidenceOf, periodOf, sumOf } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  nightFrom: z.int().min(0).max(23).default(0),
  nightTo: z.int().min(1).max(24).default(6),
  gapMinutes: z.int().min(1).default(60),
  charges: z.int().min(1).default(2),
  limitShare: z.number().min(0).max(1).default(0.3),
  habitNights: z.int().min(1).default(3),
  payoutDays: z.int().min(0).default(3),
  payoutFrom: z.number().min(0).max(1).default(0.5),
  payoutTo: z.number().min(0).max(1).default(0.97),
  urgentDays: z.int().min(0).default(365),
});
type Options = z.infer<typeof options>;

export const unauthorizedBurst = defineDetector({
  id: 'unauthorized-burst',
  lens: 'technical',
  options,
  messages,
  page: { en, ko },
  blind: ({ ledger }) =>
    ledger.transactions.some((_, row) => isPhoneBill(ledger, row) && ledger.time[row]! >= 0)
      ? undefined
      : { id: 'blind' },
  *detect(facts, options) {
    const { ledger } = facts;
    const atNight = runsOf(facts, options).filter(([first]) => isAtNight(ledger, first!, options));
    for (const rows of atNight) {
      const first = rows[0]!;
      const { currency } = ledger.transactions[first]!;
      const total = sumOf(facts, rows, currency);
      const limit = limitOf(facts, ledger.account[first]!, limitNameOf(facts, first), currency);
      const share = limit === undefined ? 0 : total.minor / limit.minor;
      if (rows.length < options.charges && share < options.limitShare) continue;
      if (isHabit(facts, atNight, first, options) || isPaidOut(facts, rows, total.minor, options)) continue;
      const period = periodOf(facts, rows);
      const args = {
        count: rows.length,
        amount: { money: total },
        date: dateOf(facts, first),
        time: clock(ledger, first),
      };
      yield {
        key: [ledger.accounts[ledger.account[first]!]!.id, toIso(ledger.transactions[first]!.day)].join(' '),
        severity: facts.asOf - period.to <= options.urgentDays ? 'critical' : 'high',
        confidence: rows.length >= options.charges ? 0.9 : 0.7,
        title: { id: 'title', args },
        summary: { id: 'summary', args },
        impact: { money: total, per: 'once' },
        period,
        facts: {
          charges: rows.length,
          total,
          firstAt: clock(ledger, first),
          ...(limit === undefined ? {} : { limitShare: Math.round(share * 1000) / 1000 }),
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
        evidence: evidenceOf(rows, 'charge'),
      };
    }
  },
});

const isPhoneBill = (ledger: Facts['ledger'], row: number): boolean =>
  ledger.accounts[ledger.account[row]!]!.kind === 'carrier' && ledger.amount[row]! < 0;

/** What can be turned into money at once: vouchers, and credit on a transit card. */
const isAsGoodAsMoney = (facts: Facts, row: number): boolean => {
  const category = facts.ledger.payees[facts.ledger.payee[row]!]!.merchant?.category;
  if (category === 'voucher' || category === 'transit') return true;
  return rowSpeaksOf(facts, row, 'voucher') || rowSpeaksOf(facts, row, 'transit-top-up');
};

/** Runs of such charges on one line, each within an hour of the one before. */
const runsOf = (facts: Facts, { gapMinutes }: Options): readonly (readonly number[])[] => {
  const { ledger } = facts;
  const runs: number[][] = [];
  for (const row of ledger.transactions.keys()) {
    if (!isPhoneBill(ledger, row) || ledger.time[row]! < 0 || !isAsGoodAsMoney(facts, row)) continue;
    const run = runs.findLast(rows => ledger.account[rows[0]!] === ledger.account[row]);
    if (run !== undefined && secondsAt(ledger, row) - secondsAt(ledger, run.at(-1)!) <= gapMinutes * 60) run.push(row);
    else runs.push([row]);
  }
  return runs;
};

const secondsAt = ({ day, time }: Facts['ledger'], row: number): number => day[row]! * 86_400 + time[row]!;

const isAtNight = ({ time }: Facts['ledger'], row: number, { nightFrom, nightTo }: Options): boolean =>
  time[row]! >= nightFrom * 3600 && time[row]! < nightTo * 3600;

/** Other nights on which the line bought the same kind of thing: somebody who works at night. */
const isHabit = (
  { ledger }: Facts,
  nights: readonly (readonly number[])[],
  first: number,
  { habitNights }: Options,
): boolean => {
  const days = nights.map(([row]) => ledger.day[row!]!).filter(day => Math.abs(day - ledger.day[first]!) > 1);
  return new Set(days).size >= habitNights;
};

/** Somebody who is not a familiar of the user paid for the vouchers: another story, told by another rule. */
const isPaidOut = (facts: Facts, rows: readonly number[], total: number, options: Options): boolean => {
  const { ledger } = facts;
  const from = ledger.day[rows[0]!]!;
  return ledger.transactions.some(({ day, amount, currency }, row) => {
    if (ledger.internal[row] === 1 || ledger.accounts[ledger.account[row]!]!.kind === 'carrier') return false;
    const near = day >= from && day <= from + options.payoutDays;
    const fits = amount >= options.payoutFrom * total && amount <= options.payoutTo * total;
    return near && fits && currency === ledger.transactions[rows[0]!]!.currency && !isFamiliar(facts, row, options);
  });
};

/** Dealt with on several other days. */
const isFamiliar = ({ ledger }: Facts, row: number, { habitNights, payoutDays }: Options): boolean => {
  const days = ledger.transactions.flatMap(({ day }, other) =>
    ledger.payee[other] === ledger.payee[row] && Math.abs(day - ledger.day[row]!) > payoutDays ? [day] : [],
  );
  return new Set(days).size >= habitNights;
};

const clock = ({ time }: Facts['ledger'], row: number): string =>
  [time[row]! / 3600, (time[row]! / 60) % 60].map(part => String(Math.floor(part)).padStart(2, '0')).join(':');
