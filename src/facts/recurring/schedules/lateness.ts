/** How far from its due day a charge comes: three habits of posting, as costs in nats by days off. */
import { RHYTHM_NAMES, RHYTHMS, type RhythmName } from './recurrence.js';

/** On the day; within a day or two, as cards post; loosely, as bills are paid by hand. Each further day is less likely by this factor. */
const FALLOFFS = [0.03, 0.35, 0.65] as const;
/** The share of charges that come on any day within the tolerance: holidays, outages, retries. */
const STRAY = 0.04;

/** Numbers of the three manners, from the strictest to the loosest. */
export const JITTERS = [0, 1, 2] as const;
/** How faithfully charges keep their day; fitted for each stream. */
export type Jitter = (typeof JITTERS)[number];

const costsOf = (tolerance: number, falloff: number): Float64Array => {
  const weights = Float64Array.from(
    { length: 2 * tolerance + 1 },
    (_, index) => falloff ** Math.abs(index - tolerance),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map(weight => -Math.log(((1 - STRAY) * weight) / sum + STRAY / weights.length));
};

const LATENESS = new Map(
  RHYTHM_NAMES.map(rhythm => [rhythm, FALLOFFS.map(falloff => costsOf(RHYTHMS[rhythm].tolerance, falloff))]),
);

/** The cost of coming `off` days from the due day stands at `off + tolerance`. */
export const lateness = (rhythm: RhythmName, jitter: Jitter): Float64Array => LATENESS.get(rhythm)![jitter]!;
