/** The amount of a row, with the account holder's sign. */
import { type Currency, type Minor, minor } from '../../model/money.js';
import type { Row } from '../../reading/document.js';
import { readAmount } from '../values/amount.js';
import { plain } from './header.js';
import type { Profile } from './profile.js';
import type { Sheet } from './sheet.js';

/** The columns whose text a diagnostic shows. */
export const amountColumns = (amount: Profile['amount']): readonly string[] =>
  amount.as === 'in-out' ? [amount.in, amount.out] : [amount.column];

const NOTHING = /^[-–—]?$/;

/** Minor units; `cancelled` where nothing of the row is left; undefined where the text is no amount. */
export const amountOf = (row: Row, { cell, profile }: Sheet, currency: Currency): Minor | 'cancelled' | undefined => {
  const read = (column: string): Minor | 'nothing' | undefined => {
    const text = cell(row, column);
    return NOTHING.test(text) ? 'nothing' : readAmount(text, profile.decimal, currency);
  };
  const whole = wholeAmount(profile.amount, read, column => plain(cell(row, column)));
  if (whole === undefined || profile.cancelledAmount === undefined) return whole;
  const cancelled = read(profile.cancelledAmount);
  if (cancelled === 'nothing' || cancelled === 0) return whole;
  if (cancelled === undefined) return undefined;
  const left = Math.abs(whole) - Math.abs(cancelled);
  return left <= 0 ? 'cancelled' : minor(Math.sign(whole) * left);
};

const wholeAmount = (
  rule: Profile['amount'],
  read: (column: string) => Minor | 'nothing' | undefined,
  plainText: (column: string) => string,
): Minor | undefined => {
  if (rule.as === 'in-out') {
    const [into, out] = [read(rule.in), read(rule.out)];
    if (into === undefined || out === undefined || (into === 'nothing' && out === 'nothing')) return undefined;
    const [gain, loss] = [into === 'nothing' ? 0 : into, out === 'nothing' ? 0 : out];
    return rule.signed === true ? minor(gain + loss) : minor(Math.abs(gain) - Math.abs(loss));
  }
  const size = read(rule.column);
  if (size === undefined || size === 'nothing') return undefined;
  if (rule.as === 'signed') return size;
  if (rule.as === 'charge') return minor(-size);
  const direction = directionOf(rule, plainText(rule.type));
  if (direction === undefined) return undefined;
  return minor(direction === 'in' ? Math.abs(size) : -Math.abs(size));
};

const directionOf = (rule: Extract<Profile['amount'], { as: 'typed' }>, printed: string): 'in' | 'out' | undefined => {
  if (printed === '') return rule.blank;
  if (rule.in.some(word => plain(word) === printed)) return 'in';
  return rule.out.some(word => plain(word) === printed) ? 'out' : undefined;
};
