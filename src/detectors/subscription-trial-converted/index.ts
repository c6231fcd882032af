/** A trial or a promotional price that turned into the full price. */
import * as z from 'zod';
import { recurringStreams } from '../../facts/recurring/index.js';
import { type EpochDay, toIso } from '../../model/calendar.js';
import { money } from '../../model/money.js';
import { asksConsent } from '../consent.js';
import { defineDetector } from '../detector.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  recentDays: z.int().min(0).default(100),
});

export const subscriptionTrialConverted = defineDetector({
  id: 'subscription-trial-converted',
  lens: 'financial',
  options,
  messages,
  page: { en, ko },
  *detect({ ledger, asOf, get }, { recentDays }) {
    for (const stream of get(recurringStreams)) {
      if (stream.kind !== 'subscription') continue;
      const event = stream.events.find(({ type }) => type === 'trial-converted');
      if (event?.from === undefined || event.to === undefined) continue;
      const { row, from, to } = event;
      const { currency } = stream.amount;
      const day = ledger.day[row]! as EpochDay;
      const isOver = stream.status === 'ended' || asOf - day > recentDays;
      const charges = stream.rows.filter(other => ledger.amount[other]! <= 0);
      const args = {
        name: { name: stream.merchant.name },
        from: { money: money(from, currency) },
        to: { money: money(to, currency) },
        date: { date: toIso(day) },
        year: { money: stream.annualCost },
      };
      yield {
        key: `${stream.id} ${toIso(day)}`,
        severity: isOver ? 'info' : 'medium',
        confidence: stream.confidence,
        title: { id: 'title', args },
        summary: { id: asksConsent(currency, day) ? 'summary.consent' : 'summary', args },
        impact: { money: stream.annualCost, per: 'year' },
        period: { from: stream.first, to: stream.last },
        facts: {
          from: args.from.money,
          to: args.to.money,
          date: toIso(day),
          trialCharges: charges.filter(other => other < row).length,
          perYear: stream.annualCost,
        },
        innocent: [{ id: 'innocent.wanted' }, { id: 'innocent.promotion' }, { id: 'innocent.part' }],
        actions: ['check-trial-terms', 'screenshot-consent', 'refund-store', 'cancel-at-owner'],
        stream: stream.id,
        evidence: charges.map(other => ({ row: other, role: other < row ? 'trial' : 'charge' })),
      };
    }
  },
});
