/** All that signs ask of the rest of the statements, counted once. */
import type { Entry } from '../../ledger/entry.js';
import { counted } from '../../model/grouping.js';
import type { Currency } from '../../model/money.js';
import { deposits as depositsOf } from '../deposits.js';
import type { Facts } from '../fact.js';
import { type Burst, cardCharges, purchaseBursts, shopOf, voucherBursts, voucherCharges } from './charges.js';
import { type Bounds, type Pair, pairsOf, rowsOfPair } from './episodes.js';
import { couldBePayout, equalPayers, payoutsOf } from './payouts.js';

/** Dealings, visits and background are counted apart from pairs: what belongs to the pattern must not make its sender or its shop look familiar. */
export interface Scene {
  readonly facts: Facts;
  readonly bounds: Bounds;
  readonly pairs: readonly Pair[];
  /** Days for which the accounts that take deposits are known. */
  readonly days: number;
  /** In how many rows a sender stands on the other side, apart from pairs, which make nobody known. */
  dealingsWith(sender: string): number;
  /** How many rows a shop has, apart from pairs. */
  visitsTo(shop: string): number;
  /** Sizes of deposits from people without other dealings, in rising order, apart from pairs and shared bills. */
  readonly background: ReadonlyMap<Currency, readonly number[]>;
  /** How many others paid the same as this deposit, at about that time. */
  equalPayers(deposit: Entry): number;
  /** Of a kind, bursts that share no charge: how often there was something to match. */
  readonly bursts: Readonly<Record<Burst['kind'], number>>;
}

/** Pairs of both kinds of bursts, since a payout can answer only one charge. Worked out anew for each set of bounds, so each rule pays for it once. */
export const sceneOf = (facts: Facts, bounds: Bounds): Scene => {
  const { ledger, get } = facts;
  const deposits = get(depositsOf);
  const vouchers = voucherBursts(get(voucherCharges), bounds.voucherFloor);
  const purchases = purchaseBursts(get(cardCharges), bounds.purchaseFloor);
  const payouts = payoutsOf(ledger, deposits);
  const ofOne = payouts.filter(({ senders }) => senders.length === 1);
  const pairs = [...pairsOf(vouchers, payouts, bounds), ...pairsOf(purchases, ofOne, bounds)];
  const paired = new Set(pairs.flatMap(rowsOfPair));
  const isOutside = ({ row }: { readonly row: number }): boolean => !paired.has(row);
  const dealings = new Map(
    [...deposits.dealings].map(([sender, entries]) => [sender, entries.filter(isOutside).length]),
  );
  const dealingsWith = (sender: string): number => dealings.get(sender) ?? 0;
  const visits = counted(ledger.entries.filter(isOutside), shopOf);
  const equal = equalPayers(deposits);
  const equalTo = ({ row }: Entry): number => equal.get(row) ?? 0;
  const background = new Map<Currency, number[]>();
  for (const { entry, origin, sender } of deposits.all) {
    const isUnrelated = couldBePayout(origin) && isOutside(entry) && equalTo(entry) < 2;
    if (!isUnrelated || dealingsWith(sender) > 1) continue;
    const sizes = background.get(entry.currency);
    if (sizes === undefined) background.set(entry.currency, [entry.amount]);
    else sizes.push(entry.amount);
  }
  for (const amounts of background.values()) amounts.sort((a, b) => a - b);
  return {
    facts,
    bounds,
    pairs,
    days: deposits.days,
    dealingsWith,
    visitsTo: shop => visits.get(shop) ?? 0,
    background,
    equalPayers: equalTo,
    bursts: { voucher: countApart(vouchers), purchase: countApart(purchases) },
  };
};

/** The same charges may stand in a burst of hours and in one of a day: the wider one counts. */
const countApart = (bursts: readonly Burst[]): number => {
  const taken = new Set<number>();
  const byWidth = bursts.toSorted((a, b) => b.entries.length - a.entries.length);
  return byWidth.filter(({ entries }) => {
    const rows = Array.from(entries.rows);
    if (rows.some(row => taken.has(row))) return false;
    for (const row of rows) taken.add(row);
    return true;
  }).length;
};
