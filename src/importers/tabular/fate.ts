/** What a row's own words say became of it, where amounts say more than words: cancelled, partly cancelled, declined, or itself a cancellation. */
import type { Row } from '../../reading/document.js';
import { readAmount } from '../values/amount.js';
import { plain } from './header.js';
import type { TableProfile } from './profile.js';
import { amountOf } from './row-amount.js';
import { holds } from './row-transaction.js';
import type { Sheet } from './sheet.js';
import words from './status-words.json' with { type: 'json' };

type SkipReason = TableProfile['skip'][number]['why'];

export interface Fates {
  /** Why the row is no booked money; undefined where it is, or where its amounts decide. */
  skip(row: Row): SkipReason | undefined;
  /** True where a part of unknown size was cancelled: the row is booked whole. */
  isInDoubt(row: Row): boolean;
  /** True for a cancellation that is a row of its own. */
  isCancellation(row: Row): boolean;
}

/**
 * A row called cancelled is not skipped where an amount beside it says how much was, where it is called partly cancelled, and where it is the
 * cancellation itself: money in by its own sign, where not all others have the same, whose purchase is not called cancelled as well; or, without a sign, a row whose purchase
 * stands in the same table, under the same reference, or, in a column of types, to the same payee at the same amount. A purchase that is
 * called refunded counts where its refund stands in a row of its own that is not called so: never one half of a pair.
 */
export const fatesOf = (rows: readonly Row[], sheet: Sheet): Fates => {
  const { profile } = sheet;
  const isInDoubt = (row: Row) =>
    isPartly(row, sheet) && cancelledPart(row, sheet) === 0 && (chargeOf(row, sheet)?.amount ?? 0) < 0;
  if (profile.status === undefined && !profile.skip.some(({ why }) => NOT_BOOKED.has(why)))
    return { skip: row => fateOf(row, sheet).why, isInDoubt, isCancellation: () => false };
  const fates = rows.map(row => ({ row, ...fateOf(row, sheet) }));
  const cancelled = fates.filter(({ why, isOpen }) => why === 'cancelled' && isOpen);
  const { cancellations, refunded } = cancelled.length === 0 ? NONE : pairsAmong(cancelled, fates, sheet);
  const unbooked = fates.filter(({ why }) => why === 'failed' || why === 'pending');
  const reversals = unbooked.length === 0 ? new Map<Row, SkipReason>() : reversalsOf(unbooked, fates, sheet);
  const byRow = new Map(fates.map(fate => [fate.row, fate]));
  return {
    skip: row => {
      const fate = byRow.get(row);
      const isBooked = fate?.isOpen === false || cancellations.has(row) || refunded.has(row);
      return fate?.why === 'cancelled' && isBooked ? undefined : (fate?.why ?? reversals.get(row));
    },
    isInDoubt,
    isCancellation: row => cancellations.has(row),
  };
};

const NOT_BOOKED: ReadonlySet<SkipReason> = new Set<SkipReason>(['cancelled', 'failed', 'pending']);

/** Rows that take back what was never booked: the same payee and amount, and no purchase that was. */
const reversalsOf = (
  unbooked: readonly (Fate & { readonly row: Row })[],
  all: readonly (Fate & { readonly row: Row })[],
  sheet: Sheet,
): ReadonlyMap<Row, SkipReason> => {
  const booked = all.flatMap(({ row, why }) =>
    why === undefined && sheet.moment(row) !== undefined ? (chargeOf(row, sheet) ?? []) : [],
  );
  const found = new Map<Row, SkipReason>();
  for (const { row, why } of unbooked) {
    const purchase = chargeOf(row, sheet);
    if (purchase === undefined || purchase.amount >= 0 || why === undefined) continue;
    const isTaken = booked.some(each => each.amount === purchase.amount && isSame(each, purchase));
    const reversal = booked.find(
      each => each.amount === -purchase.amount && isSame(each, purchase) && !found.has(each.row),
    );
    if (!isTaken && reversal !== undefined) found.set(reversal.row, why);
  }
  return found;
};

interface Pairs {
  /** Marked rows that take another back. */
  readonly cancellations: ReadonlySet<Row>;
  /** Marked rows whose refund is a row of its own that is not marked. */
  readonly refunded: ReadonlySet<Row>;
}

const NONE: Pairs = { cancellations: new Set(), refunded: new Set() };

interface Fate {
  readonly why: SkipReason | undefined;
  /** Nothing beside the word says how much was cancelled. */
  readonly isOpen: boolean;
  /** The word stands in a column of types, where a cancellation is a row of its own. */
  readonly apart: boolean;
}

