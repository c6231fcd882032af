/** A subscription that became dearer: one stream, one dated step up. */
import * as z from 'zod';
import { subscriptionEvents } from '../../facts/subscription-events.js';
import { toIso } from '../../model/calendar.js';
import { money } from '../../model/money.js';
import { TIMES_A_YEAR } from '../../model/stream.js';
import { asksConsent } from '../consent.js';
import { defineDetector } from '../detector.js';
import { dateOf, inRole } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  leastShare: z.number().min(0).default(0.01).describe('Share of the old price below which a rise is not told.'),
  largeShare: z.number().min(0).default(0.2).describe('Share of the old price from which a rise is medium.'),
  recentDays: z.int().min(0).default(400).describe('Days back beyond which a rise is information.'),
});

/** One claim a step up: the last charge `before`, and each `charge` since. Impact: the difference a year. */
export const subscriptionPriceIncrease = defineDetector({
  id: 'subscription-price-increase',
  lens: 'financial',
  options,
  messages,
  page: { en, ko },
  *detect(facts, { leastShare, largeShare, recentDays }) {
    for (const { stream, event, at, earlier, since, isPast } of subscriptionEvents(facts, 'price-increase')) {
      const { from = 0, to = 0 } = event;
      const share = from > 0 ? to / from - 1 : 0;
      if (from <= 0 || share < leastShare) continue;
      const { currency } = stream.amount;
      const paid = since.filter(({ leaves }) => leaves);
      const before = earlier.filter(({ leaves }) => leaves);
      const perYear = money((to - from) * TIMES_A_YEAR[stream.cadence], currency);
      const args = {
        name: { name: stream.merchant.name },
        from: { money: money(from, currency) },
        to: { money: money(to, currency) },
        share: { percent: share },
        date: dateOf(at.day),
        year: { money: perYear },
      };
      yield {
        key: `${stream.id} ${toIso(at.day)}`,
        severity: isPast(recentDays) ? 'info' : share >= largeShare ? 'medium' : 'low',
        confidence: stream.confidence,
        title: { id: 'title', args },
        summary: { id: asksConsent(currency, at.day) ? 'summary.consent' : 'summary', args },
        impact: { money: perYear, per: 'year' },
        period: { from: at.day, to: stream.last },
        facts: {
          from: args.from.money,
          to: args.to.money,
          share,
          date: toIso(at.day),
          cadence: stream.cadence,
          perYear,
          chargesSince: paid.length,
        },
        innocent: [{ id: 'innocent.plan' }, { id: 'innocent.promotion' }, { id: 'innocent.tax' }],
        actions: ['screenshot-consent', 'ask-price-consent', 'compare-plans', 'cancel-at-owner'],
        stream: stream.id,
        evidence: [...inRole(before.slice(-1), 'before'), ...inRole(paid, 'charge')],
      };
    }
  },
});
