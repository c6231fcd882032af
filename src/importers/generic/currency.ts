/** The currency of a table that nobody has a profile for, from what the file itself shows. */
import { asCurrency, type Currency, currencyOf } from '../../model/money.js';
import { currencyIn, namedCurrency } from '../values/currency.js';
import type { Column } from './columns.js';
import countries from './countries.json' with { type: 'json' };
import { dateStyle } from './dates.js';
import { fold, phraseMatcher } from './fold.js';
import type { Roles } from './roles.js';

export interface FoundCurrency {
  readonly currency?: Currency;
  /** A column that names it for each row. */
  readonly column?: string;
  /** What it was concluded from, where no cell says it of the amounts. */
  readonly because?: 'account' | 'sign' | 'country' | 'language' | 'names' | 'dates';
}

interface Surroundings {
  readonly money: readonly Column[];
  readonly columns: readonly Column[];
  readonly roles: Roles;
  readonly preamble: readonly string[];
  readonly language: string | undefined;
}

export const findCurrency = ({ money, columns, roles, preamble, language }: Surroundings): FoundCurrency => {
  const [amount] = money;
  const ofAmounts = roles.currencies.filter(column => originalOf(column, roles, money) === undefined);
  const beside = columns.find(
    ({ index, meanings, currencies: codes }) =>
      index - 1 === amount?.index && codes > 0 && meanings.has('originalCurrency'),
  );
  const column = amount === undefined ? undefined : (nearest(amount, ofAmounts) ?? beside);
  if (column !== undefined) {
    const only = onlyOne(column.texts.map(text => namedCurrency(text)));
    return { column: column.reference, ...(only === undefined ? {} : { currency: only }) };
  }
  const named =
    onlyOne(money.map(({ name }) => currencyIn(name))) ??
    onlyOne(money.flatMap(({ texts }) => texts.slice(0, 50).map(currencyIn))) ??
    onlyOne(roles.balances.map(({ name }) => currencyIn(name))) ??
    onlyOne(preamble.filter(text => text.length < 60).map(currencyIn));
  if (named !== undefined) return { currency: named };
  const home = roles.currencies.flatMap(column =>
    roles.originals.flatMap(original => homeCurrency(column, original, money) ?? []),
  );
  if (home[0] !== undefined) return { currency: home[0] };
  const account = roles.accounts.find(({ texts }) =>
    texts.every(text => text === '' || currencyIn(text) !== undefined),
  );
  if (account !== undefined) return { column: account.reference, because: 'account' };
  const own = onlyOne([...roles.accounts.flatMap(({ texts }) => texts.slice(0, 50)), ...preamble].map(currencyOfIban));
  if (own !== undefined) return { currency: own, because: 'account' };
  return (
    fromSign(columns, money, language) ??
    fromNames(columns) ??
    fromCountry(columns) ??
    fromLanguage(language, money, columns) ??
    fromDates(roles, language) ??
    {}
  );
};

/**
 * The price abroad that a column of currencies speaks of: both are filled in the same rows, and not in all; or they stand side by side, away from
 * the row's own amount, and that is never the same.
 */
export const originalOf = (currency: Column, { originals }: Roles, money: readonly Column[]): Column | undefined =>
  originals.find(
    original =>
      !money.includes(original) &&
      original.texts.every((text, row) => /\d/.test(text) === /\p{L}|\p{Sc}/u.test(currency.texts[row] ?? '')) &&
      (original.texts.some(text => !/\d/.test(text)) ||
        (isBeside(currency, original, money) &&
          (!original.texts.some((text, row) => isAmongst(text, money, row)) ||
            homeCurrency(currency, original, money) !== undefined))),
  );

/** That of the rows in which the price is the amount itself, where all others name another: `-642.30 -642.30 UAH`, `-415.50 -10.00 USD`. */
const homeCurrency = (currency: Column, original: Column, money: readonly Column[]): Currency | undefined => {
  const rows = original.texts.flatMap((text, row) =>
    /\d/.test(text) ? [{ isSame: isAmongst(text, money, row), code: namedCurrency(currency.texts[row] ?? '') }] : [],
  );
  const home = onlyOne(rows.filter(({ isSame }) => isSame).map(({ code }) => code));
  const isAbroad = ({ isSame, code }: (typeof rows)[number]) => isSame === (code === home);
  return home !== undefined && rows.some(({ isSame }) => !isSame) && rows.every(isAbroad) ? home : undefined;
};

/** Right behind the price, or before it where no amount stands before the currency. */
const isBeside = (currency: Column, original: Column, money: readonly Column[]): boolean =>
  currency.index - 1 === original.index ||
  (currency.index + 1 === original.index && !money.some(({ index }) => index + 1 === currency.index));

const isAmongst = (text: string, money: readonly Column[], row: number): boolean =>
  money.some(({ texts }) => digits(texts[row] ?? '') === digits(text));

