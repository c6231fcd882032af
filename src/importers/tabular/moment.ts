/** The day and the time of a row. */
import { dayReader, type EpochDay, type LocalTime, timeOf } from '../../model/calendar.js';
import type { Row } from '../../reading/document.js';
import { timeIn } from '../values/clock-text.js';
import { dayFormat, dayText } from '../values/day-text.js';
import type { TableProfile } from './profile.js';
import type { YearFinder } from './year.js';

export interface Moment {
  readonly day: EpochDay;
  readonly time?: LocalTime;
}

/** A reader of one table's days. A cell may hold the day alone or the day and the time; the time may stand in a column of its own. */
export const momentReader = (
  rule: TableProfile['date'],
  yearOf: YearFinder | undefined,
  cell: (row: Row, column: string | undefined) => string,
): ((row: Row) => Moment | undefined) => {
  const isSerial = rule.formats.includes('serial');
  const formats = rule.formats.filter(format => format !== 'serial').map(dayFormat);
  const read = readerOf(formats.filter(hasYear));
  const readWithYear = readerOf(formats.filter(format => !hasYear(format)).map(format => `YYYY ${format}`));
  const seen = new Map<string, EpochDay | undefined>();
  const dayIn = (row: Row, moment: string): EpochDay | undefined => {
    if (isSerial && SERIAL.test(moment)) return (Math.floor(Number(moment)) - SERIAL_OF_1970) as EpochDay;
    if (!seen.has(moment)) seen.set(moment, read(dayText(moment)));
    const day = seen.get(moment);
    const year = day === undefined ? yearOf?.(row) : undefined;
    return year === undefined ? day : readWithYear(`${year} ${dayText(moment)}`);
  };
  return row => {
    const text = momentText(rule, row, cell);
    const day = text === '' ? undefined : dayIn(row, text);
    if (day === undefined) return undefined;
    const time = rule.time === false ? undefined : timeText(rule.time, text, row, cell);
    return time === undefined ? { day } : { day, time };
  };
};

/** The cell that holds the day. */
export const momentText = (
  rule: TableProfile['date'],
  row: Row,
  cell: (row: Row, column: string | undefined) => string,
): string => {
  const first = cell(row, rule.column);
  return first === '' ? cell(row, rule.otherwise) : first;
};

const timeText = (
  column: string | undefined,
  moment: string,
  row: Row,
  cell: (row: Row, column: string | undefined) => string,
): LocalTime | undefined => {
  const own = cell(row, column);
  const text = own === '' ? moment : own;
  return SERIAL_TIME.test(text) ? timeOfFraction(Number(text) % 1) : timeIn(text, own !== '');
};

const hasYear = (format: string): boolean => format.includes('Y');

const readerOf = (formats: readonly string[]): ReturnType<typeof dayReader> =>
  formats.length === 0 ? () => undefined : dayReader(formats);

/** Days since 1899-12-30, from 1954 to 2119, with a fraction for the time of day; a time alone is a fraction alone. */
const SERIAL = /^(?:[2-7]\d{4}(?:\.\d+)?|0?\.\d+)$/;
const SERIAL_TIME = /^(?:[2-7]\d{4})?\.\d+$|^0\.\d+$/;
const SERIAL_OF_1970 = 25_569;

/** A serial without a fraction is a day without a time. */
const timeOfFraction = (fraction: number): LocalTime | undefined => {
  const seconds = Math.round(fraction * DAY_SECONDS);
  return seconds === 0 ? undefined : timeOf(Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60);
};

const DAY_SECONDS = 86_400;
