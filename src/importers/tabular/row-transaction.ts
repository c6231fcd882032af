/** A row whose day and amount are known, as a transaction of an account. */
import type { StatedAccount } from '../../model/statement.js';
import type { Transaction, TransactionKind } from '../../model/transaction.js';
import type { Row } from '../../reading/document.js';
import { readAmount } from '../values/amount.js';
import { plain } from './header.js';
import { readInstallment } from './installment.js';
import type { Condition } from './profile.js';
import type { Sheet } from './sheet.js';

type Known = Pick<Transaction, 'day' | 'time' | 'amount' | 'currency' | 'original' | 'fee' | 'source'>;

export const transactionOf = (row: Row, sheet: Sheet, known: Known): Transaction => {
  const { cell, profile } = sheet;
  const text = (name: string, column: string | undefined) => {
    const value = cell(row, column);
    return value === '' ? {} : { [name]: value };
  };
  const filled = (columns: readonly string[]) => columns.map(column => cell(row, column)).filter(value => value !== '');
  const detail = filled(profile.detail).join(' ');
  const balanceAfter = readAmount(cell(row, profile.balance), profile.decimal, known.currency);
  const installment = profile.installment && readInstallment(profile.installment, column => cell(row, column));
  return {
    ...known,
    ...(balanceAfter === undefined ? {} : { balanceAfter }),
    ...(installment === undefined ? {} : { installment }),
    kind: kindOf(row, sheet),
    description: filled(profile.description)[0] ?? '',
    ...(detail === '' ? {} : { detail }),
    ...text('channel', profile.channel),
    ...text('via', profile.via),
    ...text('reference', profile.reference),
    ...text('category', profile.category),
  };
};

export const accountOf = (row: Row, { cell, profile, account }: Sheet): StatedAccount => {
  const number = cell(row, profile.number);
  return number === '' ? account : { ...account, number };
};

export const holds = ({ is, starts, has, blank }: Condition, text: string): boolean => {
  const found = plain(text);
  return (
    (is?.some(word => found === plain(word)) ?? false) ||
    (starts?.some(word => found.startsWith(plain(word))) ?? false) ||
    (has?.some(word => found.includes(plain(word))) ?? false) ||
    (blank !== undefined && blank === (found === ''))
  );
};

const kindOf = (row: Row, { cell, profile }: Sheet): TransactionKind =>
  profile.kinds.find(rule => holds(rule, cell(row, rule.column)))?.kind ?? 'unknown';
