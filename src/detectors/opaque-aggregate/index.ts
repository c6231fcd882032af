/** Bulk charges behind which no item can be seen: stores, wallets and gateways that name no seller, bills without their file. */
import * as z from 'zod';
import { type BillKind, billings, hasItems } from '../../facts/bills.js';
import type { Facts } from '../../facts/fact.js';
import { usualSpending } from '../../facts/monthly-flows.js';
import { purchases } from '../../facts/purchases.js';
import { recurringStreams } from '../../facts/recurring/index.js';
import { isInPassing } from '../../facts/small-charges.js';
import type { Entries } from '../../ledger/entries.js';
import type { Payee } from '../../ledger/payee.js';
import { monthOf } from '../../model/calendar.js';
import { type Currency, money } from '../../model/money.js';
import { sum } from '../../model/statistics.js';
import { defineDetector } from '../detector.js';
import { inRole, nameOf } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  windowMonths: z.int().min(1).default(12).describe('Months looked back.'),
  cycles: z.int().min(2).default(2).describe('Least number of those months in which it was charged.'),
  least: z
    .number()
    .min(0)
    .max(1)
    .default(0.01)
    .describe('Share of the usual monthly spending below which nothing is told.'),
  large: z.number().min(0).max(1).default(0.05).describe('Share of the usual monthly spending from which it is low.'),
});

/** One claim for each kind of bulk, payee and currency. Impact: what is hidden in a month that has it. */
export const opaqueAggregate = defineDetector({
  id: 'opaque-aggregate',
  lens: 'technical',
  options,
  messages,
  page: { en, ko },
  *detect(facts, { windowMonths, cycles, least, large }) {
    const since = monthOf(facts.asOf) - windowMonths;
    for (const { what, payee, currency, entries: all } of bulks(facts)) {
      const entries = all.filter(({ month }) => month > since);
      const months = entries.groupedBy(({ month }) => month).size;
      if (months < cycles) continue;
      const hidden = hiddenIn(what, entries);
      const usual = usualSpending(facts, currency);
      const share = usual > 0 ? hidden / months / usual : 1;
      if (share < least) continue;
      const args = {
        payee: nameOf(entries.first),
        amount: { money: money(hidden, currency) },
        months,
        charges: entries.length,
      };
      yield {
        key: [what, payee.merchant?.id ?? payee.key, currency].join(' '),
        severity: share >= large && what !== 'card' ? ('low' as const) : ('info' as const),
        confidence: 0.7,
        title: { id: 'title', args },
        summary: { id: `summary.${what}`, args },
        impact: { money: money(Math.round(hidden / months), currency), per: 'month' as const },
        period: entries.period,
        facts: { kind: what, months, charges: entries.length, amount: args.amount.money, shareOfSpending: share },
        innocent: [{ id: 'innocent.known' }, { id: 'innocent.grouped' }],
        actions: what === 'card' ? ['reconcile'] : ['itemized-bill', 'check-history', 'purchase-authentication'],
        evidence: inRole(entries, 'bulk'),
      };
    }
  },
});

interface Bulk {
  readonly what: 'collector' | BillKind;
  readonly payee: Payee;
  readonly currency: Currency;
  readonly entries: Entries;
}

const bulks = (facts: Facts): readonly Bulk[] => {
  const bills = facts
    .get(billings)
    .filter(({ kind }) => !hasItems(facts, kind))
    .map(({ kind, payee, currency, bills: entries }) => ({ what: kind, payee, currency, entries }));
  return [...collectors(facts), ...bills];
};

/** Purchases at a store, wallet or gateway whose line names no seller and no item, and that are no plan with a price of its own. */
const collectors = ({ get }: Facts): readonly Bulk[] => {
  const plans = new Set(get(recurringStreams).flatMap(({ kind, rows }) => (kind === 'other' ? [] : rows)));
  const nameless = get(purchases).filter(
    ({ row, detail, account, merchant, size, currency }) =>
      detail === undefined &&
      !plans.has(row) &&
      account.kind !== 'carrier' &&
      COLLECTORS.has(merchant?.category) &&
      isInPassing(size / DEVICE, currency),
  );
  return [...nameless.groupedBy(({ merchant }) => merchant?.id).values()].flatMap(ofMerchant =>
    [...ofMerchant.groupedBy(({ currency }) => currency)].map(([currency, entries]) => ({
      what: 'collector',
      payee: entries.first.payee,
      currency,
      entries,
    })),
  );
};

const COLLECTORS: ReadonlySet<string | undefined> = new Set(['app-store', 'wallet', 'payment-gateway']);

/** More than this many charges made in passing buy a thing, at a shop that also has an app store. */
const DEVICE = 5;

/** A phone bill hides only what stands above its lowest: the plan comes every month. */
const hiddenIn = (what: Bulk['what'], entries: Entries): number => {
  const sizes = entries.map(({ size }) => size);
  return what === 'carrier' ? sum(sizes) - Math.min(...sizes) * sizes.length : sum(sizes);
};
