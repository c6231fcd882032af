/** How likely is it that unrelated deposits would have fitted just as well? Asked of the user's own other deposits. */
import type { Pair, Scene } from './episodes.js';
import { couldBePayout } from './payouts.js';

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
 * found here. 0 to 1: the chance that at least one comes within the delay seen.
 */
export const randomMatch = (scene: Scene, { burst, delayHours, timed }: Pair): number => {
  const { deposits, paired, bounds, equalPayers } = scene;
  const [least, most] = [burst.charged * bounds.minRatio, burst.charged * bounds.maxRatio];
  const unrelated = deposits.all.filter(
    ({ row, currency, origin, sender }) =>
      currency === burst.currency &&
      couldBePayout(origin) &&
      !paired.has(row) &&
      (equalPayers.get(row) ?? 0) < 2 &&
      dealingsWith(scene, sender) <= 1,
  );
  const similar = unrelated.filter(({ amount }) => amount >= least && amount <= most).length;
  const sightings = similar + OTHER_SIZES * (unrelated.length - similar) + UNSEEN;
  const perDay = sightings / Math.max(FEWEST_DAYS, deposits.days);
  const window = timed ? Math.max(SHORTEST_HOURS, delayHours) : delayHours + 24;
  return 1 - Math.exp((-perDay * window) / 24);
};

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

/** Rows in which somebody stands on the other side, apart from those that are in some pair. */
export const dealingsWith = ({ deposits, paired }: Scene, sender: string): number =>
  (deposits.dealings.get(sender) ?? []).filter(row => !paired.has(row)).length;
