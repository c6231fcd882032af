/** Bulk lines and what stands behind them: a card's or phone's bill in the bank against the file of its items. */

import { speaksOf } from '../merchants/words.js';
import { addMonths, daysIn, type EpochMonth, firstDayOf, monthOf } from '../model/calendar.js';
import type { Currency } from '../model/money.js';
import type { AccountKind } from '../model/transaction.js';
import type { Fact, Facts } from './fact.js';
import { grouped } from './grouped.js';

export type BillKind = Extract<AccountKind, 'card' | 'carrier'>;

/** One payee's bills, in one currency. */
export interface Billing {
  readonly kind: BillKind;
  readonly currency: Currency;
  /** Index into the ledger's payees. */
  readonly payee: number;
  /** Rows of the ledger, oldest first. */
  readonly bills: readonly number[];
}

/** A bill against its items. Minor units without signs, but `remainder`: what the items do not explain, below zero where they exceed the bill. */
export interface Reconciled {
  readonly bill: number;
  readonly billed: number;
  readonly items: number;
  /** What stands on every bill beside the items, such as the fee of a phone plan. */
  readonly fixed: number;
  readonly remainder: number;
}

export interface Reconciliation {
  readonly billing: Billing;
  readonly bills: readonly Reconciled[];
}

/** Bills that people pay from the bank; where a card pays the phone, from the card. */
export const billings: Fact<readonly Billing[]> = facts => {
  const { ledger } = facts;
  const kinds = ledger.payees.map((_, payee) => billKindOf(facts, payee));
  const bills = [...ledger.transactions.keys()].filter(row => {
    const kind = kinds[ledger.payee[row]!];
    const account = ledger.accounts[ledger.account[row]!]!.kind;
    return kind !== undefined && ledger.amount[row]! < 0 && account !== kind && account !== 'carrier';
  });
  const byPayee = grouped(bills, row => `${ledger.payee[row]} ${ledger.transactions[row]!.currency}`);
  return [...byPayee.values()].map(rows => {
    const payee = ledger.payee[rows[0]!]!;
    return { kind: kinds[payee]!, currency: ledger.transactions[rows[0]!]!.currency, payee, bills: rows };
  });
};

const billKindOf = ({ ledger }: Facts, payee: number): BillKind | undefined => {
  const { key, merchant } = ledger.payees[payee]!;
  if (merchant?.category === 'card-issuer' || speaksOf('card-bill', key)) return 'card';
  const isPhone = merchant?.category === 'carrier' || merchant?.category === 'telecom' || speaksOf('carrier-bill', key);
  return isPhone ? 'carrier' : undefined;
};

/** Items of one kind of file are there at all: only then can a bill be held against them. */
export const hasItems = ({ ledger }: Facts, kind: BillKind): boolean =>
  ledger.accounts.some(account => account.kind === kind);

/** Bills that follow a file's items: enough of them agree to the last unit. */
export const reconciliations: Fact<readonly Reconciliation[]> = facts =>
  facts.get(billings).flatMap(billing => {
    const tries = itemSets(facts, billing).flatMap(items =>
      CLOSINGS.flatMap(closing => LAGS.map(lag => match(facts, billing, items, closing, lag))),
    );
    const best = tries.reduce<Match | undefined>((a, b) => (a === undefined || b.agreed > a.agreed ? b : a), undefined);
    const follows = best !== undefined && best.agreed >= ENOUGH && best.agreed >= MOST * best.bills.length;
    return follows ? [{ billing, bills: best.bills }] : [];
  });

/** Bills that must agree before a file is taken for the bill's items: this many, and this share. */
const ENOUGH = 3;
const MOST = 0.5;
/** Days of the month on which a cycle may close; 31 is its last day. How many months later it is paid. */
const CLOSINGS = [31, ...Array.from({ length: 28 }, (_, index) => index + 1)];
const LAGS = [1, 0, 2];

interface Match {
  readonly agreed: number;
  readonly bills: readonly Reconciled[];
}

