/** Which recurrences are worth a try: every event votes for the schedules it could be on. */
import type { Almanac } from './almanac.js';
import { cadenceOf, modulo, type Recurrence, RHYTHM_NAMES, RHYTHMS, type RhythmName } from './recurrence.js';

/** A recurrence that is worth a fit, not yet fitted: its shift is `none`. */
export interface Candidate {
  readonly recurrence: Recurrence;
  /** Nats that the days would save on this recurrence, about. */
  readonly saved: number;
}

/** Recurrences that more of these days (in order, each once) are near than chance would bring there, and what comes close to the best. */
export const candidatesOf = (almanac: Almanac, days: Int32Array): readonly Candidate[] => {
  const span = days.at(-1)! - days[0]!;
  const found: Candidate[] = [];
  const least = Math.min(3, 0.15 * days.length - 2);
  for (const rhythm of RHYTHM_NAMES) {
    const { period, tolerance } = RHYTHMS[rhythm];
    const slots = span / period + 1;
    // Among so many events that every slot has several near it, votes tell nothing.
    if (days.length > MOST_PER_SLOT * slots || !hasGap(days, period, tolerance)) continue;
    const savingOf = (hits: number): number => saving(rhythm, hits, days.length, slots);
    const places =
      rhythm === 'semimonthly'
        ? halfMonths(almanac, days, slots)
        : cycles(almanac, days, rhythm, hits => savingOf(hits) >= least);
    for (const { recurrence, hits } of places) {
      const saved = savingOf(hits);
      if (saved >= least) found.push({ recurrence, saved });
    }
  }
  const best = found.reduce((most, { saved }) => Math.max(most, saved), 0);
  return found.filter(({ saved }) => saved > best - BEHIND);
};

/** What saves so much less than the best of the same days cannot catch up. */
const BEHIND = 20;

const MOST_PER_SLOT = 3;
/** Days on either side of a slot from which votes count. */
const REACH = { day: 1, month: 2 } as const;
/** A stream may live in a part of the train only, so that few slots need be hit. */
const LEAST_COVERAGE = 0.3;
const MOST_SLOTS = 12;
/** Where so many events are, some two of them are a period apart. */
const MANY = 12;

/** Are any two days about a period apart? */
const hasGap = (days: Int32Array, period: number, tolerance: number): boolean => {
  const slack = tolerance + 3;
  if (days.at(-1)! - days[0]! < period - slack) return false;
  if (days.length > MANY) return true;
  for (let later = 1; later < days.length; later++) {
    for (let earlier = 0; earlier < later; earlier++) {
      if (Math.abs(days[later]! - days[earlier]! - period) <= slack) return true;
    }
  }
  return false;
};

interface Place {
  readonly recurrence: Recurrence;
  /** Days with events that come near a slot. */
  readonly hits: number;
}

/** By how much this is more than the best of as many places would have by chance; negative where it cannot be a schedule. */
const saving = (rhythm: RhythmName, hits: number, count: number, slots: number): number => {
  if (hits < 2 || hits < LEAST_COVERAGE * Math.min(slots, MOST_SLOTS)) return Number.NEGATIVE_INFINITY;
  const { period, unit } = RHYTHMS[rhythm];
  const chance = (2 * REACH[unit] + 1) / period;
  const share = hits / count;
  if (share <= chance) return Number.NEGATIVE_INFINITY;
  const misses = share >= 1 ? 0 : (count - hits) * Math.log((1 - share) / (1 - chance));
  return hits * Math.log(share / chance) + misses - Math.log(period);
};

const DAYS_OF_MONTH = 31;
/** Candidates that are kept of one rhythm. */
const MOST = 3;

