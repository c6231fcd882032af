/** Which of the readings that running balances prove is that of the table. */
import type { Column } from './columns.js';
import { rowOrder } from './dates.js';
import { ownMark } from './decimal-mark.js';
import { directionsOf } from './direction.js';
import type { MoneyColumns } from './money.js';
import { isSameMoney, type ProvenMoney, provenMoney } from './prove.js';
import { isQuestion, type Question } from './question.js';
import type { Roles } from './roles.js';
import type { Way } from './row-words.js';

/** Every reading of the columns that running balances prove. */
export const proofsOf = (columns: readonly Column[], roles: Roles, day: Column): readonly ProvenMoney[] => {
  const numbers = new Set([...roles.days, ...roles.clocks, ...roles.parts, ...roles.references, ...roles.currencies]);
  const figures = columns.filter(
    column => !numbers.has(column) && column.amounts > 0 && column.amounts >= column.filled * 0.9,
  );
  const isPrice = (column: Column) => column.prices >= column.filled * 0.5 || isMoney(column);
  const prices = [...figures.filter(isPrice), ...figures.filter(column => !isPrice(column))];
  const mark = ownMark(prices.flatMap(({ texts }) => texts));
  return provenMoney(prices, mark, rowOrder(day.texts), [...roles.fees, ...roles.charges], waysIn(columns));
};

/** The one that the names suggest, if it is among the proven; else the only one there is. Undefined where nothing is proven. */
export const chosenProof = (
  proven: readonly ProvenMoney[],
  roles: Roles,
  preferred: MoneyColumns | Question,
): ProvenMoney | undefined => {
  if (isQuestion(preferred)) return onlyOne(proven);
  const alike = proven.filter(({ money }) => isSameMoney(money, preferred));
  const named = alike.find(({ balance }) => roles.balances.includes(balance)) ?? alike[0];
  if (named !== undefined) return named.fee === undefined || !isCharged(preferred) ? named : undefined;
  return preferred.as === 'one' && (preferred.isDue === true || preferred.otherwise !== undefined)
    ? undefined
    : onlyOne(proven.filter(({ sign, money }) => sign !== -1 && !contradictsNames(money)));
};

const waysIn = (columns: readonly Column[]): readonly (Way | undefined)[] => {
  const [direction] = directionsOf(columns);
  if (direction === undefined) return [];
  const [into, out] = [new Set(direction.in), new Set(direction.out)];
  return direction.column.texts.map(text => (into.has(text) ? 'in' : out.has(text) ? 'out' : undefined));
};

/** The balances that prove money in and out to be the other way about than they are called: the reading is held against them. */
export const turnedBalance = (proven: readonly ProvenMoney[], money: MoneyColumns): Column | undefined =>
  money.as === 'in-out'
    ? proven.find(({ money: other }) => other.as === 'in-out' && other.in === money.out && other.out === money.in)
        ?.balance
    : undefined;

/** What is called money in is none that goes out. */
const contradictsNames = (money: MoneyColumns): boolean =>
  money.as === 'in-out' && (isCalled(money.in, 'out', 'in') || isCalled(money.out, 'in', 'out'));

const isCalled = ({ meanings }: Column, one: 'in' | 'out', other: 'in' | 'out'): boolean =>
  meanings.has(one) && !meanings.has(other);

const isMoney = ({ meanings }: Column): boolean =>
  (['amount', 'charge', 'in', 'out', 'balance'] as const).some(role => meanings.has(role));

const isCharged = (money: MoneyColumns): boolean => money.as === 'one' && money.isDue === true;

/** Undefined where two readings of other columns are proven alike. */
const onlyOne = (proven: readonly ProvenMoney[]): ProvenMoney | undefined => {
  const [first] = proven;
  return first !== undefined && proven.every(({ money }) => isSameMoney(money, first.money)) ? first : undefined;
};
