/** Whether a reading may stand: what the file itself prints for it and against it. The one place that decides. */
import { type Currency, type Minor, type Money, minor, money } from '../model/money.js';
import type { Evidence, ImportResult, Statement } from '../model/statement.js';
import type { Transaction } from '../model/transaction.js';
import { locatorOf, type Opened, type Row } from '../reading/document.js';
import { ofStatedFacts } from './stated.js';
import { type DecimalMark, readAmount } from './values/amount.js';
import { proveBalances } from './values/balance.js';

export const evidenceOf = (result: ImportResult, opened: Opened): readonly Evidence[] => [
  ...result.statements.flatMap(ofBalances),
  ...ofTotals(result, opened),
  ...ofStatedFacts(result, opened),
];

/** Balances that hold with the other sign leave no doubt; a total may sum up other rows than those of the file. */
export const isContradicted = (evidence: readonly Evidence[]): boolean =>
  evidence.some(({ verdict, message }) => verdict === 'against' && message.id === BALANCES_AGAINST);

/** Steps that hold with neither sign say nothing of signs: rows are missing, or shuffled within a day. That is said, and no reason to refuse. */
const FEWEST_STEPS = 3;
const BALANCES_AGAINST = 'evidence.balances.against';

const ofBalances = (statement: Statement): readonly Evidence[] => {
  const proof = proveBalances(statement);
  if (proof === undefined) return [];
  const { steps, held, turned, brokenAt } = proof;
  const args = { held, steps };
  const isExplained = (held + turned) * 5 >= steps * 4 || (turned > 1 && turned > held * 2);
  if (turned > 0 && turned * 4 >= held && isExplained)
    return [
      {
        verdict: 'against',
        message: { id: BALANCES_AGAINST, args },
        ...(brokenAt === undefined ? {} : { locator: brokenAt }),
      },
    ];
  if (held === 0 && turned === 0 && steps >= FEWEST_STEPS)
    return [{ verdict: 'against', message: { id: 'evidence.balances-broken.against', args } }];
  return held * 2 > steps ? [{ verdict: 'for', message: { id: 'evidence.balances.for', args } }] : [];
};

/** The rows that sum up, against the rows between them or all of them. */
const ofTotals = (result: ImportResult, opened: Opened): readonly Evidence[] => {
  const totals = new Set(result.skips.flatMap(({ locator, why }) => (why === 'total' ? [locator] : [])));
  if (totals.size === 0) return [];
  const transactions = new Map(
    result.statements.flatMap(statement => statement.transactions.map(each => [each.source.locator, each] as const)),
  );
  return opened.tables.flatMap(table => {
    const layout = result.layouts.find(({ sheet }) => sheet === table.name);
    const amountAt = new Set(
      layout?.columns.flatMap(({ role }, index) => (role !== undefined && MONEY.has(role) ? [index] : [])),
    );
    const found: Evidence[] = [];
    const all: Transaction[] = [];
    let section: Transaction[] = [];
    for (const row of table.rows) {
      const locator = locatorOf(table, row);
      const transaction = transactions.get(locator);
      if (transaction !== undefined) {
        all.push(transaction);
        section.push(transaction);
      }
      if (!totals.has(locator)) continue;
      found.push(...ofTotal(row, locator, amountAt, [all, section]));
      section = [];
    }
    return found;
  });
};

const MONEY: ReadonlySet<string> = new Set(['amount', 'in', 'out']);

const ofTotal = (
  row: Row,
  locator: string,
  amountAt: ReadonlySet<number>,
  groups: readonly (readonly Transaction[])[],
): readonly Evidence[] => {
  const currency = groups[0]?.[0]?.currency;
  if (currency === undefined || groups.some(group => group.some(each => each.currency !== currency))) return [];
  const sums = groups.filter(({ length }) => length > 0).flatMap(sumsOf);
  const stated = [...amountAt].flatMap(index => amountsIn(row.cells[index] ?? '', currency));
  if (stated.length === 0 || sums.length === 0) return [];
  const agreeing = stated.find(amount => sums.includes(amount));
  const [first = minor(0)] = stated;
  const say = (verdict: Evidence['verdict'], amount: Minor, computed: number): Evidence => ({
    verdict,
    message: {
      id: `evidence.total.${verdict}`,
      args: { stated: arg(amount, currency), computed: arg(computed, currency) },
    },
    locator,
  });
  return [agreeing === undefined ? say('against', first, nearest(sums, first)) : say('for', agreeing, agreeing)];
};

const arg = (amount: number, currency: Currency): { readonly money: Money } => ({
  money: money(minor(amount), currency),
});

/** Without signs: what came in, what went out, both, the difference; and the same without what is a fee. */
const sumsOf = (transactions: readonly Transaction[]): readonly number[] => {
  let [into, out, fees] = [0, 0, 0];
  for (const { amount, fee = 0 } of transactions) {
    if (amount > 0) into += amount;
    else out -= amount;
    fees -= fee;
  }
  return [out, into, Math.abs(out - into), out + into, out - fees, Math.abs(out - into - fees)];
};

const nearest = (sums: readonly number[], stated: number): number =>
  sums.reduce((best, sum) => (Math.abs(sum - stated) < Math.abs(best - stated) ? sum : best), Infinity);

/** In either notation, without signs; what is nothing is no statement. */
const amountsIn = (text: string, currency: Currency): readonly Minor[] =>
  (['.', ','] satisfies readonly DecimalMark[]).flatMap(mark => {
    const amount = text.trim() === '' ? undefined : readAmount(text, mark, currency);
    return amount === undefined || amount === 0 ? [] : [minor(Math.abs(amount))];
  });
