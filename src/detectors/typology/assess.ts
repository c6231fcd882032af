/** The typologies: which indicators each has. Both are weighed together, since a payout can answer only one charge. */
import { coincidence, randomMatch } from '../../facts/cash-out/chance.js';
import type { Burst } from '../../facts/cash-out/charges.js';
import { type Bounds, bestApart, type Pair } from '../../facts/cash-out/episodes.js';
import { type Scene, sceneOf } from '../../facts/cash-out/scene.js';
import type { Facts } from '../../facts/fact.js';
import type { Severity } from '../../model/finding.js';
import * as indicators from './indicators.js';
import * as purchases from './purchase-indicators.js';
import { type Assessment, combine, type Indicator, type Thresholds, weigh } from './signal.js';
import type { Subject } from './subject.js';
import * as vouchers from './voucher-indicators.js';

const SHARED: readonly Indicator<Subject>[] = [
  indicators.ratio,
  indicators.delay,
  indicators.payer,
  indicators.sharedBill,
  indicators.marketplace,
  indicators.broker,
  indicators.chance,
  indicators.repeated,
  indicators.samePayer,
  indicators.emptied,
  indicators.distress,
  indicators.installments,
];

const TYPOLOGIES: Readonly<Record<Burst['kind'], readonly Indicator<Subject>[]>> = {
  voucher: [...SHARED, vouchers.manyVouchers, vouchers.limit, vouchers.surcharge],
  purchase: [
    ...SHARED,
    purchases.splitPurchase,
    purchases.habit,
    purchases.wellKnown,
    purchases.purpose,
    purchases.oddSum,
  ],
};

/** A pair that was told: `verdict` says why. `randomMatch` (0 to 1) is the chance that an unrelated deposit would have fitted as well. */
export interface Episode extends Pair {
  readonly severity: Severity;
  readonly verdict: Assessment;
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
  const pairs = bestApart(candidates).map(({ pair }) => ({ ...pair, randomMatch: randomMatch(scene, pair) }));
  return pairs
    .filter(({ burst }) => burst.kind === kind)
    .flatMap(pair => {
      const verdict = judge(pair, {
        coincidence: repetition(scene, pairs, kind),
        samePayer: pairs.filter(({ payout }) => payout.senders.some(sender => pair.payout.senders.includes(sender)))
          .length,
      });
      const { severity } = verdict;
      return severity === undefined ? [] : [{ ...pair, verdict, severity, episodes: pairs.length }];
    })
    .toSorted((a, b) => a.burst.entries.first.row - b.burst.entries.first.row);
};

type Household = Pick<Subject, 'coincidence' | 'samePayer'>;
const ALONE: Household = { coincidence: 1, samePayer: 1 };

/** A pair this many points below the threshold still counts when it comes again. */
const ALMOST = 3;

/** Of one kind, or of both: whichever is the less likely accident. */
const repetition = (
  { bursts }: Scene,
  pairs: readonly (Pair & { readonly randomMatch: number })[],
  kind: Burst['kind'],
): number => {
  const own = pairs.filter(({ burst }) => burst.kind === kind);
  const chanceOf = (some: typeof pairs, among: number): number =>
    coincidence(
      some.map(pair => pair.randomMatch),
      among,
    );
  return Math.min(chanceOf(own, bursts[kind]), chanceOf(pairs, bursts.voucher + bursts.purchase));
};
