/** A subscription that had stopped and is charged again. */
import * as z from 'zod';
import { recurringStreams } from '../../facts/recurring/index.js';
import { type EpochDay, toIso } from '../../model/calendar.js';
import { money } from '../../model/money.js';
import { defineDetector } from '../detector.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  recentDays: z.int().min(0).default(200),
});

export const subscriptionResumed = defineDetector({
  id: 'subscription-resumed',
  lens: 'financial',
  options,
  messages,
  page: { en, ko },
  *detect({ ledger, asOf, get }, { recentDays }) {
    for (const stream of get(recurringStreams)) {
      if (stream.kind !== 'subscription') continue;
      const returns = stream.events.filter(({ type }) => type === 'resumed');
      for (const { row } of returns) {
        const before = stream.rows.findLast(other => other < row && ledger.amount[other]! < 0);
        if (before === undefined) continue;
        const [stopped, day] = [ledger.day[before]! as EpochDay, ledger.day[row]! as EpochDay];
        const isOver = stream.status === 'ended' || asOf - day > recentDays;
        // Who stops and comes back every year means to.
        const isHabit = returns.length > 1;
        const since = stream.rows.filter(other => other >= row && ledger.amount[other]! < 0);
        const args = {
          name: { name: stream.merchant.name },
          amount: { money: money(Math.abs(ledger.amount[row]!), stream.amount.currency) },
          stopped: { date: toIso(stopped) },
          date: { date: toIso(day) },
          days: day - stopped,
          year: { money: stream.annualCost },
        };
        yield {
          key: `${stream.id} ${toIso(day)}`,
          severity: isOver || isHabit ? 'info' : 'low',
          confidence: stream.confidence,
          title: { id: 'title', args },
          summary: { id: 'summary', args },
          impact: { money: stream.annualCost, per: 'year' },
          period: { from: stopped, to: stream.last },
          facts: { stopped: toIso(stopped), date: toIso(day), days: args.days, amount: args.amount.money },
          innocent: [{ id: 'innocent.returned' }, { id: 'innocent.freeze' }, { id: 'innocent.elsewhere' }],
          actions: ['check-history', 'cancel-at-owner', 'keep-evidence', 'dispute-card'],
          stream: stream.id,
          evidence: [{ row: before, role: 'before' }, ...since.map(other => ({ row: other, role: 'charge' }))],
        };
      }
    }
  },
});
