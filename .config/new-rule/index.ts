/** TODO: what it shows, in one sentence. So far: many charges by one payee within days. */
import * as z from 'zod';
import { defineDetector } from '../detector.js';
import { dateOf, inRole, nameOf, sumOf } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  recentDays: z.int().min(1).default(30).describe('Days looked back.'),
  charges: z.int().min(2).default(5).describe('Charges by one payee in those days from which it is told.'),
});

/** TODO: one claim a what, which evidence in which role, what the impact is. So far: one a payee and currency; impact: what was spent. */
export const newRule = defineDetector({
  id: 'new-rule',
  // TODO: technical (is somebody else spending my money?) or financial (am I sliding into trouble?)
  lens: 'financial',
  options,
  messages,
  page: { en, ko },
  // TODO: what it looks for. `src/facts/` knows streams, deposits, purchases and more: `facts.get(recurringStreams)`.
  *detect({ ledger, asOf }, { recentDays, charges }) {
    const recent = ledger.entries.filter(
      ({ leaves, isInternal, day }) => leaves && !isInternal && day > asOf - recentDays,
    );
    for (const [key, entries] of recent.groupedBy(({ payee, currency }) => `${payee.key} ${currency}`)) {
      if (entries.length < charges) continue;
      const { first, period } = entries;
      const spent = sumOf(entries, first.currency);
      const args = { payee: nameOf(first), count: entries.length, amount: { money: spent }, from: dateOf(period.from) };
      yield {
        key,
        severity: 'low',
        confidence: 0.5,
        title: { id: 'title', args },
        summary: { id: 'summary', args },
        impact: { money: spent, per: 'once' },
        period,
        facts: { charges: entries.length, spent },
        innocent: [{ id: 'innocent.meant' }],
        actions: ['own-check'],
        evidence: inRole(entries, 'charge'),
      };
    }
  },
});
