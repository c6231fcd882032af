/** Late fees and unpaid sums on the phone bill: one is common, repeated ones are a sign. */
import * as z from 'zod';
import type { Facts } from '../../facts/fact.js';
import { rowSpeaksOf } from '../../facts/speaking.js';
import { monthOf } from '../../model/calendar.js';
import { defineDetector } from '../detector.js';
import { evidenceOf, periodOf, sumOf } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  windowMonths: z.int().min(1).default(12),
  repeated: z.int().min(2).default(2),
  inARow: z.int().min(2).default(3),
});

export const carrierArrears = defineDetector({
  id: 'carrier-arrears',
  lens: 'financial',
  options,
  messages,
  page: { en, ko },
  *detect(facts, { windowMonths, repeated, inARow }) {
    const { ledger } = facts;
    const since = monthOf(facts.asOf) - windowMonths;
    const late = [...ledger.transactions.keys()].filter(
      row => monthOf(ledger.transactions[row]!.day) > since && isLateOnPhoneBill(facts, row),
    );
    for (const currency of new Set(late.map(row => ledger.transactions[row]!.currency))) {
      const rows = late.filter(row => ledger.transactions[row]!.currency === currency);
      const months = [...new Set(rows.map(row => monthOf(ledger.transactions[row]!.day)))];
      const fees = sumOf(facts, rows, currency);
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
        period: periodOf(facts, rows),
        facts: { months: months.length, monthsInARow: row, fees },
        innocent: [{ id: 'innocent.common' }, { id: 'innocent.account' }, { id: 'innocent.dispute' }],
        actions: isRepeated
          ? ['pay-carrier-bill', 'lower-carrier-limit', 'itemized-bill', 'debt-counseling']
          : ['pay-carrier-bill'],
        evidence: evidenceOf(rows, 'late-fee'),
      };
    }
  },
});

/** A line on a phone bill that speaks of being late, or a payment to a carrier that does. */
const isLateOnPhoneBill = (facts: Facts, row: number): boolean => {
  const { ledger } = facts;
  if (ledger.amount[row]! >= 0 || !rowSpeaksOf(facts, row, 'late-fee')) return false;
  const merchant = ledger.payees[ledger.payee[row]!]!.merchant?.category;
  if (ledger.accounts[ledger.account[row]!]!.kind === 'carrier') return true;
  if (merchant === 'carrier' || merchant === 'telecom') return true;
  return rowSpeaksOf(facts, row, 'carrier-bill') || rowSpeaksOf(facts, row, 'micropayment');
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
