/** May a profile claim a table? The names in a header are no proof: half the world writes `Date, Description, Amount`. */

import { type IsoDate, toDay } from '../../model/calendar.js';
import type { Row, Table } from '../../reading/document.js';
import { fatesOf } from './fate.js';
import { findProfile, plain } from './header.js';
import { readRow } from './interpret.js';
import type { TableProfile } from './profile.js';
import { holds } from './row-transaction.js';
import { type Sheet, sheetOf } from './sheet.js';
import type { Place } from './year.js';

const CHECKED_ROWS = 20;

/** True where the header fits, what distinguishes the format is seen, and most of the first rows have a day and an amount of its forms. */
export const claims = (table: Table, file: string, profiles: readonly TableProfile[]): boolean => {
  const found = findProfile(table, profiles);
  if (found === undefined) return false;
  const { profile, header } = found;
  const rows = table.rows.slice(header.dataAt, header.dataAt + CHECKED_ROWS);
  const place = { file, table: table.name, preamble: header.preamble, rows, asOf: ANY_YEAR };
  const sheet = sheetOf(profile, header, place, undefined);
  return isSaid(profile.header.says, place) && isShown(sheet, rows) && isReadable(sheet, rows);
};

/** A day without a year is judged by its form; who knows the year is asked later. */
const ANY_YEAR = toDay('2199-12-31' as IsoDate);

const isSaid = (words: readonly string[] | undefined, { file, table = '', preamble }: Place): boolean => {
  if (words === undefined) return true;
  const texts = [file, table, ...preamble.flatMap(({ cells }) => cells)].map(plain);
  return words.some(word => texts.some(text => text.includes(plain(word))));
};

const isShown = ({ profile: { header }, cell }: Sheet, rows: readonly Row[]): boolean =>
  (header.shows ?? []).every(condition => rows.some(row => holds(condition, cell(row, condition.column))));

const isReadable = (sheet: Sheet, rows: readonly Row[]): boolean => {
  const fates = fatesOf(rows, sheet);
  const readings = rows.map(row => readRow(row, sheet, { file: '', locator: '' }, fates));
  const flawed = readings.filter(reading => 'code' in reading).length;
  const read = readings.filter(
    reading => 'amount' in reading || ('skip' in reading && !EMPTY.has(reading.skip)),
  ).length;
  return flawed === 0 || read * 4 > flawed;
};

/** Rows that speak neither for a reading nor against it. */
const EMPTY: ReadonlySet<string> = new Set(['notice', 'header', 'hidden', 'total']);
