/** How likely is it that unrelated deposits would have fitted just as well? Asked of the user's own other deposits. */
import { firstIndexWhere } from '../../model/bisect.js';
import type { Pair } from './episodes.js';
import type { Scene } from './scene.js';

/** Fewer days than this tell nothing of a user's deposits; then it is taken as that many. */
const FEWEST_DAYS = 30;
/** A size of deposit that was never seen is not impossible: it counts as half a sighting, */
const UNSEEN = 0.5;
/** and deposits of other sizes say that people do send money: each counts for this share of one that fits. */
const OTHER_SIZES = 0.1;

/** People are awake at the same hours: minutes are not rarer than this. */
const SHORTEST_HOURS = 6;

/**
 * Deposits of a fitting size from people without other dealings are taken to come at random, as often as outside the pairs
 * found here. 0 to 1: the chance that at least one comes within the delay seen, and within a day one from each further sender.
 */
export const randomMatch = (
  { background, bounds, days }: Scene,
  { burst, payout, delayHours, timed }: Pair,
): number => {
  const sizes = background.get(burst.currency) ?? [];
  const similar =
    countBelow(sizes, burst.charged * bounds.maxRatio + 1) - countBelow(sizes, burst.charged * bounds.minRatio);
  const sightings = similar + OTHER_SIZES * (sizes.length - similar) + UNSEEN;
  const perDay = sightings / Math.max(FEWEST_DAYS, days);
  const window = timed ? Math.max(SHORTEST_HOURS, delayHours) : delayHours + 24;
  const others = (sizes.length + UNSEEN) / Math.max(FEWEST_DAYS, days);
  return (1 - Math.exp((-perDay * window) / 24)) * (1 - Math.exp(-others)) ** (payout.senders.length - 1);
};

/** Of numbers in rising order. */
const countBelow = (rising: readonly number[], bound: number): number =>
  firstIndexWhere(rising.length, index => (rising[index] ?? bound) >= bound);

/**
 * The chance that so many pairs as good as these come together in one household by accident, among so many bursts: for the
 * best two, the best three and so on, the smallest. One pair alone is no repetition: 1.
 */
export const coincidence = (matches: readonly number[], bursts: number): number =>
  matches
    .toSorted((a, b) => a - b)
    .map((match, index) => (index === 0 ? 1 : atLeast(index + 1, bursts * match)))
    .reduce((least, chance) => Math.min(least, chance), 1);

/** Poisson: the chance of that many events or more where `expected` are expected. */
const atLeast = (count: number, expected: number): number => {
  let term = Math.exp(-expected);
  let fewer = 0;
  for (let n = 0; n < count; n++) {
    fewer += term;
    term *= expected / (n + 1);
  }
  return Math.max(0, 1 - fewer);
};
