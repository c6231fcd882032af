/** Months in which purchases on the phone bill came near their limit. */
import * as z from 'zod';
import type { Facts } from '../../facts/fact.js';
import { type EpochMonth, monthOf, monthText } from '../../model/calendar.js';
import { type Currency, money } from '../../model/money.js';
import { CARRIER_LIMITS, type CarrierLimit, limitNameOf, limitOf } from '../carrier-limits.js';
import { defineDetector } from '../detector.js';
import { evidenceOf, periodOf } from '../telling.js';
import { messages } from './messages.js';

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
  const uses = new Map<string, { readonly use: Omit<Use, 'months'>; readonly months: Map<EpochMonth, number[]> }>();
  for (const [row, { day, currency }] of ledger.transactions.entries()) {
    const account = ledger.account[row]!;
    if (ledger.accounts[account]!.kind !== 'carrier') continue;
    const limit = limitNameOf(facts, row);
    const key = [account, CARRIER_LIMITS.indexOf(limit), currency].join(' ');
    const use = uses.get(key) ?? { use: { account, limit, currency }, months: new Map<EpochMonth, number[]>() };
    uses.set(key, use);
    const month = monthOf(day);
    const rows = use.months.get(month);
    if (rows === undefined) use.months.set(month, [row]);
    else rows.push(row);
  }
  return [...uses].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { use, months }]) => ({ ...use, months }));
};

const total = ({ ledger }: Facts, rows: readonly number[]): number =>
  rows.reduce((sum, row) => sum + ledger.amount[row]!, 0);
