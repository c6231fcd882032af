/** The lattices that a train is tried on: those that all of it votes for, and those that the charges of one price vote for. */
import type { Almanac } from './almanac.js';
import { type Candidate, candidatesOf } from './anchors.js';
import type { Lattice } from './lattice.js';
import type { Train } from './train.js';

const MOST_PRICES = 8;
const MOST_SEEDS = 8;

export const seedsOf = (almanac: Almanac, { day, amount }: Train): readonly Lattice[] => {
  const seeds = new Map<string, Candidate>();
  for (const days of [everyDay(day), ...daysOfPrices(day, amount)]) {
    for (const seed of candidatesOf(almanac, days)) {
      const { cadence, offset, anchors } = seed.lattice;
      const key = `${cadence} ${offset} ${anchors.join()}`;
      if ((seeds.get(key)?.saved ?? Number.NEGATIVE_INFINITY) < seed.saved) seeds.set(key, seed);
    }
  }
  return [...seeds.values()]
    .sort((a, b) => b.saved - a.saved)
    .slice(0, MOST_SEEDS)
    .map(({ lattice }) => lattice);
};

const everyDay = (day: Int32Array): Int32Array => day.filter((value, index) => index === 0 || value !== day[index - 1]);

/** The days of each price that stands more than once, the commonest prices first; none where there is but one price. */
const daysOfPrices = (day: Int32Array, amount: Float64Array): readonly Int32Array[] => {
  const ofPrice = new Map<number, number[]>();
  for (let index = 0; index < amount.length; index++) {
    const days = ofPrice.get(amount[index]!);
    if (days === undefined) ofPrice.set(amount[index]!, [day[index]!]);
    else if (days.at(-1) !== day[index]) days.push(day[index]!);
  }
  if (ofPrice.size === 1) return [];
  return [...ofPrice.values()]
    .filter(days => days.length >= 2)
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!)
    .slice(0, MOST_PRICES)
    .map(days => Int32Array.from(days));
};
