/** Vouchers bought on a card or a phone bill, and most of their price paid out by somebody soon after. */
import * as z from 'zod';
import { voucherCharges } from '../../facts/cash-out/charges.js';
import { deposits } from '../../facts/deposits.js';
import type { Facts } from '../../facts/fact.js';
import { smallCharge } from '../../facts/small-charges.js';
import type { Entry } from '../../ledger/entry.js';
import { patternOf } from '../../merchants/patterns.js';
import type { Claim } from '../../model/finding.js';
import { defineDetector } from '../detector.js';
import { dateOf, inRole, sumOf } from '../telling.js';
import { episodesOf } from '../typology/assess.js';
import { claimOfEpisode } from '../typology/episode-claim.js';
import { boundsOf, cashOutOptions } from '../typology/options.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const INNOCENT = [
  { id: 'innocent.paid-back' },
  { id: 'innocent.present' },
  { id: 'innocent.sold-unwanted' },
  { id: 'innocent.chance' },
];

/** One claim an episode (`charge`, `payout`), and one a currency, as information, for vouchers that nothing answers. */
export const giftCardCashing = defineDetector({
  id: 'gift-card-cashing',
  lens: 'financial',
  options: z.strictObject(cashOutOptions(30)),
  messages,
  page: { en, ko },
  *detect(facts, options) {
    const episodes = episodesOf(facts, 'voucher', boundsOf(options), options);
    for (const episode of episodes) {
      const { args: said, ...claim } = claimOfEpisode(episode, options.creditDays);
      const isDue = facts.asOf - episode.burst.entries.last.day < options.creditDays;
      const args = { ...said, due: { phrases: isDue ? [{ id: 'still-due' }] : [] } };
      const loud = claim.severity !== 'info';
      yield {
        ...claim,
        title: { id: loud ? 'resembles.title' : 'unclear.title', args },
        summary: { id: loud ? 'resembles.summary' : 'unclear.summary', args },
        innocent: INNOCENT,
        actions: loud ? actionsFor(episode.burst.entries.first) : ['own-check'],
      };
    }
    yield* unanswered(facts, new Set(episodes.flatMap(({ burst }) => Array.from(burst.entries.rows))));
  },
});

const actionsFor = ({ account }: Entry): readonly string[] => [
  'own-check',
  'stop-broker',
  'freeze-voucher',
  ...(account.kind === 'carrier' ? ['lower-carrier-limit', 'block-carrier-billing'] : ['lock-card']),
  'compare-loans',
  'debt-counseling',
  'report-illegal-lending',
];

/** Vouchers on credit that nothing answers: information, by currency. Those that were refunded are not mentioned. */
function* unanswered({ get }: Facts, answered: ReadonlySet<number>): Iterable<Claim> {
  const refunds = get(deposits).all.flatMap(({ origin, entry }) => (origin === 'refund' ? [entry] : []));
  const wasRefunded = ({ day, size }: Entry): boolean =>
    refunds.some(refund => refund.day >= day && REFUNDED.some(share => near(refund.amount, size * share)));
  const open = get(voucherCharges).filter(
    entry => !answered.has(entry.row) && !wasRefunded(entry) && !DEBIT.test(entry.wording),
  );
  for (const [currency, vouchers] of open.groupedBy(entry => entry.currency)) {
    const charged = sumOf(vouchers, currency);
    if (charged.minor < smallCharge(currency)) continue;
    const { period } = vouchers;
    const args = {
      charged: { money: charged },
      charges: vouchers.length,
      from: dateOf(period.from),
      to: dateOf(period.to),
    };
    yield {
      key: `vouchers ${currency}`,
      severity: 'info',
      confidence: 1,
      title: { id: 'vouchers.title', args },
      summary: { id: 'vouchers.summary', args },
      period,
      facts: { charged, charges: vouchers.length },
      innocent: [{ id: 'innocent.present' }],
      actions: ['own-check'],
      evidence: inRole(vouchers, 'charge'),
    };
  }
}

/** Paid from an account at once: no debt. */
const DEBIT = patternOf('debit-card', 'i');

/** In full, or the nine tenths that issuers give back for an expired mobile voucher. */
const REFUNDED = [1, 0.9];
const near = (a: number, b: number): boolean => Math.abs(a - b) <= b / 200;
