/** The currency that a printed text names: a code, a sign or a word. */
import { asCurrency, type Currency } from '../../model/money.js';
import marks from './currency-marks.json' with { type: 'json' };
import numbers from './currency-numbers.json' with { type: 'json' };

/** Longer marks first, so that `US$` is not read as `$`. */
const MARKS = Object.entries(marks.marks).sort(([a], [b]) => b.length - a.length);
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
  const code = plain.match(/(?<![\p{L}])[A-Z]{3}(?![\p{L}])/gu)?.find(word => CODES.has(word));
  return code === undefined ? markIn(plain) : asCurrency(code);
};

const markIn = (text: string): Currency | undefined => {
  const found = MARKS.find(([mark]) => text.includes(mark))?.[1];
  return found === undefined || found === '' ? undefined : asCurrency(found);
};
