/** For which days the statements of an account are here: what stands in none of them is unknown, and no silence. */
import type { Entries } from '../ledger/entries.js';
import type { EpochDay } from '../model/calendar.js';
import { median } from '../model/statistics.js';
import type { Account, AccountKind } from '../model/transaction.js';
import type { Fact } from './fact.js';

interface Coverage {
  /** Was a charge of that day on the account bound to be seen? */
  covers(account: Account, day: EpochDay): boolean;
  /** The last day that is covered. */
  endOf(account: Account): EpochDay;
}

/** An account without a row for so long, and for so many times its usual wait, was not exported. */
const LEAST_GAP = 45;
const USUAL_WAITS = 12;
/** With fewer rows, or rarer ones, nothing is usual; and a phone bill or a wallet may lie still for months. */
const FEWEST_ROWS = 12;
const LONGEST_WAIT = 10;
const NEVER_STILL: ReadonlySet<AccountKind> = new Set<AccountKind>(['bank', 'card']);

/** Told by the rows alone: a bank account or a card that is used every few days and then for months not at all was not exported. */
export const coverage: Fact<Coverage> = ({ ledger, asOf }) => {
  const spans = new Map(
    [...ledger.entries.groupedBy(({ account }) => account)].map(([account, own]) => [account, spansOf(own, asOf)]),
  );
  return {
    covers: (account, day) => spans.get(account)?.some(({ from, to }) => from <= day && day <= to) ?? false,
    endOf: account => spans.get(account)?.at(-1)?.to ?? asOf,
  };
};

interface Span {
  readonly from: EpochDay;
  readonly to: EpochDay;
}

/** Runs of rows without a hole, oldest first; the last one reaches the day of the audit where that is no hole away. */
const spansOf = (entries: Entries, asOf: EpochDay): readonly Span[] => {
  const days = [...entries.groupedBy(({ day }) => day).keys()];
  const usual = median(days.slice(1).map((day, index) => day - (days[index] ?? day)));
  const isBusy = entries.length >= FEWEST_ROWS && usual <= LONGEST_WAIT && NEVER_STILL.has(entries.first.account.kind);
  const hole = isBusy ? Math.max(LEAST_GAP, USUAL_WAITS * usual) : Number.POSITIVE_INFINITY;
  const spans = entries.runs((before, next) => next.day - before.day < hole).map(({ period }) => period);
  return asOf - entries.last.day < hole
    ? spans.map(span => (span.to === entries.last.day ? { ...span, to: asOf } : span))
    : spans;
};
