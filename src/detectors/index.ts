/** Every rule, in the order in which a report tells them. A folder that is missing here fails `test/detectors.test.ts`. */
import { accumulationDebt } from './accumulation-debt/index.js';
import { aggregationMismatch } from './aggregation-mismatch/index.js';
import { cardKkangLike } from './card-kkang-like/index.js';
import { cardTesting } from './card-testing/index.js';
import { carrierArrears } from './carrier-arrears/index.js';
import { carrierLimit } from './carrier-limit/index.js';
import { cashAdvance } from './cash-advance/index.js';
import type { Detector } from './detector.js';
import { duplicateCharge } from './duplicate-charge/index.js';
import { giftCardCashing } from './gift-card-cashing/index.js';
import { installmentLoad } from './installment-load/index.js';
import { lowFrictionExposure } from './low-friction-exposure/index.js';
import { opaqueAggregate } from './opaque-aggregate/index.js';
import { playLoop } from './play-loop/index.js';
import { revolvingBalance } from './revolving-balance/index.js';
import { subscriptionLoad } from './subscription-load/index.js';
import { subscriptionOverlap } from './subscription-overlap/index.js';
import { subscriptionPriceIncrease } from './subscription-price-increase/index.js';
import { subscriptionResumed } from './subscription-resumed/index.js';
import { subscriptionTrialConverted } from './subscription-trial-converted/index.js';
import { unauthorizedBurst } from './unauthorized-burst/index.js';

/** Their order is that of `outcomes` and of the pages of `explain`; findings have an order of their own (`audit.ts`). */
export const detectors: readonly Detector[] = [
  subscriptionPriceIncrease,
  subscriptionTrialConverted,
  subscriptionResumed,
  subscriptionOverlap,
  subscriptionLoad,
  accumulationDebt,
  carrierLimit,
  carrierArrears,
  revolvingBalance,
  installmentLoad,
  cashAdvance,
  giftCardCashing,
  cardKkangLike,
  playLoop,
  unauthorizedBurst,
  cardTesting,
  duplicateCharge,
  aggregationMismatch,
  opaqueAggregate,
  lowFrictionExposure,
];
