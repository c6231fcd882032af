/** A bulk charge against its items: what they explain, and what they do not, to the last won. */
import * as z from 'zod';
import { type BillKind, billings, hasItems, type Reconciled, reconciliations } from '../../facts/bills.js';
import type { Facts } from '../../facts/fact.js';
import { type StoreReceipts, storeReceipts } from '../../facts/receipts.js';
import { sum } from '../../facts/statistics.js';
import type { Claim, Severity } from '../../model/finding.js';
import { money } from '../../model/money.js';
import { defineDetector } from '../detector.js';
import { evidenceOf, nameOf, periodOf, sumOf } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  creditBills: z.int().min(0).default(2),
  share: z.number().min(0).max(1).default(0.02),
});

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
    for (const receipts of facts.get(storeReceipts)) yield storeClaim(facts, receipts, share);
    for (const { billing, bills } of facts.get(reconciliations)) {
      const { ledger } = facts;
      const { currency, kind } = billing;
      const open = withoutCredits(bills, creditBills);
      const fromLatest = bills.slice(-creditBills);
      const remainder = sum(open.map(bill => bill.remainder));
      const billed = sum(bills.map(bill => bill.billed));
      const rows = (open.length > 0 ? open : bills).map(({ bill }) => bill);
      const settled = open.filter(bill => !fromLatest.includes(bill) && bill.remainder > share * bill.billed);
      const args = {
        payee: nameOf(facts, rows[0]!),
        bills: bills.length,
        open: open.length,
        billed: { money: money(billed, currency) },
        items: { money: money(sum(bills.map(bill => bill.items)), currency) },
        fixed: { money: money(sum(bills.map(bill => bill.fixed)), currency) },
        rest: { money: money(Math.abs(remainder), currency) },
      };
      const severity: Severity = settled.length > 0 ? 'medium' : 'info';
      yield {
        key: [ledger.payees[billing.payee]!.key, currency].join(' '),
        severity,
        confidence: open.length === 0 ? 0.95 : settled.length > 0 ? 0.7 : 0.5,
        title: { id: open.length === 0 ? 'title.explained' : remainder < 0 ? 'title.less' : 'title.more', args },
        summary: { id: open.length === 0 ? summaryOf(kind) : 'summary.open', args },
        ...(open.length > 0 && remainder > 0 ? { impact: { money: args.rest.money, per: 'once' as const } } : {}),
        period: periodOf(facts, rows),
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
        evidence: evidenceOf(rows, 'bill'),
      };
    }
  },
});

/** A store's charges against its receipts. */
const storeClaim = (
  facts: Facts,
  { store, currency, explained, unexplained, alone }: StoreReceipts,
  share: number,
): Claim => {
  const charges = [...explained, ...unexplained];
  const [billed, items, rest] = [charges, explained, unexplained].map(rows => sumOf(facts, rows, currency));
  const open = unexplained.length > 0;
  const isLarge = rest!.minor > share * billed!.minor;
  const args = {
    payee: nameOf(facts, unexplained[0] ?? explained.at(-1)!),
    bills: charges.length,
    open: unexplained.length,
    alone: alone.length,
    billed: { money: billed! },
    items: { money: items! },
    rest: { money: rest! },
  };
  return {
    key: [store, currency].join(' '),
    severity: isLarge ? 'medium' : 'info',
    confidence: open ? 0.6 : 0.95,
    title: { id: open ? 'title.store-open' : 'title.store', args },
    summary: { id: open ? 'summary.store-open' : 'summary.store', args },
    ...(open ? { impact: { money: rest!, per: 'once' as const } } : {}),
    period: periodOf(facts, charges),
    facts: {
      bills: charges.length,
      explainedBills: explained.length,
      billed: billed!,
      items: items!,
      fixed: money(0, currency),
      unexplained: rest!,
    },
    innocent: [{ id: 'innocent.family' }, { id: 'innocent.other-account' }],
    actions: open ? ['reconcile', 'check-history', 'check-family', 'purchase-authentication'] : [],
    evidence: evidenceOf(open ? unexplained : explained, 'charge'),
  };
};

const summaryOf = (kind: BillKind): string => (kind === 'card' ? 'summary.card' : 'summary.carrier');

/**
 * A purchase cancelled after its bill was billed first and comes off a later one: remainders of neighboring bills that add up to
 * nothing are explained.
 */
const withoutCredits = (bills: readonly Reconciled[], within: number): readonly Reconciled[] => {
  const open: Reconciled[] = [];
  for (let at = 0; at < bills.length; at++) {
    const even = bills.slice(at, at + 1 + within).findIndex((_, ahead) => sumOfRemainders(bills, at, at + ahead) === 0);
    if (even < 0) open.push(bills[at]!);
    else at += even;
  }
  return open;
};

const sumOfRemainders = (bills: readonly Reconciled[], from: number, to: number): number =>
  sum(bills.slice(from, to + 1).map(({ remainder }) => remainder));
