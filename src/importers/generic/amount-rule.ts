/** How the money columns of an unknown table are read: with which signs, and on what evidence. */
import { type Minor, NO_CURRENCY } from '../../model/money.js';
import type { Table } from '../../reading/document.js';
import type { TableProfile } from '../tabular/profile.js';
import { type DecimalMark, readAmount } from '../values/amount.js';
import { type Column, isCard } from './columns.js';
import type { FoundCurrency } from './currency.js';
import { rowOrder } from './dates.js';
import { fold } from './fold.js';
import type { MoneyColumns } from './money.js';
import type { Question } from './question.js';
import type { Roles } from './roles.js';
import { sheetWay, wayOf } from './row-words.js';
import { type Sign, signOf } from './sign.js';

export interface Reading {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly roles: Roles;
  readonly decimal: DecimalMark;
  readonly currency: FoundCurrency;
}

export interface Rule {
  readonly amount: TableProfile['amount'];
  readonly sign?: Sign;
}

export const amountRule = (money: MoneyColumns, reading: Reading): Rule | Question => {
  const { table, columns, roles, decimal, currency } = reading;
  const read = (text: string): Minor | undefined => readAmount(text, decimal, currency.currency ?? NO_CURRENCY);
  if (money.as === 'in-out') return pairRule(money, read);
  const { column, direction } = money;
  const amounts = column.texts.map(read);
  const negative = amounts.some(amount => amount !== undefined && amount < 0);
  if (direction !== undefined && !negative) {
    const { column: type, in: into, out, blank } = direction;
    return {
      amount: {
        as: 'typed',
        column: column.reference,
        type: type.reference,
        in: [...into],
        out: [...out],
        ...(blank === undefined ? {} : { blank }),
      },
    };
  }
  const sheet = sheetWay(table.name);
  if (sheet !== undefined) return { amount: { as: sheet === 'out' ? 'charge' : 'signed', column: column.reference } };
  const balances = roles.balances[0]?.texts.map(read) ?? [];
  const speaking = [...roles.descriptions, ...roles.payees, ...roles.channels, ...roles.categories];
  const beside = new Set(direction?.column.texts.map(fold));
  const sign = signOf({
    rows: amounts.map((amount, row) => {
      const way = direction === undefined ? undefined : wayOf(fold(direction.column.texts[row] ?? ''), beside);
      return {
        amount,
        balance: balances[row],
        words: speaking.map(({ texts }) => texts[row] ?? ''),
        way: way === 'neither' ? undefined : way,
      };
    }),
    order: rowOrder(roles.days[0]?.texts ?? []),
    hasPlus: isWallet(columns) || column.texts.every(text => !/[1-9]/.test(text) || /[-+−(]/.test(text)),
    isCard: isCard(columns) && roles.balances.length === 0,
    isCharge: roles.charges.includes(column) || roles.outs.includes(column),
  });
  if (sign === 'open') return { code: 'generic.ambiguous-sign', args: { column: column.name || column.reference } };
  return { amount: { as: sign.as, column: column.reference }, sign };
};

/** A sign in a column of money in or out may be mere decoration, or a reversal: mixed signs are a question. */
const pairRule = (
  { in: into, out }: Extract<MoneyColumns, { as: 'in-out' }>,
  read: (text: string) => Minor | undefined,
): Rule | Question => {
  const signs = ({ texts }: Column) =>
    new Set(texts.map(text => Math.sign(read(text) ?? 0)).filter(sign => sign !== 0));
  const mixed = [into, out].find(column => signs(column).size > 1);
  if (mixed !== undefined) return { code: 'generic.ambiguous-direction', args: { first: into.name, second: out.name } };
  return { amount: { as: 'in-out', in: into.reference, out: out.reference } };
};

/** Gross, fee and net: a wallet's own account of what reached it. */
const isWallet = (columns: readonly Column[]): boolean => {
  const names = new Set(columns.map(({ name }) => fold(name)));
  return names.has('gross') && names.has('net');
};