const fateOf = (row: Row, sheet: Sheet): Fate => {
  const { cell, profile } = sheet;
  const rule = profile.skip.find(condition => holds(condition, cell(row, condition.column)));
  const why = rule?.why ?? WHY.find(called => isCalled(row, sheet, called));
  const isOpen = why !== 'cancelled' || (!isPartly(row, sheet) && cancelledPart(row, sheet) === 0);
  return { why, isOpen, apart: rule?.apart === true };
};

const WHY = ['failed', 'pending', 'cancelled'] as const;

const WORDS = {
  cancelled: new Set(words.cancelled.map(plain)),
  partly: new Set(words.partly.map(plain)),
  failed: new Set(words.failed.map(plain)),
  pending: new Set(words.pending.map(plain)),
};

const isCalled = (row: Row, { cell, profile }: Sheet, fate: keyof typeof WORDS): boolean =>
  (profile.status ?? []).some(column => WORDS[fate].has(plain(cell(row, column))));

const isPartly = (row: Row, sheet: Sheet): boolean =>
  isCalled(row, sheet, 'partly') ||
  (sheet.profile.notes ?? []).some(condition => holds(condition, sheet.cell(row, condition.column)));

/** What was cancelled, as printed beside the row; 0 where nothing is. */
const cancelledPart = (row: Row, { cell, currency, profile }: Sheet): number => {
  const own = profile.cancelledAmount === undefined ? undefined : currency(row);
  return own === undefined ? 0 : (readAmount(cell(row, profile.cancelledAmount), profile.decimal, own) ?? 0);
};

interface Charge {
  readonly row: Row;
  /** With the holder's sign. */
  readonly amount: number;
  readonly reference: string;
  readonly payee: string;
}

const chargeOf = (row: Row, sheet: Sheet): Charge | undefined => {
  const { profile, cell } = sheet;
  const currency = sheet.currency(row);
  const amount = currency === undefined ? undefined : amountOf(row, sheet, currency);
  if (amount === undefined || amount === 'cancelled') return undefined;
  const payee = profile.description.map(column => cell(row, column)).find(text => text !== '') ?? '';
  return { row, amount: amount.amount, reference: cell(row, profile.reference), payee: plain(payee) };
};

const pairsAmong = (
  cancelled: readonly (Fate & { readonly row: Row })[],
  all: readonly (Fate & { readonly row: Row })[],
  sheet: Sheet,
): Pairs => {
  const marked = cancelled.flatMap(({ row, apart }) => {
    const charge = chargeOf(row, sheet);
    return charge === undefined ? [] : [{ ...charge, apart }];
  });
  const unmarked = all.flatMap(({ row, why }) => {
    const charge = why === undefined && sheet.moment(row) !== undefined ? chargeOf(row, sheet) : undefined;
    return charge === undefined ? [] : [charge];
  });
  const [purchases, refunds] = [
    unmarked.filter(({ amount }) => amount < 0),
    unmarked.filter(({ amount }) => amount > 0),
  ];
  const taken = new Set<Charge>();
  const takesOne = (from: readonly Charge[], is: (charge: Charge) => boolean): boolean => {
    const found = from.find(each => !taken.has(each) && is(each));
    if (found !== undefined) taken.add(found);
    return found !== undefined;
  };
  // Where all other rows are money in by their sign, it tells nothing of this one.
  const isSigned = purchases.length > 0 || refunds.length === 0;
  const isCancellation = (each: Charge & { readonly apart: boolean }): boolean =>
    each.amount > 0
      ? isSigned && !takesOne(marked, other => isSame(each, other) && other.amount === -each.amount)
      : takesOne(purchases, other => isTwin(other, each, each.apart));
  const cancellations = new Set(marked.filter(isCancellation).map(({ row }) => row));
  const isRefunded = (each: Charge) =>
    each.amount < 0 &&
    !cancellations.has(each.row) &&
    takesOne(refunds, other => other.amount === -each.amount && isSame(each, other));
  return { cancellations, refunded: new Set(marked.filter(isRefunded).map(({ row }) => row)) };
};

const isSame = (a: Charge, b: Charge): boolean =>
  a.reference !== '' && b.reference !== '' ? a.reference === b.reference : a.payee === b.payee;

/** A part may be taken back under the purchase's own reference. */
const isTwin = (purchase: Charge, cancellation: Charge, apart: boolean): boolean => {
  const isNamed = cancellation.reference !== '' && purchase.reference === cancellation.reference;
  if (isNamed) return purchase.amount <= cancellation.amount;
  return apart && purchase.payee === cancellation.payee && purchase.amount === cancellation.amount;
};
