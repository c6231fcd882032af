/** The money of a table without a header: nothing but a proof, or the only price there is, says which column it is. */

import type { DecimalMark } from '../values/amount.js';
import { type Column, isMixed, isPair } from './columns.js';
import { type RowOrder, rowOrder } from './dates.js';
import { directionsOf } from './direction.js';
import type { MoneyColumns } from './money.js';
import { provenMoney } from './prove.js';
import type { Question } from './question.js';
import type { Roles } from './roles.js';
import { moneyWay } from './row-words.js';

export interface Headerless {
  readonly roles: Roles;
  readonly money: MoneyColumns | Question;
}

/** `isNamed`: there are names, in words that nobody knows; then the only price must show its sign. */
export const withoutHeader = (columns: readonly Column[], mark: DecimalMark, isNamed: boolean): Headerless => {
  const days = columns.filter(({ days, filled, texts }) => filled >= texts.length * 0.5 && days >= filled * 0.9);
  const currencies = columns.filter(({ currencies: found, filled }) => filled > 0 && found >= filled * 0.9);
  const prices = pricesOf(columns).filter(column => !days.includes(column));
  const taken = new Set([...days, ...currencies, ...prices]);
  const words = columns.filter(column => !taken.has(column) && column.filled > 0);
  const order = rowOrder(days[0]?.texts ?? []);
  const money = moneyAmong(prices, columns, mark, words, order);
  const balance = 'balance' in money ? money.balance : undefined;
  return {
    roles: {
      days,
      amounts: prices,
      charges: [],
      ins: [],
      outs: [],
      balances: balance === undefined ? [] : [balance],
      fees: [],
      currencies,
      statuses: words,
      payees: [],
      descriptions: [...words].sort((a, b) => letters(b) - letters(a)),
      channels: [],
      clocks: [],
      dues: [],
      parts: [],
      cancelled: [],
      originals: [],
      categories: [],
      references: [],
      accounts: words
        .filter(({ texts }) => texts.every(text => text === '' || /^[A-Z]{2}\d{2}[A-Z0-9 ]{8,}$/.test(text)))
        .slice(0, 1),
    },
    money: !('money' in money) ? money : isNamed && isBare(money) ? { code: 'generic.no-amount' } : money.money,
  };
};

/** Columns in which every filled cell is an amount and one at least shows decimals, a sign or a currency. */
export const pricesOf = (columns: readonly Column[]): readonly Column[] =>
  columns.filter(
    ({ amounts, prices, filled, days }) =>
      filled > 0 && amounts >= filled * 0.9 && prices >= filled * 0.5 && days < filled * 0.5,
  );

const letters = ({ texts }: Column): number =>
  new Set(texts).size * 4 + texts.reduce((sum, text) => sum + text.length, 0) / texts.length;

interface FoundMoney {
  readonly money: MoneyColumns;
  /** Proves the money. */
  readonly balance?: Column;
}

type Found = FoundMoney | Question;

const isBare = ({ money, balance }: FoundMoney): boolean =>
  money.as === 'one' && balance === undefined && !isMixed(money.column);

const moneyAmong = (
  prices: readonly Column[],
  columns: readonly Column[],
  mark: DecimalMark,
  words: readonly Column[],
  order: RowOrder | undefined,
): Found => {
  const distinct = prices.filter((column, index) => !prices.slice(0, index).some(other => sameTexts(column, other)));
  const direction = directionsOf(columns)[0];
  const one = (column: Column, balance?: Column): Found => ({
    money: { as: 'one', column, ...(direction === undefined ? {} : { direction }) },
    ...(balance === undefined ? {} : { balance }),
  });
  const proven = provenMoney(distinct, mark, order).filter(({ sign }) => sign !== -1);
  if (proven.length === 1 && proven[0] !== undefined) {
    const { money, balance } = proven[0];
    return money.as === 'one' ? one(money.column, balance) : { money, balance };
  }
  const [only, other, ...more] = distinct;
  if (only === undefined) return { code: 'generic.no-amount' };
  if (other === undefined) return one(only);
  const pair = pairAmong(distinct, words);
  if (pair !== undefined) return { money: { as: 'in-out', ...pair } };
  if (more.length === 0 && isPair(only, other)) {
    return { code: 'generic.ambiguous-direction', args: { first: only.reference, second: other.reference } };
  }
  return { code: 'generic.ambiguous-amount', args: { first: only.reference, second: other.reference } };
};

const sameTexts = (a: Column, b: Column): boolean => a.texts.every((text, row) => text === b.texts[row]);

/** The only two columns that are never filled together, where it is known which is money in. */
const pairAmong = (
  prices: readonly Column[],
  words: readonly Column[],
): { readonly in: Column; readonly out: Column } | undefined => {
  const pairs = prices.flatMap((a, index) =>
    prices
      .slice(index + 1)
      .filter(b => isPair(a, b))
      .map(b => ({ a, b, into: moneyIn(a, b, words) })),
  );
  const [only] = pairs;
  if (only?.into === undefined || pairs.length > 1) return undefined;
  return { in: only.into, out: only.into === only.a ? only.b : only.a };
};

/** One column has only minuses and the other none, or the words of the rows agree. */
const moneyIn = (a: Column, b: Column, words: readonly Column[]): Column | undefined => {
  const isMinus = ({ texts }: Column) => texts.every(text => text === '' || /[-−(]/.test(text));
  if (isMinus(a) !== isMinus(b)) return isMinus(a) ? b : a;
  const votes = { a: 0, b: 0 };
  for (const [row, text] of a.texts.entries()) {
    const way = moneyWay(words.map(({ texts }) => texts[row] ?? ''));
    if (way === undefined) continue;
    const isA = /[1-9]/.test(text);
    if ((way === 'in') === isA) votes.a += 1;
    else votes.b += 1;
  }
  if (votes.a > 1 && votes.b === 0) return a;
  return votes.b > 1 && votes.a === 0 ? b : undefined;
};
