/** How likely is it that an unrelated deposit would have fitted just as well? Asked of the user's own other deposits. */
import type { Pair, Scene } from './episodes.js';
import { couldBePayout } from './payouts.js';

/** Fewer days than this tell nothing of a user's deposits; then it is taken as that many. */
const FEWEST_DAYS = 30;
/** A size of deposit that was never seen is not impossible: it counts as half a sighting. */
const UNSEEN = 0.5;

/**
 * Deposits of a fitting size are taken to come at random, as often as outside the pairs found here. 0 to 1: the chance that
 * at least one comes within the delay seen, a day at least.
 */
export const randomMatch = ({ deposits, paired, bounds }: Scene, { burst, delayHours }: Pair): number => {
  const [least, most] = [burst.charged * bounds.minRatio, burst.charged * bounds.maxRatio];
  const similar = deposits.all.filter(
    ({ row, amount, currency, origin }) =>
      currency === burst.currency && couldBePayout(origin) && amount >= least && amount <= most && !paired.has(row),
  ).length;
  const perDay = (similar + UNSEEN) / Math.max(FEWEST_DAYS, deposits.days);
  return 1 - Math.exp(-perDay * Math.max(1, delayHours / 24));
};
