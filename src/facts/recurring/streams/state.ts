/** Whether a stream is still charged, and when next. */
import type { EpochDay } from '../../../model/calendar.js';
import type { Cadence, Stream } from '../../../model/stream.js';
import type { Almanac } from '../schedules/almanac.js';
import { dueDay, RHYTHMS } from '../schedules/recurrence.js';
import type { Draft } from './draft.js';

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

/** `next` is the first due day that is not over, by the tolerance, on the audit's day; absent once ended. Annual streams are never `early`. `seenUntil`: the last day for which the account's statements are here; what is due after it may have been charged. */
export const stateOf = (
  almanac: Almanac,
  { charges, recurrence }: Draft,
  confidence: number,
  { asOf, seenUntil }: { readonly asOf: EpochDay; readonly seenUntil: EpochDay },
): Pick<Stream, 'status' | 'next'> => {
  const { period, tolerance } = RHYTHMS[recurrence.rhythm];
  const last = charges.at(-1)!.slot;
  const grace = period > 45 ? LATE_DAYS : tolerance;
  if (Math.min(asOf, seenUntil) > dueDay(almanac, recurrence, last + SLOTS_OF_GRACE[recurrence.cadence]) + grace)
    return { status: 'ended' };
  let slot = last + 1;
  while (dueDay(almanac, recurrence, slot) + tolerance < asOf) slot++;
  const next = dueDay(almanac, recurrence, slot) as EpochDay;
  const isNew =
    recurrence.cadence !== 'annual' &&
    (charges.length < EARLY_CHARGES || (charges.length === EARLY_CHARGES && confidence < SURE));
  return { status: isNew ? 'early' : 'active', next };
};
