/** Google Takeout: the orders and purchases of the Play store. */
import { asIsoDate, type EpochDay, type LocalTime, timeOf, toDay } from '../../model/calendar.js';
import { type Currency, currencyOf, type Money, minor } from '../../model/money.js';
import type { StatedAccount } from '../../model/statement.js';
import type { SourceRef } from '../../model/transaction.js';
import type { Importer } from '../importer.js';
import { readAmount } from '../values/amount.js';
import { currencyIn } from '../values/currency.js';
import { provenMark } from '../values/decimal-mark.js';
import { type Gathering, gather, type RowReading } from '../values/gather.js';
import { fieldOf, isJsonObject, type JsonObject, listsIn, parseJson } from '../values/json.js';

const ACCOUNT: StatedAccount = { kind: 'wallet', institution: 'Google Play' };

export const googlePlay: Importer = {
  id: 'google-play',
  source:
    'Order History.json and Purchase History.json of Google Takeout, keys as five public readers of real exports use them',
  recognize: opened =>
    opened.kind === 'text' && /^\s*\[\s*\{\s*"(?:orderHistory|purchaseHistory)"\s*:/.test(opened.text),
  read: (opened, { currency }) => {
    const gathering = gather();
    const document = opened.kind === 'text' ? parseJson(opened.text) : undefined;
    if (document === undefined) gathering.note({ level: 'error', code: 'import.bad-json' });
    const entries = listsIn(document).find(({ path }) => path === '')?.entries ?? [];
    for (const [index, entry] of entries.entries()) {
      const locator = `[${index}]`;
      if (currency === undefined && isBareDollar(purchaseOf(entry)?.price ?? '')) {
        gathering.assume({ id: 'assume.dollar', args: { currency: DOLLAR } });
      }
      gathering.settle(ACCOUNT, locator, readEntry(entry, { file: opened.name, locator }, currency));
    }
    if (entries.length > 0) layOut(entries, gathering);
    return gathering.result();
  },
};

interface Purchase {
  readonly at: string;
  readonly price: string;
  readonly refund: string;
  readonly items: readonly JsonObject[];
  readonly reference: string;
  readonly paidWith: string;
}

const purchaseOf = (entry: JsonObject): Purchase | undefined => {
  const { orderHistory: order, purchaseHistory: purchase } = entry;
  if (isJsonObject(order)) {
    const lines = Array.isArray(order['lineItem']) ? order['lineItem'].filter(isJsonObject) : [];
    const instrument = order['billingInstrument'];
    return {
      at: fieldOf(order, 'creationTime'),
      price: fieldOf(order, 'totalPrice'),
      refund: fieldOf(order, 'refundAmount'),
      items: lines.map(({ doc }) => doc).filter(isJsonObject),
      reference: fieldOf(order, 'orderId'),
      paidWith: isJsonObject(instrument) ? fieldOf(instrument, 'displayName') : '',
    };
  }
  if (!isJsonObject(purchase)) return undefined;
  return {
    at: fieldOf(purchase, 'purchaseTime'),
    price: fieldOf(purchase, 'invoicePrice'),
    refund: '',
    items: isJsonObject(purchase['doc']) ? [purchase['doc']] : [],
    reference: '',
    paidWith: fieldOf(purchase, 'paymentMethodTitle'),
  };
};

const readEntry = (entry: JsonObject, source: SourceRef, stated: Currency | undefined): RowReading => {
  const purchase = purchaseOf(entry);
  if (purchase === undefined) return { skip: 'notice' };
  const moment = momentOf(purchase.at);
  if (moment === undefined) return { code: 'import.bad-date', args: { text: purchase.at } };
  if (purchase.price === '') return { skip: 'zero' };
  const price = moneyIn(purchase.price, stated);
  const refund = purchase.refund === '' ? undefined : moneyIn(purchase.refund, stated);
  if (price === undefined) return { code: 'import.bad-currency', args: { text: purchase.price } };
  if (purchase.refund !== '' && refund === undefined) {
    return { code: 'import.bad-amount', args: { text: purchase.refund, currency: price.currency } };
  }
  const left = price.minor - Math.abs(refund?.minor ?? 0);
  if (price.minor === 0) return { skip: 'zero' };
  if (left <= 0) return { skip: 'cancelled' };
  const titles = purchase.items.map(item => fieldOf(item, 'title')).filter(title => title !== '');
  const types = [...new Set(purchase.items.map(item => fieldOf(item, 'documentType')).filter(type => type !== ''))];
  return {
    ...moment,
    amount: minor(-left),
    currency: price.currency,
    kind: 'purchase',
    description: titles.join(', ') || 'Google Play',
    ...(types.length === 0 ? {} : { category: types.join(', ') }),
    ...(purchase.paidWith === '' ? {} : { channel: purchase.paidWith }),
    via: 'Google Play',
    ...(purchase.reference === '' ? {} : { reference: purchase.reference }),
    source,
  };
};

const DOLLAR = currencyOf('USD');

/** `₩14,900`, `HK$38.00`; a bare `$` is the user's own dollar, or else that of the United States. Undefined where no currency is said. */
const moneyIn = (text: string, stated: Currency | undefined): Money | undefined => {
  const currency = currencyIn(text) ?? stated ?? (isBareDollar(text) ? DOLLAR : undefined);
  const amount = currency === undefined ? undefined : readAmount(text, provenMark(text) ?? '.', currency);
  return currency === undefined || amount === undefined ? undefined : { minor: amount, currency };
};

const isBareDollar = (text: string): boolean => /^-?\$/.test(text);

/** `2026-08-03T00:25:10.000Z`: the day and the time as printed, which are those of Greenwich. */
const momentOf = (text: string): { readonly day: EpochDay; readonly time?: LocalTime } | undefined => {
  const [, date = '', hour, minute, second] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}):(\d{2}))?/.exec(text) ?? [];
  const iso = asIsoDate(date);
  if (iso === undefined) return undefined;
  const time = hour === undefined ? undefined : timeOf(Number(hour), Number(minute), Number(second));
  return time === undefined ? { day: toDay(iso) } : { day: toDay(iso), time };
};

const SAMPLE_ENTRIES = 5;

const layOut = (entries: readonly JsonObject[], gathering: Gathering): void =>
  gathering.layOut({
    columns: [
      { name: 'creationTime, purchaseTime', role: 'date' },
      { name: 'totalPrice, invoicePrice', role: 'amount' },
      { name: 'refundAmount', role: 'cancelled-amount' },
      { name: 'title', role: 'description' },
    ],
    sample: entries.slice(0, SAMPLE_ENTRIES).flatMap(entry => {
      const purchase = purchaseOf(entry);
      return purchase === undefined
        ? []
        : [
            [
              purchase.at,
              purchase.price,
              purchase.refund,
              purchase.items.map(item => fieldOf(item, 'title')).join(', '),
            ],
          ];
    }),
  });
