/** The typologies: which signs each has. Both are weighed together, since a payout can answer only one charge. */
import type { Facts } from '../../facts/fact.js';
import { randomMatch } from './chance.js';
import type { Burst } from './charges.js';
import { type Bounds, type Pair, sceneOf, settle } from './episodes.js';
import { combine, type Sign, type Thresholds, type Verdict, weigh } from './signal.js';
import * as signs from './signs.js';

const SHARED: readonly Sign<signs.Subject>[] = [
  signs.ratio,
  signs.delay,
  signs.payer,
  signs.sharedBill,
  signs.marketplace,
  signs.broker,
  signs.chance,
  signs.split,
  signs.repeated,
  signs.emptied,
  signs.distress,
  signs.installments,
];

const TYPOLOGIES: Readonly<Record<Burst['kind'], readonly Sign<signs.Subject>[]>> = {
  voucher: [...SHARED, signs.limit, signs.surcharge],
  purchase: [...SHARED, signs.habit, signs.wellKnown, signs.purpose],
};

export interface Episode extends Pair {
  readonly verdict: Verdict;
  readonly randomMatch: number;
  /** Episodes of the household that resemble this one, of either kind, this one among them. */
  readonly episodes: number;
}

/** Episodes of one kind that deserve a word, in the order of the ledger. */
export const episodesOf = (
  facts: Facts,
  kind: Burst['kind'],
  bounds: Bounds,
  thresholds: Thresholds,
): readonly Episode[] => {
  const scene = sceneOf(facts, bounds);
  const judge = (pair: Pair, episodes: number) =>
    combine(weigh(TYPOLOGIES[pair.burst.kind], { scene, pair, episodes }), thresholds);
  const candidates = scene.pairs
    .map(pair => ({ pair, score: judge(pair, 1).score }))
    .filter(({ score }) => score >= thresholds.report - ALMOST);
  const settled = settle(candidates);
  return settled
    .filter(({ pair }) => pair.burst.kind === kind)
    .map(({ pair }) => ({
      ...pair,
      verdict: judge(pair, settled.length),
      randomMatch: randomMatch(scene, pair),
      episodes: settled.length,
    }))
    .filter(({ verdict }) => verdict.severity !== undefined)
    .toSorted((a, b) => a.burst.rows[0]! - b.burst.rows[0]!);
};

/** A pair this many points below the threshold still counts when it comes again. */
const ALMOST = 3;
