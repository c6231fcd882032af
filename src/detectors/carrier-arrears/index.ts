/** Late fees and unpaid sums on the phone bill: one is common, repeated ones are a sign. */
import * as z from 'zod';
import type { Entry } from '../../ledger/entry.js';
import { monthOf } from '../../model/calendar.js';
import { defineDetector } from '../detector.js';
import { inRole, sumOf } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  windowMonths: z.int().min(1).default(12).describe('Months looked back.'),
  repeated: z.int().min(2).default(2).describe('Months with a late fee from which it is medium.'),
  inARow: z.int().min(2).default(3).describe('Months with a late fee in a row from which it is high.'),
});

/** One claim a currency, over the months looked back. Impact: all late fees together. */
export const carrierArrears = defineDetector({
  id: 'carrier-arrears',
  lens: 'financial',
  options,
  messages,
  page: { en, ko },
  *detect(facts, { windowMonths, repeated, inARow }) {
    const since = monthOf(facts.asOf) - windowMonths;
    const late = facts.ledger.entries.filter(entry => entry.month > since && isLateOnPhoneBill(entry));
    for (const [currency, entries] of late.groupedBy(entry => entry.currency)) {
      const months = [...entries.groupedBy(({ month }) => month).keys()];
      const fees = sumOf(entries, currency);
      const row = longestRow(months);
      const args = { months: months.length, fees: { money: fees }, window: windowMonths };
      const isRepeated = months.length >= repeated;
      yield {
        key: currency,
        severity: row >= inARow ? 'high' : isRepeated ? 'medium' : 'info',
        confidence: isRepeated ? 0.9 : 0.5,
        title: { id: isRepeated ? 'title.repeated' : 'title.once', args },
        summary: { id: isRepeated ? 'summary.repeated' : 'summary.once', args },
        impact: { money: fees, per: 'once' },
        period: entries.period,
        facts: { months: months.length, monthsInARow: row, fees },
        innocent: [{ id: 'innocent.common' }, { id: 'innocent.account' }, { id: 'innocent.dispute' }],
        actions: isRepeated
          ? ['pay-carrier-bill', 'lower-carrier-limit', 'itemized-bill', 'debt-counseling']
          : ['pay-carrier-bill'],
        evidence: inRole(entries, 'late-fee'),
      };
    }
  },
});

/** A line on a phone bill that speaks of being late, or a payment to a carrier that does. */
const isLateOnPhoneBill = (entry: Entry): boolean => {
  if (!entry.leaves || !entry.speaksOf('late-fee')) return false;
  const category = entry.merchant?.category;
  if (entry.account.kind === 'carrier' || category === 'carrier' || category === 'telecom') return true;
  return entry.speaksOf('carrier-bill') || entry.speaksOf('micropayment');
};

const longestRow = (months: readonly number[]): number => {
  const present = new Set(months);
  const lengths = months.map(start => {
    let length = 0;
    while (present.has(start + length)) length++;
    return length;
  });
  return Math.max(0, ...lengths);
};
