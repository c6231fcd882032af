/** One STMTTRN: its day, its amount and its words. */
import { dayOf, type EpochDay, type LocalTime, timeOf } from '../../model/calendar.js';
import type { Transaction, TransactionKind } from '../../model/transaction.js';
import { type Aggregate, textAt } from './tree.js';

export interface Moment {
  readonly day: EpochDay;
  readonly time: LocalTime | undefined;
}

/** `20230509`, `20230509120000.000[-5:EST]`: the day as printed; a zone moves nothing. Undefined where there is no such day. */
export const readMoment = (text: string): Moment | undefined => {
  const [, year, month, date, hour, minute, second] = MOMENT.exec(text) ?? [];
  const day = dayOf(Number(year), Number(month), Number(date));
  if (day === undefined) return undefined;
  return { day, time: hour === undefined ? undefined : timeOf(Number(hour), Number(minute), Number(second ?? 0)) };
};

/** Some banks write the day with dashes. */
const MOMENT = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d):?(\d\d)?)?/;

/** Types of money that leaves. Source: OFX specification 2.3, 11.4.4.3 "Transaction Types". */
const OUT = ['DEBIT', 'POS', 'ATM', 'CHECK', 'CASH', 'FEE', 'SRVCHG', 'PAYMENT', 'DIRECTDEBIT', 'REPEATPMT'];

export const isOut = (entry: Aggregate): boolean => OUT.includes(textAt(entry, 'TRNTYPE') ?? '');

const KIND: Readonly<Record<string, TransactionKind>> = {
  FEE: 'fee',
  SRVCHG: 'fee',
  INT: 'interest',
  ATM: 'withdrawal',
  CASH: 'withdrawal',
  POS: 'purchase',
  XFER: 'transfer',
};

export const wordsOf = (entry: Aggregate): Pick<Transaction, 'kind' | 'description' | 'detail' | 'channel'> => {
  const type = textAt(entry, 'TRNTYPE');
  const memo = textAt(entry, 'MEMO');
  const check = textAt(entry, 'CHECKNUM');
  const said = [
    textAt(entry, 'NAME') ?? textAt(entry, 'PAYEE', 'NAME'),
    memo,
    check === undefined ? undefined : `CHECK ${check}`,
    type,
  ].filter(text => text !== undefined);
  const [description = ''] = said;
  return {
    kind: KIND[type ?? ''] ?? 'unknown',
    description,
    ...(memo === undefined || memo === description ? {} : { detail: memo }),
    ...(type === undefined ? {} : { channel: type }),
  };
};
