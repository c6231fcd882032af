/** One interpreter for every table: profile and tables in, statements out. */
import type { ImportResult } from '../../model/statement.js';
import { locatorOf, type Opened, type Row } from '../../reading/document.js';
import type { ImportOptions } from '../importer.js';
import { readAmount } from '../values/amount.js';
import { type Gathering, gather } from '../values/gather.js';
import { findHeader } from './header.js';
import { layoutOf } from './layout.js';
import type { Profile } from './profile.js';
import { amountColumns, amountOf } from './row-amount.js';
import { accountOf, holds, transactionOf } from './row-transaction.js';
import { type Sheet, sheetOf } from './sheet.js';
import { isTotal } from './totals.js';

export const interpret = (opened: Opened, profile: Profile, options: ImportOptions): ImportResult => {
  const gathering = gather();
  for (const table of opened.tables) {
    const header = findHeader(table, profile);
    if (header === undefined) continue;
    const sheet = sheetOf(profile, header, table.rows.slice(0, header.dataAt), options.currency);
    gathering.layOut(layoutOf(table, header, profile));
    for (const row of table.rows.slice(header.dataAt))
      readRow(row, sheet, { file: opened.name, locator: locatorOf(table, row) }, gathering);
  }
  return gathering.result();
};

const readRow = (row: Row, sheet: Sheet, source: { file: string; locator: string }, gathering: Gathering): void => {
  const { cell, profile } = sheet;
  const { locator } = source;
  if (sheet.isHeader(row)) return gathering.skip(locator, 'header');
  const skip = profile.skip.find(rule => holds(rule, cell(row, rule.column)));
  if (skip !== undefined) return gathering.skip(locator, skip.why);
  const moment = sheet.moment(row);
  if (moment === undefined && isTotal(row)) return gathering.skip(locator, 'total');

  const currency = sheet.currency(row);
  if (currency === undefined) {
    const text = cell(row, profile.currencyColumn);
    return gathering.reject({ level: 'error', code: 'import.bad-currency', args: { text }, locator });
  }
  const printed = amountColumns(profile.amount).map(column => cell(row, column));
  if (moment === undefined) {
    const isMoney = printed.some(text => (readAmount(text, profile.decimal, currency) ?? 0) !== 0);
    if (!isMoney) return gathering.skip(locator, 'notice');
    const text = cell(row, profile.date.column);
    return gathering.reject({ level: 'error', code: 'import.bad-date', args: { text }, locator });
  }
  const amount = amountOf(row, sheet, currency);
  if (amount === undefined) {
    const text = printed.filter(part => part !== '').join(' ');
    return gathering.reject({ level: 'error', code: 'import.bad-amount', args: { text, currency }, locator });
  }
  if (amount === 'cancelled') return gathering.skip(locator, 'cancelled');
  if (amount === 0) return gathering.skip(locator, 'notice');
  gathering.take(accountOf(row, sheet), transactionOf(row, sheet, { ...moment, amount, currency, source }));
};
