/** Counts and sums that a statement prints of its own entries, against those that were read. */
import type { Diagnostic } from '../../model/diagnostic.js';
import { type Currency, type Minor, money } from '../../model/money.js';

export interface StatedTotal {
  readonly of: 'all' | 'in' | 'out';
  readonly count?: number | undefined;
  /** Banks differ in its sign, and in whether money in and money out of `all` are added or set off. */
  readonly sum?: Minor | undefined;
  readonly currency: Currency;
  /** Where it is printed. */
  readonly locator: string;
}

/** Undefined where one of the readings makes what is stated: banks differ in whether pages before and entries not yet booked count. */
export const totalFlaw = (stated: StatedTotal, readings: readonly (readonly Minor[])[]): Diagnostic | undefined => {
  const flaws = readings.map(amounts => flawOf(stated, amounts));
  return flaws.includes(undefined) ? undefined : flaws[0];
};

const flawOf = (
  { of, count, sum, currency, locator }: StatedTotal,
  amounts: readonly Minor[],
): Diagnostic | undefined => {
  const counted = amounts.filter(amount => of === 'all' || (of === 'in' ? amount > 0 : amount < 0));
  const gross = counted.reduce((total: number, amount) => total + Math.abs(amount), 0);
  const net = counted.reduce((total: number, amount) => total + amount, 0);
  const flaw = { level: 'warning', locator } as const;
  if (sum !== undefined && ![gross, Math.abs(net)].includes(Math.abs(sum))) {
    const args = { stated: { money: money(sum, currency) }, computed: { money: money(gross, currency) } };
    return { ...flaw, code: 'import.total-mismatch', args };
  }
  // A movement of nothing has a direction, which its amount no longer shows.
  const zeros = of === 'all' ? 0 : amounts.filter(amount => amount === 0).length;
  return count === undefined || (count >= counted.length && count <= counted.length + zeros)
    ? undefined
    : { ...flaw, code: 'import.count-mismatch', args: { stated: count, computed: counted.length } };
};
