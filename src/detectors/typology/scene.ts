/** All that signs ask of the rest of the statements, counted once. */
import { deposits as depositsOf } from '../../facts/deposits.js';
import type { Facts } from '../../facts/fact.js';
import { type Burst, purchaseBursts, voucherBursts } from './charges.js';
import { type Bounds, type Pair, pairsOf, rowsOf } from './episodes.js';
import { couldBePayout, equalPayers, payoutsOf } from './payouts.js';

export interface Scene {
  readonly facts: Facts;
  readonly bounds: Bounds;
  readonly pairs: readonly Pair[];
  /** Days for which the accounts that take deposits are known. */
  readonly days: number;
  /** By sender: rows in which they stand on the other side, apart from pairs, which make nobody known. */
  readonly dealings: ReadonlyMap<string, number>;
  /** By payee: rows apart from pairs. */
  readonly visits: ReadonlyMap<number, number>;
  /** By currency: sizes of deposits from people without other dealings, in rising order, apart from pairs and shared bills. */
  readonly background: ReadonlyMap<string, readonly number[]>;
  /** By the row of a deposit: how many others paid the same at about that time. */
  readonly equalPayers: ReadonlyMap<number, number>;
  /** Bursts of a kind that share no charge: how often there was something to match. */
  readonly errands: Readonly<Record<Burst['kind'], number>>;
}

export const sceneOf = (facts: Facts, bounds: Bounds): Scene => {
  const { ledger } = facts;
  const deposits = facts.get(depositsOf);
  const vouchers = voucherBursts(facts, bounds.voucherFloor);
  const purchases = purchaseBursts(facts, bounds.purchaseFloor);
  const pairs = pairsOf(ledger, [...vouchers, ...purchases], payoutsOf(ledger, deposits), bounds);
  const paired = new Set(pairs.flatMap(rowsOf));
  const isOutside = (row: number): boolean => !paired.has(row);
  const dealings = new Map(
    [...deposits.dealings].map(([sender, rows]) => [sender, rows.filter(isOutside).length] as const),
  );
  const visits = new Map<number, number>();
  for (const [row, payee] of ledger.payee.entries())
    if (isOutside(row)) visits.set(payee, (visits.get(payee) ?? 0) + 1);
  const equal = equalPayers(ledger, deposits);
  const background = new Map<string, number[]>();
  for (const { row, amount, currency, origin, sender } of deposits.all) {
    const isUnrelated = couldBePayout(origin) && isOutside(row) && (equal.get(row) ?? 0) < 2;
    if (!isUnrelated || (dealings.get(sender) ?? 0) > 1) continue;
    const sizes = background.get(currency);
    if (sizes === undefined) background.set(currency, [amount]);
    else sizes.push(amount);
  }
  for (const amounts of background.values()) amounts.sort((a, b) => a - b);
  return {
    facts,
    bounds,
    pairs,
    days: deposits.days,
    dealings,
    visits,
    background,
    equalPayers: equal,
    errands: { voucher: errandsIn(vouchers), purchase: errandsIn(purchases) },
  };
};

/** The same charges may stand in a burst of hours and in one of a day: the wider one counts. */
const errandsIn = (bursts: readonly Burst[]): number => {
  const taken = new Set<number>();
  const byWidth = bursts.toSorted((a, b) => b.rows.length - a.rows.length);
  return byWidth.filter(({ rows }) => {
    if (rows.some(row => taken.has(row))) return false;
    for (const row of rows) taken.add(row);
    return true;
  }).length;
};
