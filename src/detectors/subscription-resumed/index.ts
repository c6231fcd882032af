/** A subscription that had stopped and is charged again. */
import * as z from 'zod';
import { subscriptionEvents } from '../../facts/subscription-events.js';
import { toIso } from '../../model/calendar.js';
import { money } from '../../model/money.js';
import { defineDetector } from '../detector.js';
import { dateOf, inRole } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  recentDays: z.int().min(0).default(200).describe('Days back beyond which a return is information.'),
});

/**
 * One claim a return: the last charge `before`, and each `charge` since. Impact: the annual cost. Information where it ended again, or comes
 * back every time.
 */
export const subscriptionResumed = defineDetector({
  id: 'subscription-resumed',
  lens: 'financial',
  options,
  messages,
  page: { en, ko },
  *detect(facts, { recentDays }) {
    for (const { stream, at, earlier, since, times, isPast } of subscriptionEvents(facts, 'resumed')) {
      const before = earlier.filter(({ leaves }) => leaves);
      if (before.length === 0) continue;
      const stopped = before.last.day;
      // Who stops and comes back every year means to.
      const isHabit = times > 1;
      const args = {
        name: { name: stream.merchant.name },
        amount: { money: money(at.size, stream.amount.currency) },
        stopped: dateOf(stopped),
        date: dateOf(at.day),
        days: at.day - stopped,
        year: { money: stream.annualCost },
      };
      yield {
        key: `${stream.id} ${toIso(at.day)}`,
        severity: isPast(recentDays) || isHabit ? 'info' : 'low',
        confidence: stream.confidence,
        title: { id: 'title', args },
        summary: { id: 'summary', args },
        impact: { money: stream.annualCost, per: 'year' },
        period: { from: stopped, to: stream.last },
        facts: { stopped: toIso(stopped), date: toIso(at.day), days: args.days, amount: args.amount.money },
        innocent: [{ id: 'innocent.returned' }, { id: 'innocent.freeze' }, { id: 'innocent.elsewhere' }],
        actions: ['check-history', 'cancel-at-owner', 'keep-evidence', 'dispute-card'],
        stream: stream.id,
        evidence: [
          ...inRole(before.slice(-1), 'before'),
          ...inRole(
            since.filter(({ leaves }) => leaves),
            'charge',
          ),
        ],
      };
    }
  },
});
