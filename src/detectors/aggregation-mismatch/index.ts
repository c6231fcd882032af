/** A bulk charge against its items: what they explain, and what they do not, to the last won. */
import * as z from 'zod';
import { type BillKind, billings, hasItems, type Reconciled, reconciliations } from '../../facts/bills.js';
import { type StoreReceipts, storeReceipts } from '../../facts/receipts.js';
import type { Claim, Severity } from '../../model/finding.js';
import { money } from '../../model/money.js';
import { sum } from '../../model/statistics.js';
import { defineDetector } from '../detector.js';
import { inRole, nameOf, sumOf } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  creditBills: z
    .int()
    .min(0)
    .default(2)
    .describe('How many bills later a cancellation may come off, and how many of the latest bills are left open.'),
  share: z
    .number()
    .min(0)
    .max(1)
    .default(0.02)
    .describe("Share of a bill (or of a store's charges) up to which what remains is a note."),
});

/**
 * One claim for each payee of bills, or store, and currency; also where everything is explained, as information. Blind without bills or
 * receipts, without a file of items, and where no file follows the bills.
 */
export const aggregationMismatch = defineDetector({
  id: 'aggregation-mismatch',
  lens: 'technical',
  options,
  messages,
  page: { en, ko },
  blind: facts => {
    if (facts.get(storeReceipts).length > 0) return undefined;
    const known = facts.get(billings);
    if (known.length === 0) return { id: 'blind.no-bills' };
    if (!known.some(({ kind }) => hasItems(facts, kind))) return { id: 'blind.no-items' };
    return facts.get(reconciliations).length === 0 ? { id: 'blind.no-match' } : undefined;
  },
  *detect(facts, { creditBills, share }) {
    for (const receipts of facts.get(storeReceipts)) yield storeClaim(receipts, share);
    for (const { billing, bills } of facts.get(reconciliations)) {
      const { currency, kind } = billing;
      const open = withoutCredits(bills, creditBills);
      const fromLatest = bills.slice(-creditBills);
      const remainder = sum(open.map(bill => bill.remainder));
      const billed = sum(bills.map(bill => bill.billed));
      const entries = facts.ledger.entriesAt((open.length > 0 ? open : bills).map(({ bill }) => bill.row));
      const settled = open.filter(bill => !fromLatest.includes(bill) && bill.remainder > share * bill.billed);
      const args = {
        payee: nameOf(entries.first),
        bills: bills.length,
        open: open.length,
        billed: { money: money(billed, currency) },
        items: { money: money(sum(bills.map(bill => bill.items)), currency) },
        fixed: { money: money(sum(bills.map(bill => bill.fixed)), currency) },
        rest: { money: money(Math.abs(remainder), currency) },
      };
      const severity: Severity = settled.length > 0 ? 'medium' : 'info';
      yield {
        key: [billing.payee.key, currency].join(' '),
        severity,
        confidence: open.length === 0 ? 0.95 : settled.length > 0 ? 0.7 : 0.5,
        title: { id: open.length === 0 ? 'title.explained' : remainder < 0 ? 'title.less' : 'title.more', args },
        summary: { id: open.length === 0 ? summaryOf(kind) : 'summary.open', args },
        ...(open.length > 0 && remainder > 0 ? { impact: { money: args.rest.money, per: 'once' as const } } : {}),
        period: entries.period,
        facts: {
          bills: bills.length,
          explainedBills: bills.length - open.length,
          billed: args.billed.money,
          items: args.items.money,
          fixed: args.fixed.money,
          unexplained: money(remainder, currency),
        },
        innocent: [{ id: 'innocent.cancelled' }, { id: 'innocent.plan' }, { id: 'innocent.other' }],
        actions: open.length === 0 ? [] : ['reconcile', 'itemized-bill', 'check-history'],
        evidence: inRole(entries, 'bill'),
      };
    }
  },
});

/** A store's charges against its receipts. */
const storeClaim = ({ store, currency, explained, unexplained, alone }: StoreReceipts, share: number): Claim => {
  const charges = explained.with(unexplained);
  const [billed, items, rest] = [sumOf(charges, currency), sumOf(explained, currency), sumOf(unexplained, currency)];
  const open = unexplained.length > 0;
  const isLarge = rest.minor > share * billed.minor;
  const args = {
    payee: nameOf(open ? unexplained.first : explained.last),
    bills: charges.length,
    open: unexplained.length,
    alone: alone.length,
    billed: { money: billed },
    items: { money: items },
    rest: { money: rest },
  };
  return {
    key: [store, currency].join(' '),
    severity: isLarge ? 'medium' : 'info',
    confidence: open ? 0.6 : 0.95,
    title: { id: open ? 'title.store-open' : 'title.store', args },
    summary: { id: open ? 'summary.store-open' : 'summary.store', args },
    ...(open ? { impact: { money: rest, per: 'once' as const } } : {}),
    period: charges.period,
    facts: {
      bills: charges.length,
      explainedBills: explained.length,
      billed,
      items,
      fixed: money(0, currency),
      unexplained: rest,
    },
    innocent: [{ id: 'innocent.family' }, { id: 'innocent.other-account' }],
    actions: open ? ['reconcile', 'check-history', 'check-family', 'purchase-authentication'] : [],
    evidence: inRole(open ? unexplained : explained, 'charge'),
  };
};

const summaryOf = (kind: BillKind): string => (kind === 'card' ? 'summary.card' : 'summary.carrier');

/**
 * A purchase cancelled after its bill was billed first and comes off a later one: remainders of neighboring bills that add up to
 * nothing are explained.
 */
const withoutCredits = (bills: readonly Reconciled[], within: number): readonly Reconciled[] => {
  const [first, ...later] = bills;
  if (first === undefined) return [];
  const even = bills
    .slice(0, 1 + within)
    .findIndex((_, ahead) => sum(bills.slice(0, ahead + 1).map(({ remainder }) => remainder)) === 0);
  return even < 0 ? [first, ...withoutCredits(later, within)] : withoutCredits(bills.slice(even + 1), within);
};
