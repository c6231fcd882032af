/** Which anchor, weekend habit and lateness fit the charges of a path best. */
import type { Almanac } from './almanac.js';
import { dueDay, type Lattice, RHYTHMS, SHIFTS } from './lattice.js';
import { JITTERS, type Jitter, lateness } from './timing.js';

export interface Fit {
  readonly lattice: Lattice;
  readonly jitter: Jitter;
}

/** Anchors this far around the one that was voted for are tried. */
const REACH = 3;
/** A plain schedule is the likelier one: moving on weekends must be worth this much. */
const SHIFTED = 1;
/** What a charge costs that would fall off the lattice, in nats. */
const OFF = 12;

export const bestFit = (almanac: Almanac, lattice: Lattice, days: readonly number[], slots: readonly number[]): Fit => {
  const { tolerance } = RHYTHMS[lattice.cadence];
  const counts = new Float64Array(2 * tolerance + 1);
  let best: Fit = { lattice, jitter: 1 };
  let least = Number.POSITIVE_INFINITY;
  for (const moved of around(lattice)) {
    counts.fill(0);
    let lost = 0;
    for (let index = 0; index < days.length; index++) {
      const off = days[index]! - dueDay(almanac, moved, slots[index]!);
      if (off < -tolerance || off > tolerance) lost++;
      else counts[off + tolerance]!++;
    }
    for (const jitter of JITTERS) {
      const late = lateness(moved.cadence, jitter);
      let cost = lost * OFF + (moved.shift === 'none' ? 0 : SHIFTED);
      for (let at = 0; at < counts.length; at++) cost += counts[at]! * late[at]!;
      if (cost < least) [least, best] = [cost, { lattice: moved, jitter }];
    }
  }
  return best;
};

/** The lattices near this one. Slots keep their numbers: where days are counted, the offset may leave its range. */
const around = (lattice: Lattice): readonly Lattice[] => {
  const { unit } = RHYTHMS[lattice.cadence];
  const moves = Array.from({ length: 2 * REACH + 1 }, (_, index) => index - REACH);
  if (unit === 'day') return moves.map(move => ({ ...lattice, offset: lattice.offset + move }));
  const movedBy = (anchor: number) => moves.map(move => anchor + move).filter(day => day >= 1 && day <= 31);
  const [first = 1, second] = lattice.anchors;
  const anchors =
    second === undefined
      ? movedBy(first).map(day => [day])
      : movedBy(first).flatMap(day => movedBy(second).map(later => [day, later]));
  return SHIFTS.flatMap(shift => anchors.map(days => ({ ...lattice, anchors: days, shift })));
};
