/** The currency that a printed text names: a code, a sign or a word. */
import { asCurrency, type Currency } from '../../model/money.js';
import marks from './currency-marks.json' with { type: 'json' };
import numbers from './currency-numbers.json' with { type: 'json' };

const LETTERS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+\*?$/u;

/** Signs stand anywhere, `RM` and `euro` apart from other letters, `R` beside figures alone or in brackets; a star stands for the rest of a word. */
const markFinder = (mark: string): ((text: string) => boolean) => {
  if (!LETTERS.test(mark)) return text => text.includes(mark);
  const letters = mark.replace('*', '');
  const alone = new RegExp(`(?<!\\p{L})${letters}${mark === letters ? '(?!\\p{L})' : ''}`, 'u');
  const isIn = (text: string) => text.includes(letters) && alone.test(text);
  if (letters.length > 1) return isIn;
  return text => isIn(text) && (/^[^\p{L}]*\p{L}[^\p{L}]*$/u.test(text) ? /\d/.test(text) : text.includes(`(${mark})`));
};

/** Longer marks first, so that `US$` is not read as `$`. */
const MARKS = Object.entries(marks.marks)
  .sort(([a], [b]) => b.length - a.length)
  .map(([mark, code]) => ({ mark, code, isIn: markFinder(mark) }));
const CODES: ReadonlySet<string> = new Set(marks.codes);

const NUMBERS: ReadonlyMap<string, string> = new Map(Object.entries(numbers.codes));

/** Of a cell that holds nothing but a currency: "EUR", "cad", "人民币", "978". Undefined where it is none. */
export const namedCurrency = (text: string): Currency | undefined => {
  const name = text.normalize('NFKC').trim();
  return asCurrency(name.toUpperCase()) ?? numberedCurrency(name) ?? markIn(name);
};

/** ISO's number of a currency, of which a spreadsheet may have eaten the zeros: "978", "36". Any number may look like one. */
export const numberedCurrency = (text: string): Currency | undefined => {
  const code = /^\d{1,3}$/.test(text) ? NUMBERS.get(text.padStart(3, '0')) : undefined;
  return code === undefined ? undefined : asCurrency(code);
};

/** True for a code that ISO 4217 has or had, in any case, and for the signs and names of currencies. */
export const isCurrencyName = (text: string): boolean => {
  const name = text.normalize('NFKC').trim();
  return CODES.has(name.toUpperCase()) || markIn(name) !== undefined;
};

/** Of a text beside other words: "Amount (EUR)", "-352,66 kr", "£3.49". A mark that several countries share names none. */
export const currencyIn = (text: string): Currency | undefined => {
  const plain = text.normalize('NFKC');
  const code = plain.match(CODE)?.find(word => CODES.has(word));
  return code === undefined ? markIn(plain) : asCurrency(code);
};

/** Not `ALL ACCOUNTS`, `TOP UP`. */
const CODE = new RegExp(String.raw`(?<!\p{L})(?!(?:${marks.words.join('|')})\s+\p{L})[A-Z]{3}(?!\p{L})`, 'gu');

const markIn = (text: string): Currency | undefined => {
  const found = MARKS.find(({ isIn }) => isIn(text))?.code;
  return found === undefined || found === '' ? undefined : asCurrency(found);
};
