/** One interpreter for every table: profile and tables in, statements out. */
import type { ImportResult } from '../../model/statement.js';
import type { SourceRef } from '../../model/transaction.js';
import { locatorOf, type Opened, type Row } from '../../reading/document.js';
import type { ImportOptions } from '../importer.js';
import { readAmount } from '../values/amount.js';
import { type Gathering, gather, type RowReading } from '../values/gather.js';
import { findProfile } from './header.js';
import { layoutOf } from './layout.js';
import type { TableProfile } from './profile.js';
import { amountColumns, amountOf } from './row-amount.js';
import { accountOf, holds, transactionOf } from './row-transaction.js';
import { type Sheet, sheetOf } from './sheet.js';
import { isTotal } from './totals.js';
import { isUnread, unreadNote } from './unread.js';

/** Each table is read as the first of the profiles that knows its header; of others it is said when they hold money. */
export const interpret = (
  { name, tables }: Pick<Opened, 'name' | 'tables'>,
  profiles: readonly TableProfile[],
  options: ImportOptions,
): ImportResult => {
  const gathering = gather();
  for (const table of tables) {
    const found = findProfile(table, profiles);
    if (found === undefined) {
      if (isUnread(table)) gathering.note(unreadNote(table));
      continue;
    }
    const { header } = found;
    const place = { file: name, table: table.name, preamble: header.preamble, asOf: options.asOf };
    const sheet = sheetOf(found.profile, header, place, options.currency);
    gathering.layOut(layoutOf(table, header, found.profile));
    gathering.limit(sheet.account, sheet.limits);
    if (sheet.assumedYear !== undefined) gathering.assume(sheet.assumedYear);
    for (const row of table.rows.slice(header.dataAt)) {
      const source = { file: name, locator: locatorOf(table, row) };
      noteDoubts(row, sheet, source.locator, gathering);
      gathering.settle(accountOf(row, sheet), source.locator, readRow(row, sheet, source));
    }
  }
  return gathering.result();
};

const readRow = (row: Row, sheet: Sheet, source: SourceRef): RowReading => {
  const { cell, profile } = sheet;
  if (row.hidden === true) return { skip: 'hidden' };
  if (sheet.isHeader(row)) return { skip: 'header' };
  const moment = sheet.moment(row);
  if (moment === undefined && isTotal(row)) return { skip: 'total' };
  const rule = profile.skip.find(condition => holds(condition, cell(row, condition.column)));
  if (rule !== undefined) return { skip: rule.why };

  if (sheet.isCutOff(row)) return { code: 'import.cut-off', args: { cells: row.cells.length } };
  const currency = sheet.currency(row);
  if (currency === undefined) return { code: 'import.bad-currency', args: { text: cell(row, profile.currencyColumn) } };
  const printed = amountColumns(profile.amount).map(column => cell(row, column));
  if (moment === undefined) {
    const isMoney = printed.some(text => (readAmount(text, profile.decimal, currency) ?? 0) !== 0);
    if (!isMoney) return { skip: 'notice' };
    const code = sheet.lacksYear(row) ? 'import.no-year' : 'import.bad-date';
    return { code, args: { text: cell(row, profile.date.column) } };
  }
  const amount = amountOf(row, sheet, currency);
  if (amount === undefined) {
    return { code: 'import.bad-amount', args: { text: printed.filter(text => text !== '').join(' '), currency } };
  }
  if (amount === 'cancelled') return { skip: 'cancelled' };
  if (amount.amount === 0 && profile.zero !== 'kept') return { skip: 'zero' };
  return transactionOf(row, sheet, { ...moment, ...amount, source });
};

const noteDoubts = (row: Row, { cell, profile }: Sheet, locator: string, gathering: Gathering): void => {
  for (const rule of profile.notes ?? []) {
    if (holds(rule, cell(row, rule.column))) gathering.note({ level: 'warning', code: `import.${rule.note}`, locator });
  }
};
