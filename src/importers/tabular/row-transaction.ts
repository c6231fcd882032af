/** A row whose day and amount are known, as a transaction of an account. */
import type { StatedAccount } from '../../model/statement.js';
import type { Transaction, TransactionKind } from '../../model/transaction.js';
import type { Row } from '../../reading/document.js';
import { readAmount } from '../values/amount.js';
import { isBlank } from '../values/blank.js';
import { accountKindIn } from './account-kind.js';
import { plain } from './header.js';
import { readInstallment } from './installment.js';
import type { Condition } from './profile.js';
import type { Sheet } from './sheet.js';

type Known = Pick<Transaction, 'day' | 'time' | 'amount' | 'currency' | 'original' | 'fee' | 'source'>;

export const transactionOf = (row: Row, sheet: Sheet, known: Known): Transaction => {
  const { cell, profile } = sheet;
  const text = (name: string, column: string | undefined) => {
    const value = cell(row, column);
    return isBlank(value) ? {} : { [name]: value };
  };
  const filled = (columns: readonly string[]) =>
    columns.map(column => cell(row, column)).filter(value => !isBlank(value));
  const described = known.amount > 0 ? (profile.descriptionIn ?? profile.description) : profile.description;
  const description = withoutCodes(filled(described)[0] ?? '', profile.codes);
  const detail = [...new Set(filled(profile.detail))].filter(text => text !== description).join(' ');
  const balanceAfter = readAmount(cell(row, profile.balance), profile.decimal, known.currency);
  const installment = profile.installment && readInstallment(profile.installment, column => cell(row, column));
  return {
    ...known,
    ...(balanceAfter === undefined ? {} : { balanceAfter }),
    ...(installment === undefined ? {} : { installment }),
    kind: kindOf(row, sheet),
    description,
    ...(detail === '' ? {} : { detail }),
    ...text('channel', profile.channel),
    ...text('via', profile.via),
    ...text('reference', profile.reference),
    ...text('category', profile.category),
  };
};

/** A text of nothing but codes is left as it is. */
const withoutCodes = (text: string, codes: readonly string[] | undefined): string => {
  if (codes === undefined) return text;
  const words = text.split(/\s+/);
  const isName = words.map(word => !codes.includes(word));
  const from = isName.indexOf(true);
  return from < 0 ? text : words.slice(from, isName.lastIndexOf(true) + 1).join(' ');
};

export const accountOf = (row: Row, { cell, profile, account }: Sheet): StatedAccount => {
  const { institution } = profile;
  const number = cell(row, profile.number);
  const kind = accountKindIn(cell(row, profile.kindOf)) ?? account.kind;
  const named = typeof institution === 'object' ? cell(row, institution.column) : '';
  return { ...account, kind, ...(named === '' ? {} : { institution: named }), ...(number === '' ? {} : { number }) };
};

export const holds = ({ is, starts, ends, has, blank }: Condition, text: string): boolean => {
  const found = plain(text);
  return (
    (is?.some(word => found === plain(word)) ?? false) ||
    (starts?.some(word => found.startsWith(plain(word))) ?? false) ||
    (ends?.some(word => found.endsWith(plain(word))) ?? false) ||
    (has?.some(word => found.includes(plain(word))) ?? false) ||
    (blank !== undefined && blank === isBlank(found))
  );
};

const kindOf = (row: Row, { cell, profile }: Sheet): TransactionKind =>
  profile.kinds.find(rule => holds(rule, cell(row, rule.column)))?.kind ?? 'unknown';
