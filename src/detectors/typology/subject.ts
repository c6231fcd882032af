/** What signs of the rules with a charge and a payout look at. */
import type { Pair } from '../../facts/cash-out/episodes.js';
import type { Scene } from '../../facts/cash-out/scene.js';

/** A hundred won, a dollar, a euro: in minor units. */
export const ROUND = 100;

/** One pair, the statements around it, and the other pairs of the household. */
export interface Subject {
  readonly scene: Scene;
  readonly pair: Pair;
  /** The chance that the household's pairs came together by accident; 1 where this is the only one. */
  readonly coincidence: number;
  /** Pairs of the household with this payer. */
  readonly samePayer: number;
}
