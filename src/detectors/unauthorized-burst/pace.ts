/** One payee charged far beyond its own pace and the household's: a child in a game, a store account in other hands. */
import type { Facts } from '../../facts/fact.js';
import { outlays } from '../../facts/purchases.js';
import { smallCharge } from '../../facts/small-charges.js';
import type { Entries } from '../../ledger/entries.js';
import type { Entry } from '../../ledger/entry.js';
import { caseFolded } from '../../merchants/case-folded.js';
import type { Category } from '../../merchants/merchant.js';
import { patternOf } from '../../merchants/patterns.js';
import type { Currency } from '../../model/money.js';
import { isAsGoodAsMoney } from './night.js';

interface PaceOptions {
  readonly paceCharges: number;
  readonly paceTimes: number;
  readonly paceFrom: number;
}

/** Charges of one run lie within a day of each other: a night is no end. */
const GAP_HOURS = 24;

/** Where many charges a day are how the thing is sold, or other rules look. */
const ELSEWHERE: ReadonlySet<Category | undefined> = new Set<Category>(['transit', 'toll', 'gambling', 'voucher']);
const MACHINE = patternOf('coin-machine', 'i');

/** In the order of the ledger. */
export const pacesOf = (facts: Facts, options: PaceOptions): readonly Entries[] => {
  const charged = facts.get(outlays).filter(entry => !isElsewhere(entry));
  const byName = [...charged.groupedBy(nameIn)].map(([name, own]) => ({ name, own, most: busiest(own) }));
  const paces = byName.toSorted((a, b) => b.most - a.most).slice(0, 2);
  return byName
    .filter(({ own }) => own.length >= options.paceCharges)
    .flatMap(({ name, own }) => {
      const household = Math.max(0, ...paces.flatMap(other => (other.name === name ? [] : [other.most])));
      return [...own.groupedBy(({ currency }) => currency)].flatMap(([currency, ofCurrency]) =>
        runsOf(ofCurrency).filter(run => isBeyond(run, ofCurrency, household, currency, options)),
      );
    })
    .toSorted((a, b) => a.first.row - b.first.row);
};

/** The catalogue's, or the words of the text that hold no digit: what a bank prints around a name may make one payee of many. */
const nameIn = ({ merchant, description }: Entry): string =>
  merchant?.id ??
  (caseFolded(description)
    .split(/\s+/)
    .filter(word => !/\d/.test(word))
    .join(' ') ||
    description);

const isElsewhere = (entry: Entry): boolean =>
  ELSEWHERE.has(entry.merchant?.category) ||
  isAsGoodAsMoney(entry) ||
  entry.speaksOf('gambling') ||
  MACHINE.test(entry.description);

const runsOf = (own: Entries): readonly Entries[] => own.runs((before, next) => before.hoursUntil(next) <= GAP_HOURS);

/** The run's busiest day against every other day: of this payee, and of any other that the household pays. */
const isBeyond = (
  run: Entries,
  own: Entries,
  household: number,
  currency: Currency,
  { paceCharges, paceTimes, paceFrom }: PaceOptions,
): boolean => {
  if (run.length < paceCharges || -run.total < paceFrom * smallCharge(currency)) return false;
  const peak = busiest(run);
  const { from, to } = run.period;
  const outside = own.filter(({ day }) => day < from || day > to);
  const usual = busiest(outside);
  const others = runsOf(outside).some(({ length }) => 2 * length >= run.length);
  return !others && peak >= paceTimes * Math.max(usual, Math.min(household, MOST_ORDINARY), 1);
};

/** Rides, coffees and parts of an order: so many charges of one payee a day are ordinary, more are a burst themselves. */
const MOST_ORDINARY = 3;

/** The most charges within a day and a night, of rows in the ledger's order; a day where no times are printed. */
const busiest = (entries: Entries): number => {
  const all = [...entries];
  let [most, from] = [0, 0];
  for (const [index, entry] of all.entries()) {
    while (isOver(all[from], entry)) from += 1;
    most = Math.max(most, index - from + 1);
  }
  return most;
};

const isOver = (first: Entry | undefined, entry: Entry): boolean =>
  first !== undefined && first.hoursUntil(entry) >= GAP_HOURS;
