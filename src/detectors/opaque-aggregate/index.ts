/** Bulk charges behind which no item can be seen: stores, wallets and gateways that name no seller, bills without their file. */
import * as z from 'zod';
import { type BillKind, billings, hasItems } from '../../facts/bills.js';
import type { Facts } from '../../facts/fact.js';
import { grouped } from '../../facts/grouped.js';
import { usualSpending } from '../../facts/monthly-flows.js';
import { purchases } from '../../facts/purchases.js';
import { recurringStreams } from '../../facts/recurring/index.js';
import { isInPassing } from '../../facts/small.js';
import { sum } from '../../facts/statistics.js';
import { monthOf } from '../../model/calendar.js';
import { type Currency, money } from '../../model/money.js';
import { defineDetector } from '../detector.js';
import { evidenceOf, nameOf, periodOf } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  windowMonths: z.int().min(1).default(12),
  cycles: z.int().min(2).default(2),
  least: z.number().min(0).max(1).default(0.01),
  large: z.number().min(0).max(1).default(0.05),
});

export const opaqueAggregate = defineDetector({
  id: 'opaque-aggregate',
  lens: 'technical',
  options,
  messages,
  page: { en, ko },
  *detect(facts, { windowMonths, cycles, least, large }) {
    const since = monthOf(facts.asOf) - windowMonths;
    for (const { what, payee, currency, rows: all } of bulks(facts)) {
      const rows = all.filter(row => monthOf(facts.ledger.transactions[row]!.day) > since);
      const months = new Set(rows.map(row => monthOf(facts.ledger.transactions[row]!.day))).size;
      if (months < cycles) continue;
      const hidden = hiddenIn(facts, what, rows);
      const usual = usualSpending(facts, currency);
      const share = usual > 0 ? hidden / months / usual : 1;
      if (share < least) continue;
      const args = {
        payee: nameOf(facts, rows[0]!),
        amount: { money: money(hidden, currency) },
        months,
        charges: rows.length,
      };
      yield {
        key: [what, facts.ledger.payees[payee]!.merchant?.id ?? facts.ledger.payees[payee]!.key, currency].join(' '),
        severity: share >= large && what !== 'card' ? ('low' as const) : ('info' as const),
        confidence: 0.7,
        title: { id: 'title', args },
        summary: { id: `summary.${what}`, args },
        impact: { money: money(Math.round(hidden / months), currency), per: 'month' as const },
        period: periodOf(facts, rows),
        facts: { kind: what, months, charges: rows.length, amount: args.amount.money, shareOfSpending: rounded(share) },
        innocent: [{ id: 'innocent.known' }, { id: 'innocent.grouped' }],
        actions: what === 'card' ? ['reconcile'] : ['itemized-bill', 'check-history', 'purchase-authentication'],
        evidence: evidenceOf(rows, 'bulk'),
      };
    }
  },
});

interface Bulk {
  readonly what: 'collector' | BillKind;
  readonly payee: number;
  readonly currency: Currency;
  readonly rows: readonly number[];
}

const bulks = (facts: Facts): readonly Bulk[] => {
  const bills = facts
    .get(billings)
    .filter(({ kind }) => !hasItems(facts, kind))
    .map(({ kind, payee, currency, bills: rows }) => ({ what: kind, payee, currency, rows }));
  return [...collectors(facts), ...bills];
};

/** Purchases at a store, wallet or gateway whose line names no seller and no item, and that are no plan with a price of its own. */
const collectors = (facts: Facts): readonly Bulk[] => {
  const { ledger } = facts;
  const plans = new Set(facts.get(recurringStreams).flatMap(({ kind, rows }) => (kind === 'other' ? [] : rows)));
  const nameless = facts.get(purchases).filter(row => {
    const { currency, detail, amount } = ledger.transactions[row]!;
    if (detail !== undefined || plans.has(row) || ledger.accounts[ledger.account[row]!]!.kind === 'carrier')
      return false;
    return COLLECTORS.has(merchantAt(facts, row)?.category) && isInPassing(-amount / DEVICE, currency);
  });
  const bulk = grouped(nameless, row => `${merchantAt(facts, row)!.id} ${ledger.transactions[row]!.currency}`);
  return [...bulk.values()].map(rows => ({
    what: 'collector',
    payee: ledger.payee[rows[0]!]!,
    currency: ledger.transactions[rows[0]!]!.currency,
    rows,
  }));
};

const merchantAt = ({ ledger }: Facts, row: number) => ledger.payees[ledger.payee[row]!]!.merchant;

const COLLECTORS: ReadonlySet<string | undefined> = new Set(['app-store', 'wallet', 'payment-gateway']);

/** More than this many charges made in passing buy a thing, at a shop that also has an app store. */
const DEVICE = 5;

/** A phone bill hides only what stands above its lowest: the plan comes every month. */
const hiddenIn = ({ ledger }: Facts, what: Bulk['what'], rows: readonly number[]): number => {
  const sizes = rows.map(row => -ledger.amount[row]!);
  return what === 'carrier' ? sum(sizes) - Math.min(...sizes) * sizes.length : sum(sizes);
};

const rounded = (share: number): number => Math.round(share * 1000) / 1000;
