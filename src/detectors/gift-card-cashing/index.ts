/** Vouchers bought on a card or a phone bill, and most of their price paid out by somebody soon after. */
import * as z from 'zod';
import { deposits } from '../../facts/deposits.js';
import type { Facts } from '../../facts/fact.js';
import { grouped } from '../../facts/grouped.js';
import { smallCharge } from '../../facts/small.js';
import { toIso } from '../../model/calendar.js';
import type { Claim } from '../../model/finding.js';
import { money } from '../../model/money.js';
import { defineDetector } from '../detector.js';
import { episodesOf } from '../typology/assess.js';
import { voucherCharges } from '../typology/charges.js';
import { boundsOf, cashOutOptions } from '../typology/options.js';
import { tell } from '../typology/telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const INNOCENT = [
  { id: 'innocent.paid-back' },
  { id: 'innocent.present' },
  { id: 'innocent.sold-unwanted' },
  { id: 'innocent.chance' },
];

export const giftCardCashing = defineDetector({
  id: 'gift-card-cashing',
  lens: 'financial',
  options: z.strictObject(cashOutOptions(30)),
  messages,
  page: { en, ko },
  *detect(facts, options) {
    const episodes = episodesOf(facts, 'voucher', boundsOf(options), options);
    for (const episode of episodes) {
      const { args, ...told } = tell(facts, episode, options.creditDays);
      const loud = episode.verdict.severity !== 'info';
      yield {
        ...told,
        severity: episode.verdict.severity!,
        title: { id: loud ? 'resembles.title' : 'unclear.title', args },
        summary: { id: loud ? 'resembles.summary' : 'unclear.summary', args },
        innocent: INNOCENT,
        actions: loud ? actionsFor(facts, episode.burst.rows[0]!) : ['own-check'],
      };
    }
    yield* unanswered(facts, new Set(episodes.flatMap(({ burst }) => burst.rows)));
  },
});

const actionsFor = ({ ledger: { accounts, account } }: Facts, row: number): readonly string[] => [
  'own-check',
  'stop-broker',
  'freeze-voucher',
  ...(accounts[account[row]!]!.kind === 'carrier' ? ['lower-carrier-limit', 'block-carrier-billing'] : ['lock-card']),
  'compare-loans',
  'debt-counseling',
  'report-illegal-lending',
];

/** Vouchers on credit that nothing answers: information, by currency. Those that were refunded are not mentioned. */
function* unanswered(facts: Facts, answered: ReadonlySet<number>): Iterable<Claim> {
  const { transactions, amount, day } = facts.ledger;
  const refunds = facts.get(deposits).all.filter(({ origin }) => origin === 'refund');
  const wasRefunded = (row: number): boolean =>
    refunds.some(
      refund => day[refund.row]! >= day[row]! && REFUNDED.some(share => near(refund.amount, -amount[row]! * share)),
    );
  const open = voucherCharges(facts).filter(row => !answered.has(row) && !wasRefunded(row));
  for (const [currency, rows] of grouped(open, row => transactions[row]!.currency)) {
    const charged = money(
      rows.reduce((sum, row) => sum - amount[row]!, 0),
      currency,
    );
    if (charged.minor < smallCharge(currency)) continue;
    const [from, to] = [transactions[rows[0]!]!.day, transactions[rows.at(-1)!]!.day];
    const args = {
      charged: { money: charged },
      charges: rows.length,
      from: { date: toIso(from) },
      to: { date: toIso(to) },
    };
    yield {
      key: `vouchers ${currency}`,
      severity: 'info',
      confidence: 1,
      title: { id: 'vouchers.title', args },
      summary: { id: 'vouchers.summary', args },
      period: { from, to },
      facts: { charged, charges: rows.length },
      innocent: [{ id: 'innocent.present' }],
      actions: ['own-check'],
      evidence: rows.map(row => ({ row, role: 'charge' })),
    };
  }
}

/** In full, or the nine tenths that issuers give back for an expired mobile voucher. */
const REFUNDED = [1, 0.9];
const near = (a: number, b: number): boolean => Math.abs(a - b) <= b / 200;
