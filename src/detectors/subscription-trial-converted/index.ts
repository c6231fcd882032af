/** A trial or a promotional price that turned into the full price. */
import * as z from 'zod';
import { subscriptionEvents } from '../../facts/subscription-events.js';
import { toIso } from '../../model/calendar.js';
import { money } from '../../model/money.js';
import { asksConsent } from '../consent.js';
import { defineDetector } from '../detector.js';
import { dateOf, inRole } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  recentDays: z.int().min(0).default(100).describe('Days back beyond which a conversion is information.'),
});

/** One claim a trial: `trial`, then `charge`. Impact: the annual cost. */
export const subscriptionTrialConverted = defineDetector({
  id: 'subscription-trial-converted',
  lens: 'financial',
  options,
  messages,
  page: { en, ko },
  *detect(facts, { recentDays }) {
    for (const { stream, event, at, earlier, since, isPast } of subscriptionEvents(facts, 'trial-converted')) {
      const { from, to } = event;
      if (from === undefined || to === undefined) continue;
      const { currency } = stream.amount;
      const args = {
        name: { name: stream.merchant.name },
        from: { money: money(from, currency) },
        to: { money: money(to, currency) },
        date: dateOf(at.day),
        year: { money: stream.annualCost },
      };
      yield {
        key: `${stream.id} ${toIso(at.day)}`,
        severity: isPast(recentDays) ? 'info' : 'medium',
        confidence: stream.confidence,
        title: { id: 'title', args },
        summary: { id: asksConsent(currency, at.day) ? 'summary.consent' : 'summary', args },
        impact: { money: stream.annualCost, per: 'year' },
        period: { from: stream.first, to: stream.last },
        facts: {
          from: args.from.money,
          to: args.to.money,
          date: toIso(at.day),
          trialCharges: earlier.length,
          perYear: stream.annualCost,
        },
        innocent: [{ id: 'innocent.wanted' }, { id: 'innocent.promotion' }, { id: 'innocent.part' }],
        actions: ['check-trial-terms', 'screenshot-consent', 'refund-store', 'cancel-at-owner'],
        stream: stream.id,
        evidence: [...inRole(earlier, 'trial'), ...inRole(since, 'charge')],
      };
    }
  },
});
