/** The balances that the statements of one account print, held against what its rows make. */
import type { EpochDay } from '../model/calendar.js';
import { type Currency, type Minor, type Money, minor, money } from '../model/money.js';
import type { Statement } from '../model/statement.js';
import type { Transaction } from '../model/transaction.js';

interface AccountBalances {
  /** Before the account's first row: the earliest balance that any statement prints, less the rows before it. */
  readonly opening: Money;
  /** What moved between two statements and stands in neither, before the rows of a day. */
  readonly gaps: readonly { readonly day: EpochDay; readonly amount: Money }[];
  readonly closings: readonly ClosingBalance[];
}

export interface ClosingBalance {
  /** It holds at the end of this day. */
  readonly day: EpochDay;
  readonly stated: Money;
  /** What opening balance, gaps and rows make; where it is not what is stated, the statement lacks rows. */
  readonly computed: Money;
}

/** One for each currency in which a statement prints a balance. `rows` are the account's, in order of days. */
export const balancesOf = (
  rows: readonly Transaction[],
  statements: readonly Statement[],
): readonly AccountBalances[] => {
  const currencies = [...new Set(statements.flatMap(currencyOf))].sort();
  return currencies.flatMap(currency => {
    const own = statements.filter(statement => currencyOf(statement)[0] === currency);
    return balancesIn(currency, dailySums(rows, currency), own.flatMap(endsOf)) ?? [];
  });
};

const balancesIn = (currency: Currency, sums: DailySums, unordered: readonly Ends[]): AccountBalances | undefined => {
  const ends = unordered
    .filter(({ first, last }) => sums.has(first) && sums.has(last))
    .sort((a, b) => a.last - b.last || a.first - b.first);
  const before = ({ first }: Ends) => sums.get(first)!.before;
  const through = ({ last }: Ends) => sums.get(last)!.after;
  const [earliest] = ends.map(end =>
    end.opening === undefined ? (end.closing ?? 0) - through(end) : end.opening - before(end),
  );
  if (earliest === undefined) return undefined;
  const gaps: { readonly day: EpochDay; readonly amount: Money }[] = [];
  const closings: ClosingBalance[] = [];
  let base = earliest;
  for (const end of ends) {
    const { first, last, opening, closing } = end;
    if (closing === undefined) continue;
    const missing = opening === undefined ? 0 : opening - before(end) - base;
    // A gap is one only where it makes this statement right.
    if (missing !== 0 && base + through(end) !== closing && base + missing + through(end) === closing) {
      gaps.push({ day: first, amount: money(missing, currency) });
      base += missing;
    }
    closings.push({ day: last, stated: money(closing, currency), computed: money(base + through(end), currency) });
  }
  return { opening: money(earliest, currency), gaps, closings };
};

/** The first and the last day of a statement, and the balances before the one and after the other. */
interface Ends {
  readonly first: EpochDay;
  readonly last: EpochDay;
  readonly opening?: Minor;
  readonly closing?: Minor;
}

const currencyOf = ({ currency, transactions }: Statement): readonly Currency[] => {
  const known = currency ?? transactions[0]?.currency;
  return known === undefined ? [] : [known];
};

const endsOf = (statement: Statement): readonly Ends[] => {
  const days = statement.transactions.map(({ day }) => day).sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  const printed = printedEnds(statement);
  const prints = printed.opening !== undefined || printed.closing !== undefined;
  return first === undefined || last === undefined || !prints ? [] : [{ first, last, ...printed }];
};

/** Where a statement prints no balances of its own but one behind every row, they tell the ends, if each follows from the one before. */
const printedEnds = ({ opening, closing, transactions }: Statement): Pick<Statement, 'opening' | 'closing'> => {
  if (opening !== undefined || closing !== undefined)
    return { ...(opening === undefined ? {} : { opening }), ...(closing === undefined ? {} : { closing }) };
  const order = [transactions, transactions.toReversed()].find(follows);
  const [first, last] = [order?.[0], order?.at(-1)];
  if (first?.balanceAfter === undefined || last?.balanceAfter === undefined) return {};
  return { opening: minor(first.balanceAfter - first.amount), closing: last.balanceAfter };
};

const follows = (rows: readonly Transaction[]): boolean =>
  rows.every(({ balanceAfter, amount }, index) => {
    const before = index === 0 ? undefined : rows[index - 1]!.balanceAfter;
    return balanceAfter !== undefined && (index === 0 || before === balanceAfter - amount);
  });

type DailySums = ReadonlyMap<EpochDay, { readonly before: number; readonly after: number }>;

/** What an account's rows in one currency add up to before and after each day that has any. */
const dailySums = (rows: readonly Transaction[], currency: Currency): DailySums => {
  const sums = new Map<EpochDay, { readonly before: number; readonly after: number }>();
  let sum = 0;
  for (const { day, amount, currency: own } of rows) {
    if (own !== currency) continue;
    const before = sums.get(day)?.before ?? sum;
    sum += amount;
    sums.set(day, { before, after: sum });
  }
  return sums;
};
