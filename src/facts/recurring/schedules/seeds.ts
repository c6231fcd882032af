/** The recurrences that a train is tried on: those that all of it votes for, or the charges of one price, or of one account. */
import type { Almanac } from './almanac.js';
import { type Candidate, candidatesOf } from './candidates.js';
import type { Recurrence } from './recurrence.js';
import type { Train } from './train.js';

const MOST_PARTS = 8;
/** Among more events than this, two of one price are chance. */
const FEW = 12;
const MOST_SEEDS = 8;

/** At most eight, those that would save most first; two of one cadence, offset and days of the month are one. */
export const seedsOf = (almanac: Almanac, { day, amount, account }: Train): readonly Recurrence[] => {
  const seeds = new Map<string, Candidate>();
  for (const days of [everyDay(day), ...daysOfEach(day, amount), ...daysOfEach(day, account)]) {
    for (const seed of candidatesOf(almanac, days)) {
      const { rhythm, offset, monthDays } = seed.recurrence;
      const key = `${rhythm} ${offset} ${monthDays.join()}`;
      if ((seeds.get(key)?.saved ?? Number.NEGATIVE_INFINITY) < seed.saved) seeds.set(key, seed);
    }
  }
  return [...seeds.values()]
    .sort((a, b) => b.saved - a.saved)
    .slice(0, MOST_SEEDS)
    .map(({ recurrence }) => recurrence);
};

const everyDay = (day: Int32Array): Int32Array => day.filter((value, index) => index === 0 || value !== day[index - 1]);

/** The days of each price or account that stands more than once, the commonest first; none where there is but one. */
const daysOfEach = (day: Int32Array, column: Float64Array | Int32Array): readonly Int32Array[] => {
  const ofValue = new Map<number, number[]>();
  for (let index = 0; index < column.length; index++) {
    const days = ofValue.get(column[index]!);
    if (days === undefined) ofValue.set(column[index]!, [day[index]!]);
    else if (days.at(-1) !== day[index]) days.push(day[index]!);
  }
  if (ofValue.size === 1) return [];
  return [...ofValue.values()]
    .filter(days => days.length >= (day.length > FEW ? 3 : 2))
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!)
    .slice(0, MOST_PARTS)
    .map(days => Int32Array.from(days));
};
