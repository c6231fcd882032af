/** Whether a comma or a point divides the cents of a table's amounts. */
import { exponentOf } from '../../model/money.js';
import { amountParts, type DecimalMark } from '../values/amount.js';
import { provenMark } from '../values/decimal-mark.js';
import { type Column, isAmount } from './columns.js';
import countries from './countries.json' with { type: 'json' };
import type { FoundCurrency } from './currency.js';

type MarkVerdict = DecimalMark | 'open' | 'mixed';

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
  const verdict = decimalMark(texts, [...columns.flatMap(column => column.texts.slice(0, 100)), ...preamble]);
  if (verdict === '.' || verdict === ',') return { mark: verdict, assumed: false };
  if (verdict === 'mixed') return undefined;
  const comma = texts.some(text => text.includes(','));
  if (currency !== undefined && exponentOf(currency) === 0) return { mark: comma ? '.' : ',', assumed: false };
  if (language === undefined || language === 'en') return undefined;
  return { mark: countries.pointLanguages.includes(language) ? '.' : ',', assumed: true };
};

/** `open` where every mark might stand for thousands as well: `1.234`; `mixed` where amounts prove both. */
export const decimalMark = (amounts: readonly string[], elsewhere: readonly string[]): MarkVerdict => {
  const digits = amounts.filter(isAmount).flatMap(text => amountParts(text)?.digits ?? []);
  const verdict = provenBy(digits);
  if (verdict !== 'open') return verdict;
  if (!digits.some(text => /[.,]/.test(text))) return '.';
  return provenBy(elsewhere.flatMap(text => amountParts(text)?.digits ?? []).filter(text => /^[\d.,'’]+$/.test(text)));
};

const provenBy = (texts: readonly string[]): MarkVerdict => {
  const marks = new Set(texts.map(provenMark).filter(mark => mark !== undefined));
  if (marks.size > 1) return 'mixed';
  return [...marks][0] ?? 'open';
};
