/** How the amount of a stream goes on: the cost, in nats, of the next amount after the last. */
import { RESOLUTION } from './price-model.js';

/**
 * The manners of a price: fixed, with steps now and then; listed, one of a few that come in turn (rounded taxes, foreign ticks, a floor
 * under a meter, two sizes of a plan); drifting with an exchange rate; metered by use. A deviation is of the logarithm of the ratio of
 * two charges.
 */
export const PRICINGS = ['fixed', 'listed', 'drifting', 'metered'] as const;
/** The manner in which a stream is priced; fitted for each schedule. */
export type Pricing = (typeof PRICINGS)[number];

const DEVIATION = { drifting: 0.035, metered: 0.27 } as const;

const SAME = -Math.log(0.96);
const STEP = -Math.log(0.04);
/** Steps are small more often than large: their logarithms fall off with this scale (a rise by 42 % is one scale). */
const STEP_SCALE = 0.35;
const STEP_BASE = STEP + Math.log((2 * STEP_SCALE) / RESOLUTION);
/** After at most this many charges, a jump up to the full price costs no more than this: trials and promotions. */
const TRIAL_CHARGES = 3;
const TRIAL = 7.5;
const TRIAL_SHARE = Math.log(0.65);

/** `charges` were paid up to the earlier amount. A listed price costs what it does as habit: its days alone make it a schedule. */
export const amountCost = (pricing: Exclude<Pricing, 'listed'>, from: number, to: number, charges: number): number => {
  const change = to - from;
  if (pricing === 'fixed') {
    if (change === 0) return SAME;
    const step = STEP_BASE + Math.abs(change) / STEP_SCALE;
    return charges <= TRIAL_CHARGES && -change < TRIAL_SHARE ? Math.min(step, TRIAL) : step;
  }
  const deviation = DEVIATION[pricing];
  const drift = Math.log((deviation * Math.sqrt(2 * Math.PI)) / RESOLUTION) + change ** 2 / (2 * deviation ** 2);
  return Math.min(drift + SAME, STEP_BASE + Math.abs(change) / STEP_SCALE);
};
