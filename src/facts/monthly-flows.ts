/** What comes in and goes out a month, by currency: the measure against which a burden is held. */
import { type EpochMonth, monthOf } from '../model/calendar.js';
import type { Currency } from '../model/money.js';
import type { Fact, Facts } from './fact.js';
import { median } from './statistics.js';

export interface MonthlyFlows {
  readonly currency: Currency;
  /** The month of index 0. */
  readonly first: EpochMonth;
  /** Minor units, without signs; money between own accounts is in neither. */
  readonly spent: readonly number[];
  readonly received: readonly number[];
}

export const monthlyFlows: Fact<ReadonlyMap<Currency, MonthlyFlows>> = facts => {
  const { ledger } = facts;
  const billed = facts.get(billedElsewhere);
  const flows = new Map<Currency, { first: EpochMonth; spent: number[]; received: number[] }>();
  for (const [row, { currency }] of ledger.transactions.entries()) {
    const month = monthOf(dayAt(facts, row));
    const flow = flows.get(currency) ?? { first: month, spent: [], received: [] };
    flows.set(currency, flow);
    const index = month - flow.first;
    while (flow.spent.length <= index) {
      flow.spent.push(0);
      flow.received.push(0);
    }
    if (ledger.internal[row] === 1 || billed.has(row)) continue;
    const amount = ledger.amount[row]!;
    if (amount < 0) flow.spent[index]! -= amount;
    else flow.received[index]! += amount;
  }
  return new Map([...flows].map(([currency, flow]) => [currency, { currency, ...flow }]));
};

/** The usual month: the median, the last and the first left out where there are others, since they may be incomplete. */
export const usualSpending = (facts: Facts, currency: Currency): number => usual(facts, currency, 'spent');

/** The median month of spending from one month on, up to another; 0 where the ledger has none. */
export const spendingBetween = (facts: Facts, currency: Currency, from: EpochMonth, until: EpochMonth): number => {
  const flows = facts.get(monthlyFlows).get(currency);
  return flows === undefined ? 0 : median(flows.spent.slice(Math.max(0, from - flows.first), until - flows.first));
};

/** What the user said, where it is in the ledger's main currency; else the usual month of deposits; 0 where there are none. */
export const usualIncome = (facts: Facts, currency: Currency): number =>
  facts.household.income !== undefined && currency === facts.get(mainCurrency)
    ? facts.household.income
    : usual(facts, currency, 'received');

/** The currency of most transactions; of two, the first in the order of letters. */
export const mainCurrency: Fact<Currency | undefined> = ({ ledger }) => {
  const counts = new Map<Currency, number>();
  for (const { currency } of ledger.transactions) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
};

const usual = (facts: Facts, currency: Currency, which: 'spent' | 'received'): number => {
  const months = facts.get(monthlyFlows).get(currency)?.[which] ?? [];
  return median(months.length > 3 ? months.slice(1, -1) : months);
};

const dayAt = ({ ledger }: Facts, row: number) => ledger.transactions[row]!.day;

/** Purchases on the phone bill, where the phone bill itself stands in another file: they must not count twice. */
const billedElsewhere: Fact<ReadonlySet<number>> = ({ ledger }) => {
  const isBill = (row: number) => {
    const kind = ledger.accounts[ledger.account[row]!]!.kind;
    const category = ledger.payees[ledger.payee[row]!]!.merchant?.category;
    return ledger.amount[row]! < 0 && kind !== 'carrier' && (category === 'telecom' || category === 'carrier');
  };
  const rows = [...ledger.transactions.keys()];
  if (!rows.some(isBill)) return new Set();
  return new Set(rows.filter(row => ledger.accounts[ledger.account[row]!]!.kind === 'carrier'));
};
