/** A recurrence is a schedule without an end: numbered slots, each with the day on which a charge is due. */
import { type EpochDay, weekdayOf } from '../../../model/calendar.js';
import { CADENCES, type Cadence } from '../../../model/stream.js';
import type { Almanac } from './almanac.js';

/** What a due day on a weekend becomes: itself, the Monday after, the Friday before. */
export const SHIFTS = ['none', 'forward', 'backward'] as const;
type Shift = (typeof SHIFTS)[number];

interface Rhythm {
  readonly unit: 'day' | 'month';
  /** Days or months from one cycle to the next. */
  readonly step: number;
  /** Mean days between two slots. */
  readonly period: number;
  /** Farther than this many days from its slot, a charge is not on the schedule. */
  readonly tolerance: number;
}

/** Thirty days are what many services call a month; days of the calendar drift away from them. */
export const RHYTHM_NAMES = [...CADENCES, 'thirty-days'] as const;
/** A cadence, or a month of thirty days. */
export type RhythmName = (typeof RHYTHM_NAMES)[number];

/** What the contract calls a rhythm: thirty days are monthly. */
export const cadenceOf = (rhythm: RhythmName): Cadence => (rhythm === 'thirty-days' ? 'monthly' : rhythm);

/** Periods are those of the Gregorian calendar: 365.25 days a year, 30.44 a month. Tolerances are judgments, held by the tests of detection. */
export const RHYTHMS: Readonly<Record<RhythmName, Rhythm>> = {
  weekly: { unit: 'day', step: 7, period: 7, tolerance: 2 },
  biweekly: { unit: 'day', step: 14, period: 14, tolerance: 3 },
  fourweekly: { unit: 'day', step: 28, period: 28, tolerance: 4 },
  'thirty-days': { unit: 'day', step: 30, period: 30, tolerance: 2 },
  semimonthly: { unit: 'month', step: 1, period: 15.22, tolerance: 4 },
  monthly: { unit: 'month', step: 1, period: 30.44, tolerance: 6 },
  bimonthly: { unit: 'month', step: 2, period: 60.88, tolerance: 6 },
  quarterly: { unit: 'month', step: 3, period: 91.31, tolerance: 7 },
  semiannual: { unit: 'month', step: 6, period: 182.62, tolerance: 8 },
  annual: { unit: 'month', step: 12, period: 365.25, tolerance: 10 },
};

/** Two that differ in `offset` by whole steps are one: the offset is kept below the step, but for what `bestFit` moves. */
export interface Recurrence {
  readonly rhythm: RhythmName;
  /** What the rhythm is called. */
  readonly cadence: Cadence;
  /** The epoch day or epoch month of slot 0, below the step. */
  readonly offset: number;
  /** Days of the month, one for each slot of a month; 31 is the month's end. Empty where days are counted. */
  readonly monthDays: readonly number[];
  readonly shift: Shift;
}

/** Never below zero, where `%` is. */
export const modulo = (value: number, step: number): number => ((value % step) + step) % step;

/** The day on which the slot's charge is due. */
export const dueDay = (almanac: Almanac, { rhythm, offset, monthDays, shift }: Recurrence, slot: number): number => {
  const { unit, step } = RHYTHMS[rhythm];
  if (unit === 'day') return offset + slot * step;
  const cycle = Math.floor(slot / monthDays.length);
  const month = offset + cycle * step - almanac.fromMonth;
  const first = almanac.firstDay[month]!;
  const length = almanac.firstDay[month + 1]! - first;
  const day = first + Math.min(monthDays[slot - cycle * monthDays.length]!, length) - 1;
  return shift === 'none' ? day : shifted(day, shift);
};

/** The slot whose due day is nearest. */
export const nearestSlot = (almanac: Almanac, recurrence: Recurrence, day: number): number => {
  const { unit, step } = RHYTHMS[recurrence.rhythm];
  if (unit === 'day') return Math.round((day - recurrence.offset) / step);
  const cycle = Math.floor((almanac.month[day - almanac.from]! - recurrence.offset) / step);
  let slot = cycle * recurrence.monthDays.length;
  let distance = day - dueDay(almanac, recurrence, slot);
  const direction = distance < 0 ? -1 : 1;
  while (true) {
    const next = day - dueDay(almanac, recurrence, slot + direction);
    if (Math.abs(next) >= Math.abs(distance)) return slot;
    slot += direction;
    distance = next;
  }
};

const SATURDAY = 6;
const SUNDAY = 0;

const shifted = (day: number, shift: 'forward' | 'backward'): number => {
  const weekday = weekdayOf(day as EpochDay);
  if (weekday === SATURDAY) return shift === 'forward' ? day + 2 : day - 1;
  if (weekday === SUNDAY) return shift === 'forward' ? day + 1 : day - 2;
  return day;
};
