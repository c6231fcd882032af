/** A subscription that became dearer: one stream, one dated step up. */
import * as z from 'zod';
import { recurringStreams } from '../../facts/recurring/index.js';
import { type EpochDay, toIso } from '../../model/calendar.js';
import { minor, money } from '../../model/money.js';
import { TIMES_A_YEAR } from '../../model/stream.js';
import { asksConsent } from '../consent.js';
import { defineDetector } from '../detector.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  leastShare: z.number().min(0).default(0.01),
  largeShare: z.number().min(0).default(0.2),
  recentDays: z.int().min(0).default(400),
});

export const subscriptionPriceIncrease = defineDetector({
  id: 'subscription-price-increase',
  lens: 'financial',
  options,
  messages,
  page: { en, ko },
  *detect({ ledger, asOf, get }, { leastShare, largeShare, recentDays }) {
    for (const stream of get(recurringStreams)) {
      if (stream.kind !== 'subscription') continue;
      for (const { type, row, from, to } of stream.events) {
        if (type !== 'price-increase' || from === undefined || to === undefined || from <= 0) continue;
        const share = to / from - 1;
        if (share < leastShare) continue;
        const { currency } = stream.amount;
        const day = ledger.day[row]! as EpochDay;
        const paid = stream.rows.filter(other => other >= row && ledger.amount[other]! < 0);
        const before = stream.rows.findLast(other => other < row && ledger.amount[other]! < 0);
        const perYear = money(minor((to - from) * TIMES_A_YEAR[stream.cadence]), currency);
        const isOver = stream.status === 'ended' || asOf - day > recentDays;
        const args = {
          name: { name: stream.merchant.name },
          from: { money: money(from, currency) },
          to: { money: money(to, currency) },
          share: { percent: share },
          date: { date: toIso(day) },
          year: { money: perYear },
        };
        yield {
          key: `${stream.id} ${toIso(day)}`,
          severity: isOver ? 'info' : share >= largeShare ? 'medium' : 'low',
          confidence: stream.confidence,
          title: { id: 'title', args },
          summary: { id: asksConsent(currency, day) ? 'summary.consent' : 'summary', args },
          impact: { money: perYear, per: 'year' },
          period: { from: day, to: stream.last },
          facts: {
            from: args.from.money,
            to: args.to.money,
            share: Math.round(share * 1000) / 1000,
            date: toIso(day),
            cadence: stream.cadence,
            perYear,
            chargesSince: paid.length,
          },
          innocent: [{ id: 'innocent.plan' }, { id: 'innocent.promotion' }, { id: 'innocent.tax' }],
          actions: ['screenshot-consent', 'ask-price-consent', 'compare-plans', 'cancel-at-owner'],
          stream: stream.id,
          evidence: [
            ...(before === undefined ? [] : [{ row: before, role: 'before' }]),
            ...paid.map(other => ({ row: other, role: 'charge' })),
          ],
        };
      }
    }
  },
});
