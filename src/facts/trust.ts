/** How far the statements let a charge be trusted: what a strange charge would stand out against. */

import { collects } from '../merchants/matcher.js';
import { monthOf } from '../model/calendar.js';
import type { Fact } from './fact.js';
import { purchases } from './purchases.js';

export interface Trust {
  /** 0 to 100: the mean of the three shares, 100 where all are whole. */
  readonly score: number;
  /** Shares of purchases: at payees paid in three months or more; with a seller's name and not only a collector's; with a time of day. */
  readonly familiar: number;
  readonly named: number;
  readonly timed: number;
  /** What would raise it most. */
  readonly weakest: 'familiar' | 'named' | 'timed';
}

/** A payee is familiar after this many months. */
const FAMILIAR_MONTHS = 3;

/** By count and not by sum, so that currencies never mix; undefined where there is no purchase. */
export const trustBaseline: Fact<Trust | undefined> = ({ ledger, get }) => {
  const rows = get(purchases);
  if (rows.length === 0) return undefined;
  const months = new Map<number, Set<number>>();
  for (const row of rows) {
    const payee = ledger.payee[row]!;
    const known = months.get(payee) ?? new Set();
    months.set(payee, known.add(monthOf(ledger.transactions[row]!.day)));
  }
  const share = (holds: (row: number) => boolean): number => rows.filter(holds).length / rows.length;
  const nameless = ledger.payees.map(({ merchant }) => merchant !== undefined && collects(merchant));
  const shares = {
    familiar: share(row => months.get(ledger.payee[row]!)!.size >= FAMILIAR_MONTHS),
    named: share(row => !nameless[ledger.payee[row]!]),
    timed: share(row => ledger.time[row]! >= 0),
  };
  const ordered = (['familiar', 'named', 'timed'] as const).toSorted((a, b) => shares[a] - shares[b]);
  return {
    score: Math.round(((shares.familiar + shares.named + shares.timed) / 3) * 100),
    ...shares,
    weakest: ordered[0]!,
  };
};
