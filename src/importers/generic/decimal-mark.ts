/** Whether a comma or a point divides the cents of a table's amounts. */
import { exponentOf } from '../../model/money.js';
import { amountParts, type DecimalMark } from '../values/amount.js';
import { provenMark } from '../values/decimal-mark.js';
import { type Column, isAmount } from './columns.js';
import countries from './countries.json' with { type: 'json' };
import type { FoundCurrency } from './currency.js';
import { isDay } from './dates.js';

export interface Mark {
  readonly mark: DecimalMark;
  /** Nothing in the file proves it: the convention of its language. */
  readonly assumed: boolean;
}

export const markOf = (
  money: readonly Column[],
  columns: readonly Column[],
  preamble: readonly string[],
  { currency }: FoundCurrency,
  language: string | undefined,
): Mark | undefined => {
  const texts = money.flatMap(column => column.texts);
  const digits = digitsOf(texts);
  const own = provenBy(digits);
  if (own === 'mixed') return undefined;
  if (own !== 'open') return { mark: own, assumed: false };
  if (!digits.some(text => /[.,]/.test(text))) return { mark: '.', assumed: false };
  if (currency !== undefined && exponentOf(currency) === 0) {
    return { mark: digits.some(text => text.includes(',')) ? '.' : ',', assumed: false };
  }
  const elsewhere = provenBy(digitsOf([...columns.flatMap(column => column.texts.slice(0, 100)), ...preamble]));
  if (elsewhere === '.' || elsewhere === ',') return { mark: elsewhere, assumed: false };
  if (language === undefined || language === 'en') return undefined;
  return { mark: countries.pointLanguages.includes(language) ? '.' : ',', assumed: true };
};

/** What the amounts alone prove; a point where they prove nothing. */
export const ownMark = (amounts: readonly string[]): DecimalMark => (provenBy(digitsOf(amounts)) === ',' ? ',' : '.');

const digitsOf = (texts: readonly string[]): readonly string[] =>
  texts.filter(text => isAmount(text) && !isDay(text)).flatMap(text => amountParts(text)?.digits ?? []);

/** `open` where every mark might stand for thousands as well: `1.234`; `mixed` where both are proven. */
const provenBy = (digits: readonly string[]): DecimalMark | 'open' | 'mixed' => {
  const marks = new Set(digits.map(provenMark).filter(mark => mark !== undefined));
  if (marks.size > 1) return 'mixed';
  return [...marks][0] ?? 'open';
};
