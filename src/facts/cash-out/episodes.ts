/** Which deposits could be the answer to which charges. Each row plays one part at most: the best explanation takes it. */
import { grouped } from '../../model/grouping.js';
import type { Burst, Floor } from './charges.js';
import type { Payout } from './payouts.js';

/** A burst and a payout that could answer it: a coincidence of amount and time, and no more, until it is weighed (`detectors/typology/`). */
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

/** What may answer what: shares of the charged sum, hours, and floors below which nothing is looked at. The rules' options make them (`boundsOf`). */
export interface Bounds {
  readonly minRatio: number;
  readonly maxRatio: number;
  readonly maxDelayHours: number;
  readonly voucherFloor: Floor;
  readonly purchaseFloor: Floor;
}

/** Every burst with every payout that fits it in amount and time. */
export const pairsOf = (
  bursts: readonly Burst[],
  payouts: readonly Payout[],
  { minRatio, maxRatio, maxDelayHours }: Bounds,
): readonly Pair[] => {
  const endingOn = grouped<Burst, number>(bursts, ({ entries }) => entries.last.day);
  const days = Math.ceil(maxDelayHours / 24);
  return payouts.flatMap(payout => {
    const { first } = payout.entries;
    const recent = Array.from({ length: days + 1 }, (_, back) => endingOn.get(first.day - back) ?? []).flat();
    return recent.flatMap(burst => {
      const { last } = burst.entries;
      const ratio = payout.paidOut / burst.charged;
      const delayHours = last.hoursUntil(first);
      const timed = last.time !== undefined && first.time !== undefined;
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

/** The best pairs of which no two share a row, best first; equal ones in the order of the ledger. */
export const bestApart = <P extends { readonly pair: Pair; readonly score: number }>(
  candidates: readonly P[],
): readonly P[] => {
  const taken = new Set<number>();
  const best = candidates.toSorted(
    (a, b) => b.score - a.score || rowsOfPair(b.pair).length - rowsOfPair(a.pair).length || compareRows(a.pair, b.pair),
  );
  return best.filter(({ pair }) => {
    const rows = rowsOfPair(pair);
    if (rows.some(row => taken.has(row))) return false;
    for (const row of rows) taken.add(row);
    return true;
  });
};

/** Of the charges, then of the payout. */
export const rowsOfPair = ({ burst, payout }: Pair): readonly number[] => [
  ...Array.from(burst.entries.rows),
  ...Array.from(payout.entries.rows),
];

const compareRows = (a: Pair, b: Pair): number =>
  a.payout.entries.first.row - b.payout.entries.first.row ||
  a.burst.entries.first.row - b.burst.entries.first.row ||
  a.payout.entries.length - b.payout.entries.length;
