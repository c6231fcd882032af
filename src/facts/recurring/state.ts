/** Whether a stream is still charged, and when next. */
import type { EpochDay } from '../../model/calendar.js';
import type { Cadence, Stream } from '../../model/stream.js';
import type { Almanac } from './almanac.js';
import type { Draft } from './draft.js';
import { dueDay, RHYTHMS } from './lattice.js';

/** A stream is over when this many due days have passed without a charge: one missed month is a skipped month. */
const SLOTS_OF_GRACE: Readonly<Record<Cadence, number>> = {
  weekly: 3,
  biweekly: 2,
  fourweekly: 2,
  semimonthly: 3,
  monthly: 2,
  bimonthly: 1,
  quarterly: 1,
  semiannual: 1,
  annual: 1,
};
/** Days that a charge of a long cadence may be late; of a short one, its tolerance. */
const LATE_DAYS = 30;

/** Three charges are enough only where the evidence is strong; two only once a year. */
const EARLY_CHARGES = 3;
const SURE = 0.9;

export const stateOf = (
  almanac: Almanac,
  { charges, lattice }: Draft,
  confidence: number,
  asOf: EpochDay,
): Pick<Stream, 'status' | 'next'> => {
  const { period, tolerance } = RHYTHMS[lattice.cadence];
  const last = charges.at(-1)!.slot;
  const grace = period > 45 ? LATE_DAYS : tolerance;
  if (asOf > dueDay(almanac, lattice, last + SLOTS_OF_GRACE[lattice.cadence]) + grace) return { status: 'ended' };
  let slot = last + 1;
  while (dueDay(almanac, lattice, slot) + tolerance < asOf) slot++;
  const next = dueDay(almanac, lattice, slot) as EpochDay;
  const isNew =
    lattice.cadence !== 'annual' &&
    (charges.length < EARLY_CHARGES || (charges.length === EARLY_CHARGES && confidence < SURE));
  return { status: isNew ? 'early' : 'active', next };
};
