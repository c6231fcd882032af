/** Tiny charges by strangers, as if to see whether the card works, and the larger ones that follow. */
import * as z from 'zod';
import type { Facts } from '../../facts/fact.js';
import { isForeign } from '../../facts/foreign.js';
import { dealingsWith, isPurchase, outlays, usualPurchase } from '../../facts/purchases.js';
import { isSmall } from '../../facts/small-charges.js';
import type { Entries } from '../../ledger/entries.js';
import type { Entry } from '../../ledger/entry.js';
import { toIso } from '../../model/calendar.js';
import { exponentOf } from '../../model/money.js';
import { defineDetector } from '../detector.js';
import { dateOf, inRole, nameOf, sumOf } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  tiny: z
    .record(z.string(), z.number().positive())
    .default({ KRW: 3000, USD: 2, EUR: 2, GBP: 2 })
    .describe('Largest tiny charge by currency, in major units.'),
  tinyShare: z
    .number()
    .positive()
    .max(1)
    .default(0.3)
    .describe('Largest tiny charge in other currencies, as a share of what the report counts as small there.'),
  probeMinutes: z.int().min(1).default(10).describe('Most minutes between two tiny charges that belong together.'),
  times: z.number().min(2).default(20).describe('How many times the largest tiny charge a large one must be.'),
  followDays: z
    .int()
    .min(0)
    .default(14)
    .describe("Days within which a large charge by the same payee follows; later charges there are the user's own."),
  strangerDays: z
    .int()
    .min(0)
    .default(3)
    .describe(
      'Days within which a large charge by another unknown payee abroad follows, or one after a single tiny charge.',
    ),
  disputeDays: z
    .int()
    .min(0)
    .default(120)
    .describe('Days back within which it is urgent, since the charge can still be disputed.'),
});
type Options = z.infer<typeof options>;

/** One claim a run of tiny charges: `probe`, then `charge`. Impact: the sum of what followed, or of the probes where nothing did. */
export const cardTesting = defineDetector({
  id: 'card-testing',
  lens: 'technical',
  options,
  messages,
  page: { en, ko },
  *detect(facts, options) {
    for (const probes of probesOf(facts, options)) {
      const { first } = probes;
      const large = followUps(facts, probes, options);
      if (large.length === 0 && (probes.length < 2 || !isForeign(first))) continue;
      if (isKept(facts, probes, options)) continue;
      const { currency, payee } = first;
      const { period } = probes.with(large);
      const isRecent = facts.asOf - period.to <= options.disputeDays;
      const followed = large.length > 0;
      const lost = sumOf(followed ? large : probes, currency);
      const args = {
        merchant: nameOf(first),
        probes: probes.length,
        probed: { money: sumOf(probes, currency) },
        date: dateOf(first.day),
        count: large.length,
        amount: { money: lost },
      };
      yield {
        key: [payee.key, toIso(first.day)].join(' '),
        severity: followed ? (isRecent ? 'critical' : 'high') : isRecent ? 'medium' : 'low',
        confidence: followed ? (probes.length > 1 ? 0.95 : 0.75) : 0.6,
        title: { id: followed ? 'title' : 'title.probes', args },
        summary: { id: followed ? 'summary' : 'summary.probes', args },
        impact: { money: lost, per: 'once' },
        period,
        facts: {
          probes: probes.length,
          probed: args.probed.money,
          followUps: large.length,
          ...(followed ? { taken: lost } : {}),
          foreign: isForeign(first),
        },
        innocent: [{ id: 'innocent.check' }, { id: 'innocent.family' }, { id: 'innocent.travel' }],
        actions: ['lock-card', 'dispute-card', 'check-family', 'report-police'],
        evidence: [...inRole(probes, 'probe'), ...inRole(large, 'charge')],
      };
    }
  },
});

/**
 * Runs of tiny charges, each at a payee that was never paid before the run and that nobody knows. Two within minutes (one day,
 * where no time is printed) are a run; one alone counts only with what follows it.
 */
