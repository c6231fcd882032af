/** Which day of the month, weekend habit and lateness fit the charges of a path best. */
import type { Almanac } from './almanac.js';
import { JITTERS, type Jitter, lateness } from './lateness.js';
import { dueDay, type Recurrence, RHYTHMS, SHIFTS } from './recurrence.js';

interface Fit {
  readonly recurrence: Recurrence;
  readonly jitter: Jitter;
}

/** Days this far around the one that was voted for are tried. */
const REACH = 3;
/** A plain schedule is the likelier one: moving on weekends must be worth this much. */
const SHIFTED = 1;
/** What a charge costs that would fall off the recurrence, in nats. */
const OFF = 12;

/**
 * The cheapest in nats of all recurrences within three days of this one, with each shift and manner of lateness. `days` and `slots` side by
 * side; slots keep their numbers.
 */
export const bestFit = (
  almanac: Almanac,
  recurrence: Recurrence,
  days: readonly number[],
  slots: readonly number[],
): Fit => {
  const { tolerance } = RHYTHMS[recurrence.rhythm];
  const counts = new Float64Array(2 * tolerance + 1);
  let best: Fit = { recurrence, jitter: 1 };
  let least = Number.POSITIVE_INFINITY;
  for (const moved of around(recurrence)) {
    counts.fill(0);
    let lost = 0;
    for (let index = 0; index < days.length; index++) {
      const off = days[index]! - dueDay(almanac, moved, slots[index]!);
      if (off < -tolerance || off > tolerance) lost++;
      else counts[off + tolerance]!++;
    }
    for (const jitter of JITTERS) {
      const late = lateness(moved.rhythm, jitter);
      let cost = lost * OFF + (moved.shift === 'none' ? 0 : SHIFTED);
      for (let at = 0; at < counts.length; at++) cost += counts[at]! * late[at]!;
      if (cost < least) [least, best] = [cost, { recurrence: moved, jitter }];
    }
  }
  return best;
};

/** The recurrences near this one. Slots keep their numbers: where days are counted, the offset may leave its range. */
const around = (recurrence: Recurrence): readonly Recurrence[] => {
  const { unit } = RHYTHMS[recurrence.rhythm];
  const moves = Array.from({ length: 2 * REACH + 1 }, (_, index) => index - REACH);
  if (unit === 'day') return moves.map(move => ({ ...recurrence, offset: recurrence.offset + move }));
  const movedBy = (monthDay: number) => moves.map(move => monthDay + move).filter(day => day >= 1 && day <= 31);
  const [first = 1, second] = recurrence.monthDays;
  const monthDays =
    second === undefined
      ? movedBy(first).map(day => [day])
      : movedBy(first).flatMap(day => movedBy(second).map(later => [day, later]));
  return SHIFTS.flatMap(shift => monthDays.map(days => ({ ...recurrence, monthDays: days, shift })));
};
