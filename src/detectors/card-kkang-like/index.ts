/** A card purchase that looks like a sale of nothing: a merchant never seen before, then most of the price paid out by somebody. */
import * as z from 'zod';
import { defineDetector } from '../detector.js';
import { episodesOf } from '../typology/assess.js';
import { claimOfEpisode } from '../typology/episode-claim.js';
import { boundsOf, cashOutOptions } from '../typology/options.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const INNOCENT = [
  { id: 'innocent.family' },
  { id: 'innocent.paid-back' },
  { id: 'innocent.sold-own' },
  { id: 'innocent.refund' },
  { id: 'innocent.chance' },
];

/** The first is for those who do not know the purchase: they have no time to lose. */
const ACTIONS = [
  'dispute-card',
  'lock-card',
  'own-check',
  'keep-evidence',
  'stop-broker',
  'ask-installment-plan',
  'compare-loans',
  'debt-counseling',
  'report-illegal-lending',
];

/** One claim an episode: charges in the role `charge`, deposits in the role `payout`. Impact: what was charged and did not come back. */
export const cardKkangLike = defineDetector({
  id: 'card-kkang-like',
  lens: 'financial',
  options: z.strictObject(cashOutOptions(43)),
  messages,
  page: { en, ko },
  *detect(facts, options) {
    for (const episode of episodesOf(facts, 'purchase', boundsOf(options), options)) {
      const { args, ...claim } = claimOfEpisode(episode, options.creditDays);
      const loud = claim.severity !== 'info';
      yield {
        ...claim,
        title: { id: loud ? 'resembles.title' : 'unclear.title', args },
        summary: { id: loud ? 'resembles.summary' : 'unclear.summary', args },
        innocent: INNOCENT,
        actions: loud ? ACTIONS : ['own-check', 'dispute-card'],
      };
    }
  },
});
