/** Google Takeout: one order of Google Shopping or Google Pay a file, with its price in millionths. */
import type { EpochDay } from '../../model/calendar.js';
import { timeOf } from '../../model/calendar.js';
import { asCurrency, exponentOf, type Money, minor } from '../../model/money.js';
import type { StatedAccount } from '../../model/statement.js';
import type { SourceRef } from '../../model/transaction.js';
import type { Importer } from '../importer.js';
import { gather, type RowReading } from '../values/gather.js';
import { fieldOf, isJsonObject, type JsonObject, listsIn, parseJson } from '../values/json.js';

const ACCOUNT: StatedAccount = { kind: 'wallet', institution: 'Google' };

export const googleOrder: Importer = {
  id: 'google-order',
  source: 'an order file of Google Takeout among the tests of a public importer',
  recognize: opened => opened.kind === 'text' && /^\s*\{/.test(opened.text) && isOrder(parseJson(opened.text)),
  read: opened => {
    const gathering = gather();
    const order = opened.kind === 'text' ? parseJson(opened.text) : undefined;
    if (isJsonObject(order)) gathering.settle(ACCOUNT, '$', readOrder(order, { file: opened.name, locator: '$' }));
    return gathering.result();
  },
};

const isOrder = (value: unknown): boolean =>
  isJsonObject(value) && 'merchantOrderId' in value && 'creationTime' in value && 'priceline' in value;

const readOrder = (order: JsonObject, source: SourceRef): RowReading => {
  const micros = fieldOf(within(order, 'creationTime'), 'usecSinceEpochUtc');
  if (!/^\d{15,17}$/.test(micros)) return { code: 'import.bad-date', args: { text: micros } };
  const seconds = Math.floor(Number(micros) / 1e6);
  const time = timeOf(Math.floor((seconds % DAY) / 3600), Math.floor((seconds % 3600) / 60), seconds % 60);
  const prices = listsIn(order).find(({ path }) => path === 'priceline')?.entries ?? [];
  const total = sumOf(prices.map(line => within(line, 'amount')));
  if (total === undefined)
    return { code: 'import.bad-amount', args: { text: JSON.stringify(prices).slice(0, 80), currency: '' } };
  const items = listsIn(order).find(({ path }) => path === 'lineItem')?.entries ?? [];
  const purchases = items.map(item => within(item, 'purchase'));
  if (purchases.length > 0 && purchases.every(item => /CANCEL/.test(fieldOf(item, 'status'))))
    return { skip: 'cancelled' };
  const detail = purchases
    .map(item => fieldOf(within(item, 'productInfo'), 'name'))
    .filter(name => name !== '')
    .join(', ');
  return {
    day: Math.floor(seconds / DAY) as EpochDay,
    ...(time === undefined ? {} : { time }),
    amount: minor(-total.minor),
    currency: total.currency,
    kind: 'purchase',
    description: fieldOf(within(order, 'transactionMerchant'), 'name'),
    ...(detail === '' ? {} : { detail }),
    reference: fieldOf(order, 'merchantOrderId'),
    source,
  };
};

const DAY = 86_400;

const within = (entry: JsonObject, name: string): JsonObject => {
  const value = entry[name];
  return isJsonObject(value) ? value : {};
};

/** Undefined where the lines are in several currencies, or one of them is no whole number of minor units. */
const sumOf = (amounts: readonly JsonObject[]): Money | undefined => {
  const codes = new Set(amounts.map(amount => fieldOf(within(amount, 'currencyCode'), 'code')));
  const currency = codes.size === 1 ? asCurrency([...codes][0] ?? '') : undefined;
  if (currency === undefined) return undefined;
  const unit = 10 ** (6 - exponentOf(currency));
  const micros = amounts.map(amount => Number(fieldOf(amount, 'amountMicros')));
  const total = micros.reduce((sum, part) => sum + part, 0);
  return micros.every(part => Number.isSafeInteger(part)) && total % unit === 0
    ? { minor: minor(total / unit), currency }
    : undefined;
};
