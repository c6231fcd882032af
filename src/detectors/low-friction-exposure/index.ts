/** How much goes through ways to pay that ask for little more than a tap, and which lock fits each. */
import * as z from 'zod';
import { exposures, ONE_TAP, type OneTap } from '../../facts/one-tap.js';
import { trustBaseline } from '../../facts/trust.js';
import { money } from '../../model/money.js';
import { defineDetector } from '../detector.js';
import { inRole, sumOf } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  large: z
    .number()
    .min(0)
    .max(1)
    .default(0.3)
    .describe('Share of the money spent in small purchases from which it is low.'),
  least: z
    .number()
    .min(0)
    .max(1)
    .default(0.05)
    .describe('Share of the money spent in small purchases below which nothing is told.'),
});

/**
 * One claim a currency, over twelve months. Impact: what goes through such ways in a month that has purchases. Blind where nothing was bought
 * in passing.
 */
export const lowFrictionExposure = defineDetector({
  id: 'low-friction-exposure',
  lens: 'technical',
  options,
  messages,
  page: { en, ko },
  blind: ({ get }) => (get(exposures).length === 0 ? { id: 'blind' } : undefined),
  *detect(facts, { large, least }) {
    const trust = facts.get(trustBaseline);
    if (trust === undefined) return;
    for (const { currency, count, sum, months, ways } of facts.get(exposures)) {
      const entries = ONE_TAP.reduce((all, way) => all.with(ways[way]), facts.ledger.entriesAt([]));
      const total = sumOf(entries, currency);
      const share = total.minor / sum;
      if (share < least) continue;
      const of = (way: OneTap) => sumOf(ways[way], currency);
      const used = ONE_TAP.filter(way => ways[way].length > 0);
      const args = {
        share: { percent: share },
        count: entries.length,
        amount: { money: total },
        months,
        phone: { money: of('phone-bill') },
        store: { money: of('app-store') },
        wallet: { money: of('wallet') },
        trust: trust.score,
      };
      yield {
        key: currency,
        severity: share >= large ? ('low' as const) : ('info' as const),
        confidence: 0.8,
        title: { id: 'title', args },
        summary: { id: `summary.${trust.score >= WHOLE ? 'whole' : trust.weakest}`, args },
        impact: { money: money(Math.round(total.minor / months), currency), per: 'month' as const },
        period: entries.period,
        facts: {
          share,
          shareOfCharges: entries.length / count,
          charges: entries.length,
          amount: total,
          ...Object.fromEntries(used.map(way => [FACT_OF[way], of(way)])),
          trust: args.trust,
          familiar: trust.familiar,
          named: trust.named,
          timed: trust.timed,
        },
        innocent: [{ id: 'innocent.convenient' }, { id: 'innocent.locked' }],
        actions: [...new Set(used.flatMap(way => LOCKS[way]))],
        evidence: inRole(entries, 'one-tap'),
      };
    }
  },
});

/** A trust baseline from here on needs no advice. */
const WHOLE = 95;

const FACT_OF = { 'phone-bill': 'phoneBill', 'app-store': 'appStore', wallet: 'wallet' } as const;

/** Which lock fits which way, the strongest that one can live with first. Codes of `guidance/actions.json`. */
const LOCKS: Readonly<Record<OneTap, readonly string[]>> = {
  'phone-bill': ['lower-carrier-limit', 'block-carrier-billing', 'purchase-authentication'],
  'app-store': ['purchase-authentication', 'separate-card'],
  wallet: ['payment-alerts', 'separate-card'],
};
