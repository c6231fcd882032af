/** How the money columns of an unknown table are read: with which signs, and on what evidence. */
import { type Minor, minor, NO_CURRENCY } from '../../model/money.js';
import type { Table } from '../../reading/document.js';
import type { TableProfile } from '../tabular/profile.js';
import { type DecimalMark, readAmount } from '../values/amount.js';
import { isToldByBalance } from './balance.js';
import { type Column, isWords } from './columns.js';
import type { FoundCurrency } from './currency.js';
import { isDayInNamedColumn, rowOrder } from './dates.js';
import type { Direction } from './direction.js';
import { firstWords } from './first-words.js';
import { fold } from './fold.js';
import { calledSo, type MoneyColumns } from './money.js';
import type { Question } from './question.js';
import type { Roles } from './roles.js';
import { isOfPurchase, sheetWay, statusInColumn, statusOf, type Way } from './row-words.js';
import { type Sign, signOf } from './sign.js';
import { isStatus } from './statuses.js';

export interface Reading {
  readonly table: Table;
  readonly isCard: boolean;
  /** By its title or its columns a list of spendings, without balances. */
  readonly areSpendings: boolean;
  /** One of those who are paid. */
  readonly areEarnings: boolean;
  /** Rows without one are totals and notes, and say nothing of signs. */
  readonly day: Column | undefined;
  readonly columns: readonly Column[];
  readonly roles: Roles;
  readonly decimal: DecimalMark;
  readonly currency: FoundCurrency;
  /** The running balances that prove the money, or the column called so. */
  readonly balance?: Column;
  readonly fee?: Column;
}

export interface Rule {
  readonly amount: TableProfile['amount'];
  readonly sign?: Sign;
}

export const amountRule = (money: MoneyColumns, reading: Reading): Rule | Question => {
  const { table, isCard, day, columns, roles, decimal, currency, balance, fee } = reading;
  const read = (text: string): Minor | undefined => readAmount(text, decimal, currency.currency ?? NO_CURRENCY);
  if (money.as === 'in-out') return pairRule(money, read);
  const { column, otherwise } = money;
  const beside = otherwise === undefined ? {} : { otherwise: otherwise.reference };
  const texts = column.texts.map((text, row) => {
    if (day !== undefined && !isDayInNamedColumn(day.texts[row] ?? '')) return '';
    return /\d/.test(text) ? text : (otherwise?.texts[row] ?? text);
  });
  const amounts = texts.map((text, row) => {
    const [amount, taken] = [read(text), fee === undefined ? undefined : read(fee.texts[row] ?? '')];
    return amount === undefined || taken === undefined ? amount : minor(amount - taken);
  });
  const balances = balance?.texts.map(read) ?? [];
  const negative = amounts.some(amount => amount !== undefined && amount < 0);
  const direction = negative && money.direction?.isWeak === true ? undefined : money.direction;
  if (isCreditMarked(texts)) return { amount: { as: 'credit-marked', column: column.reference } };
  if (
    (direction === undefined || leavesOpen(direction, amounts)) &&
    !negative &&
    balance !== undefined &&
    isToldByBalance(amounts.map((amount, row) => ({ amount, balance: balances[row] })))
  )
    return {
      amount: {
        as: 'by-balance',
        column: column.reference,
        ...(direction === undefined
          ? firstWords({ amounts, balances, order: rowOrder(day?.texts ?? []) }, speakingOf(columns, roles))
          : { type: direction.column.reference, in: [...direction.in], out: [...direction.out] }),
      },
    };
  if (direction !== undefined && !negative) {
    const { column: type, in: into, out, blank } = direction;
    return {
      amount: {
        as: 'typed',
        column: column.reference,
        ...beside,
        type: type.reference,
        in: [...into],
        out: [...out],
        ...(blank === undefined ? {} : { blank }),
      },
    };
  }
  const sheet = sheetWay(table.name);
  if (sheet !== undefined) return { amount: { as: sheet === 'out' ? 'charge' : 'signed', column: column.reference } };
  const speaking = reading.areSpendings ? speakingOf(columns, roles) : namedWords(roles);
  const told = directionTold(direction);
  const takenBack = columns
    .filter(each => each !== direction?.column && isStatus(each, roles))
    .map(({ texts }) => texts.map(text => statusInColumn(fold(text)) === 'cancelled'));
  const approvals = columns.filter(({ texts, meanings }) => meanings.has('reference') || texts.every(isNumber));
  const sign = signOf({
    rows: amounts.map((amount, row) => {
      return {
        amount,
        balance: balances[row],
        words: speaking.map(({ texts }) => texts[row] ?? ''),
        isTakenBack: takenBack.some(rows => rows[row] === true) || hasTwin(row, amounts, approvals),
        way: told(direction?.column.texts[row] ?? ''),
      };
    }),
    order: rowOrder(roles.days[0]?.texts ?? []),
    hasPlus: isWallet(columns) || column.texts.every(text => !/[1-9]/.test(text) || EXPLICIT.test(text)),
    isCard: isCard && balance === undefined,
    isCharge: money.isDue === true || [...roles.charges, ...roles.outs, ...roles.dues].includes(column),
    arePurchases: balance === undefined && arePurchases(columns, roles),
    areSpendings: reading.areSpendings,
    areOfParties: roles.payees.length > 0 && roles.descriptions.length === 0 && !reading.areEarnings,
  });
  if (sign === 'open') return { code: 'generic.ambiguous-sign', args: { column: column.name || column.reference } };
  return { amount: { as: sign.as, column: column.reference, ...beside }, sign };
};

