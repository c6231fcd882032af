/** Card approvals at home and abroad, the items of a bill, cash advances and card loans. */
import { type Currency, type Minor, minor, money } from '../../model/money.js';
import type { Transaction, TransactionKind } from '../../model/transaction.js';
import type { RowReading } from '../values/gather.js';
import { fieldOf, type JsonObject } from '../values/json.js';
import { amountIn, badAmount, badDate, currencyOfEntry, type EntryReader, filled, momentOf, WON } from './entry.js';

const CANCELLED = '02';
const AMENDED = '03';
const PAY_TYPES: Readonly<Record<string, string>> = { '01': '신용', '02': '체크' };

/** A cancelled approval keeps its entry with status 02; of an amended one (03), `modified_amt` is left. */
export const readApproval: EntryReader = (entry, source) => {
  const moment = momentOf(fieldOf(entry, 'approved_dtime'));
  const currency = currencyOfEntry(entry);
  const status = fieldOf(entry, 'status');
  if (status === CANCELLED) return { skip: 'cancelled' };
  if (moment === undefined) return badDate(fieldOf(entry, 'approved_dtime'));
  if (currency === undefined) return { code: 'import.bad-currency', args: { text: fieldOf(entry, 'currency_code') } };
  const price = amountIn(entry, status === AMENDED ? 'modified_amt' : 'approved_amt', currency);
  if (price === undefined) return badAmount(fieldOf(entry, 'approved_amt'), currency);
  if (price === 0) return { skip: status === AMENDED ? 'cancelled' : 'zero' };
  const channel = PAY_TYPES[fieldOf(entry, 'pay_type')];
  return {
    ...moment,
    ...chargeOf(entry, price, currency, status === AMENDED),
    ...installmentOf(entry),
    kind: 'purchase',
    description: fieldOf(entry, 'merchant_name'),
    ...(channel === undefined ? {} : { channel }),
    ...filled(entry, { reference: 'approved_num' }),
    source,
  };
};

/** In won where the entry has won, which an amended price abroad has not; the card's own currency otherwise. */
const chargeOf = (
  entry: JsonObject,
  price: Minor,
  currency: Currency,
  isAmended: boolean,
): Pick<Transaction, 'amount' | 'currency' | 'original'> => {
  const won = currency === WON || isAmended ? undefined : amountIn(entry, 'krw_amt', WON);
  return won === undefined || won === 0
    ? { amount: minor(-price), currency }
    : { amount: minor(-won), currency: WON, original: money(-price, currency) };
};

/**
 * `paid_amt` is the price. Of a purchase in installments it stands in every month's bill, so it is booked with the first part;
 * where the balance shows that it is the part, each part is booked.
 */
export const readBillDetail: EntryReader = (entry, source) => {
  const moment = momentOf(fieldOf(entry, 'paid_dtime'));
  const currency = currencyOfEntry(entry);
  if (moment === undefined) return badDate(fieldOf(entry, 'paid_dtime'));
  if (currency === undefined) return { code: 'import.bad-currency', args: { text: fieldOf(entry, 'currency_code') } };
  const price = amountIn(entry, 'paid_amt', currency);
  if (price === undefined) return badAmount(fieldOf(entry, 'paid_amt'), currency);
  const { installment } = installmentOf(entry);
  const { nth = 1, of = 1 } = installment ?? {};
  const left = amountIn(entry, 'balance_amt', currency) ?? 0;
  const isPart = left > 0 && Math.abs(left - price * (of - nth)) < of;
  if (nth > 1 && !isPart) return { skip: 'elsewhere' };
  const fee = currency === WON ? (amountIn(entry, 'credit_fee_amt', WON) ?? 0) : 0;
  if (price + fee === 0) return { skip: 'zero' };
  return {
    ...moment,
    amount: minor(-price - fee),
    currency,
    ...(fee === 0 ? {} : { fee: minor(-fee) }),
    ...(installment === undefined ? {} : { installment: isPart ? installment : { of } }),
    kind: price < 0 ? 'refund' : 'purchase',
    description: fieldOf(entry, 'merchant_name'),
    ...filled(entry, { reference: 'trans_no' }),
    source,
  };
};

const readLoan =
  (kind: TransactionKind, name: string): EntryReader =>
  (entry, source): RowReading => {
    const moment = momentOf(fieldOf(entry, 'loan_dtime'));
    const amount = amountIn(entry, 'loan_amt', WON);
    if (moment === undefined) return badDate(fieldOf(entry, 'loan_dtime'));
    if (amount === undefined) return badAmount(fieldOf(entry, 'loan_amt'), WON);
    if (amount === 0) return { skip: 'zero' };
    const rate = fieldOf(entry, 'int_rate');
    return {
      ...moment,
      amount: minor(-amount),
      currency: WON,
      kind,
      description: fieldOf(entry, 'loan_name') || name,
      ...(rate === '' ? {} : { detail: `${rate}%` }),
      channel: name,
      source,
    };
  };

/** 현금서비스 and 카드론: money drawn on the card, which the card's holder owes. */
export const readCashAdvance = readLoan('cash-advance', '단기카드대출');
export const readLongLoan = readLoan('cash-advance', '장기카드대출');

const installmentOf = (entry: JsonObject): Pick<Transaction, 'installment'> => {
  const of = Number(fieldOf(entry, 'total_install_cnt'));
  const nth = Number(fieldOf(entry, 'cur_install_cnt'));
  if (!(of >= 2)) return {};
  return { installment: nth >= 1 && nth <= of ? { nth, of } : { of } };
};
