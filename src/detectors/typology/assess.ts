/** The typologies: which signs each has. Both are weighed together, since a payout can answer only one charge. */
import type { Facts } from '../../facts/fact.js';
import { coincidence, randomMatch } from './chance.js';
import type { Burst } from './charges.js';
import { type Bounds, type Pair, settle } from './episodes.js';
import * as purchases from './purchase-signs.js';
import { type Scene, sceneOf } from './scene.js';
import { combine, type Sign, type Thresholds, type Verdict, weigh } from './signal.js';
import * as signs from './signs.js';
import type { Subject } from './subject.js';
import * as vouchers from './voucher-signs.js';

const SHARED: readonly Sign<Subject>[] = [
  signs.ratio,
  signs.delay,
  signs.payer,
  signs.sharedBill,
  signs.marketplace,
  signs.broker,
  signs.chance,
  signs.repeated,
  signs.samePayer,
  signs.emptied,
  signs.distress,
  signs.installments,
];

const TYPOLOGIES: Readonly<Record<Burst['kind'], readonly Sign<Subject>[]>> = {
  voucher: [...SHARED, vouchers.manyVouchers, vouchers.limit, vouchers.surcharge],
  purchase: [...SHARED, purchases.splitPurchase, purchases.habit, purchases.wellKnown, purchases.purpose],
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
  const judge = (pair: Pair, household: Household) =>
    combine(weigh(TYPOLOGIES[pair.burst.kind], { scene, pair, ...household }), thresholds);
  const candidates = scene.pairs
    .map(pair => ({ pair, score: judge(pair, ALONE).score }))
    .filter(({ score }) => score >= thresholds.report - ALMOST);
  const settled = settle(candidates).map(({ pair }) => ({ ...pair, randomMatch: randomMatch(scene, pair) }));
  return settled
    .filter(({ burst }) => burst.kind === kind)
    .map(pair => ({
      ...pair,
      verdict: judge(pair, {
        coincidence: together(scene, settled, kind),
        samePayer: settled.filter(({ payout }) => payout.sender === pair.payout.sender).length,
      }),
      episodes: settled.length,
    }))
    .filter(({ verdict }) => verdict.severity !== undefined)
    .toSorted((a, b) => a.burst.rows[0]! - b.burst.rows[0]!);
};

type Household = Pick<Subject, 'coincidence' | 'samePayer'>;
const ALONE: Household = { coincidence: 1, samePayer: 1 };

/** A pair this many points below the threshold still counts when it comes again. */
const ALMOST = 3;

/** Of one kind, or of both: whichever is the less likely accident. */
const together = (
  { errands }: Scene,
  settled: readonly (Pair & { randomMatch: number })[],
  kind: Burst['kind'],
): number => {
  const own = settled.filter(({ burst }) => burst.kind === kind);
  const chanceOf = (pairs: typeof settled, bursts: number): number =>
    coincidence(
      pairs.map(pair => pair.randomMatch),
      bursts,
    );
  return Math.min(chanceOf(own, errands[kind]), chanceOf(settled, errands.voucher + errands.purchase));
};
