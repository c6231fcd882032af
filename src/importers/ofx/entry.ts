/** One STMTTRN: its day, its amount and its words. */
import { dayOf, type EpochDay, type LocalTime, timeOf, toIso } from '../../model/calendar.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { asCurrency, type Currency, type Minor, minor } from '../../model/money.js';
import type { Transaction, TransactionKind } from '../../model/transaction.js';
import { type DecimalMark, readAmount } from '../values/amount.js';
import { provenMark } from '../values/decimal-mark.js';
import type { RowReading } from '../values/gather.js';
import { LINE } from './normalize.js';
import { type Aggregate, textAt } from './tree.js';

/** How a statement writes amounts. */
export interface Style {
  readonly currency: Currency;
  /** The decimal mark that the file's amounts prove; undefined where they prove none. */
  readonly mark: DecimalMark | undefined;
}

export interface EntrySetting extends Style {
  readonly file: string;
  readonly locator: string;
  readonly idOf: (entry: Aggregate) => string | undefined;
  readonly cutEntryLine: number | undefined;
  /** A time that all entries share is a filler of the bank's, such as noon. */
  readonly showsTimes: boolean;
  /** Charges are printed without a sign. */
  readonly unsigned: boolean;
}

export const readEntry = (entry: Aggregate, setting: EntrySetting): RowReading => {
  const { file, locator, mark, unsigned, showsTimes } = setting;
  if (Number(textAt(entry, LINE)) === setting.cutEntryLine) return { code: 'import.truncated' };
  if (textAt(entry, 'TRNTYPE') === 'HOLD') return { skip: 'pending' };
  // CURRENCY names the currency of TRNAMT where it is not the account's; ORIGCURRENCY tells only what it was converted from.
  const currency = currencyAt(entry, 'CURRENCY', 'CURSYM') ?? setting.currency;
  const size = amountAt(entry, { currency, mark }, 'TRNAMT');
  if (size === undefined) return amountFlaw(textAt(entry, 'TRNAMT') ?? '', { currency, mark });
  const moment = momentAt(entry, 'DTPOSTED') ?? momentAt(entry, 'DTUSER');
  if (moment === undefined) return { code: 'import.bad-date', args: { text: textAt(entry, 'DTPOSTED') ?? '' } };
  const reference = setting.idOf(entry);
  return {
    day: moment.day,
    ...(showsTimes && moment.time !== undefined ? { time: moment.time } : {}),
    amount: minor(unsigned && isOut(entry) ? 0 - size : size),
    currency,
    ...wordsOf(entry),
    ...(reference === undefined ? {} : { reference }),
    source: { file, locator },
  };
};

/** The day the user did it stands in for a posting date that is missing or does not exist. */
export const dateFlaw = (entry: Aggregate, day: EpochDay): Pick<Diagnostic, 'code' | 'args'> | undefined => {
  if (momentAt(entry, 'DTPOSTED') !== undefined) return undefined;
  const text = textAt(entry, 'DTPOSTED') ?? '';
  return { code: 'import.replaced-date', args: { text, date: { date: toIso(day) } } };
};

/** The specification's sign is the account holder's. A statement that prints its debits, two at least, and nothing negative, has none. */
export const isUnsigned = (entries: readonly Aggregate[], style: Style): boolean => {
  const amounts = entries.map(entry => ({ size: amountAt(entry, style, 'TRNAMT') ?? 0, out: isOut(entry) }));
  return amounts.every(({ size }) => size >= 0) && amounts.filter(({ size, out }) => out && size > 0).length > 1;
};

/** The FITID, where it is what it must be: unique. */
export const identifiersOf = (entries: readonly Aggregate[]): EntrySetting['idOf'] => {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const id = textAt(entry, 'FITID') ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return entry => {
    const id = textAt(entry, 'FITID');
    return id !== undefined && counts.get(id) === 1 ? id : undefined;
  };
};

/** The identifier, or else the line on which the entry starts. */
export const locatorOf = (entry: Aggregate, idOf: EntrySetting['idOf']): string =>
  idOf(entry) ?? textAt(entry, LINE) ?? '';

/** By the specification any mark divides decimals, but banks group thousands by comma too: `17,000` alone proves nothing, and is not read. */
export const amountAt = (
  aggregate: Aggregate,
  { currency, mark }: Style,
  ...path: readonly string[]
): Minor | undefined => {
  const text = textAt(aggregate, ...path) ?? '';
  const known = markOf(text, mark);
  return known === undefined ? undefined : readAmount(text, known, currency);
};

const markOf = (text: string, common: Style['mark']): Style['mark'] =>
  provenMark(text) ?? common ?? (text.includes(',') ? undefined : '.');

const amountFlaw = (text: string, { currency, mark }: Style): Pick<Diagnostic, 'code' | 'args'> =>
  markOf(text, mark) === undefined
    ? { code: 'import.ambiguous-amount', args: { text } }
    : { code: 'import.bad-amount', args: { text, currency } };

export const currencyAt = (aggregate: Aggregate, ...path: readonly string[]): Currency | undefined =>
  asCurrency((textAt(aggregate, ...path) ?? '').toUpperCase());

interface Moment {
  readonly day: EpochDay;
  readonly time: LocalTime | undefined;
}

/** Some banks write the day with dashes. */
const MOMENT = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d):?(\d\d)?)?/;

/** `20230509`, `20230509120000.000[-5:EST]`: the day as printed; a zone moves nothing. Undefined where there is no such day. */
export const momentAt = (entry: Aggregate, name: string): Moment | undefined => {
  const [, year, month, date, hour, minute, second] = MOMENT.exec(textAt(entry, name) ?? '') ?? [];
  const day = dayOf(Number(year), Number(month), Number(date));
  if (day === undefined) return undefined;
  return { day, time: hour === undefined ? undefined : timeOf(Number(hour), Number(minute), Number(second ?? 0)) };
};

/** Types of money that leaves. Source: OFX specification 2.3, 11.4.4.3 "Transaction Types". */
const OUT = ['DEBIT', 'POS', 'ATM', 'CHECK', 'CASH', 'FEE', 'SRVCHG', 'PAYMENT', 'DIRECTDEBIT', 'REPEATPMT'];

const isOut = (entry: Aggregate): boolean => OUT.includes(textAt(entry, 'TRNTYPE') ?? '');

const KIND: ReadonlyMap<string, TransactionKind> = new Map([
  ['FEE', 'fee'],
  ['SRVCHG', 'fee'],
  ['INT', 'interest'],
  ['ATM', 'withdrawal'],
  ['CASH', 'withdrawal'],
  ['POS', 'purchase'],
  ['XFER', 'transfer'],
]);

const wordsOf = (entry: Aggregate): Pick<Transaction, 'kind' | 'description' | 'detail' | 'channel'> => {
  const type = textAt(entry, 'TRNTYPE');
  const memo = textAt(entry, 'MEMO');
  const check = textAt(entry, 'CHECKNUM');
  const [description = ''] = [
    textAt(entry, 'NAME') ?? textAt(entry, 'PAYEE', 'NAME'),
    memo,
    check === undefined ? undefined : `CHECK ${check}`,
    type,
  ].filter(text => text !== undefined);
  return {
    kind: KIND.get(type ?? '') ?? 'unknown',
    description,
    ...(memo === undefined || memo === description ? {} : { detail: memo }),
    ...(type === undefined ? {} : { channel: type }),
  };
};
