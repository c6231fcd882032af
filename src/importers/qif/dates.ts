/** QIF dates: no two programs write them alike, and none says whether the day or the month comes first. */
import { dayOf, dayReader, type EpochDay } from '../../model/calendar.js';
import { dayText } from '../values/day-text.js';

export type DateOrder = 'day-first' | 'month-first';

export interface OrderFound {
  /** Undefined where some dates can only be day-first and others only month-first. */
  readonly order: DateOrder | undefined;
  /** Read off the dates; or concluded, since only so the rows lie close in time; or Quicken's own way, for want of anything better. */
  readonly from: 'dates' | 'closeness' | 'habit';
}

type Numbers = readonly [number, number, number];

/** Dates that tell their own order. */
const ORDERED = [
  ...['YYYY-MM-DD', 'YYYY-M-D', 'YYYY/MM/DD', 'YYYY/M/D', 'YYYY.MM.DD', 'YYYY.M.D', 'YYYYMMDD'],
  ...['D-MMM-YYYY', 'DD-MMM-YYYY', 'D-MMM-YY', 'DD-MMM-YY', 'D MMM YYYY', 'DD MMM YYYY', 'MMM D, YYYY'],
];

/** Of one file's dates. Answers undefined where the text is no date in that order, or, without an order, does not tell its own. */
export const qifDateReader = (order: DateOrder | undefined): ((text: string) => EpochDay | undefined) => {
  const readOrdered = dayReader(ORDERED);
  return text => {
    const numbers = numbersOf(text);
    if (numbers === undefined) return readOrdered(dayText(text));
    if (order !== undefined) return dayIn(numbers, order);
    return isProof(numbers) ? (dayIn(numbers, 'day-first') ?? dayIn(numbers, 'month-first')) : undefined;
  };
};

export const findOrder = (texts: readonly string[]): OrderFound => {
  const dates = texts.flatMap(text => {
    const numbers = numbersOf(text);
    return numbers === undefined ? [] : [numbers];
  });
  const readings = dates.map(date => ({ dayFirst: dayIn(date, 'day-first'), monthFirst: dayIn(date, 'month-first') }));
  const dayFirst = readings.some(reading => reading.monthFirst === undefined && reading.dayFirst !== undefined);
  const monthFirst = readings.some(reading => reading.dayFirst === undefined && reading.monthFirst !== undefined);
  if (dayFirst && monthFirst) return { order: undefined, from: 'dates' };
  if (dayFirst || monthFirst) return { order: dayFirst ? 'day-first' : 'month-first', from: 'dates' };
  if (readings.every(reading => reading.dayFirst === reading.monthFirst))
    return { order: 'month-first', from: 'dates' };
  const spans = [span(readings.map(reading => reading.dayFirst)), span(readings.map(reading => reading.monthFirst))];
  const [asDayFirst = 0, asMonthFirst = 0] = spans;
  if (asDayFirst * CLOSER <= asMonthFirst) return { order: 'day-first', from: 'closeness' };
  if (asMonthFirst * CLOSER <= asDayFirst) return { order: 'month-first', from: 'closeness' };
  return { order: 'month-first', from: 'habit' };
};

/** In the wrong order, days up to the twelfth become months: a register of two weeks stretches over a year. */
const CLOSER = 3;

/**
 * `6/1/94`, `8/ 1/97`, `25.12.2020`, and an apostrophe for the years from 2000: `2/10'2020`, `2/10' 4`. Years of three digits count
 * from 1900 (`099`): the C library's tm_year, printed by programs that expected two digits.
 */
const DATE = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.']\s*(\d{1,4})$/;
/** POSIX: two-digit years from 69 are of the last century. */
const PIVOT = 69;

const numbersOf = (text: string): Numbers | undefined => {
  const found = DATE.exec(text);
  if (found === null) return undefined;
  const [, first = '', second = '', year = ''] = found;
  return [Number(first), Number(second), yearOf(year)];
};

const yearOf = (digits: string): number => {
  const year = Number(digits);
  if (digits.length === 4) return year;
  if (digits.length === 3) return 1900 + year;
  return year + (year >= PIVOT ? 1900 : 2000);
};

const dayIn = ([first, second, year]: Numbers, order: DateOrder): EpochDay | undefined =>
  order === 'day-first' ? dayOf(year, second, first) : dayOf(year, first, second);

/** A date that exists in one order only, or is the same day in both. */
const isProof = (numbers: Numbers): boolean => {
  const [dayFirst, monthFirst] = [dayIn(numbers, 'day-first'), dayIn(numbers, 'month-first')];
  return dayFirst === monthFirst || dayFirst === undefined || monthFirst === undefined;
};

const span = (days: readonly (EpochDay | undefined)[]): number => {
  const known = days.filter(day => day !== undefined).sort((a, b) => a - b);
  return (known.at(-1) ?? 0) - (known[0] ?? 0);
};
