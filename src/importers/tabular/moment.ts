/** The day and the time of a row. */
import { dayReader, type EpochDay, type LocalTime, timeOf } from '../../model/calendar.js';
import type { Row } from '../../reading/document.js';
import { dayFormat, dayText } from '../values/day-text.js';
import type { TableProfile } from './profile.js';
import type { YearFinder } from './year.js';

export interface Moment {
  readonly day: EpochDay;
  readonly time?: LocalTime;
}

/**
 * A reader of one table's days. A cell may hold the day alone or the day and the time; the time may stand in a column of its own. A date
 * without a year takes that of a day known from elsewhere, less one where it would lie after that day.
 */
export const momentReader = (
  rule: TableProfile['date'],
  knownDay: YearFinder | undefined,
  cell: (row: Row, column: string | undefined) => string,
): ((row: Row) => Moment | undefined) => {
  const isSerial = rule.formats.includes('serial');
  const formats = rule.formats.filter(format => format !== 'serial').map(dayFormat);
  const read = readerOf(formats.filter(hasYear));
  const readWithYear = readerOf(formats.filter(format => !hasYear(format)).map(format => `YYYY ${format}`));
  const dayIn = (row: Row, moment: string): EpochDay | undefined => {
    if (isSerial && SERIAL.test(moment)) return (Math.floor(Number(moment)) - SERIAL_OF_1970) as EpochDay;
    const text = dayText(moment);
    const day = read(text);
    const known = day === undefined ? knownDay?.(row) : undefined;
    if (known === undefined) return day;
    const candidates = [known.year, known.year - 1].map(year => readWithYear(`${year} ${text}`));
    return candidates.find(candidate => candidate !== undefined && candidate <= known.day);
  };
  return row => {
    const first = cell(row, rule.column);
    const text = first === '' ? cell(row, rule.otherwise) : first;
    const day = text === '' ? undefined : dayIn(row, text);
    if (day === undefined) return undefined;
    const time = rule.time === false ? undefined : timeIn(rule.time === undefined ? text : cell(row, rule.time));
    return time === undefined ? { day } : { day, time };
  };
};

const hasYear = (format: string): boolean => format.includes('Y');

const readerOf = (formats: readonly string[]): ReturnType<typeof dayReader> =>
  formats.length === 0 ? () => undefined : dayReader(formats);

/** Days since 1899-12-30, from 1954 to 2119, with a fraction for the time of day; a time alone is a fraction alone. */
const SERIAL = /^(?:[2-7]\d{4}(?:\.\d+)?|0?\.\d+)$/;
const SERIAL_OF_1970 = 25_569;

const CLOCK = /(?:^|\D)(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AaPp]\.?[Mm])?/;
/** 14 digits without separators: YYYYMMDDHHMMSS. */
const COMPACT = /^\d{8}(\d{2})(\d{2})(\d{2})$/;

const timeIn = (text: string): LocalTime | undefined => {
  if (SERIAL.test(text)) return timeOfFraction(Number(text) % 1);
  const [, hour, minute, second, half] = CLOCK.exec(text) ?? COMPACT.exec(text) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  const toHalf = half === undefined ? 0 : (/^p/i.test(half) ? 12 : 0) - (Number(hour) === 12 ? 12 : 0);
  return timeOf(Number(hour) + toHalf, Number(minute), Number(second ?? 0));
};

/** A serial without a fraction is a day without a time. */
const timeOfFraction = (fraction: number): LocalTime | undefined => {
  const seconds = Math.round(fraction * DAY_SECONDS);
  return seconds === 0 ? undefined : timeOf(Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60);
};

const DAY_SECONDS = 86_400;
