/** Every rule, in the order in which a report tells them. A folder that is missing here fails `test/detectors.test.ts`. */
import type { Detector } from './detector.js';
import { cardTesting } from './card-testing/index.js';
import { duplicateCharge } from './duplicate-charge/index.js';

export const detectors: readonly Detector[] = [cardTesting, duplicateCharge];
