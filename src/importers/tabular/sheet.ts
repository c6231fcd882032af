/** A profile made ready for one header: every column is an index, every reader remembers what it read. */
import type { Message } from '../../model/message.js';
import { asCurrency, type Currency, type Minor, NO_CURRENCY } from '../../model/money.js';
import type { StatedAccount } from '../../model/statement.js';
import type { Row } from '../../reading/document.js';
import { isBlank } from '../values/blank.js';
import { currencyIn, namedCurrency } from '../values/currency.js';
import { growthOf } from './growth.js';
import { columnIndex, type Header, plain } from './header.js';
import { type Moment, momentReader, momentText } from './moment.js';
import { accountAbove, limitsAbove } from './preamble.js';
import type { TableProfile } from './profile.js';
import { settledAmount } from './sign.js';
import { type Place, yearsOf } from './year.js';

export interface Sheet {
  readonly profile: TableProfile;
  /** What the preamble says of the account. */
  readonly account: StatedAccount;
  readonly limits: Readonly<Record<string, Minor>>;
  /** Trimmed; empty where the row or the table has no such column. */
  cell(row: Row, column: string | undefined): string;
  moment(row: Row): Moment | undefined;
  /** What is to be said where the year of the days stands outside of the table. */
  readonly assumedYear: Message | undefined;
  /** True where the row's day needs a year from elsewhere, and nobody knows it. */
  lacksYear(row: Row): boolean;
  /** True for a repetition of the header, as at page breaks. */
  isHeader(row: Row): boolean;
  /** True for a row shorter than the header where the bank has none. */
  isCutOff(row: Row): boolean;
  /** Whether the running balance grew by the row; undefined where nothing tells. */
  grew(row: Row): boolean | undefined;
  /** Undefined where the row prints what is no currency. */
  currency(row: Row): Currency | undefined;
}

/** `stated` is the currency the user names for files that name none. */
export const sheetOf = (profile: TableProfile, header: Header, place: Place, stated: Currency | undefined): Sheet => {
  const names = header.names.map(plain);
  const indexes = new Map<string, number>();
  const indexOf = (column: string): number => {
    const index = indexes.get(column) ?? columnIndex(names, column);
    indexes.set(column, index);
    return index;
  };
  const cell = (row: Row, column: string | undefined): string =>
    column === undefined ? '' : (row.cells[indexOf(column)]?.trim() ?? '');
  const fallback = profile.currency === undefined ? (stated ?? NO_CURRENCY) : asCurrency(profile.currency);
  const years =
    profile.date.year === undefined
      ? undefined
      : yearsOf(profile.date, place, cell, row => momentText(profile.date, row, cell));
  const growth = profile.amount.as === 'by-balance' ? growthOf(profile, place.rows, cell) : undefined;
  const headerText = header.row?.cells.join('\t');
  return {
    profile: { ...profile, amount: settledAmount(profile, place.rows, cell) },
    account: accountAbove(profile, place.preamble),
    limits: limitsAbove(profile, place.preamble, fallback ?? NO_CURRENCY),
    cell,
    moment: momentReader(profile.date, years?.of, cell),
    assumedYear: years?.assumption,
    lacksYear: row => years !== undefined && years.of(row) === undefined,
    grew: row => growth?.get(row),
    isHeader: row => headerText !== undefined && row.cells.join('\t') === headerText,
    isCutOff: ({ cells }) => profile.header.full === true && cells.length < names.length,
    currency: row => {
      const name = cell(row, profile.currencyColumn);
      return isBlank(name) ? fallback : (namedCurrency(name) ?? currencyIn(name));
    },
  };
};