const probesOf = ({ get, ledger }: Facts, options: Options): readonly Entries[] => {
  const dealings = get(dealingsWith);
  const runs: Entry[][] = [];
  for (const entry of get(outlays)) {
    if (!isTiny(entry, options) || !isStranger(entry)) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last?.account === entry.account && isSoon(last, entry, options)) run?.push(entry);
    else if (dealings(entry.payee).from === entry.day) runs.push([entry]);
  }
  return runs
    .map(run => ledger.entriesAt(run.map(({ row }) => row)))
    .filter(run => run.length > 1 || isPurchase(run.first))
    .filter(run => run.every(({ payee }) => dealings(payee).from >= run.first.day));
};

/** The option where it names the currency, else a share of what counts as small there. */
const isTiny = ({ size, currency }: Entry, { tiny, tinyShare }: Options, share = 1): boolean => {
  const said = tiny[currency];
  const whole = size / share;
  return said === undefined ? isSmall(whole / tinyShare, currency) : whole <= said * 10 ** exponentOf(currency);
};

/** A card tester hides behind names that no catalogue knows; a shop everybody knows that checks a new card is no stranger. */
const isStranger = ({ merchant, account }: Entry): boolean =>
  (merchant === undefined || merchant.category === 'payment-gateway') && account.kind !== 'carrier';

const isSoon = (before: Entry, next: Entry, { probeMinutes }: Options): boolean =>
  before.time === undefined || next.time === undefined
    ? before.day === next.day
    : before.hoursUntil(next) * 60 <= probeMinutes;

/** Charges many times the probes, by the same stranger within two weeks, or within days by another one abroad. */
const followUps = ({ get }: Facts, probes: Entries, options: Options): Entries => {
  const { first, last } = probes;
  const dealings = get(dealingsWith);
  const payees = new Set(probes.map(({ payee }) => payee));
  const most = Math.max(...probes.map(({ size }) => size));
  const arePlain = areProbes(probes, options);
  const large = Math.max(options.times * most, get(usualPurchase)(first.currency));
  const patience = probes.length > 1 ? options.followDays : options.strangerDays;
  return get(outlays)
    .between(first.day, last.day + patience)
    .filter(entry => {
      if (entry.account !== first.account || entry.currency !== first.currency) return false;
      if (entry.size < large || !isAfter(first, entry)) return false;
      if (payees.has(entry.payee)) return true;
      const isNew = dealings(entry.payee).from >= first.day && entry.day - last.day <= options.strangerDays;
      const isFar = isForeign(entry) || (arePlain && entry.size >= DEAR * get(usualPurchase)(first.currency));
      return isNew && isStranger(entry) && isFar && probes.length > 1;
    });
};

/** So many times the usual purchase is dear. */
const DEAR = 5;

/**
 * Nobody buys for a cent, nor at three strangers within minutes: then what follows need not be abroad. Small change spent on one
 * day without times is a walk through a strange town.
 */
const areProbes = (probes: Entries, options: Options): boolean => {
  const isTimed = probes.every(({ time }) => time !== undefined);
  const areCents = probes.every(entry => isTiny(entry, options, CENTS));
  return probes.length > 1 && (areCents || (isTimed && probes.length > 2));
};

/** Of the largest tiny charge. */
const CENTS = 0.1;

/** A day without times has no order: what stands on it may have come after. */
const isAfter = (probe: Entry, { day, time }: Entry): boolean =>
  day > probe.day || (day === probe.day && (time === undefined || probe.time === undefined || time >= probe.time));

/** The user went on buying there: the tiny charge checked a card that the user gave. */
const isKept = ({ get }: Facts, probes: Entries, { followDays }: Options): boolean => {
  const dealings = get(dealingsWith);
  return probes.some(({ payee }) => dealings(payee).to > probes.first.day + followDays);
};
