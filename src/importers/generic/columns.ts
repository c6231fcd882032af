/** What the columns of a table hold: days, amounts, currencies, words. */

import { NO_CURRENCY } from '../../model/money.js';
import type { Row } from '../../reading/document.js';
import { accountKindIn } from '../tabular/account-kind.js';
import { plain } from '../tabular/header.js';
import { amountParts, readAmount } from '../values/amount.js';
import { isBlank } from '../values/blank.js';
import { isCurrencyName, numberedCurrency } from '../values/currency.js';
import { isDay, isDayInNamedColumn } from './dates.js';
import { fold } from './fold.js';
import { type Meaning, meaningsOf, type Role } from './header-names.js';
import { isCardName } from './row-words.js';

export interface Column {
  readonly index: number;
  /** As printed; empty without a header. */
  readonly name: string;
  /** How a profile names it: its name, `name#2`, or `@3`. */
  readonly reference: string;
  readonly meanings: ReadonlyMap<Role, Meaning>;
  /** Trimmed cells of the sampled rows; empty where something else stands for nothing. */
  readonly texts: readonly string[];
  readonly filled: number;
  readonly days: number;
  readonly amounts: number;
  /** Amounts that cannot be a serial number: with a sign, a currency or decimals. */
  readonly prices: number;
  readonly currencies: number;
  /** Folded distinct texts with their counts, while there are few. */
  readonly words: ReadonlyMap<string, number>;
}

const SAMPLED_ROWS = 1000;
const FEW_WORDS = 24;

const BLOCKS = 4;

/** Blocks from the whole table, so that a change of habit in its middle is seen, and balances follow each other. */
export const sampleOf = (rows: readonly Row[]): readonly Row[] => {
  if (rows.length <= SAMPLED_ROWS) return rows;
  const size = SAMPLED_ROWS / BLOCKS;
  return Array.from({ length: BLOCKS }, (_, nth) => {
    const from = Math.round(((rows.length - size) * nth) / (BLOCKS - 1));
    return rows.slice(from, from + size);
  }).flat();
};

/** A line of text below the rows is none of them: one filled cell where rows have several. */
export const withoutFooters = (rows: readonly Row[], width: number): readonly Row[] =>
  width < 3 ? rows : rows.filter(({ cells }) => cells.filter(cell => cell.trim() !== '').length > 1);

export const columnsOf = (names: readonly string[], rows: readonly Row[]): readonly Column[] => {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), names.length);
  return Array.from({ length: width }, (_, index) => columnAt(index, names, rows));
};

const columnAt = (index: number, names: readonly string[], rows: readonly Row[]): Column => {
  const name = names[index]?.trim() ?? '';
  const texts = withoutBlanks(rows.map(({ cells }) => cells[index]?.trim() ?? ''));
  const filled = texts.filter(text => !isBlank(text));
  const count = (is: (text: string) => boolean) => filled.filter(is).length;
  const meanings = meaningsOf(name);
  const isNamedDay = meanings.has('date') || meanings.has('booked') || meanings.has('valued');
  const isCurrency = namesCurrency(meanings) ? isCurrencyCell : isCurrencyWord;
  return {
    index,
    name,
    reference: referenceOf(index, names),
    meanings,
    texts,
    filled: filled.length,
    days: count(isNamedDay ? isDayInNamedColumn : isDay),
    amounts: count(isAmount),
    prices: count(isPrice),
    currencies: count(isCurrency),
    words: wordsOf(filled),
  };
};

/** A dash stands for an empty cell, but in a column of signs. */
const withoutBlanks = (texts: readonly string[]): readonly string[] =>
  texts.every(text => text === '+' || isBlank(text)) ? texts : texts.map(text => (isBlank(text) ? '' : text));

const isCurrencyWord = (text: string): boolean => text.length <= 12 && !/\d/.test(text) && isCurrencyName(text);

const isCurrencyCell = (text: string): boolean => isCurrencyWord(text) || numberedCurrency(text) !== undefined;

/** By its name a column of currencies, and of nothing else. */
const namesCurrency = (meanings: Column['meanings']): boolean =>
  (meanings.has('currency') || meanings.has('originalCurrency')) &&
  !(['amount', 'charge', 'balance', 'original', 'in', 'out', 'fee'] as const).some(role => meanings.has(role));

