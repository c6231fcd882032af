/** Every rule, in the order in which a report tells them. A folder that is missing here fails `test/detectors.test.ts`. */
import { accumulationDebt } from './accumulation-debt/index.js';
import { cardKkangLike } from './card-kkang-like/index.js';
import { cardTesting } from './card-testing/index.js';
import type { Detector } from './detector.js';
import { duplicateCharge } from './duplicate-charge/index.js';
import { giftCardCashing } from './gift-card-cashing/index.js';
import { unauthorizedBurst } from './unauthorized-burst/index.js';

export const detectors: readonly Detector[] = [
  accumulationDebt,
  giftCardCashing,
  cardKkangLike,
  unauthorizedBurst,
  cardTesting,
  duplicateCharge,
]; // prettier-ignore
