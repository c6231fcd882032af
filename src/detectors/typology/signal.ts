/**
 * How rules that compose many weak indicators decide. An indicator is measured; the band it falls into has a reason and a weight; the
 * weights are added; the sum meets thresholds. This page is the only place where that is done, for all such rules.
 */
import type { Severity } from '../../model/finding.js';
import type { Message } from '../../model/message.js';
import { rounded } from '../../model/statistics.js';

interface Band {
  /** The band ends before this measure; bands stand in rising order and the last one ends at infinity. */
  readonly below: number;
  /** Points for (above zero) or against. */
  readonly weight: number;
  /** The key of the words for a person; absent where there is nothing to say. Its words have no holes. */
  readonly reason?: string;
  /** It is evidence of its own, beyond an amount and a time that fit. */
  readonly corroborates?: true;
  /** Whatever the sum: say nothing, or nothing above information. */
  readonly cap?: 'silent' | 'info';
}

/** One question with bands of answers. Its weights are points, and judgments: where one rests on a published case, its bands say so. */
export interface Indicator<Subject> {
  readonly id: string;
  /** Undefined where the statements do not say: then it weighs nothing. */
  measure(subject: Subject): number | undefined;
  readonly bands: readonly Band[];
}

interface Signal extends Band {
  readonly id: string;
}

/** Where the last band ends. */
export const END = Number.POSITIVE_INFINITY;

/** A sign that is either there or not. */
export const present = (
  weight: number,
  reason: string,
  more: Pick<Band, 'corroborates' | 'cap'> = {},
): Indicator<never>['bands'] => [
  { below: 1, weight: 0 },
  { below: END, weight, reason, ...more },
];

/** A signal for each indicator that has a measure, in the order given; those of weight 0 are among them. */
export const weigh = <Subject>(indicators: readonly Indicator<Subject>[], subject: Subject): readonly Signal[] =>
  indicators.flatMap(({ id, measure, bands }) => {
    const value = measure(subject);
    const band = value === undefined ? undefined : bands.find(({ below }) => value < below);
    return band === undefined ? [] : [{ id, ...band }];
  });

/** In points. The rules' options carry them. */
export interface Thresholds {
  /** Points from which a pattern is worth a finding above information. */
  readonly report: number;
  /** Points from which it is urgent. */
  readonly urgent: number;
}

/** What the sum says. `severity` undefined: nothing is told. `reasons` are messages without holes. */
export interface Assessment {
  readonly severity: Severity | undefined;
  readonly score: number;
  /** 0 to 1: one half at the threshold. */
  readonly confidence: number;
  /** Why, the weightiest first. */
  readonly reasons: readonly Message[];
}

/** Amount and time that fit are ordinary life: without one corroborating signal nothing rises above information. */
export const combine = (signals: readonly Signal[], { report, urgent }: Thresholds): Assessment => {
  const score = signals.reduce((sum, { weight }) => sum + weight, 0);
  const silent = signals.some(({ cap }) => cap === 'silent');
  const capped = signals.some(({ cap }) => cap === 'info') || !signals.some(({ corroborates }) => corroborates);
  const severity = silent || score < report ? undefined : capped ? 'info' : score < urgent ? 'medium' : 'high';
  return {
    severity,
    score,
    confidence: rounded(1 / (1 + Math.exp((report - score) / POINTS_PER_E)), 2),
    reasons: signals
      .filter(({ weight }) => weight > 0)
      .toSorted((a, b) => b.weight - a.weight)
      .flatMap(({ reason }) => (reason === undefined ? [] : [{ id: reason }])),
  };
};

/** So many points more make the odds e times better. */
const POINTS_PER_E = 2;
