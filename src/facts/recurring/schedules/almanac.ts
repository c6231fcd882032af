/** The calendar around a ledger, looked up once: a schedule asks for months and days a million times. */

import type { EpochDay } from '../../../model/calendar.js';
import { type EpochMonth, firstDayOf, monthOf } from '../../../model/calendar.js';

/**
 * Columns: by day counted from `from`, the epoch month and the day of the month (1 to 31); by month counted from `fromMonth`, the epoch day of
 * its first day.
 */
export interface Almanac {
  /** The first day covered; `month` and `dayOfMonth` count from it. */
  readonly from: number;
  readonly month: Int32Array;
  readonly dayOfMonth: Uint8Array;
  /** The first month covered; `firstDay` counts from it and ends one month after the last. */
  readonly fromMonth: number;
  readonly firstDay: Int32Array;
}

/** Schedules look up to two years before and after what happened. */
const MARGIN = 800;

/** `firstDay` and `lastDay` are epoch days; 800 days on either side are covered as well. Beyond them there is nothing to look up. */
export const almanacOf = (firstDay: number, lastDay: number): Almanac => {
  const [from, to] = [firstDay - MARGIN, lastDay + MARGIN];
  const [fromMonth, toMonth] = [monthOf(from as EpochDay), monthOf(to as EpochDay)];
  const firstDays = Int32Array.from({ length: toMonth - fromMonth + 2 }, (_, index) =>
    firstDayOf((fromMonth + index) as EpochMonth),
  );
  const month = new Int32Array(to - from + 1);
  const dayOfMonth = new Uint8Array(to - from + 1);
  let current = 0;
  for (let index = 0; index < month.length; index++) {
    while (from + index >= firstDays[current + 1]!) current++;
    month[index] = fromMonth + current;
    dayOfMonth[index] = from + index - firstDays[current]! + 1;
  }
  return { from, month, dayOfMonth, fromMonth, firstDay: firstDays };
};
