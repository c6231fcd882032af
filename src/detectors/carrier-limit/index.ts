/** Months in which purchases on the phone bill came near their limit. */
import * as z from 'zod';
import type { Facts } from '../../facts/fact.js';
import { grouped } from '../../facts/grouped.js';
import { type EpochMonth, monthOf, monthText } from '../../model/calendar.js';
import { type Currency, money } from '../../model/money.js';
import { type CarrierLimit, limitNameOf, limitOf } from '../carrier-limits.js';
import { defineDetector } from '../detector.js';
import { evidenceOf, periodOf } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  near: z.number().min(0).max(1).default(0.8),
  full: z.number().min(0).max(1).default(0.95),
  recentMonths: z.int().min(1).default(3),
});

export const carrierLimit = defineDetector({
  id: 'carrier-limit',
  lens: 'financial',
  options,
  messages,
  page: { en, ko },
  blind: facts => {
    const uses = usesOf(facts);
    if (uses.length === 0) return { id: 'blind.no-bill' };
    const known = uses.some(({ account, limit, currency }) => limitOf(facts, account, limit, currency) !== undefined);
    return known ? undefined : { id: 'blind.no-limit' };
  },
  *detect(facts, { near, full, recentMonths }) {
    for (const { account, limit, currency, months } of usesOf(facts)) {
      const known = limitOf(facts, account, limit, currency);
      if (known === undefined || known.minor <= 0) continue;
      const used = [...months].map(([month, rows]) => ({ month, rows, sum: -total(facts, rows) }));
      const high = used.filter(({ sum }) => sum >= near * known.minor);
      const latest = high.at(-1);
      if (latest === undefined) continue;
      const rows = high.flatMap(month => month.rows);
      const isRecent = latest.month > monthOf(facts.asOf) - recentMonths;
      const share = latest.sum / known.minor;
      const args = {
        month: { month: monthText(latest.month) },
        used: { money: money(latest.sum, currency) },
        limit: { money: money(known.minor, currency) },
        share: { percent: share },
        months: high.length,
      };
      yield {
        key: [facts.ledger.accounts[account]!.id, limit, currency].join(' '),
        severity: isRecent ? (share >= full ? 'high' : 'medium') : 'info',
        confidence: known.from === 'carriers' ? 0.6 : 0.95,
        title: { id: `title.${limit}`, args },
        summary: { id: `summary.${known.from}`, args },
        impact: { money: args.used.money, per: 'month' },
        period: periodOf(facts, rows),
        facts: {
          kind: limit,
          month: args.month.month,
          used: args.used.money,
          limit: args.limit.money,
          limitFrom: known.from,
          share: Math.round(share * 1000) / 1000,
          months: high.length,
        },
        innocent: [{ id: 'innocent.once' }, { id: 'innocent.limit' }, { id: 'innocent.repaid' }],
        actions: ['lower-carrier-limit', 'check-history', 'set-budget', 'debt-counseling'],
        evidence: evidenceOf(rows, 'charge'),
      };
    }
  },
});

interface Use {
  readonly account: number;
  readonly limit: CarrierLimit;
  readonly currency: Currency;
  readonly months: ReadonlyMap<EpochMonth, readonly number[]>;
}

/** Rows of phone bills by account, kind of limit and currency, and within them by month. */
const usesOf = (facts: Facts): readonly Use[] => {
  const { ledger } = facts;
  const bills = [...ledger.transactions.keys()].filter(
    row => ledger.accounts[ledger.account[row]!]!.kind === 'carrier' && limitNameOf(facts, row) !== undefined,
  );
  const uses = grouped(bills, row =>
    [ledger.account[row], limitNameOf(facts, row), ledger.transactions[row]!.currency].join(' '),
  );
  return [...uses.values()].map(rows => ({
    account: ledger.account[rows[0]!]!,
    limit: limitNameOf(facts, rows[0]!)!,
    currency: ledger.transactions[rows[0]!]!.currency,
    months: grouped(rows, row => monthOf(ledger.transactions[row]!.day)),
  }));
};

const total = ({ ledger }: Facts, rows: readonly number[]): number =>
  rows.reduce((sum, row) => sum + ledger.amount[row]!, 0);
