/** Tiny charges by strangers, as if to see whether the card works, and the larger ones that follow. */
import * as z from 'zod';
import { rowsBetween } from '../../facts/days.js';
import type { Facts } from '../../facts/fact.js';
import { isForeign } from '../../facts/foreign.js';
import { purchaseMarks, purchases, usualPurchase, visitSpans } from '../../facts/purchases.js';
import { isSmall } from '../../facts/small.js';
import { toIso } from '../../model/calendar.js';
import { type Currency, exponentOf } from '../../model/money.js';
import { defineDetector } from '../detector.js';
import { dateOf, evidenceOf, nameOf, periodOf, sumOf } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  tiny: z.record(z.string(), z.number().positive()).default({ KRW: 3000, USD: 2, EUR: 2, GBP: 2 }),
  tinyShare: z.number().positive().max(1).default(0.3),
  probeMinutes: z.int().min(1).default(10),
  times: z.number().min(2).default(20),
  followDays: z.int().min(0).default(14),
  strangerDays: z.int().min(0).default(3),
  disputeDays: z.int().min(0).default(120),
});
type Options = z.infer<typeof options>;

export const cardTesting = defineDetector({
  id: 'card-testing',
  lens: 'technical',
  options,
  messages,
  page: { en, ko },
  *detect(facts, options) {
    const { ledger } = facts;
    for (const probes of probesOf(facts, options)) {
      const large = followUps(facts, probes, options);
      const first = probes[0]!;
      const payees = new Set(probes.map(row => ledger.payee[row]!));
      if (large.length === 0 && (probes.length < 2 || !isAbroad(facts, first))) continue;
      if (isKept(facts, payees, probes[0]!, options)) continue;
      const rows = [...probes, ...large];
      const { currency } = ledger.transactions[first]!;
      const period = periodOf(facts, rows);
      const recent = facts.asOf - period.to <= options.disputeDays;
      const lost = sumOf(facts, large.length > 0 ? large : probes, currency);
      const args = {
        merchant: nameOf(facts, first),
        probes: probes.length,
        probed: { money: sumOf(facts, probes, currency) },
        date: dateOf(facts, first),
        count: large.length,
        amount: { money: lost },
      };
      const followed = large.length > 0;
      yield {
        key: [ledger.payees[ledger.payee[first]!]!.key, toIso(ledger.transactions[first]!.day)].join(' '),
        severity: followed ? (recent ? 'critical' : 'high') : recent ? 'medium' : 'low',
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
          foreign: isAbroad(facts, first),
        },
        innocent: [{ id: 'innocent.check' }, { id: 'innocent.family' }, { id: 'innocent.travel' }],
        actions: ['lock-card', 'dispute-card', 'check-family', 'report-police'],
        evidence: [...evidenceOf(probes, 'probe'), ...evidenceOf(large, 'charge')],
      };
    }
  },
});

/**
 * Runs of tiny charges, each at a payee that was never paid before the run and that nobody knows. Two within minutes (one day,
 * where no time is printed) are a run; one alone counts only with what follows it.
 */
const probesOf = (facts: Facts, options: Options): readonly (readonly number[])[] => {
  const { ledger } = facts;
  const visits = facts.get(visitSpans);
  const runs: number[][] = [];
  for (const row of facts.get(purchases)) {
    const { amount, currency } = ledger.transactions[row]!;
    if (!isTiny(-amount, currency, options) || !isStranger(facts, row)) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const joins =
      last !== undefined && ledger.account[last] === ledger.account[row] && isSoon(facts, last, row, options);
    if (joins) run!.push(row);
    else if (visits.from[ledger.payee[row]!] === ledger.day[row]) runs.push([row]);
  }
  return runs.filter(run => run.every(row => visits.from[ledger.payee[row]!]! >= ledger.day[run[0]!]!));
};

/** The option where it names the currency, else a share of what counts as small there. */
const isTiny = (size: number, currency: Currency, { tiny, tinyShare }: Options): boolean => {
  const said = tiny[currency];
  return said === undefined ? isSmall(size / tinyShare, currency) : size <= said * 10 ** exponentOf(currency);
};

/** A card tester hides behind names that no catalogue knows; a shop everybody knows that checks a new card is no stranger. */
const isStranger = ({ ledger }: Facts, row: number): boolean =>
  (ledger.payees[ledger.payee[row]!]!.merchant?.category ?? 'payment-gateway') === 'payment-gateway' &&
  ledger.accounts[ledger.account[row]!]!.kind !== 'carrier';

const isSoon = ({ ledger: { day, time } }: Facts, a: number, b: number, { probeMinutes }: Options): boolean => {
  if (time[a]! < 0 || time[b]! < 0) return day[a] === day[b];
  return (day[b]! - day[a]!) * 86_400 + time[b]! - time[a]! <= probeMinutes * 60;
};

/** Charges many times the probes, by the same stranger within two weeks, or within days by another one abroad. */
const followUps = (facts: Facts, probes: readonly number[], options: Options): readonly number[] => {
  const { ledger } = facts;
  const [first, last] = [probes[0]!, probes.at(-1)!];
  const { from } = facts.get(visitSpans);
  const payees = new Set(probes.map(row => ledger.payee[row]!));
  const { currency } = ledger.transactions[first]!;
  const most = Math.max(...probes.map(row => -ledger.amount[row]!));
  const large = Math.max(options.times * most, facts.get(usualPurchase).get(currency) ?? 0);
  const patience = probes.length > 1 ? options.followDays : options.strangerDays;
  const isPurchase = facts.get(purchaseMarks);
  return rowsBetween(facts, ledger.day[first]!, ledger.day[last]! + patience).filter(row => {
    if (
      isPurchase[row] === 0 ||
      ledger.account[row] !== ledger.account[first] ||
      ledger.transactions[row]!.currency !== currency
    )
      return false;
    const lag = ledger.day[row]! - ledger.day[last]!;
    if (-ledger.amount[row]! < large || !isAfter(facts, first, row)) return false;
    if (payees.has(ledger.payee[row]!)) return true;
    const isNew = from[ledger.payee[row]!]! >= ledger.day[first]!;
    return isNew && lag <= options.strangerDays && isStranger(facts, row) && isAbroad(facts, row) && probes.length > 1;
  });
};

/** A day without times has no order: what stands on it may have come after. */
const isAfter = ({ ledger: { day, time } }: Facts, probe: number, row: number): boolean =>
  day[row]! > day[probe]! || (day[row] === day[probe] && (time[row]! < 0 || time[row]! >= time[probe]!));

const isAbroad = ({ ledger }: Facts, row: number): boolean => isForeign(ledger.transactions[row]!);

/** The user went on buying there: the tiny charge checked a card that the user gave. */
const isKept = (facts: Facts, payees: ReadonlySet<number>, probe: number, { followDays }: Options): boolean => {
  const { to } = facts.get(visitSpans);
  return [...payees].some(payee => to[payee]! > facts.ledger.day[probe]! + followDays);
};
