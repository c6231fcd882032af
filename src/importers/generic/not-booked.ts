/** The rows of an unknown table that are no booked money, as conditions of a profile. */
import type { TableProfile } from '../tabular/profile.js';
import type { Column } from './columns.js';
import { isDayInNamedColumn } from './dates.js';
import type { Direction } from './direction.js';
import { fold } from './fold.js';
import type { Roles } from './roles.js';
import { isBalanceRow, isCancellation, isCancelledName, isTransfer, isYes, statusOf, wayOf } from './row-words.js';
import { distinct, flagged, isStatus, MOST_WORDS, wordsOf } from './statuses.js';

type Skip = TableProfile['skip'][number];
type Note = NonNullable<TableProfile['notes']>[number];

export interface NotBooked {
  /** Conditions name the words that were seen, as printed. */
  readonly skip: readonly Skip[];
  /** Rows that were cancelled in part, where no column says how much. */
  readonly notes: readonly Note[];
}

export const notBooked = (
  columns: readonly Column[],
  roles: Roles,
  day: Column,
  direction: Direction | undefined,
  as: TableProfile['amount']['as'],
): NotBooked => {
  const statuses = columns.filter(column => column !== direction?.column && isStatus(column, roles));
  return {
    skip: [
      ...statuses.flatMap(column => ofStatus(column, roles)),
      ...columns.filter(({ name }) => isCancelledName(name)).flatMap(ofCancelled),
      ...columns.filter(({ name }) => !isCancelledName(name)).flatMap(ofFlag),
      ...(direction === undefined || as !== 'typed' ? [] : cancellations(direction)),
      ...columns.filter(column => isFlag(column)).map(({ reference }) => flag(reference)),
      ...waiting(day),
      ...unposted(day, roles),
      ...(direction === undefined || direction.neither.length === 0
        ? []
        : [{ column: direction.column.reference, is: [...direction.neither], why: 'transfer-leg' as const }]),
      ...columns.filter(column => column.days * 2 < column.filled && column.amounts < column.filled).flatMap(balances),
    ],
    notes:
      roles.cancelled.length > 0
        ? []
        : statuses.flatMap(column => {
            const is = wordsOf(column, 'partly');
            return is.length === 0
              ? []
              : [{ column: column.reference, is: [...is], note: 'partly-cancelled' as const }];
          }),
  };
};

/** In a column of types a cancellation is a row of its own, where its purchase stands in the table. */
const ofStatus = (column: Column, { statuses }: Roles): readonly Skip[] => {
  if (distinct(column.texts).length > MOST_WORDS) return [];
  return (['pending', 'failed', 'cancelled'] as const).flatMap(why => {
    const is = wordsOf(column, why);
    const apart = why === 'cancelled' && !statuses.includes(column) ? { apart: true } : {};
    return is.length === 0 ? [] : [{ column: column.reference, is: [...is], why, ...apart }];
  });
};

/** Yes or no, or the day: 취소여부, 취소일. */
const ofCancelled = (column: Column): readonly Skip[] => {
  const { reference, texts, days, amounts, filled } = column;
  if (days > 0 && days * 10 >= filled * 9) {
    const starts = [...new Set(texts.filter(isDayInNamedColumn).map(text => text.slice(0, 1)))];
    return [{ column: reference, starts, why: 'cancelled' }];
  }
  const words = distinct(texts);
  const is = words.filter(text => isYes(fold(text)));
  return amounts < filled && is.length > 0 && words.length <= 3 ? [{ column: reference, is, why: 'cancelled' }] : [];
};

const ofFlag = (column: Column): readonly Skip[] => {
  const { words, why } = flagged(column) ?? {};
  return words === undefined || words.length === 0 || (why !== 'pending' && why !== 'failed')
    ? []
    : [{ column: column.reference, is: [...words], why }];
};

/** 취소 in a column of types beside amounts without a sign: the cancellation where its purchase stands in the table, else a purchase that was cancelled. */
const cancellations = ({ column, in: into }: Direction): readonly Skip[] => {
  const is = into.filter(text => {
    const word = fold(text);
    return isCancellation(word) || (statusOf(word) === 'cancelled' && wayOf(word, NONE) === undefined);
  });
  return is.length === 0 ? [] : [{ column: column.reference, is, why: 'cancelled', apart: true }];
};

const NONE: ReadonlySet<string> = new Set();

/** A column that is called a transfer and says yes or no. */
const isFlag = ({ name, words }: Column): boolean =>
  isTransfer(name) && words.size > 0 && [...words.keys()].every(word => word === 'true' || word === 'false');

const flag = (column: string): Skip => ({ column, is: ['true'], why: 'transfer-leg' });

/** Some banks print the word in place of the day. */
const waiting = ({ reference, texts }: Column): readonly Skip[] => {
  const is = distinct(texts).filter(text => !isDayInNamedColumn(text) && statusOf(fold(text)) === 'pending');
  return is.length === 0 ? [] : [{ column: reference, is, why: 'pending' }];
};

/** A booking day that is blank while the row has another day: not booked yet. */
const unposted = (day: Column, { days }: Roles): readonly Skip[] => {
  const other = days.find(column => column !== day);
  const isUnposted = (text: string, row: number) => text === '' && isDayInNamedColumn(other?.texts[row] ?? '');
  return day.meanings.has('booked') && day.texts.some(isUnposted)
    ? [{ column: day.reference, blank: true, why: 'pending' }]
    : [];
};

const balances = ({ reference, texts }: Column): readonly Skip[] => {
  const is = distinct(texts).filter(isBalanceRow);
  return is.length === 0 || is.length > MOST_WORDS ? [] : [{ column: reference, is, why: 'balance' }];
};
