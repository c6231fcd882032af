/** Marked rows that are themselves the cancellation: printed beside the purchase that they take back, they are money back. */
import type { Row } from '../../reading/document.js';
import { plain } from './header.js';
import { amountOf } from './row-amount.js';
import { holds } from './row-transaction.js';
import type { Sheet } from './sheet.js';

interface Charge {
  readonly row: Row;
  /** With the holder's sign. */
  readonly amount: number;
  readonly reference: string;
  readonly payee: string;
  /** The mark stands in a column of types, where a cancellation is a row of its own. */
  readonly apart: boolean;
}

/**
 * A marked row that is money in by its own sign is a cancellation, unless its purchase is marked as well (then neither counts). One without a
 * sign is a cancellation where its purchase stands unmarked in the same table: under one reference, or, in a column of types, to one payee
 * at one amount. Every other marked row says of itself that it was cancelled.
 */
export const cancellingRows = (rows: readonly Row[], sheet: Sheet): ReadonlySet<Row> => {
  const { profile } = sheet;
  if (!profile.skip.some(({ why }) => why === 'cancelled')) return new Set();
  const marked: Charge[] = [];
  const unmarked: Charge[] = [];
  for (const row of rows) {
    if (sheet.moment(row) === undefined) continue;
    const rule = profile.skip.find(condition => holds(condition, sheet.cell(row, condition.column)));
    if (rule === undefined || rule.why === 'cancelled')
      (rule === undefined ? unmarked : marked).push(...chargeOf(row, sheet, rule?.apart === true));
  }
  const purchases = unmarked.filter(({ amount }) => amount < 0);
  const taken = new Set<Charge>();
  const isTakenBack = (cancellation: Charge): boolean => {
    const purchase = purchases.find(each => !taken.has(each) && isTwin(each, cancellation));
    if (purchase !== undefined) taken.add(purchase);
    return purchase !== undefined;
  };
  const isCancellation = (each: Charge): boolean =>
    each.amount > 0 ? !marked.some(other => isSame(each, other) && other.amount === -each.amount) : isTakenBack(each);
  return new Set(marked.filter(isCancellation).map(({ row }) => row));
};

const chargeOf = (row: Row, sheet: Sheet, apart: boolean): readonly Charge[] => {
  const { profile, cell } = sheet;
  const currency = sheet.currency(row);
  const amount = currency === undefined ? undefined : amountOf(row, sheet, currency);
  if (amount === undefined || amount === 'cancelled') return [];
  const payee = profile.description.map(column => cell(row, column)).find(text => text !== '') ?? '';
  return [{ row, amount: amount.amount, reference: cell(row, profile.reference), payee: plain(payee), apart }];
};

const isSame = (a: Charge, b: Charge): boolean =>
  a.reference !== '' && b.reference !== '' ? a.reference === b.reference : a.payee === b.payee;

/** A part may be taken back under the purchase's own reference. */
const isTwin = (purchase: Charge, cancellation: Charge): boolean => {
  const isNamed = cancellation.reference !== '' && purchase.reference === cancellation.reference;
  if (isNamed) return purchase.amount <= cancellation.amount;
  return cancellation.apart && purchase.payee === cancellation.payee && purchase.amount === cancellation.amount;
};
