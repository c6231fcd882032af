/** Runs every rule; one that falls pulls no other down. */
import type { Facts } from '../facts/fact.js';
import type { Outcome } from '../model/finding.js';
import type { Detector } from './detector.js';

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
