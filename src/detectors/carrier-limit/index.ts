/** Months in which purchases on the phone bill came near their limit. */
import * as z from 'zod';
import type { Facts } from '../../facts/fact.js';
import type { Entries } from '../../ledger/entries.js';
import { type EpochMonth, monthOf, monthText } from '../../model/calendar.js';
import { type Currency, money } from '../../model/money.js';
import type { Account } from '../../model/transaction.js';
import { type CarrierLimit, limitNameOf, limitOf } from '../carrier-limits.js';
import { defineDetector } from '../detector.js';
import { inRole } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  near: z.number().min(0).max(1).default(0.8).describe('Share of the monthly limit from which a month is told.'),
  full: z.number().min(0).max(1).default(0.95).describe('Share of the monthly limit from which it is high.'),
  recentMonths: z
    .int()
    .min(1)
    .default(3)
    .describe('Latest months among which such a month must be to be more than information.'),
});

/**
 * One claim for each account, kind of limit and currency, of all months that came near. Impact: the latest such month. Blind without purchases
 * on a phone bill, and where nobody says the limit.
 */
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
      const high = [...months]
        .map(([month, entries]) => ({ month, entries, sum: -entries.total }))
        .filter(({ sum }) => sum >= near * known.minor);
      const latest = high.at(-1);
      if (latest === undefined) continue;
      const entries = high.reduce((all, month) => all.with(month.entries), latest.entries);
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
        key: [account.id, limit, currency].join(' '),
        severity: isRecent ? (share >= full ? 'high' : 'medium') : 'info',
        confidence: known.from === 'carriers' ? 0.6 : 0.95,
        title: { id: `title.${limit}`, args },
        summary: { id: `summary.${known.from}`, args },
        impact: { money: args.used.money, per: 'month' },
        period: entries.period,
        facts: {
          kind: limit,
          month: args.month.month,
          used: args.used.money,
          limit: args.limit.money,
          limitFrom: known.from,
          share,
          months: high.length,
        },
        innocent: [{ id: 'innocent.once' }, { id: 'innocent.limit' }, { id: 'innocent.repaid' }],
        actions: ['lower-carrier-limit', 'check-history', 'set-budget', 'debt-counseling'],
        evidence: inRole(entries, 'charge'),
      };
    }
  },
});

interface Use {
  readonly account: Account;
  readonly limit: CarrierLimit;
  readonly currency: Currency;
  readonly months: ReadonlyMap<EpochMonth, Entries>;
}

/** What is on phone bills by account, kind of limit and currency, and within them by month. */
const usesOf = ({ ledger }: Facts): readonly Use[] =>
  [...ledger.entries.filter(({ account }) => account.kind === 'carrier').groupedBy(({ account }) => account)].flatMap(
    ([account, ofAccount]) =>
      [...ofAccount.groupedBy(limitNameOf)].flatMap(([limit, ofLimit]) =>
        limit === undefined
          ? []
          : [...ofLimit.groupedBy(({ currency }) => currency)].map(([currency, own]) => ({
              account,
              limit,
              currency,
              months: own.groupedBy(({ month }) => month),
            })),
      ),
  );
