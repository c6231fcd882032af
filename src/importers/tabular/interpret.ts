/** One interpreter for every table: profile and tables in, statements out. */
import { minor } from '../../model/money.js';
import type { ImportResult } from '../../model/statement.js';
import type { SourceRef, Transaction } from '../../model/transaction.js';
import { locatorOf, type Opened, type Row } from '../../reading/document.js';
import type { ImportOptions } from '../importer.js';
import { readAmount } from '../values/amount.js';
import { gather, type RowReading } from '../values/gather.js';
import { type Fates, fatesOf } from './fate.js';
import { findProfile } from './header.js';
import { layoutOf } from './layout.js';
import type { TableProfile } from './profile.js';
import { amountColumns, amountOf } from './row-amount.js';
import { accountOf, transactionOf } from './row-transaction.js';
import { type Sheet, sheetOf } from './sheet.js';
import { type AmountRow, statedBalances, statedTotals } from './stated-totals.js';
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
    const rows = table.rows.slice(header.dataAt);
    const place = { file: name, table: table.name, preamble: header.preamble, rows, asOf: options.asOf };
    const sheet = sheetOf(found.profile, header, place, options.currency);
    gathering.layOut(layoutOf(table, header, found.profile));
    gathering.limit(sheet.account, sheet.limits);
    if (sheet.assumedYear !== undefined) gathering.assume(sheet.assumedYear);
    const fates = fatesOf(rows, sheet);
    const readings = rows.map(row => {
      const source = { file: name, locator: locatorOf(table, row) };
      if (fates.isInDoubt(row))
        gathering.note({ level: 'warning', code: 'import.partly-cancelled', locator: source.locator });
      const reading = readRow(row, sheet, source, fates);
      return { row, locator: source.locator, reading, balance: balanceIn(row, sheet, reading) };
    });
    for (const { row, locator, reading } of withoutFillers(withoutTotals(readings)))
      gathering.settle(accountOf(row, sheet), locator, reading);
  }
  return gathering.result();
};

interface ReadRow {
  readonly row: Row;
  readonly locator: string;
  readonly reading: RowReading;
  readonly balance: number | undefined;
}

/** The amount of a row that is called a balance; undefined in every other. */
const balanceIn = (row: Row, sheet: Sheet, reading: RowReading): number | undefined => {
  const currency = 'skip' in reading && reading.skip === 'balance' ? sheet.currency(row) : undefined;
  const amount = currency === undefined ? undefined : amountOf(row, sheet, currency);
  return amount === undefined || amount === 'cancelled' ? undefined : amount.amount;
};

const isTransaction = (reading: RowReading): reading is Transaction => 'amount' in reading;

const withoutTotals = (rows: readonly ReadRow[]): readonly ReadRow[] => {
  const entries = rows.flatMap(({ row, reading, balance }): readonly AmountRow[] => {
    if (isTransaction(reading)) return [{ row, amount: reading.amount }];
    return balance === undefined ? [] : [{ row, amount: balance, isBalance: true }];
  });
  const totals = statedTotals(entries.filter(({ isBalance }) => isBalance !== true));
  const ends = statedBalances(entries.filter(({ row }) => !totals.has(row)));
  if (totals.size + ends.balances.size + ends.totals.size === 0) return rows;
  return rows.map(each => {
    if (totals.has(each.row) || ends.totals.has(each.row)) return { ...each, reading: { skip: 'total' } };
    return ends.balances.has(each.row) ? { ...each, reading: { skip: 'balance' } } : each;
  });
};

/** Midnight, or one full hour, in every row is what a program writes that knows no times. */
const withoutFillers = (rows: readonly ReadRow[]): readonly ReadRow[] => {
  const times = new Set(rows.flatMap(({ reading }) => (isTransaction(reading) ? [reading.time] : [])));
  const [time] = times;
  const booked = rows.filter(({ reading }) => isTransaction(reading)).length;
  const isFiller = time === 0 || (time !== undefined && time % HOUR === 0 && booked > 1);
  if (times.size > 1 || !isFiller) return rows;
  return rows.map(each => {
    if (!isTransaction(each.reading)) return each;
    const { time: _, ...reading } = each.reading;
    return { ...each, reading };
  });
};

const HOUR = 3600;

/** What becomes of one row; one that cancels another is money back. */
export const readRow = (row: Row, sheet: Sheet, source: SourceRef, fates: Fates): RowReading => {
  const { cell, profile } = sheet;
  if (row.hidden === true) return { skip: 'hidden' };
  if (sheet.isHeader(row)) return { skip: 'header' };
  const moment = sheet.moment(row);
  if (moment === undefined && isTotal(row)) return { skip: 'total' };
  const why = fates.skip(row);
  if (why !== undefined) return { skip: why };

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
    const text = printed.filter(text => text !== '').join(' ');
    const isReadable = readAmount(text, profile.decimal, currency) !== undefined;
    return profile.amount.as === 'by-balance' && isReadable
      ? { code: 'import.no-balance-before', args: { text } }
      : { code: 'import.bad-amount', args: { text, currency } };
  }
  if (amount === 'cancelled') return { skip: 'cancelled' };
  if (amount.amount === 0 && profile.zero !== 'kept') return { skip: 'zero' };
  const isCancellation = fates.isCancellation(row);
  const booked = isCancellation ? { ...amount, amount: minor(Math.abs(amount.amount)) } : amount;
  const transaction = transactionOf(row, sheet, { ...moment, ...booked, source });
  return isCancellation ? { ...transaction, kind: 'refund' } : transaction;
};
