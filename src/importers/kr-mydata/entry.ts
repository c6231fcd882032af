/** Days and amounts as the 마이데이터 standard writes them. */
import { dayOf, type EpochDay, type LocalTime, timeOf } from '../../model/calendar.js';
import { asCurrency, type Currency, currencyOf, type Minor } from '../../model/money.js';
import type { SourceRef } from '../../model/transaction.js';
import { readAmount } from '../values/amount.js';
import type { RowReading } from '../values/gather.js';
import { fieldOf, type JsonObject } from '../values/json.js';

export type EntryReader = (entry: JsonObject, source: SourceRef) => RowReading;

export const WON = currencyOf('KRW');

/** YYYYMMDD or YYYYMMDDHHMMSS. */
export const momentOf = (text: string): { readonly day: EpochDay; readonly time?: LocalTime } | undefined => {
  const [, year, month, date, hour, minute, second] =
    /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?$/.exec(text) ?? [];
  const day = dayOf(Number(year), Number(month), Number(date));
  if (day === undefined) return undefined;
  const time = hour === undefined ? undefined : timeOf(Number(hour), Number(minute), Number(second));
  return time === undefined ? { day } : { day, time };
};

/** Undefined where the field is blank or no amount. */
export const amountIn = (entry: JsonObject, name: string, currency: Currency): Minor | undefined => {
  const text = fieldOf(entry, name);
  return text === '' ? undefined : readAmount(text, '.', currency);
};

/** Won where the entry names no currency. */
export const currencyOfEntry = (entry: JsonObject): Currency | undefined => {
  const code = fieldOf(entry, 'currency_code');
  return code === '' ? WON : asCurrency(code);
};

export const badDate = (text: string): RowReading => ({ code: 'import.bad-date', args: { text } });

export const badAmount = (text: string, currency: Currency): RowReading => ({
  code: 'import.bad-amount',
  args: { text, currency },
});

/** The fields that have something in them, by the name they get. */
export const filled = <Name extends string>(
  entry: JsonObject,
  names: Readonly<Record<Name, string>>,
): Partial<Record<Name, string>> => {
  const found: Partial<Record<Name, string>> = {};
  for (const name in names) {
    const text = fieldOf(entry, names[name]);
    if (text !== '') found[name] = text;
  }
  return found;
};