/** Sums up to and with each day. */
interface Items {
  readonly from: number;
  readonly upTo: readonly number[];
}

const match = (facts: Facts, { kind, bills }: Billing, items: Items, closing: number, lag: number): Match => {
  const { ledger } = facts;
  const last = items.from + items.upTo.length - 1;
  const covered = bills.flatMap(bill => {
    const { day } = ledger.transactions[bill]!;
    const month = monthOf(addMonths(day, -lag));
    const [start, end] = [closingDay(monthBefore(month), closing), closingDay(month, closing)];
    if (end >= day || end < items.from || end > last + SILENCE) return [];
    const billed = -ledger.amount[bill]!;
    const sum = sumUpTo(items, end) - sumUpTo(items, start);
    return [{ bill, billed, items: sum, rest: billed - sum, whole: start + 1 >= items.from }];
  });
  const fixed = kind === 'card' ? 0 : mode(covered.map(({ rest }) => rest));
  return {
    agreed: covered.filter(({ rest }) => rest === fixed).length,
    bills: covered
      .filter(({ rest, whole }) => whole || rest === fixed)
      .map(({ bill, billed, items: sum, rest }) => ({ bill, billed, items: sum, fixed, remainder: rest - fixed })),
  };
};

/** A file may end with days on which nothing was bought. */
const SILENCE = 31;

const monthBefore = (month: EpochMonth): EpochMonth => monthOf(addMonths(firstDayOf(month), -1));

const closingDay = (month: EpochMonth, closing: number): number =>
  firstDayOf(month) + Math.min(closing, daysIn(month)) - 1;

const sumUpTo = ({ from, upTo }: Items, day: number): number => upTo[Math.min(day - from, upTo.length - 1)] ?? 0;

/** The value that stands most often; of two, the smaller. */
const mode = (values: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0] ?? 0;
};

/** Each file of the kind by itself, all of them together, and each with purchases in parts spread over the bills. */
const itemSets = ({ ledger }: Facts, { kind, currency }: Billing): readonly Items[] => {
  const accounts = ledger.accounts.flatMap((account, index) => (account.kind === kind ? [index] : []));
  const sets = [...accounts.map(account => [account]), ...(accounts.length > 1 ? [accounts] : [])];
  return sets.flatMap(set => {
    const rows = [...ledger.transactions.keys()].filter(
      row =>
        set.includes(ledger.account[row]!) && ledger.transactions[row]!.currency === currency && isItem(ledger, row),
    );
    const inParts = rows.some(row => isInParts(ledger, row));
    return rows.length === 0
      ? []
      : inParts
        ? [itemsOf(ledger, rows, true), itemsOf(ledger, rows, false)]
        : [itemsOf(ledger, rows, false)];
  });
};

const isItem = (ledger: Facts['ledger'], row: number): boolean =>
  ledger.internal[row] === 0 && ledger.transactions[row]!.kind !== 'payment';

const isInParts = (ledger: Facts['ledger'], row: number): boolean => {
  const { installment } = ledger.transactions[row]!;
  return installment !== undefined && installment.of > 1 && installment.nth === undefined;
};

const itemsOf = (ledger: Facts['ledger'], rows: readonly number[], spread: boolean): Items => {
  const days = new Map<number, number>();
  const add = (day: number, amount: number) => days.set(day, (days.get(day) ?? 0) + amount);
  for (const row of rows) {
    const { day, installment } = ledger.transactions[row]!;
    const size = -ledger.amount[row]!;
    const parts = spread && isInParts(ledger, row) ? installment!.of : 1;
    const part = Math.floor(size / parts);
    add(day, size - part * (parts - 1));
    for (let nth = 1; nth < parts; nth++) add(addMonths(day, nth), part);
  }
  const from = ledger.transactions[rows[0]!]!.day;
  const last = ledger.transactions[rows.at(-1)!]!.day;
  const upTo: number[] = [];
  for (let day = from; day <= last; day++) upTo.push((upTo.at(-1) ?? 0) + (days.get(day) ?? 0));
  return { from, upTo };
};
