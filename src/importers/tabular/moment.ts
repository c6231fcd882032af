/** The day and the time of a row. */
import { dayOf, dayReader, type EpochDay, type LocalTime, timeOf } from '../../model/calendar.js';
import type { Row } from '../../reading/document.js';
import { dayFormat, dayText } from '../values/day-text.js';
import type { Profile } from './profile.js';

export interface Moment {
  readonly day: EpochDay;
  readonly time?: LocalTime;
}

/**
 * A reader of one table's days. A cell may hold the day alone or the day and the time; the time may stand in a column of its own. A date
 * without a year takes it from the newest full date of the preamble or of another column, less one where it would lie after that date.
 */
export const momentReader = (
  rule: Profile['date'],
  preamble: readonly Row[],
  cell: (row: Row, column: string | undefined) => string,
): ((row: Row) => Moment | undefined) => {
  const formats = rule.formats.map(dayFormat);
  const read = dayReader(formats);
  const readWithYear = dayReader(formats.map(format => `YYYY ${format}`));
  const newest = rule.year === 'preamble' ? newestDate(preamble.flatMap(({ cells }) => cells)) : undefined;
  const dayIn = (row: Row, moment: string): EpochDay | undefined => {
    const text = dayText(moment);
    if (rule.year === undefined) return read(text);
    const known = rule.year === 'preamble' ? newest : newestDate([cell(row, rule.year.column)]);
    if (known === undefined) return undefined;
    const day = readWithYear(`${known.year} ${text}`);
    return day !== undefined && day > known.day ? readWithYear(`${known.year - 1} ${text}`) : day;
  };
  return row => {
    const first = cell(row, rule.column);
    const text = first === '' ? cell(row, rule.otherwise) : first;
    const day = text === '' ? undefined : dayIn(row, text);
    if (day === undefined) return undefined;
    const time = timeIn(rule.time === undefined ? text : cell(row, rule.time));
    return time === undefined ? { day } : { day, time };
  };
};

const CLOCK = /(?:^|\D)(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AaPp]\.?[Mm])?/;
/** 14 digits without separators: YYYYMMDDHHMMSS. */
const COMPACT = /^\d{8}(\d{2})(\d{2})(\d{2})$/;

const timeIn = (text: string): LocalTime | undefined => {
  const [, hour, minute, second, half] = CLOCK.exec(text) ?? COMPACT.exec(text) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  const toHalf = half === undefined ? 0 : (/^p/i.test(half) ? 12 : 0) - (Number(hour) === 12 ? 12 : 0);
  return timeOf(Number(hour) + toHalf, Number(minute), Number(second ?? 0));
};

const FULL_DATE = /(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})/g;

const newestDate = (texts: readonly string[]): { readonly year: number; readonly day: EpochDay } | undefined =>
  texts
    .flatMap(text => [...text.matchAll(FULL_DATE)])
    .flatMap(([, year, month, date]) => {
      const day = dayOf(Number(year), Number(month), Number(date));
      return day === undefined ? [] : [{ year: Number(year), day }];
    })
    .sort((a, b) => a.day - b.day)
    .at(-1);