/** The name alone where it says which column is meant, in the notation of profiles. */
const referenceOf = (index: number, names: readonly string[]): string => {
  const name = plain(names[index] ?? '');
  if (name === '' || /^\*|\*$|#\d+$|^@|\|/.test(name)) return `@${index + 1}`;
  const nth = names.slice(0, index + 1).filter(other => plain(other) === name).length;
  const printed = (names[index] ?? '').trim();
  return nth === 1 ? printed : `${printed}#${nth}`;
};

const wordsOf = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const words = new Map<string, number>();
  for (const text of texts) {
    const word = fold(text);
    words.set(word, (words.get(word) ?? 0) + 1);
    if (words.size > FEW_WORDS) return new Map();
  }
  return words;
};

const GROUPS =
  /^\d{0,13}$|^\d{1,3}(?:[.,'’]?\d{3})*(?:[.,]\d{0,8})?$|^\d{1,13}[.,]\d{0,8}$|^[.,]\d{1,4}$|^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d{0,4})?$/;

/** True for what may be an amount in some country; a number with leading zeros is a name. */
export const isAmount = (text: string): boolean => {
  if (!/\d/.test(text) || text.length > 40) return false;
  const digits = amountParts(text)?.digits;
  return digits !== undefined && /\d/.test(digits) && GROUPS.test(digits) && !/^0\d/.test(digits) && !isName(text);
};

/** `VWZ1`, `REF12`: letters that name no currency and no direction. */
const isName = (text: string): boolean => /^[A-Z]{3}\d/.test(text) && !isCurrencyName(text.slice(0, 3));

const isPrice = (text: string): boolean => isAmount(text) && (/\D/.test(text) || text === '0');

export const mostly = (part: number, whole: number): boolean => whole > 0 && part >= whole * 0.6;

/** Neither days nor money, whatever the column is called. */
export const isWords = ({ filled, days, amounts, currencies }: Column): boolean =>
  filled > 0 && days + amounts + currencies < filled * 0.3;

/** True where one of the names stands only in statements of cards, or a title says so. */
export const isCard = (columns: readonly Column[], titles: readonly string[] = []): boolean =>
  columns.some(({ name }) => isCardName(name)) || titles.some(title => title.length < 60 && isCardName(title));

/** A column says of every row that the phone company collects it. */
export const isPhoneBill = (columns: readonly Column[]): boolean =>
  columns.some(({ words }) => words.size > 0 && [...words.keys()].every(word => accountKindIn(word) === 'carrier'));

/** Never filled in one row, but for rows that sum up those above or below them in both. */
export const isPair = (a: Column, b: Column): boolean => {
  if (a.amounts === 0 || b.amounts === 0) return false;
  const both = a.texts.flatMap((text, row) => (isNonzero(text) && isNonzero(b.texts[row] ?? '') ? [row] : []));
  if (both.length === 0) return true;
  if (both.length * 5 > a.texts.length) return false;
  return MARKS.some(mark => {
    const [gains, losses] = [a, b].map(({ texts }) => texts.map(text => readAmount(text, mark, NO_CURRENCY) ?? 0));
    return both.every(row => [gains ?? [], losses ?? []].every(sizes => isSumAt(sizes, row, new Set(both))));
  });
};

const MARKS = ['.', ','] as const;

const isNonzero = (text: string): boolean => /[1-9]/.test(text);

/** Of the rows right above, as many as it takes, or right below; other sums are none of them. */
const isSumAt = (sizes: readonly number[], row: number, sums: ReadonlySet<number>): boolean => {
  const size = Math.abs(sizes[row] ?? 0);
  return [-1, 1].some(step => {
    let sum = 0;
    for (let at = row + step; at >= 0 && at < sizes.length; at += step) {
      sum += sums.has(at) ? 0 : Math.abs(sizes[at] ?? 0);
      if (size > 0 && sum === size) return true;
    }
    return false;
  });
};

/** Some amount has a minus. */
export const isMixed = ({ texts }: Column): boolean => texts.some(text => /[-−(]/.test(text));
