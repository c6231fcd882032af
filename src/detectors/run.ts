/** Runs every rule; one that falls pulls no other down. */
import type { Facts } from '../facts/fact.js';
import type { Outcome } from '../model/finding.js';
import type { Detector } from './detector.js';

/**
 * One outcome a rule, in the order of the rules; the error of one that threw is its stack. `optionsOf` answers `{}` for a rule of which nobody
 * said anything.
 */
export const runDetectors = (
  detectors: readonly Detector[],
  facts: Facts,
  optionsOf: (rule: string) => unknown,
): readonly Outcome[] =>
  detectors.map(detector => {
    try {
      return detector.examine(facts, optionsOf(detector.id));
    } catch (error) {
      return {
        rule: detector.id,
        status: 'failed',
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      };
    }
  });
