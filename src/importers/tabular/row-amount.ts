/** The amount of a row, with the account holder's sign. */
import { asCurrency, type Currency, type Minor, type Money, minor } from '../../model/money.js';
import type { Row } from '../../reading/document.js';
import { readAmount } from '../values/amount.js';
import { isBlank } from '../values/blank.js';
import { plain } from './header.js';
import type { TableProfile } from './profile.js';
import type { Sheet } from './sheet.js';

/** The columns whose text a diagnostic shows. */
export const amountColumns = (amount: TableProfile['amount']): readonly string[] => {
  if (amount.as === 'in-out') return [amount.in, amount.out];
  const { otherwise } = 'otherwise' in amount ? amount : {};
  return otherwise === undefined ? [amount.column] : [amount.column, otherwise];
};

export interface RowAmount {
  readonly amount: Minor;
  readonly currency: Currency;
  readonly original?: Money;
  readonly fee?: Minor;
}

/** `cancelled` where nothing of the row is left; undefined where the text is no amount. `currency` is the row's own. */
export const amountOf = (row: Row, sheet: Sheet, currency: Currency): RowAmount | 'cancelled' | undefined => {
  const { cell, profile } = sheet;
  const read = (column: string): Minor | 'nothing' | undefined => {
    const text = cell(row, column);
    return isBlank(text) ? 'nothing' : readAmount(text, profile.decimal, currency);
  };
  const whole = wholeAmount(
    profile.amount,
    read,
    column => cell(row, column),
    () => sheet.grew(row),
  );
  const price = foreignPrice(row, sheet);
  if (price !== undefined && (whole === 'nothing' || whole === 0)) {
    return { amount: profile.amount.as === 'signed' ? price.minor : minor(-price.minor), currency: price.currency };
  }
  if (whole === undefined || whole === 'nothing') return undefined;
  const left = profile.cancelledAmount === undefined ? whole : leftOf(whole, read(profile.cancelledAmount));
  const fee = feeOf(profile.fee ?? [], read);
  if (left === undefined || left === 'cancelled') return left;
  if (fee === undefined) return undefined;
  const amount = minor(left - fee);
  return {
    amount,
    currency,
    ...(price === undefined || price.currency === currency ? {} : { original: withSignOf(amount, price) }),
    ...(fee === 0 ? {} : { fee: minor(-fee) }),
  };
};

const leftOf = (whole: Minor, cancelled: Minor | 'nothing' | undefined): Minor | 'cancelled' | undefined => {
  if (cancelled === undefined) return undefined;
  if (cancelled === 'nothing' || cancelled === 0) return whole;
  const left = Math.abs(whole) - Math.abs(cancelled);
  return left <= 0 ? 'cancelled' : minor(Math.sign(whole) * left);
};

const feeOf = (
  columns: readonly string[],
  read: (column: string) => Minor | 'nothing' | undefined,
): number | undefined => {
  let sum = 0;
  for (const column of columns) {
    const fee = read(column);
    if (fee === undefined) return undefined;
    sum += fee === 'nothing' ? 0 : fee;
  }
  return sum;
};

/** The price of a foreign purchase as printed; undefined where the row has none. */
const foreignPrice = (row: Row, { cell, profile }: Sheet): Money | undefined => {
  if (profile.original === undefined) return undefined;
  const { amount: column, currency: named } = profile.original;
  const currency = asCurrency(typeof named === 'string' ? named : cell(row, named.column).toUpperCase());
  const size = currency === undefined ? undefined : readAmount(cell(row, column), profile.decimal, currency);
  return currency === undefined || size === undefined || size === 0 ? undefined : { minor: size, currency };
};

const CREDIT = /cr\.?$/i;

const withSignOf = (amount: Minor, { minor: size, currency }: Money): Money => ({
  minor: minor(Math.sign(amount) * Math.abs(size)),
  currency,
});

const wholeAmount = (
  rule: TableProfile['amount'],
  read: (column: string) => Minor | 'nothing' | undefined,
  text: (column: string) => string,
  grew: () => boolean | undefined,
): Minor | 'nothing' | undefined => {
  if (rule.as === 'in-out') {
    const [into, out] = [read(rule.in), read(rule.out)];
    if (into === undefined || out === undefined) return undefined;
    if (into === 'nothing' && out === 'nothing') return 'nothing';
    const [gain, loss] = [into === 'nothing' ? 0 : into, out === 'nothing' ? 0 : out];
    if (rule.signed === true) return minor(gain + loss);
    return rule.reversals === true ? minor(gain - loss) : minor(Math.abs(gain) - Math.abs(loss));
  }
  const first = read(rule.column);
  const other = 'otherwise' in rule ? rule.otherwise : undefined;
  const second = (first === 'nothing' || first === 0) && other !== undefined ? read(other) : 'nothing';
  const size = second === 'nothing' ? first : second;
  if (size === undefined || size === 'nothing') return size;
  if (rule.as === 'by-balance') {
    const isIn = grew();
    const { type, in: into = [], out = [] } = rule;
    const said = type === undefined ? undefined : directionOf({ in: into, out }, plain(text(type)));
    const way = isIn === undefined ? said : isIn ? 'in' : 'out';
    return way === undefined ? undefined : minor(way === 'in' ? Math.abs(size) : -Math.abs(size));
  }
  if (rule.as === 'credit-marked') return minor(CREDIT.test(text(rule.column)) ? Math.abs(size) : -size);
  if (rule.as === 'signed') return size;
  if (rule.as === 'charge' || rule.as === 'mostly-charge') return minor(-size);
  if (rule.as === 'refund') return minor(Math.abs(size));
  const direction = directionOf(rule, plain(text(rule.type)));
  if (direction === undefined) return undefined;
  return minor(direction === 'in' ? Math.abs(size) : -Math.abs(size));
};

const directionOf = (
  rule: Pick<Extract<TableProfile['amount'], { as: 'typed' }>, 'in' | 'out' | 'blank'>,
  printed: string,
): 'in' | 'out' | undefined => {
  if (printed === '') return rule.blank;
  const says = (word: string) => {
    if (word.length > 1 && word.endsWith('*')) return printed.startsWith(plain(word.slice(0, -1)));
    return word.length > 1 && word.startsWith('*') ? printed.endsWith(plain(word.slice(1))) : plain(word) === printed;
  };
  if (rule.in.some(says)) return 'in';
  return rule.out.some(says) ? 'out' : undefined;
};
