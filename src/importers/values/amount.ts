/** One printed amount to minor units. Digits are joined as text and then made a number: no fraction, no rounding, no guess. */
import { type Currency, exponentOf, type Minor, minor } from '../../model/money.js';
import marks from './currency-marks.json' with { type: 'json' };

export type DecimalMark = '.' | ',';

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const isLetters = (mark: string): boolean => /^\p{L}+\*?$/u.test(mark);
const MARKS = Object.keys(marks.marks).sort((a, b) => b.length - a.length);
const SIGNS = MARKS.filter(mark => !isLetters(mark)).map(escaped);
const WORDS = MARKS.filter(isLetters).map(mark => mark.replace('*', String.raw`\p{L}*`));

/** Everything that may stand around the digits: currency signs, codes and words; a word in front of a bare number may be that of a reference. */
const AROUND = new RegExp(
  String.raw`^(?:[A-Z]{3}|[A-Z]{0,2}\$|\p{Sc}|${SIGNS.join('|')}|[원円元]|kr\.?|Fr\.?|RM|Rp\.?|Rs\.?|TL|lei|(?:${WORDS.join('|')})\.?(?=[-−]?\d+[.,'’]\d))` +
    String.raw`|(?:[A-Z]{3}|\p{Sc}|${SIGNS.join('|')}|[원円元]|Fr\.?|р\.?|din\.?|(?:${WORDS.join('|')})\.?)$`,
  'u',
);
const BEYOND_FIGURES = /[^\d.,'’+−-]/;
const MINUS = /^[-−–△▲▼]|[-−–]$/;
/** A reversal of what has a minus. */
const TWO_MINUSES = /^(?:--|−−|-\(-|\(-(?=.*\)$))(?=[^-])/;
/** Debit and credit words that some banks print behind the digits: `12.50 CR`, `49,00 S`, `100,00 D`. */
const FLAG = /(dr|cr|db|(?<=\d)(?:[SHDC]|Soll|Haben))\.?$/i;
const CREDIT_FLAGS: ReadonlySet<string> = new Set(['cr', 'h', 'c', 'haben']);

/**
 * "1,234.50" with mark "." in USD -> 123450. Negative: a minus before or behind, parentheses, △, `Dr`. Undefined where the text is no amount,
 * is grouped in an impossible way (`1,2,3`), or has more decimals than its currency (zeros aside).
 */
export const readAmount = (text: string, mark: DecimalMark, currency: Currency): Minor | undefined => {
  const parts = amountParts(text);
  if (parts === undefined) return undefined;
  const size = readDigits(parts.digits, mark, exponentOf(currency));
  return size === undefined ? undefined : minor(parts.negative ? -size : size);
};

/** The sign and the digits with their marks, whatever stands around them; undefined where the sign is said twice. */
export const amountParts = (text: string): { readonly negative: boolean; readonly digits: string } | undefined => {
  let rest = text
    .normalize('NFKC')
    .replaceAll(/[\s\u200b"=]/g, '')
    .replace(/^['’]|['’]$/g, '')
    .replace(TWO_MINUSES, '');
  let negative = false;
  if (/^\(.*\)$/.test(rest)) {
    negative = true;
    rest = rest.slice(1, -1);
  }
  const flag = FLAG.exec(rest)?.[1]?.toLowerCase();
  if (flag !== undefined) {
    negative = !CREDIT_FLAGS.has(flag);
    rest = rest.replace(FLAG, '');
  }
  for (let before = ''; before !== rest; ) {
    before = rest;
    if (BEYOND_FIGURES.test(rest)) rest = rest.replace(AROUND, '');
    if (MINUS.test(rest)) {
      if (negative) return undefined;
      negative = true;
      rest = rest.replace(MINUS, '');
    } else rest = rest.replace(/^\+|\+$/, '');
  }
  return { negative, digits: rest };
};

const GROUPED = /^(?:\d+|\d{1,3}(?:[,.'’]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})$/;

const readDigits = (text: string, mark: DecimalMark, exponent: number): number | undefined => {
  const at = text.lastIndexOf(mark);
  const whole = at < 0 ? text : text.slice(0, at);
  const decimals = at < 0 ? '' : text.slice(at + 1);
  if (whole.includes(mark) || !/^\d*$/.test(decimals) || whole + decimals === '') return undefined;
  if (whole !== '' && !GROUPED.test(whole)) return undefined;
  if (/[1-9]/.test(decimals.slice(exponent))) return undefined;
  const digits = Number(whole.replaceAll(/\D/g, '') + decimals.slice(0, exponent).padEnd(exponent, '0'));
  return Number.isSafeInteger(digits) ? digits : undefined;
};
