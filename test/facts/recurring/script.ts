/** The words in which families of charges are written: days on a schedule, amounts, payees nobody has heard of. */
import { addMonths, type EpochDay, type IsoDate, toDay, weekdayOf } from '../../../src/model/calendar.js';
import type { Cadence, StreamEventType, StreamKind } from '../../../src/model/stream.js';
import type { Transaction } from '../../../src/model/transaction.js';
import type { Chance } from './random.js';

export type AccountName = 'card' | 'card2' | 'bank' | 'savings' | 'carrier';

export interface Line {
  readonly day: EpochDay;
  /** Minor units with sign. */
  readonly amount: number;
  readonly payee: string;
  readonly account: AccountName;
  readonly extra?: Partial<Pick<Transaction, 'installment' | 'kind' | 'channel' | 'detail'>>;
}

/** A stream that must be found. */
export interface Expected {
  readonly cadence: Cadence;
  /** Of the latest charge, in minor units without sign; absent where it varies. */
  readonly amount?: number;
  readonly status?: 'active' | 'early' | 'ended';
  readonly kind?: StreamKind;
  readonly events?: readonly StreamEventType[];
  /** How many lines it has, where the family has others that belong to no stream. */
  readonly lines?: number;
}

export interface Family {
  readonly id: string;
  readonly lines: readonly Line[];
  /** Empty where the family is a habit, of which no stream may be made. */
  readonly expected: readonly Expected[];
}

export const day = (date: string): EpochDay => toDay(date as IsoDate);

export const FIRST = day('2023-01-01');
export const LAST = day('2025-12-31');

/** Every `step` months from the date, on its day or the month's last, up to the end of the statements. */
export const everyMonths = (from: string, step = 1, until: EpochDay = LAST): readonly EpochDay[] => {
  const days: EpochDay[] = [];
  for (let nth = 0; ; nth += step) {
    const next = addMonths(day(from), nth);
    if (next > until) return days;
    days.push(next);
  }
};

export const everyDays = (from: EpochDay, step: number, until: EpochDay = LAST): readonly EpochDay[] =>
  Array.from({ length: Math.floor((until - from) / step) + 1 }, (_, nth) => (from + nth * step) as EpochDay);

export const moved = (date: EpochDay, days: number): EpochDay => (date + days) as EpochDay;

/** Saturday and Sunday become the Monday after, or the Friday before. */
export const businessDay = (date: EpochDay, direction: 'after' | 'before'): EpochDay => {
  const weekday = weekdayOf(date);
  if (weekday === 6) return moved(date, direction === 'after' ? 2 : -1);
  if (weekday === 0) return moved(date, direction === 'after' ? 1 : -2);
  return date;
};

export const charges = (
  days: readonly EpochDay[],
  payee: string | ((nth: number) => string),
  amount: number | ((nth: number) => number),
  account: AccountName | ((nth: number) => AccountName) = 'card',
): readonly Line[] =>
  days.map((date, nth) => ({
    day: date,
    amount: -Math.round(typeof amount === 'number' ? amount : amount(nth)),
    payee: typeof payee === 'string' ? payee : payee(nth),
    account: typeof account === 'string' ? account : account(nth),
  }));

export const deposits = (days: readonly EpochDay[], payee: string, amount: number | ((nth: number) => number)) =>
  charges(days, payee, amount, 'bank').map(line => ({ ...line, amount: -line.amount }));

const SYLLABLES = [
  'zor',
  'mel',
  'tak',
  'vin',
  'dro',
  'lux',
  'pia',
  'nov',
  'qua',
  'bri',
  'fen',
  'gol',
  'hex',
  'jun',
  'kir',
];
const HANGUL = [
  '가람',
  '노을',
  '다솜',
  '라온',
  '미르',
  '바론',
  '새론',
  '아라',
  '자올',
  '차림',
  '카론',
  '타래',
  '파란',
  '하늬',
];

export const invented = (chance: Chance): string =>
  [1, 2, 3]
    .map(() => chance.pick(SYLLABLES))
    .join('')
    .toUpperCase();

export const inventedHangul = (chance: Chance): string => chance.pick(HANGUL) + chance.pick(HANGUL);
