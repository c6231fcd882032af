/** The days that a text prints, alone or among words: `2026년 09월`, `January 31, 2026`, `31/01/2026`. */
import { dayOf, dayReader, daysIn, type EpochDay, firstDayOf, monthOf } from '../../model/calendar.js';
import { dayText } from './day-text.js';

export interface PrintedDay {
  readonly day: EpochDay;
  /** False for the last day of a month or a year that is named alone. */
  readonly isExact: boolean;
}

/** A day, or a month alone as in `2026년 09월 이용대금명세서`, which ends with its last day. */
const YEAR_FIRST = /(?<!\d)(\d{4})\s*[-./년年]\s*(\d{1,2})(?:\s*[-./월月]\s*(\d{1,2})(?!\d)|\s*[월月]|(?![\d./-]))/g;
const COMPACT = /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/g;
/** Day and month in either order, the year behind them. */
export const YEAR_LAST = /(?<!\d)(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?!\d)/g;
/** "January 31, 2026", "31 janvier 2026": how statements name their period in words; `March 2026` alone ends with its last day. */
const WORDED =
  /(?:\p{L}{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?|\d{1,2}(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?\p{L}{3,}\.?(?:\s+de)?)\s+\d{4}(?!\d)/gu;
const WORDED_MONTH = /\p{L}{3,}\.?(?:\s+de)?\s+\d{4}(?!\d)/gu;
const YEAR_ALONE = /(?<![\d./-])(?:19|20)\d\d(?![\d./-])/g;

const dayInWords = dayReader(['MMM D, YYYY', 'MMM D YYYY', 'D MMM YYYY', 'D. MMM YYYY']);
const monthInWords = dayReader(['D MMM YYYY']);

/** Every day that a text prints; of `03/04/2026` without a word on the order, none. */
export const daysPrinted = (text: string, dayFirst: boolean | undefined): readonly PrintedDay[] => {
  if (!/\d{4}/.test(text)) return [];
  const exact = (day: EpochDay | undefined): readonly PrintedDay[] =>
    day === undefined ? [] : [{ day, isExact: true }];
  const vague = (day: EpochDay | undefined): readonly PrintedDay[] =>
    day === undefined ? [] : [{ day, isExact: false }];
  const all = [
    ...[...text.matchAll(YEAR_FIRST)].flatMap(([, year, month, date]) =>
      date === undefined ? vague(lastDayOf(year, month)) : exact(dayOf(Number(year), Number(month), Number(date))),
    ),
    ...[...text.matchAll(COMPACT)].flatMap(([, year, month, date]) =>
      exact(dayOf(Number(year), Number(month), Number(date))),
    ),
    ...[...text.matchAll(YEAR_LAST)].flatMap(([, a, b, year]) =>
      exact(eitherWay(Number(a), Number(b), Number(year), dayFirst)),
    ),
    ...[...text.matchAll(WORDED)].flatMap(([date]) => exact(dayInWords(dayText(date)))),
  ];
  if (all.length > 0) return all;
  const months = [...text.matchAll(WORDED_MONTH)].flatMap(([date]) => {
    const first = monthInWords(dayText(`1 ${date}`));
    return first === undefined ? [] : vague(endOfMonth(first));
  });
  if (months.length > 0) return months;
  return [...text.matchAll(YEAR_ALONE)].flatMap(([year]) => vague(lastDayOf(year, '12')));
};

const eitherWay = (a: number, b: number, year: number, dayFirst: boolean | undefined): EpochDay | undefined => {
  const [asDayFirst, asMonthFirst] = [dayOf(year, b, a), dayOf(year, a, b)];
  if (asDayFirst === undefined || asMonthFirst === undefined || a === b) return asDayFirst ?? asMonthFirst;
  return dayFirst === undefined ? undefined : dayFirst ? asDayFirst : asMonthFirst;
};

/** Undefined where there is no such month. */
export const lastDayOf = (year: string | undefined, month: string | undefined): EpochDay | undefined => {
  const first = dayOf(Number(year), Number(month), 1);
  return first === undefined ? undefined : endOfMonth(first);
};

const endOfMonth = (day: EpochDay): EpochDay => {
  const month = monthOf(day);
  return (firstDayOf(month) + daysIn(month) - 1) as EpochDay;
};