/** Some amount has a word that says neither way. */
const leavesOpen = (
  { column, in: into, out, neither }: Direction,
  amounts: readonly (Minor | undefined)[],
): boolean => {
  const told = new Set([...into, ...out, ...neither]);
  const isOpen = (text: string, row: number) => text !== '' && amounts[row] !== undefined && !told.has(text);
  return ![...told].some(word => word.includes('*')) && column.texts.some(isOpen);
};

/** A figure that no amount, day or clock is: an approval. */
const isNumber = (text: string): boolean => /^[A-Z]{0,3}\d{4,}$/.test(text);

/** One row before it, or behind it, has its number and its amount without the minus. */
const hasTwin = (row: number, amounts: readonly (Minor | undefined)[], numbers: readonly Column[]): boolean => {
  const amount = amounts[row] ?? 0;
  return numbers.some(({ texts }) => {
    const twins = texts.flatMap((text, at) => (at !== row && text !== '' && text === texts[row] ? [at] : []));
    return amount < 0 && twins.length === 1 && amounts[twins[0] ?? row] === -amount;
  });
};

const namedWords = ({ descriptions, payees, channels, categories }: Roles): readonly Column[] => [
  ...descriptions,
  ...payees,
  ...channels,
  ...categories,
];

const speakingOf = (columns: readonly Column[], roles: Roles): readonly Column[] => {
  const named = namedWords(roles);
  return named.length > 0 ? named : columns.filter(column => isWords(column) && !isStatus(column, roles));
};

/** What the words of a column of directions were found to mean, whole or by the mark that they begin with. */
const directionTold = (direction: Direction | undefined): ((text: string) => Way | undefined) => {
  const says = (words: readonly string[], text: string) =>
    words.some(word => (/.\*$/.test(word) ? text.startsWith(word.slice(0, -1)) : word === text));
  return text => {
    if (direction === undefined) return undefined;
    return says(direction.in, text) ? 'in' : says(direction.out, text) ? 'out' : undefined;
  };
};

/** A column of what was refunded (a shop's own books print fees as well), or of a status that only purchases have. */
const arePurchases = (columns: readonly Column[], { cancelled, fees, statuses }: Roles): boolean =>
  (cancelled.length > 0 && fees.length === 0) ||
  [...statuses, ...columns.filter(({ words }) => words.size > 1 && words.size <= FEW_WORDS)].some(
    ({ words }) =>
      [...words.keys()].some(isOfPurchase) &&
      [...words.keys()].every(word => isOfPurchase(word) || statusOf(word) !== undefined),
  );

const FEW_WORDS = 6;

/** A sign, or the letters that stand for one. */
const EXPLICIT = /[-+−(]|\d\s*(?:[SHDC]|dr|cr|db|soll|haben)\.?$/i;

/** Card bills mark what comes back: some amounts end with `CR`, and none is marked otherwise. */
const isCreditMarked = (texts: readonly string[]): boolean => {
  const amounts = texts.filter(text => /\d/.test(text));
  const marked = amounts.filter(text => /cr\.?$/i.test(text)).length;
  return marked > 0 && marked < amounts.length && !amounts.some(text => /[-−–(]|dr\.?$/i.test(text));
};

/**
 * A sign in a column of money in or out may be mere decoration, where all amounts have the same; where few have another, those take back
 * what their column says. With minus signs in most amounts of one column and none in the other, the signs are the holder's.
 */
const pairRule = (
  { in: into, out }: Extract<MoneyColumns, { as: 'in-out' }>,
  read: (text: string) => Minor | undefined,
): Rule | Question => {
  const signs = ({ texts }: Column) =>
    new Set(texts.map(text => Math.sign(read(text) ?? 0)).filter(sign => sign !== 0));
  const amount = { as: 'in-out', in: into.reference, out: out.reference } as const;
  if (![into, out].some(column => signs(column).size > 1)) return { amount };
  const mostlyMinus = (column: Column) => {
    const all = column.texts.map(text => read(text) ?? 0).filter(amount => amount !== 0);
    return all.filter(amount => amount < 0).length * 2 > all.length;
  };
  if (mostlyMinus(into))
    return { code: 'generic.ambiguous-direction', args: { first: calledSo(into), second: calledSo(out) } };
  return { amount: mostlyMinus(out) ? { ...amount, signed: true } : { ...amount, reversals: true } };
};

/** Gross, fee and net: a wallet's own account of what reached it. */
const isWallet = (columns: readonly Column[]): boolean => {
  const names = new Set(columns.map(({ name }) => fold(name)));
  return names.has('gross') && names.has('net');
};
