/** The year of dates that are printed without one: a day known from elsewhere, after which no row lies. */
import { dayOf, dayReader, daysIn, type EpochDay, monthOf, partsOf } from '../../model/calendar.js';
import type { Row } from '../../reading/document.js';
import { dayText } from '../values/day-text.js';
import type { TableProfile } from './profile.js';

export interface KnownDay {
  readonly year: number;
  readonly day: EpochDay;
}

/** What surrounds a table. */
export interface Place {
  readonly file: string;
  /** The sheet's name. */
  readonly table: string | undefined;
  /** The rows above the header. */
  readonly preamble: readonly Row[];
  /** The day the user names. */
  readonly asOf: EpochDay | undefined;
}

type YearSource = NonNullable<TableProfile['date']['year']>[number];

/** Undefined where no source knows the year of the row. */
export type YearFinder = (row: Row) => KnownDay | undefined;

export const yearFinder = (
  sources: readonly YearSource[],
  place: Place,
  cell: (row: Row, column: string) => string,
): YearFinder => {
  const above = dayAbove(sources, place);
  const inName = sources.includes('file-name') ? dayOutside(place) : undefined;
  const from = (source: YearSource, row: Row): KnownDay | undefined => {
    if (source === 'preamble') return above;
    return source === 'file-name' ? inName : newestDay([cell(row, source.column)]);
  };
  return row => {
    for (const source of sources) {
      const known = from(source, row);
      if (known !== undefined) return known;
    }
    return undefined;
  };
};

/** Where the table itself says nothing, the day is concluded from its name or from what the user says. */
export const assumedDay = (sources: readonly YearSource[], place: Place): KnownDay | undefined =>
  sources.some(source => typeof source === 'object') || dayAbove(sources, place) !== undefined
    ? undefined
    : dayOutside(place);

const dayAbove = (sources: readonly YearSource[], { preamble }: Place): KnownDay | undefined =>
  sources.includes('preamble') ? newestDay(preamble.flatMap(({ cells }) => cells)) : undefined;

const dayOutside = ({ file, table = '', asOf }: Place): KnownDay | undefined =>
  monthInName(file) ?? monthInName(table) ?? (asOf === undefined ? undefined : { year: partsOf(asOf).year, day: asOf });

/** A day, or a month alone as in `2026년 09월 이용대금명세서`, which ends with its last day. */
const FULL_DATE = /(\d{4})\s*[-./년]\s*(\d{1,2})(?:\s*[-./월]\s*(\d{1,2})(?!\d)|\s*월)/g;

/** "January 31, 2026", "31 janvier 2026": how statements name their period in words. */
const WORDED_DATE = /(?:\p{L}{3,}\.?\s+\d{1,2},?|\d{1,2}\.?\s+\p{L}{3,}\.?)\s+\d{4}(?!\d)/gu;

const dayInWords = dayReader(['MMM D, YYYY', 'MMM D YYYY', 'D MMM YYYY', 'D. MMM YYYY']);

const newestDay = (texts: readonly string[]): KnownDay | undefined =>
  texts
    .flatMap(text => [
      ...numericDays(text),
      ...[...text.matchAll(WORDED_DATE)].map(([date]) => dayInWords(dayText(date))),
    ])
    .flatMap(day => (day === undefined ? [] : [{ year: partsOf(day).year, day }]))
    .sort((a, b) => a.day - b.day)
    .at(-1);

const numericDays = (text: string): readonly (EpochDay | undefined)[] =>
  [...text.matchAll(FULL_DATE)].map(([, year, month, date]) =>
    date === undefined ? lastDayOf(year, month) : dayOf(Number(year), Number(month), Number(date)),
  );

/** `이용대금명세서_202609.xls`, `report 2026-09-03.xls`: rows lie in that month or before. */
const MONTH_IN_NAME = /(?<!\d)(20\d{2})[-_. 년]*(0[1-9]|1[0-2])(?!\d(?!\d))/;

const monthInName = (file: string): KnownDay | undefined => {
  const [, year, month] = MONTH_IN_NAME.exec(file.normalize('NFC').replace(/^.*[\\/]/, '')) ?? [];
  const day = lastDayOf(year, month);
  return day === undefined ? undefined : { year: Number(year), day };
};

const lastDayOf = (year: string | undefined, month: string | undefined): EpochDay | undefined => {
  const first = dayOf(Number(year), Number(month), 1);
  return first === undefined ? undefined : ((first + daysIn(monthOf(first)) - 1) as EpochDay);
};
