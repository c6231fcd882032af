/** Calendar days without clocks or zones. The one door to dayjs. */
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';

dayjs.extend(customParseFormat);

declare const isoDate: unique symbol;
/** "2024-03-05": what people and files read. */
export type IsoDate = string & { readonly [isoDate]: true };

declare const epochDay: unique symbol;
/** Days since 1970-01-01: what columns hold. */
export type EpochDay = number & { readonly [epochDay]: true };

declare const secondOfDay: unique symbol;
/** Seconds since midnight, as the statement prints its time; no zone. */
export type LocalTime = number & { readonly [secondOfDay]: true };

declare const monthNumber: unique symbol;
/** Months since 1970-01: 0 is January 1970. */
export type EpochMonth = number & { readonly [monthNumber]: true };

const DAY_MS = 86_400_000;

/** The first day there is: what an audit of nothing speaks of. */
export const EPOCH = 0 as EpochDay;

/** For years 0 to 9999. Throws a RangeError on what is no number. */
export const toIso = (day: EpochDay): IsoDate => new Date(day * DAY_MS).toISOString().slice(0, 10) as IsoDate;

/** The inverse of `toIso`. An `IsoDate` is an existing day, so there is always an answer. */
export const toDay = (date: IsoDate): EpochDay => (Date.parse(date) / DAY_MS) as EpochDay;

/** Undefined unless the text is an existing day written YYYY-MM-DD. */
export const asIsoDate = (text: string): IsoDate | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) || toIso((time / DAY_MS) as EpochDay) !== text ? undefined : (text as IsoDate);
};

/** Undefined unless there is such a day; month and day count from 1. */
export const dayOf = (year: number, month: number, day: number): EpochDay | undefined => {
  if (!(year >= 1900 && year <= 2199)) return undefined;
  const time = new Date(Date.UTC(year, month - 1, day));
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return exists ? ((time.getTime() / DAY_MS) as EpochDay) : undefined;
};

/** Seconds since midnight; undefined unless there is such a time. */
export const timeOf = (hour: number, minute: number, second = 0): LocalTime | undefined =>
  hour < 24 && minute < 60 && second < 60 ? ((hour * 3600 + minute * 60 + second) as LocalTime) : undefined;

/** Back where `days` is negative. */
export const addDays = (day: EpochDay, days: number): EpochDay => (day + days) as EpochDay;

/** 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (day: EpochDay): number => (((day + 4) % 7) + 7) % 7;

/** Month and day count from 1. */
export const partsOf = (day: EpochDay): { readonly year: number; readonly month: number; readonly day: number } => {
  const date = new Date(day * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
};

/** The month in which the day lies. */
export const monthOf = (day: EpochDay): EpochMonth => {
  const { year, month } = partsOf(day);
  return ((year - 1970) * 12 + month - 1) as EpochMonth;
};

/** "2024-03": sorts as text in the order of months. */
export const monthText = (month: EpochMonth): string => toIso(firstDayOf(month)).slice(0, 7);

/** Its first day, also before 1970, where months are negative. */
export const firstDayOf = (month: EpochMonth): EpochDay =>
  (Date.UTC(1970 + Math.floor(month / 12), ((month % 12) + 12) % 12, 1) / DAY_MS) as EpochDay;

/** Days of the month, 28 to 31. */
export const daysIn = (month: EpochMonth): number => firstDayOf((month + 1) as EpochMonth) - firstDayOf(month);

/** The same day of another month, or its last day where it has no such day: 31 January + 1 is 28 or 29 February. */
export const addMonths = (day: EpochDay, months: number): EpochDay => {
  const target = (monthOf(day) + months) as EpochMonth;
  return (firstDayOf(target) + Math.min(partsOf(day).day, daysIn(target)) - 1) as EpochDay;
};

/**
 * A strict reader of one file's dates, in dayjs's format letters. It remembers every text it has seen, since a statement
 * repeats its days (dayjs alone costs 11 µs a row). Undefined when the text is no existing day in any of the formats.
 * A zero before a month or a day says nothing: `4/02/2025`, `04/2/2025` and `4/2/2025` are one form.
 */
export const dayReader = (formats: readonly string[]): ((text: string) => EpochDay | undefined) => {
  const seen = new Map<string, EpochDay | undefined>();
  const padded = [...new Set(formats.map(format => format.replaceAll(LONE_LETTER, '$&$&')))];
  return text => {
    if (!seen.has(text)) {
      const date = dayjs(text.replaceAll(LONE_DIGIT, '0$&'), padded, true);
      seen.set(text, date.isValid() ? dayOf(date.year(), date.month() + 1, date.date()) : undefined);
    }
    return seen.get(text);
  };
};

/** The M or D of `M/D/YYYY`; a single digit of `4/02/2025`. */
const LONE_LETTER = /(?<![A-Za-z])[MD](?![A-Za-z])/g;
const LONE_DIGIT = /(?<!\d)\d(?!\d)/g;
