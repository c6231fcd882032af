/** Which anchor, weekend habit and lateness fit the charges of a path best. */
import type { Almanac } from './almanac.js';
import { modulo } from './anchors.js';
import { dueDay, type Lattice, nearestSlot, RHYTHMS, SHIFTS } from './lattice.js';
import { JITTERS, type Jitter, lateness } from './timing.js';

export interface Fit {
  readonly lattice: Lattice;
  readonly jitter: Jitter;
  readonly cost: number;
}

/** Anchors this far around the one that was voted for are tried. */
const REACH = 3;

export const bestFit = (almanac: Almanac, lattice: Lattice, days: readonly number[]): Fit => {
  let best: Fit = { lattice, jitter: 1, cost: Number.POSITIVE_INFINITY };
  for (const moved of around(lattice)) {
    const { tolerance } = RHYTHMS[moved.cadence];
    const offs = days.map(day => day - dueDay(almanac, moved, nearestSlot(almanac, moved, day)));
    for (const jitter of JITTERS) {
      const late = lateness(moved.cadence, jitter);
      const farthest = late[0]! + 2;
      const cost = offs.reduce((sum, off) => sum + (Math.abs(off) > tolerance ? farthest : late[off + tolerance]!), 0);
      // A plain schedule is the likelier one: shifting on weekends must be worth a nat.
      const total = cost + (moved.shift === 'none' ? 0 : 1);
      if (total < best.cost) best = { lattice: moved, jitter, cost: total };
    }
  }
  return best;
};

const around = (lattice: Lattice): readonly Lattice[] => {
  const { unit, step } = RHYTHMS[lattice.cadence];
  const moves = Array.from({ length: 2 * REACH + 1 }, (_, index) => index - REACH);
  if (unit === 'day') return moves.map(move => ({ ...lattice, offset: modulo(lattice.offset + move, step) }));
  const movedBy = (anchor: number) => moves.map(move => anchor + move).filter(day => day >= 1 && day <= 31);
  const [first = 1, second] = lattice.anchors;
  const anchors =
    second === undefined
      ? movedBy(first).map(day => [day])
      : movedBy(first).flatMap(day => movedBy(second).map(later => [day, later]));
  return SHIFTS.flatMap(shift => anchors.map(days => ({ ...lattice, anchors: days, shift })));
};
