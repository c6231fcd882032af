/** What comes in and goes out a month, by currency: the measure against which a burden is held. */
import type { Entry } from '../ledger/entry.js';
import type { EpochMonth } from '../model/calendar.js';
import { counted } from '../model/grouping.js';
import type { Currency } from '../model/money.js';
import { median } from '../model/statistics.js';
import type { Fact, Facts } from './fact.js';

interface MonthlyFlows {
  readonly currency: Currency;
  /** The month of index 0. */
  readonly first: EpochMonth;
  /** Minor units, without signs; money between own accounts is in neither. */
  readonly spent: readonly number[];
  readonly received: readonly number[];
}

const monthlyFlows: Fact<ReadonlyMap<Currency, MonthlyFlows>> = ({ ledger, get }) => {
  const isBilledElsewhere = get(billedElsewhere);
  const flows = new Map<Currency, { first: EpochMonth; spent: number[]; received: number[] }>();
  for (const entry of ledger.entries) {
    const { currency, month, amount } = entry;
    const flow = flows.get(currency) ?? { first: month, spent: [], received: [] };
    flows.set(currency, flow);
    const index = month - flow.first;
    while (flow.spent.length <= index) {
      flow.spent.push(0);
      flow.received.push(0);
    }
    if (entry.isInternal || isBilledElsewhere(entry)) continue;
    const side = amount < 0 ? flow.spent : flow.received;
    side[index] = (side[index] ?? 0) + Math.abs(amount);
  }
  return new Map([...flows].map(([currency, flow]) => [currency, { currency, ...flow }]));
};

/** The usual month: the median, the last and the first left out where there are others, since they may be incomplete. */
export const usualSpending = (facts: Facts, currency: Currency): number => usual(facts, currency, 'spent');

/** What was spent in a month, in minor units; 0 where the ledger does not reach. */
export const spendingIn = (facts: Facts, currency: Currency, month: EpochMonth): number => {
  const flows = facts.get(monthlyFlows).get(currency);
  return flows?.spent[month - flows.first] ?? 0;
};

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
const mainCurrency: Fact<Currency | undefined> = ({ ledger }) =>
  [...counted(ledger.entries, ({ currency }) => currency)].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];

const usual = (facts: Facts, currency: Currency, which: 'spent' | 'received'): number => {
  const months = facts.get(monthlyFlows).get(currency)?.[which] ?? [];
  return median(months.length > 3 ? months.slice(1, -1) : months);
};

/** Purchases on the phone bill, where the phone bill itself stands in another file: they must not count twice. */
const billedElsewhere: Fact<(entry: Entry) => boolean> = ({ ledger }) => {
  const hasBill = ledger.entries.some(({ leaves, account, merchant }) => {
    const isPhone = merchant?.category === 'telecom' || merchant?.category === 'carrier';
    return leaves && account.kind !== 'carrier' && isPhone;
  });
  return ({ account }) => hasBill && account.kind === 'carrier';
};
