/** Small spending by kind, month by month: what is bought in passing and adds up. */
import type { Category } from '../merchants/merchant.js';
import { daysIn, type EpochMonth, firstDayOf, monthOf } from '../model/calendar.js';
import type { Currency } from '../model/money.js';
import type { Fact, Facts } from './fact.js';
import { grouped } from './grouped.js';
import { recurringStreams } from './recurring/index.js';
import { isInPassing } from './small.js';
import { rowSpeaksOf } from './speaking.js';

/** `digital` is bought in one tap and used up at once: games, content, app stores, and whatever goes on the phone bill. */
export const SPENDING_KINDS = ['digital', 'delivery', 'convenience'] as const;
export type SpendingKind = (typeof SPENDING_KINDS)[number];

export interface SmallSpending {
  readonly kind: SpendingKind;
  readonly currency: Currency;
  /** The month of index 0. */
  readonly first: EpochMonth;
  /** Minor units without a sign, refunds taken off; a last month that is not over is scaled to a whole one. */
  readonly months: readonly number[];
  /** Rows of the ledger, by month. */
  readonly rows: readonly (readonly number[])[];
}

/** Days of a month that must have passed before it is scaled to a whole one; a younger month is left out. */
const ENOUGH_DAYS = 10;

export const smallSpending: Fact<readonly SmallSpending[]> = facts => {
  const { ledger } = facts;
  const recurring = recurringRows(facts);
  const small = [...ledger.transactions.keys()].filter(row => {
    const { amount, currency } = ledger.transactions[row]!;
    return isInPassing(Math.abs(amount), currency) && kindOf(facts, row) !== undefined && !recurring.has(row);
  });
  const groups = grouped(small, row => `${kindOf(facts, row)} ${ledger.transactions[row]!.currency}`);
  return [...groups.values()].map(rows => ({
    kind: kindOf(facts, rows[0]!)!,
    currency: ledger.transactions[rows[0]!]!.currency,
    ...byMonth(facts, rows),
  }));
};

const DIGITAL: ReadonlySet<Category | undefined> = new Set<Category>(['app-store', 'game', 'content']);
/** On a phone bill, but neither small pleasures nor burdens of their own: other rules look at them. */
const ELSEWHERE: ReadonlySet<Category | undefined> = new Set<Category>([
  'voucher',
  'transit',
  'toll',
  'telecom',
  'carrier',
  'subscription',
  'membership',
]);

const kindOf = (facts: Facts, row: number): SpendingKind | undefined => {
  const { ledger } = facts;
  const account = ledger.accounts[ledger.account[row]!]!.kind;
  const category = ledger.payees[ledger.payee[row]!]!.merchant?.category;
  if (ledger.internal[row] === 1 || account === 'bank' || ELSEWHERE.has(category)) return undefined;
  if (account === 'carrier' && rowSpeaksOf(facts, row, 'carrier-bill')) return undefined;
  if (account === 'carrier' || DIGITAL.has(category)) return 'digital';
  if (category === undefined && rowSpeaksOf(facts, row, 'game-credit')) return 'digital';
  return category === 'delivery' || category === 'convenience' ? category : undefined;
};

const recurringRows = ({ get }: Facts): ReadonlySet<number> =>
  new Set(get(recurringStreams).flatMap(({ kind, rows }) => (kind === 'other' ? [] : rows)));

const byMonth = (facts: Facts, rows: readonly number[]): Pick<SmallSpending, 'first' | 'months' | 'rows'> => {
  const { ledger, asOf } = facts;
  const first = firstMonthOf(facts, rows);
  const elapsed = asOf - firstDayOf(monthOf(asOf)) + 1;
  const last = elapsed >= ENOUGH_DAYS ? monthOf(asOf) : monthOf(asOf) - 1;
  const months: { sum: number; rows: number[] }[] = [];
  for (let month = first; month <= last; month++) months.push({ sum: 0, rows: [] });
  for (const row of rows) {
    const month = months[monthOf(ledger.transactions[row]!.day) - first];
    if (month === undefined) continue;
    month.sum -= ledger.amount[row]!;
    month.rows.push(row);
  }
  const whole = (sum: number, index: number) =>
    first + index === monthOf(asOf) ? (sum * daysIn(monthOf(asOf))) / elapsed : sum;
  return {
    first,
    months: months.map(({ sum }, index) => Math.max(0, whole(sum, index))),
    rows: months.map(month => month.rows),
  };
};

/**
 * A statement that begins later than the others must not look like a habit that begins: months count from the first one that all
 * accounts with a fair share of the rows have reached.
 */
const firstMonthOf = ({ ledger }: Facts, rows: readonly number[]): EpochMonth => {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(ledger.account[row]!, (counts.get(ledger.account[row]!) ?? 0) + 1);
  const starts = [...counts].flatMap(([account, count]) =>
    count >= FAIR_SHARE * rows.length ? [monthOf(ledger.transactions[ledger.account.indexOf(account)]!.day)] : [],
  );
  return starts.toSorted((a, b) => b - a)[0]!;
};

const FAIR_SHARE = 0.1;
