/** `trans_list` means four things; the fields of its entries tell which: phone payments, payments of the phone bill, a bank account, e-money. */
import { type Minor, minor } from '../../model/money.js';
import type { StatedAccount } from '../../model/statement.js';
import type { SourceRef } from '../../model/transaction.js';
import type { Gathering, RowReading } from '../values/gather.js';
import { fieldOf, type JsonObject, type NamedList } from '../values/json.js';
import { amountIn, badAmount, badDate, currencyOfEntry, filled, momentOf, WON } from './entry.js';

export const readTransactions = ({ path, entries }: NamedList, file: string, gathering: Gathering): void => {
  const before = balancesBefore(entries);
  for (const [index, entry] of entries.entries()) {
    const locator = `${path}[${index}]`;
    const source = { file, locator };
    if (fieldOf(entry, 'trans_month') !== '') gathering.skip(locator, 'elsewhere');
    else if (fieldOf(entry, 'trans_date') !== '')
      gathering.settle({ kind: 'carrier' }, locator, readPhonePayment(entry, source));
    else gathering.settle(accountOf(entry), locator, readAccountMovement(entry, source, before.get(entry)));
  }
};

const readPhonePayment = (entry: JsonObject, source: SourceRef): RowReading => {
  const moment = momentOf(fieldOf(entry, 'trans_date'));
  const amount = amountIn(entry, 'trans_amt', WON);
  if (moment === undefined) return badDate(fieldOf(entry, 'trans_date'));
  if (amount === undefined) return badAmount(fieldOf(entry, 'trans_amt'), WON);
  if (amount === 0) return { skip: 'zero' };
  return {
    ...moment,
    amount: minor(-amount),
    currency: WON,
    kind: 'purchase',
    description: fieldOf(entry, 'merchant_name') || fieldOf(entry, 'trans_title'),
    ...filled(entry, { detail: 'trans_title' }),
    source,
  };
};

const isEMoney = (entry: JsonObject): boolean => ['fob_name', 'trans_org_code', 'trans_id'].some(name => name in entry);

const accountOf = (entry: JsonObject): StatedAccount =>
  isEMoney(entry) ? { kind: 'wallet', ...filled(entry, { name: 'fob_name' }) } : { kind: 'bank' };

const readAccountMovement = (entry: JsonObject, source: SourceRef, before: Minor | undefined): RowReading => {
  const moment = momentOf(fieldOf(entry, 'trans_dtime'));
  const currency = currencyOfEntry(entry);
  if (moment === undefined) return badDate(fieldOf(entry, 'trans_dtime'));
  if (currency === undefined) return { code: 'import.bad-currency', args: { text: fieldOf(entry, 'currency_code') } };
  const size = amountIn(entry, 'trans_amt', currency);
  if (size === undefined) return badAmount(fieldOf(entry, 'trans_amt'), currency);
  if (size === 0) return { skip: 'zero' };
  const balance = amountIn(entry, 'balance_amt', currency);
  const sign = signInWords(entry) ?? signInCode(entry) ?? signInBalance(size, before, balance);
  if (sign === undefined) {
    return { code: 'import.unknown-direction', args: { text: fieldOf(entry, 'trans_type') } };
  }
  const description = ['merchant_name', 'trans_memo', 'trans_class'].map(name => fieldOf(entry, name)).find(Boolean);
  return {
    ...moment,
    amount: minor(sign * Math.abs(size)),
    currency,
    ...(balance === undefined ? {} : { balanceAfter: balance }),
    kind: 'unknown',
    description: description ?? '',
    ...filled(entry, { detail: 'trans_title', channel: 'trans_class', category: 'trans_category' }),
    source,
  };
};

const OUT = /출금|지급|결제|송금|이체출금|내보내기/;
const IN = /입금|충전|받기|취소|환불|환급|이자/;

/** E-money has no `trans_class`; there a memo that is one of these words, and no payee's name, tells as much. */
const WORD = /^(?:충전|자동충전|받기|환불|결제취소|출금|송금|결제)$/;

const signInWords = (entry: JsonObject): 1 | -1 | undefined => {
  const memo = fieldOf(entry, 'trans_memo');
  const words = fieldOf(entry, 'trans_class') || (isEMoney(entry) && WORD.test(memo) ? memo : '');
  if (IN.test(words)) return 1;
  return OUT.test(words) ? -1 : undefined;
};

/** Of a bank: 02 out, 03 in; of e-money: 5201 a payment. */
const signInCode = (entry: JsonObject): 1 | -1 | undefined => {
  const code = fieldOf(entry, 'trans_type');
  if (isEMoney(entry)) return code === '5201' && 'merchant_name' in entry ? -1 : undefined;
  return code === '02' ? -1 : code === '03' ? 1 : undefined;
};

const signInBalance = (size: Minor, before: Minor | undefined, after: Minor | undefined): 1 | -1 | undefined => {
  if (before === undefined || after === undefined) return undefined;
  if (after - before === Math.abs(size)) return 1;
  return before - after === Math.abs(size) ? -1 : undefined;
};

/** The balance that the entry before printed, in the order of time; entries of one account alone. */
const balancesBefore = (entries: readonly JsonObject[]): ReadonlyMap<JsonObject, Minor> => {
  const before = new Map<JsonObject, Minor>();
  const latest = new Map<string, Minor>();
  const order = [...entries].sort((a, b) => (fieldOf(a, 'trans_dtime') < fieldOf(b, 'trans_dtime') ? -1 : 1));
  for (const entry of order) {
    const account = JSON.stringify(accountOf(entry));
    const known = latest.get(account);
    if (known !== undefined) before.set(entry, known);
    const balance = amountIn(entry, 'balance_amt', currencyOfEntry(entry) ?? WON);
    if (balance !== undefined) latest.set(account, balance);
  }
  return before;
};
