/** Which lattices are worth a try: every event votes for the schedules it could be on. */
import { CADENCES, type Cadence } from '../../model/stream.js';
import type { Almanac } from './almanac.js';
import { type Lattice, RHYTHMS } from './lattice.js';

export interface Candidate {
  readonly lattice: Lattice;
  /** Events that come within two days of a slot. */
  readonly hits: number;
}

/** `days` in order; events of one day count once. */
export const candidatesOf = (almanac: Almanac, days: Int32Array): readonly Candidate[] => {
  const found = CADENCES.flatMap(cadence => {
    if (cadence === 'semimonthly') return halfMonths(almanac, days);
    return RHYTHMS[cadence].unit === 'day' ? dayCycles(days, cadence) : monthCycles(almanac, days, cadence);
  });
  const span = days.at(-1)! - days[0]!;
  return found.filter(({ lattice, hits }) => {
    const slots = span / RHYTHMS[lattice.cadence].period + 1;
    return hits >= 2 && hits >= LEAST_COVERAGE * Math.min(slots, MOST_SLOTS);
  });
};

/** A stream may live in a part of the train only, so that few slots need be hit. */
const LEAST_COVERAGE = 0.3;
const MOST_SLOTS = 12;

const dayCycles = (days: Int32Array, cadence: Cadence): readonly Candidate[] => {
  const { step } = RHYTHMS[cadence];
  const votes = new Float64Array(step);
  for (let index = 0; index < days.length; index++) {
    if (index === 0 || days[index] !== days[index - 1]) votes[modulo(days[index]!, step)]!++;
  }
  return peaks(votes, 1, 2).map(({ at, hits }) => ({
    lattice: { cadence, offset: at, anchors: [], shift: 'none' },
    hits,
  }));
};

const monthCycles = (almanac: Almanac, days: Int32Array, cadence: Cadence): readonly Candidate[] => {
  const { step } = RHYTHMS[cadence];
  const found: Candidate[] = [];
  const votes = Array.from({ length: step }, () => new Float64Array(31));
  forEachDay(days, day => {
    votes[modulo(almanac.month[day - almanac.from]!, step)]![almanac.dayOfMonth[day - almanac.from]! - 1]!++;
  });
  for (const [offset, ofPhase] of votes.entries()) {
    for (const { at, hits } of peaks(ofPhase, 2, step === 1 ? 3 : 1)) {
      found.push({ lattice: { cadence, offset, anchors: [at + 1], shift: 'none' }, hits });
    }
  }
  return found.sort((a, b) => b.hits - a.hits).slice(0, 3);
};

const halfMonths = (almanac: Almanac, days: Int32Array): readonly Candidate[] => {
  const votes = new Float64Array(31);
  forEachDay(days, day => votes[almanac.dayOfMonth[day - almanac.from]! - 1]!++);
  const found: Candidate[] = [];
  const best = peaks(votes, 2, 4);
  for (const one of best) {
    for (const other of best) {
      const apart = other.at - one.at;
      if (apart < 11 || apart > 20 || Math.min(one.hits, other.hits) < 2) continue;
      const anchors = [one.at + 1, other.at + 1];
      found.push({
        lattice: { cadence: 'semimonthly', offset: 0, anchors, shift: 'none' },
        hits: one.hits + other.hits,
      });
    }
  }
  return found.sort((a, b) => b.hits - a.hits).slice(0, 2);
};

const forEachDay = (days: Int32Array, visit: (day: number) => void): void => {
  for (let index = 0; index < days.length; index++) {
    if (index === 0 || days[index] !== days[index - 1]) visit(days[index]!);
  }
};

export const modulo = (value: number, step: number): number => ((value % step) + step) % step;

/** The highest places of a circle of votes, farther apart than twice the reach; `hits` are the votes within reach. */
const peaks = (
  votes: Float64Array,
  reach: number,
  most: number,
): readonly { readonly at: number; readonly hits: number }[] => {
  const left = votes.slice();
  const found: { at: number; hits: number }[] = [];
  while (found.length < most) {
    let [at, best] = [-1, 0];
    for (let place = 0; place < left.length; place++) {
      if (left[place] === 0) continue;
      const score = around(left, place, reach, 1) + left[place]!;
      if (score > best) [at, best] = [place, score];
    }
    if (at < 0) return found;
    found.push({ at, hits: around(left, at, reach, 0) });
    for (let off = -reach; off <= reach; off++) left[modulo(at + off, left.length)] = 0;
  }
  return found;
};

/** Votes within reach; with a slope, the farther count less. */
const around = (votes: Float64Array, at: number, reach: number, slope: 0 | 1): number => {
  let sum = 0;
  for (let off = -reach; off <= reach; off++) {
    sum += votes[modulo(at + off, votes.length)]! * (1 - (slope * Math.abs(off)) / (reach + 1));
  }
  return sum;
};
