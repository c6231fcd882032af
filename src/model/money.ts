/** Money is a whole number of minor units (won, cents) of one ISO 4217 currency; never a float. */

declare const minorUnits: unique symbol;
/** A safe integer: 17000 won, 999 cents. */
export type Minor = number & { readonly [minorUnits]: true };

declare const iso4217: unique symbol;
/** Three capital letters; `XXX` where a file names no currency and nobody said which. */
export type Currency = string & { readonly [iso4217]: true };

/** An amount that stands alone. Its sign is the account holder's (negative leaves), unless the field that holds it says that it has none. */
export interface Money {
  readonly minor: Minor;
  readonly currency: Currency;
}

/**
 * ISO 4217 exponents that are not 2. `Intl` is no substitute: it answers 0 for IDR, HUF and IQD.
 * Source: ISO 4217 list one (SIX Financial Information, the maintenance agency), column "Mnr Unts".
 */
const EXPONENT: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
};

/** ISO 4217 for "no currency involved": a file named none. Kept apart from every other, unless the ledger gives it the one of the rest. */
export const NO_CURRENCY = 'XXX' as Currency;

/** Decimals of the minor unit: 0 for won and yen, 2 for the euro, 3 for the Kuwaiti dinar; 2 also for `XXX` and codes that ISO 4217 does not list. */
export const exponentOf = (currency: Currency): number => EXPONENT[currency] ?? 2;

/** Undefined when the text is not the shape of an ISO 4217 code. */
export const asCurrency = (code: string): Currency | undefined =>
  /^[A-Z]{3}$/.test(code) ? (code as Currency) : undefined;

/** Throws a RangeError on anything but the shape of an ISO 4217 code: for constants and checked data. */
export const currencyOf = (code: string): Currency => {
  const currency = asCurrency(code);
  if (currency === undefined) throw new RangeError(`not an ISO 4217 code: ${code}`);
  return currency;
};

/** The one constructor of amounts. Throws a RangeError on anything but a safe integer; never answers -0. */
export const minor = (n: number): Minor => {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of minor units: ${n}`);
  return (n === 0 ? 0 : n) as Minor;
};

/** `n` in minor units. Throws a RangeError on anything but a safe integer. */
export const money = (n: number, currency: Currency): Money => ({
  minor: minor(n),
  currency,
});

/** 1350 USD -> "13.50"; 13500 KRW -> "13500"; -5 USD -> "-0.05". The form the report carries. */
export const decimalText = ({ minor: amount, currency }: Money): string => {
  const exponent = exponentOf(currency);
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0');
  const sign = amount < 0 ? '-' : '';
  return exponent === 0 ? sign + digits : `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
};

/** The inverse of `decimalText`, for text that this program wrote. Throws a RangeError on anything else. */
export const moneyOfText = (text: string, currency: Currency): Money => {
  const exponent = exponentOf(currency);
  const [, sign, whole, decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined || decimals.length !== exponent)
    throw new RangeError(`not an amount in ${currency}: ${text}`);
  const size = Number(whole + decimals);
  return money(sign === '-' ? -size : size, currency);
};
