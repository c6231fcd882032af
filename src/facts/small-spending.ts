/** Small spending by kind, month by month: what is bought in passing and adds up. */
import type { Entries } from '../ledger/entries.js';
import type { Entry } from '../ledger/entry.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Category } from '../merchants/merchant.js';
import { daysIn, type EpochMonth, firstDayOf, monthOf } from '../model/calendar.js';
import type { Currency } from '../model/money.js';
import { greatest } from '../model/statistics.js';
import type { Fact, Facts } from './fact.js';
import { recurringStreams } from './recurring/index.js';
import { isInPassing } from './small-charges.js';

/** `digital` is bought in one tap and used up at once: games, content, app stores, and whatever goes on the phone bill. */
const SPENDING_KINDS = ['digital', 'delivery', 'convenience'] as const;
type SpendingKind = (typeof SPENDING_KINDS)[number];

/** `months` and `entries` have one place a month, empty months included, up to the month of the audit's day. */
export interface SmallSpending {
  readonly kind: SpendingKind;
  readonly currency: Currency;
  /** The month of index 0. */
  readonly first: EpochMonth;
  /** Minor units without a sign, refunds taken off; a last month that is not over is scaled to a whole one. */
  readonly months: readonly number[];
  /** The charges and refunds of each month. */
  readonly entries: readonly Entries[];
}

/** Days of a month that must have passed before it is scaled to a whole one; a younger month is left out. */
const ENOUGH_DAYS = 10;

/** One for each kind and currency in which something small was bought. */
export const smallSpending: Fact<readonly SmallSpending[]> = facts => {
  const recurring = recurringRows(facts);
  const small = facts.ledger.entries.filter(
    entry =>
      isInPassing(entry.size, entry.currency) && spendingKindOf(entry) !== undefined && !recurring.has(entry.row),
  );
  return [...small.groupedBy(spendingKindOf)].flatMap(([kind, ofKind]) =>
    kind === undefined
      ? []
      : [...ofKind.groupedBy(({ currency }) => currency)].map(([currency, own]) => ({
          kind,
          currency,
          ...byMonth(facts, own),
        })),
  );
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

const spendingKindOf = (entry: Entry): SpendingKind | undefined => {
  const account = entry.account.kind;
  const category = entry.merchant?.category;
  if (entry.isInternal || account === 'bank' || ELSEWHERE.has(category)) return undefined;
  if (account === 'carrier' && entry.speaksOf('carrier-bill')) return undefined;
  if (account === 'carrier' || DIGITAL.has(category)) return 'digital';
  if (category === undefined && entry.speaksOf('game-credit')) return 'digital';
  return category === 'delivery' || category === 'convenience' ? category : undefined;
};

const recurringRows = ({ get }: Facts): ReadonlySet<number> =>
  new Set(get(recurringStreams).flatMap(({ kind, rows }) => (kind === 'other' ? [] : rows)));

const byMonth = ({ ledger, asOf }: Facts, own: Entries): Pick<SmallSpending, 'first' | 'months' | 'entries'> => {
  const first = firstMonthOf(ledger, own);
  const elapsed = asOf - firstDayOf(monthOf(asOf)) + 1;
  const last = elapsed >= ENOUGH_DAYS ? monthOf(asOf) : monthOf(asOf) - 1;
  const ofMonth = own.groupedBy(({ month }) => month);
  const none = ledger.entriesAt([]);
  const entries = Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, index) => ofMonth.get((first + index) as EpochMonth) ?? none,
  );
  const whole = (sum: number, index: number) =>
    first + index === monthOf(asOf) ? (sum * daysIn(monthOf(asOf))) / elapsed : sum;
  return { first, months: entries.map(({ total }, index) => Math.max(0, whole(-total, index))), entries };
};

/**
 * A statement that begins later than the others must not look like a habit that begins: months count from the first one that all
 * accounts with a fair share of the rows have reached.
 */
const firstMonthOf = ({ entries }: Ledger, own: Entries): EpochMonth => {
  const starts = [...own.groupedBy(({ account }) => account)].flatMap(([account, { length }]) => {
    const start = length >= FAIR_SHARE * own.length ? entries.find(entry => entry.account === account) : undefined;
    return start === undefined ? [] : [start.month];
  });
  return greatest([own.first.month, ...starts]);
};

const FAIR_SHARE = 0.1;
