/** How far the statements let a charge be trusted: what a strange charge would stand out against. */

import type { Entry } from '../ledger/entry.js';
import type { Payee } from '../ledger/payee.js';
import { collects } from '../merchants/matcher.js';
import type { EpochMonth } from '../model/calendar.js';
import type { Fact } from './fact.js';
import { purchases } from './purchases.js';

interface Trust {
  /** 0 to 100: the mean of the three shares, 100 where all are whole. */
  readonly score: number;
  /** Shares of purchases: at payees paid in three months or more; with a seller's name and not only a collector's; with a time of day. */
  readonly familiar: number;
  readonly named: number;
  readonly timed: number;
  /** What would raise it most. */
  readonly weakest: (typeof NAMES)[number];
}

const NAMES = ['familiar', 'named', 'timed'] as const;

/** A payee is familiar after this many months. */
const FAMILIAR_MONTHS = 3;

/** By count and not by sum, so that currencies never mix; undefined where there is no purchase. */
export const trustBaseline: Fact<Trust | undefined> = ({ get }) => {
  const bought = get(purchases);
  if (bought.length === 0) return undefined;
  const months = new Map<Payee, Set<EpochMonth>>();
  for (const { payee, month } of bought) months.set(payee, (months.get(payee) ?? new Set()).add(month));
  const share = (holds: (entry: Entry) => boolean): number => bought.filter(holds).length / bought.length;
  const shares = {
    familiar: share(({ payee }) => (months.get(payee)?.size ?? 0) >= FAMILIAR_MONTHS),
    named: share(({ merchant }) => merchant === undefined || !collects(merchant)),
    timed: share(({ time }) => time !== undefined),
  };
  return {
    score: Math.round(((shares.familiar + shares.named + shares.timed) / 3) * 100),
    ...shares,
    weakest: NAMES.reduce((a, b) => (shares[b] < shares[a] ? b : a)),
  };
};
