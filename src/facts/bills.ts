/** Bulk lines and what stands behind them: a card's or phone's bill in the bank against the file of its items. */

import type { Entries } from '../ledger/entries.js';
import type { Entry } from '../ledger/entry.js';
import type { Payee } from '../ledger/payee.js';
import { speaksOf } from '../merchants/words.js';
import { addMonths, daysIn, type EpochMonth, firstDayOf, monthOf } from '../model/calendar.js';
import { counted } from '../model/grouping.js';
import type { Currency } from '../model/money.js';
import type { AccountKind } from '../model/transaction.js';
import type { Fact, Facts } from './fact.js';

/** Accounts whose items another account pays for as one sum. */
export type BillKind = Extract<AccountKind, 'card' | 'carrier'>;

/** One payee's bills, in one currency. */
interface Billing {
  readonly kind: BillKind;
  readonly currency: Currency;
  readonly payee: Payee;
  readonly bills: Entries;
}

/** A bill against its items. Minor units without signs, but `remainder`: what the items do not explain, below zero where they exceed the bill. */
export interface Reconciled {
  readonly bill: Entry;
  readonly billed: number;
  readonly items: number;
  /** What stands on every bill beside the items, such as the fee of a phone plan. */
  readonly fixed: number;
  readonly remainder: number;
}

/** Bills of one payee, each held against the items of the file that they follow, oldest first. */
interface Reconciliation {
  readonly billing: Billing;
  readonly bills: readonly Reconciled[];
}

/** Bills that people pay from the bank; where a card pays the phone, from the card. */
export const billings: Fact<readonly Billing[]> = ({ ledger }) => {
  const kinds = new Map(ledger.payees.map(payee => [payee, billKindOf(payee)]));
  const bills = ledger.entries.filter(entry => {
    const kind = kinds.get(entry.payee);
    const account = entry.account.kind;
    return kind !== undefined && entry.leaves && account !== kind && account !== 'carrier';
  });
  return [...bills.groupedBy(({ payee }) => payee)].flatMap(([payee, ofPayee]) => {
    const kind = kinds.get(payee);
    if (kind === undefined) return [];
    return [...ofPayee.groupedBy(({ currency }) => currency)].map(([currency, own]) => ({
      kind,
      currency,
      payee,
      bills: own,
    }));
  });
};

const billKindOf = ({ key, merchant }: Payee): BillKind | undefined => {
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
      CLOSINGS.flatMap(closing => LAGS.map(lag => match(billing, items, closing, lag))),
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

const match = ({ kind, bills }: Billing, items: Items, closing: number, lag: number): Match => {
  const last = items.from + items.upTo.length - 1;
  const covered = [...bills].flatMap(bill => {
    const month = monthOf(addMonths(bill.day, -lag));
    const [start, end] = [closingDay(monthBefore(month), closing), closingDay(month, closing)];
    if (end >= bill.day || end < items.from || end > last + SILENCE) return [];
    const billed = bill.size;
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

/** The value that stands most often; of two, the smaller; 0 of none. */
const mode = (values: readonly number[]): number =>
  [...counted(values, value => value)].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0] ?? 0;

/** Each file of the kind by itself, all of them together, and each with purchases in parts spread over the bills. */
const itemSets = ({ ledger }: Facts, { kind, currency }: Billing): readonly Items[] => {
  const accounts = ledger.accounts.filter(account => account.kind === kind);
  const sets = [...accounts.map(account => [account]), ...(accounts.length > 1 ? [accounts] : [])];
  return sets.flatMap(set => {
    const items = ledger.entries.filter(
      entry => set.includes(entry.account) && entry.currency === currency && isItem(entry),
    );
    if (items.length === 0) return [];
    return items.some(isInParts) ? [itemsOf(items, true), itemsOf(items, false)] : [itemsOf(items, false)];
  });
};

const isItem = ({ isInternal, kind }: Entry): boolean => !isInternal && kind !== 'payment';

/** The whole price of a purchase that is billed in parts. */
const isInParts = ({ installment }: Entry): boolean => partsOf(installment) > 1;

const partsOf = (installment: Entry['installment']): number =>
  installment !== undefined && installment.nth === undefined ? installment.of : 1;

const itemsOf = (items: Entries, spread: boolean): Items => {
  const days = new Map<number, number>();
  const add = (day: number, amount: number) => days.set(day, (days.get(day) ?? 0) + amount);
  for (const { day, amount, installment } of items) {
    const parts = spread ? partsOf(installment) : 1;
    const part = Math.floor(-amount / parts);
    add(day, -amount - part * (parts - 1));
    for (let nth = 1; nth < parts; nth++) add(addMonths(day, nth), part);
  }
  const { from, to } = items.period;
  const upTo: number[] = [];
  for (let day: number = from; day <= to; day++) upTo.push((upTo.at(-1) ?? 0) + (days.get(day) ?? 0));
  return { from, upTo };
};