const cycles = (
  almanac: Almanac,
  days: Int32Array,
  rhythm: RhythmName,
  isWorth: (hits: number) => boolean,
): readonly Place[] => {
  const { unit, step } = RHYTHMS[rhythm];
  if (unit === 'day') {
    const places = days.map(day => modulo(day, step));
    return peaks(places, step, REACH.day, MOST, isWorth).map(({ at, hits }) => ({
      recurrence: { rhythm, cadence: cadenceOf(rhythm), offset: at, monthDays: [], shift: 'none' },
      hits,
    }));
  }
  const places = days.map(day => {
    const at = day - almanac.from;
    return modulo(almanac.month[at]!, step) * DAYS_OF_MONTH + almanac.dayOfMonth[at]! - 1;
  });
  return peaks(places, step * DAYS_OF_MONTH, REACH.month, MOST, isWorth).map(({ at, hits }) => ({
    recurrence: {
      rhythm,
      cadence: cadenceOf(rhythm),
      offset: Math.floor(at / DAYS_OF_MONTH),
      monthDays: [(at % DAYS_OF_MONTH) + 1],
      shift: 'none',
    },
    hits,
  }));
};

const HALVES_COVERAGE = 0.65;

const halfMonths = (almanac: Almanac, days: Int32Array, slots: number): readonly Place[] => {
  const places = days.map(day => almanac.dayOfMonth[day - almanac.from]! - 1);
  const best = peaks(places, DAYS_OF_MONTH, REACH.month, MOST + 1, hits => hits >= 2);
  const found: Place[] = [];
  for (const one of best) {
    for (const other of best) {
      const apart = other.at - one.at;
      const [hits, fewer] = [one.hits + other.hits, Math.min(one.hits, other.hits)];
      // One half of the month after the other is a stream that moved, and no stream of two halves.
      if (apart < 11 || apart > 20 || fewer < 2 || hits < HALVES_COVERAGE * slots) continue;
      const monthDays = [one.at + 1, other.at + 1];
      found.push({
        recurrence: { rhythm: 'semimonthly', cadence: 'semimonthly', offset: 0, monthDays, shift: 'none' },
        hits: one.hits + other.hits,
      });
    }
  }
  return found;
};

interface Peak {
  readonly at: number;
  readonly hits: number;
}

/**
 * The fullest places of a circle, farther apart than the reach; `hits` are the events within reach. Of equally full ones, the
 * one with most events on it. Stops at the first that is not worth it.
 */
const peaks = (
  places: Int32Array,
  circle: number,
  reach: number,
  most: number,
  isWorth: (hits: number) => boolean,
): readonly Peak[] => {
  const scores = places.length <= MANY ? scoresOfFew(places, circle, reach) : scoresOfMany(places, circle, reach);
  const found: Peak[] = [];
  while (found.length < most) {
    let [best, score] = [-1, 0];
    for (let index = 0; index < places.length; index++) {
      if (scores[index]! < score || scores[index] === 0) continue;
      if (scores[index] === score && places[index]! >= places[best]!) continue;
      [best, score] = [index, scores[index]!];
    }
    const hits = Math.floor(score / OWN);
    if (best < 0 || !isWorth(hits)) break;
    const at = places[best]!;
    found.push({ at, hits });
    for (let index = 0; index < places.length; index++) {
      const apart = Math.abs(places[index]! - at);
      if (Math.min(apart, circle - apart) <= reach) scores[index] = 0;
    }
  }
  return found;
};

/** Events on a place decide between places with equally many around them. */
const OWN = 1024;

const scoreOf = (hits: number, own: number): number => (hits < 2 ? 0 : hits * OWN + Math.min(OWN - 1, own));

const scoresOfFew = (places: Int32Array, circle: number, reach: number): Int32Array =>
  places.map(at => {
    let [hits, own] = [0, 0];
    for (let index = 0; index < places.length; index++) {
      const apart = Math.abs(places[index]! - at);
      if (apart === 0) own++;
      if (apart <= reach || circle - apart <= reach) hits++;
    }
    return scoreOf(hits, own);
  });

const scoresOfMany = (places: Int32Array, circle: number, reach: number): Int32Array => {
  const votes = new Int32Array(circle + 2 * reach);
  for (let index = 0; index < places.length; index++) votes[places[index]! + reach]!++;
  // The circle's ends are seen from either side.
  for (let off = 0; off < reach; off++) {
    votes[off] = votes[off + circle]!;
    votes[off + circle + reach] = votes[off + reach]!;
  }
  return places.map(at => {
    let hits = 0;
    for (let near = at; near <= at + 2 * reach; near++) hits += votes[near]!;
    return scoreOf(hits, votes[at + reach]!);
  });
};
