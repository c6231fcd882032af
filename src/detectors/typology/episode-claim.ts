/** An episode as a claim: what is the same for every rule that tells of a charge and a payout. */

import { toIso } from '../../model/calendar.js';
import type { Claim } from '../../model/finding.js';
import type { Arg, Message } from '../../model/message.js';
import { money } from '../../model/money.js';
import { rounded } from '../../model/statistics.js';
import { dateOf, inRole, nameOf } from '../telling.js';
import type { Episode } from './assess.js';

type EpisodeClaim = Pick<Claim, 'key' | 'severity' | 'confidence' | 'impact' | 'period' | 'facts' | 'evidence'> & {
  readonly args: Readonly<Record<string, Arg>>;
};

/** `creditDays`: days between a charge and the day on which it has to be paid. */
export const claimOfEpisode = (
  { burst, payout, ratio, delayHours, severity, verdict, randomMatch, episodes }: Episode,
  creditDays: number,
): EpisodeClaim => {
  const { first } = burst.entries;
  const charged = money(burst.charged, burst.currency);
  const paidOut = money(payout.paidOut, burst.currency);
  const fee = money(burst.charged - payout.paidOut, burst.currency);
  const feeRate = 1 - ratio;
  // Simple interest on the cash received: the base of the legal cap on interest.
  const annualizedCost = rounded((feeRate / ratio) * (365 / creditDays), 2);
  return {
    key: `${toIso(first.day)} ${first.payee.key} ${burst.charged}`,
    severity,
    confidence: verdict.confidence,
    impact: { money: fee, per: 'once' },
    period: { from: first.day, to: payout.entries.last.day },
    facts: {
      charged,
      paidOut,
      charges: burst.entries.length,
      payouts: payout.entries.length,
      feeRate: rounded(feeRate, 3),
      delayHours: rounded(delayHours, 1),
      annualizedCost,
      creditDays,
      randomMatch: rounded(randomMatch, 4),
      episodes,
      score: verdict.score,
    },
    evidence: [...inRole(burst.entries, 'charge'), ...inRole(payout.entries, 'payout')],
    args: {
      date: dateOf(first.day),
      shop: nameOf(first),
      charges: burst.entries.length,
      charged: { money: charged },
      payer: payout.entries.first.description,
      paidOut: { money: paidOut },
      share: { percent: rounded(ratio, 2) },
      delay: { hoursLater: delayHours },
      reasons: mainReasons(verdict.reasons),
      fee: { money: fee },
      annual: { percent: annualizedCost },
      creditDays,
      chance: { percent: Math.max(0.001, rounded(randomMatch, 3)) },
    },
  };
};

/** More than this many reasons are read by nobody; all of them are in the score. */
const MOST_REASONS = 5;

/** The weightiest, as one phrase. */
export const mainReasons = (reasons: readonly Message[]): Arg => ({ phrases: reasons.slice(0, MOST_REASONS) });
