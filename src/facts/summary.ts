/** The sums of the page's head, by currency. */
import type { CurrencySummary } from '../model/audit.js';
import { type Currency, minor } from '../model/money.js';
import type { Fact } from './fact.js';
import { recurringStreams } from './recurring/index.js';
import { isSmall } from './small-charges.js';

/** In the order of currencies. Streams count where they are active subscriptions; small charges up to `smallCharge`, own transfers left out. */
export const currencySummaries: Fact<readonly CurrencySummary[]> = ({ ledger, get }) => {
  const sums = new Map<Currency, { spent: number; received: number; count: number; amount: number }>();
  for (const { currency, isInternal, leaves, size } of ledger.entries) {
    const sum = sums.get(currency) ?? { spent: 0, received: 0, count: 0, amount: 0 };
    sums.set(currency, sum);
    if (isInternal) continue;
    if (leaves) sum.spent += size;
    else sum.received += size;
    if (leaves && isSmall(size, currency)) {
      sum.count += 1;
      sum.amount += size;
    }
  }
  const subscriptions = get(recurringStreams).filter(
    ({ kind, status }) => kind === 'subscription' && status === 'active',
  );
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, { spent, received, count, amount }]) => {
      const own = subscriptions.filter(stream => stream.annualCost.currency === currency);
      const perYear = own.reduce((sum, stream) => sum + stream.annualCost.minor, 0);
      return {
        currency,
        spent: minor(spent),
        received: minor(received),
        small: { count, amount: minor(amount) },
        subscriptions: { active: own.length, perMonth: minor(Math.round(perYear / 12)), perYear: minor(perYear) },
      };
    });
};
