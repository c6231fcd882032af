/** The rows of an unknown table that are no booked money, as conditions of a profile. */
import type { TableProfile } from '../tabular/profile.js';
import type { Column } from './columns.js';
import { isDay } from './dates.js';
import type { Direction } from './direction.js';
import { fold } from './fold.js';
import type { Roles } from './roles.js';
import { isBalanceRow, isTransfer, statusOf } from './row-words.js';

type Skip = TableProfile['skip'][number];

/** Conditions name the words that were seen, as printed. */
export const skipsOf = (
  columns: readonly Column[],
  roles: Roles,
  day: Column,
  direction: Direction | undefined,
): readonly Skip[] => [
  ...roles.statuses.flatMap(column => ofStatus(column)),
  ...columns.filter(column => isFlag(column)).map(({ reference }) => flag(reference)),
  ...waiting(day),
  ...unposted(day, roles),
  ...(direction === undefined || direction.neither.length === 0
    ? []
    : [{ column: direction.column.reference, is: [...direction.neither], why: 'transfer-leg' as const }]),
  ...[...roles.descriptions, ...roles.payees, ...roles.channels].flatMap(balances),
];

const ofStatus = (column: Column): readonly Skip[] => {
  const texts = distinct(column.texts);
  if (texts.length > MOST_WORDS) return [];
  const words = texts.map(text => ({ text, status: statusOf(fold(text)) }));
  const having = (wanted: 'pending' | 'failed') =>
    words.filter(({ status }) => status === wanted).map(({ text }) => text);
  return (['pending', 'failed'] as const).flatMap(why => {
    const is = having(why);
    return is.length === 0 ? [] : [{ column: column.reference, is, why }];
  });
};

const MOST_WORDS = 24;

/** A column that is called a transfer and says yes or no. */
const isFlag = ({ name, words }: Column): boolean =>
  isTransfer(name) && words.size > 0 && [...words.keys()].every(word => word === 'true' || word === 'false');

const flag = (column: string): Skip => ({ column, is: ['true'], why: 'transfer-leg' });

/** Some banks print the word in place of the day. */
const waiting = ({ reference, texts }: Column): readonly Skip[] => {
  const is = distinct(texts).filter(text => !isDay(text) && statusOf(fold(text)) === 'pending');
  return is.length === 0 ? [] : [{ column: reference, is, why: 'pending' }];
};

/** A booking day that is blank while the row has another day: not booked yet. */
const unposted = (day: Column, { days }: Roles): readonly Skip[] => {
  const other = days.find(column => column !== day);
  const isUnposted = (text: string, row: number) => text === '' && isDay(other?.texts[row] ?? '');
  return day.meanings.has('booked') && day.texts.some(isUnposted)
    ? [{ column: day.reference, blank: true, why: 'pending' }]
    : [];
};

const balances = ({ reference, texts }: Column): readonly Skip[] => {
  const is = distinct(texts).filter(isBalanceRow);
  return is.length === 0 || is.length > MOST_WORDS ? [] : [{ column: reference, is, why: 'balance' }];
};

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter(text => text !== '');