const digits = (text: string): string => text.replaceAll(/\D/g, '');

/** The one to the right of the amount before the one to its left. */
const nearest = (amount: Column, columns: readonly Column[]): Column | undefined =>
  [...columns].sort((a, b) => distance(amount, a) - distance(amount, b))[0];

const distance = (amount: Column, { index }: Column): number =>
  index > amount.index ? index - amount.index : amount.index - index + 0.5;

const onlyOne = (found: readonly (Currency | undefined)[]): Currency | undefined => {
  const distinct = new Set(found.filter(currency => currency !== undefined));
  return distinct.size === 1 ? [...distinct][0] : undefined;
};

/** Only whole cells: the IBAN of a payee stands in other columns. */
const currencyOfIban = (text: string): Currency | undefined => {
  const country = /(?:^|\s|:)([A-Z]{2})\d{2}[ ]?(?:[A-Z0-9]{4}[ ]?){2,7}[A-Z0-9]{0,4}\b/.exec(text)?.[1];
  return country === undefined ? undefined : lookUp(countries.ibans, country);
};

const lookUp = (table: Readonly<Record<string, string>>, key: string): Currency | undefined => {
  const code = table[key];
  return code === undefined ? undefined : asCurrency(code);
};

/** A sign of several countries, beside a language in which it is hardly printed but by one of them. */
const fromSign = (
  columns: readonly Column[],
  money: readonly Column[],
  language: string | undefined,
): FoundCurrency | undefined => {
  const texts = money.flatMap(column => column.texts);
  const holds = (sign: string) => texts.some(text => text.includes(sign));
  if (holds('¥') || holds('￥')) return signed(language === 'ja' ? 'JPY' : language === 'zh' ? 'CNY' : undefined);
  if (!holds('$') || (language !== undefined && language !== 'en')) return undefined;
  const foreign = columns.some(({ name }) => fold(name).includes('currency'));
  return foreign ? undefined : signed('USD');
};

const signed = (code: string | undefined): FoundCurrency | undefined =>
  code === undefined ? undefined : { currency: currencyOf(code), because: 'sign' };

/** `Sort Code`, `BSB`, `IFSC`: names that only one country's banks print. */
const fromNames = (columns: readonly Column[]): FoundCurrency | undefined => {
  const currency = onlyOne(columns.map(({ name }) => lookUp(countries.names, fold(name))));
  return currency === undefined ? undefined : { currency, because: 'names' };
};

/** A column of countries that names the same in every row. */
const fromCountry = (columns: readonly Column[]): FoundCurrency | undefined => {
  const column = columns.find(({ name }) => COUNTRY.some(isIn => isIn(fold(name))));
  const codes = new Set(column?.texts.filter(text => text !== '').map(text => text.toUpperCase()));
  const [code] = codes;
  if (code === undefined || codes.size > 1) return undefined;
  const currency = lookUp(countries.letterCodes, code) ?? lookUp(countries.ibans, code);
  return currency === undefined ? undefined : { currency, because: 'country' };
};

const COUNTRY = countries.countryColumns.map(phraseMatcher);

/**
 * Only of a language whose countries share one currency: Spanish, Russian or Arabic name none. German is spoken with francs as well, but
 * there a point stands before the cents; Chinese in the simplified form is that of the mainland.
 */
const fromLanguage = (
  language: string | undefined,
  money: readonly Column[],
  columns: readonly Column[],
): FoundCurrency | undefined => {
  if (language === undefined) return undefined;
  const comma = money.some(({ texts }) => texts.some(text => /,\d\d?(?!\d)/.test(text)));
  const currency =
    lookUp(countries.languages, language) ??
    (comma ? lookUp(countries.commaLanguages, language) : undefined) ??
    (language === 'zh' && isSimplified(columns) ? currencyOf('CNY') : undefined);
  return currency === undefined ? undefined : { currency, because: 'language' };
};

const SIMPLIFIED = new RegExp(`[${countries.simplified}]`, 'u');
const TRADITIONAL = new RegExp(`[${countries.traditional}]`, 'u');

const isSimplified = (columns: readonly Column[]): boolean => {
  const letters = columns.flatMap(({ name, texts }) => [name, ...texts.slice(0, 20)]).join('');
  return SIMPLIFIED.test(letters) && !TRADITIONAL.test(letters);
};

/** English months before days, beyond doubt: hardly anywhere but in the United States. */
const fromDates = ({ days: [day] }: Roles, language: string | undefined): FoundCurrency | undefined => {
  if (language !== 'en' || day === undefined) return undefined;
  const style = dateStyle(day.texts, { near: [], varied: false });
  const proven = style !== undefined && !('open' in style) && style.order === 'month-first';
  return proven ? { currency: currencyOf('USD'), because: 'dates' } : undefined;
};
