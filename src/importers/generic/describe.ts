/** What was found of an unknown table, in the language of profiles. */
import type { AccountKind } from '../../model/transaction.js';
import type { Table } from '../../reading/document.js';
import type { TableProfile } from '../tabular/profile.js';
import type { DecimalMark } from '../values/amount.js';
import { type Column, isWords } from './columns.js';
import { type FoundCurrency, originalOf } from './currency.js';
import { type DateStyle, isDay } from './dates.js';
import type { MoneyColumns } from './money.js';
import { notBooked } from './not-booked.js';
import type { Roles } from './roles.js';
import { isTransfer, sheetWay } from './row-words.js';
import { pairingColumn } from './statuses.js';

export interface Findings {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly roles: Roles;
  readonly day: Column;
  readonly money: MoneyColumns;
  readonly style: DateStyle;
  readonly decimal: DecimalMark;
  readonly currency: FoundCurrency;
  readonly amount: TableProfile['amount'];
  readonly account: AccountKind;
  /** The running balances that prove the money, or the column called so. */
  readonly balance?: Column;
  /** Charged on top of the amount. */
  readonly fees: readonly Column[];
}

export const describe = (findings: Findings): TableProfile => {
  const { table, columns, roles, day, money, style, decimal, currency, amount, account, balance, fees } = findings;
  const direction = money.as === 'one' ? money.direction : undefined;
  const booked = notBooked(columns, roles, day, direction, amount.as);
  const [clock] = roles.clocks;
  const payees = roles.payees.filter(({ texts }) => texts.length < 3 || new Set(texts).size > 1);
  const named = [...payees, ...roles.descriptions, ...roles.channels.slice(0, 1)];
  const texts =
    named.length > 0
      ? named
      : columns.filter(column => isWords(column) && !roles.statuses.includes(column)).slice(0, 1);
  const reference = roles.references[0] ?? pairingColumn(columns, roles, { day, money });
  const [category, number] = [roles.categories[0], roles.accounts[0]];
  return {
    account,
    ...(currency.currency === undefined ? {} : { currency: currency.currency }),
    ...(currency.column === undefined ? {} : { currencyColumn: currency.column }),
    header: { has: headerNames(findings), rows: 1 },
    ...(sheetWay(table.name) === undefined || table.name === undefined ? {} : { sheets: [table.name] }),
    date: {
      column: day.reference,
      formats: [...style.formats],
      ...(clock === undefined ? {} : { time: clock.reference }),
      ...(style.yearless === true ? { year: yearSources(roles, day) } : {}),
    },
    amount,
    decimal,
    ...(balance === undefined ? {} : { balance: balance.reference }),
    ...(fees.length === 0 ? {} : { fee: fees.map(({ reference }) => reference) }),
    ...(roles.cancelled[0] === undefined ? {} : { cancelledAmount: roles.cancelled[0].reference }),
    ...installmentOf(roles),
    ...originalIn(roles, money),
    description: texts.map(({ reference: column }) => column),
    detail: payees.length > 0 ? roles.descriptions.map(({ reference: column }) => column) : [],
    ...(category === undefined ? {} : { category: category.reference }),
    ...(reference === undefined ? {} : { reference: reference.reference }),
    ...(number === undefined ? {} : { number: number.reference }),
    skip: [...(table.name !== undefined && isTransfer(table.name) ? [wholeSheet(day)] : []), ...booked.skip],
    ...(booked.notes.length === 0 ? {} : { notes: [...booked.notes] }),
    zero: 'kept',
    kinds: [],
  };
};

/** A column of whole days before what surrounds the table. */
const yearSources = ({ days }: Roles, day: Column): NonNullable<TableProfile['date']['year']> => {
  const other = days.find(column => column !== day && column.texts.some(isDay));
  return [...(other === undefined ? [] : [{ column: other.reference }]), 'preamble', 'file-name'];
};

/** `3/12` in one cell, or the number of parts and the part in two. */
const installmentOf = ({ parts: [first, second] }: Roles): Pick<TableProfile, 'installment'> => {
  if (first === undefined) return {};
  if (first.texts.some(text => /\d\s*\/\s*\d/.test(text))) {
    const isNthFirst = first.texts.every(text => {
      const [nth, of] = text.split('/').map(part => Number(/\d+/.exec(part)?.[0]));
      return nth === undefined || of === undefined || nth <= of;
    });
    return { installment: { column: first.reference, order: isNthFirst ? 'nth/of' : 'of/nth' } };
  }
  if (!first.meanings.has('parts')) return {};
  return { installment: { of: first.reference, ...(second === undefined ? {} : { nth: second.reference }) } };
};

/** The price of a purchase abroad, where a column names its currency. */
const originalIn = (roles: Roles, money: MoneyColumns): Pick<TableProfile, 'original'> => {
  const columns = money.as === 'one' ? [money.column] : [money.in, money.out];
  const [found] = roles.currencies.flatMap(currency => {
    const original = originalOf(currency, roles, columns);
    return original === undefined ? [] : [{ original, currency }];
  });
  if (found === undefined) return {};
  return { original: { amount: found.original.reference, currency: { column: found.currency.reference } } };
};

/** Every sheet of transfers between own accounts, or of corrected balances. */
const wholeSheet = ({ reference }: Column): TableProfile['skip'][number] => ({
  column: reference,
  blank: false,
  why: 'transfer-leg',
});

/** The names that the profile speaks of: what a later file of the same bank must have as well. */
const headerNames = ({ roles, day, money, balance }: Findings): string[] => {
  const used = [
    day,
    ...(money.as === 'one'
      ? [
          money.column,
          ...(money.otherwise === undefined ? [] : [money.otherwise]),
          ...(money.direction === undefined ? [] : [money.direction.column]),
        ]
      : [money.in, money.out]),
    ...(balance === undefined ? [] : [balance]),
    ...roles.descriptions,
    ...roles.payees,
  ];
  return [...new Set(used.map(({ reference }) => reference))].filter(reference => !reference.startsWith('@'));
};
