/** Which deposits could be the answer to which charges. Each row plays one part at most: the best explanation takes it. */

import { grouped } from '../../facts/grouped.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { Burst, Floor } from './charges.js';
import { hoursBetween } from './moments.js';
import type { Payout } from './payouts.js';

export interface Pair {
  readonly burst: Burst;
  readonly payout: Payout;
  /** Paid out for each unit charged. */
  readonly ratio: number;
  /** From the last charge to the first payout. */
  readonly delayHours: number;
  /** Does the statement print the times of both? If not, `delayHours` counts whole days. */
  readonly timed: boolean;
}

export interface Bounds {
  readonly minRatio: number;
  readonly maxRatio: number;
  readonly maxDelayHours: number;
  readonly voucherFloor: Floor;
  readonly purchaseFloor: Floor;
}

/** Every burst with every payout that fits it in amount and time. */
export const pairsOf = (
  ledger: Ledger,
  bursts: readonly Burst[],
  payouts: readonly Payout[],
  { minRatio, maxRatio, maxDelayHours }: Bounds,
): readonly Pair[] => {
  const endingOn = grouped(bursts, ({ rows }) => ledger.day[rows.at(-1)!]!);
  const days = Math.ceil(maxDelayHours / 24);
  return payouts.flatMap(payout => {
    const first = payout.rows[0]!;
    const recent = Array.from({ length: days + 1 }, (_, back) => endingOn.get(ledger.day[first]! - back) ?? []).flat();
    return recent.flatMap(burst => {
      const ratio = payout.paidOut / burst.charged;
      const last = burst.rows.at(-1)!;
      const delayHours = hoursBetween(ledger, last, first);
      const timed = ledger.time[last]! >= 0 && ledger.time[first]! >= 0;
      const fits =
        burst.currency === payout.currency &&
        ratio >= minRatio &&
        ratio <= maxRatio &&
        delayHours >= 0 &&
        delayHours <= maxDelayHours;
      return fits ? [{ burst, payout, ratio, delayHours, timed }] : [];
    });
  });
};

/** The best pairs that share no row, best first; equal ones in the order of the ledger. */
export const settle = <P extends { readonly pair: Pair; readonly score: number }>(
  candidates: readonly P[],
): readonly P[] => {
  const taken = new Set<number>();
  const best = candidates.toSorted(
    (a, b) => b.score - a.score || rowsOf(b.pair).length - rowsOf(a.pair).length || compareRows(a.pair, b.pair),
  );
  return best.filter(({ pair }) => {
    const rows = rowsOf(pair);
    if (rows.some(row => taken.has(row))) return false;
    for (const row of rows) taken.add(row);
    return true;
  });
};

export const rowsOf = ({ burst, payout }: Pair): readonly number[] => [...burst.rows, ...payout.rows];

const compareRows = (a: Pair, b: Pair): number =>
  a.payout.rows[0]! - b.payout.rows[0]! ||
  a.burst.rows[0]! - b.burst.rows[0]! ||
  a.payout.rows.length - b.payout.rows.length;
