/**
 * The indicators that gift-card-cashing and card-kkang-like share, and their weights. No published threshold exists for a person's
 * own statements: weights are judgments, held by the cases, the simulation and the sweep under `test/`.
 */
import { randomMatch } from '../../facts/cash-out/chance.js';
import { partsPaid } from '../../facts/cash-out/charges.js';
import { distressMonths } from '../../facts/cash-out/distress.js';
import type { Entry } from '../../ledger/entry.js';
import { patternOf } from '../../merchants/patterns.js';
import type { Topic } from '../../merchants/words.js';
import { END, type Indicator, present } from './signal.js';
import { ROUND, type Subject } from './subject.js';

/** The share of the charge that was paid out. */
export const ratio: Indicator<Subject> = {
  id: 'ratio',
  measure: ({ pair }) => pair.ratio,
  // Fees of convicted and reported operations: 10 to 40 %, most of them 15 to 36 %.
  bands: [
    { below: 0.6, weight: 1, reason: 'because.ratio' },
    { below: 0.9, weight: 3, reason: 'because.ratio' },
    { below: END, weight: 1, reason: 'because.ratio' },
  ],
};

/** Hours from the last charge to the first payout; where a time is missing, whole days. */
export const delay: Indicator<Subject> = {
  id: 'delay',
  measure: ({ pair }) => pair.delayHours,
  bands: [
    { below: 24.01, weight: 3, reason: 'because.soon' },
    { below: 72.01, weight: 2, reason: 'because.soon' },
    { below: END, weight: -2 },
  ],
};

/** Rows in which the sender stands on the other side, apart from pairs: who is known sends for a reason. */
export const payer: Indicator<Subject> = {
  id: 'payer',
  measure: ({ scene, pair }) => Math.max(...pair.payout.senders.map(sender => scene.dealingsWith(sender))),
  bands: [
    { below: 1, weight: 3, reason: 'because.stranger' },
    { below: 2, weight: 0 },
    { below: END, weight: -5 },
  ],
};

/**
 * Two or more others who pay the same are sharing a bill; one other is, where both together stay within the charge, or where
 * the amount is what is left of a division: nobody sells for 33,333 won.
 */
export const sharedBill: Indicator<Subject> = {
  id: 'shared-bill',
  measure: ({ scene: { equalPayers }, pair: { payout, burst } }) => {
    if (payout.senders.length > 1) return payout.entries.some(entry => equalPayers(entry) > 0) ? 1 : 0;
    const others = payout.entries.length > 1 ? 0 : equalPayers(payout.entries.first);
    const isShare = 2 * payout.paidOut <= burst.charged * 1.02 || payout.paidOut % ROUND !== 0;
    return others >= 2 || (others === 1 && isShare) ? 1 : 0;
  },
  bands: present(-10, '', { cap: 'silent' }),
};

/** Paid out by a wallet or a place where people sell used things: most likely somebody's own goods. */
export const marketplace: Indicator<Subject> = {
  id: 'marketplace',
  measure: ({ pair }) => (pair.payout.origin === 'somebody' ? 0 : 1),
  bands: present(-4, ''),
};

/** The sender's words are those of traders in vouchers or cash; honest shops use them too. */
export const broker: Indicator<Subject> = {
  id: 'broker',
  measure: ({ pair }) => (pair.payout.entries.some(isBroker) ? 1 : 0),
  bands: present(2, 'because.broker', { corroborates: true }),
};

const isBroker = (entry: Entry): boolean =>
  BROKER_TOPICS.some(topic => entry.speaksOf(topic)) || BROKER_NAME.test(entry.description);

const BROKER_NAME = patternOf('trade-in-codes', 'i');
const BROKER_TOPICS: readonly Topic[] = ['cashing-broker', 'card-cashing', 'voucher'];

/** The chance (0 to 1) that an unrelated deposit of the user's would have fitted as well; where it is high, nothing is louder than information. */
export const chance: Indicator<Subject> = {
  id: 'chance',
  measure: ({ scene, pair }) => randomMatch(scene, pair),
  bands: [
    { below: 0.01, weight: 3, reason: 'because.rare' },
    { below: 0.05, weight: 2, reason: 'because.rare' },
    { below: 0.2, weight: 0 },
    { below: END, weight: -3, cap: 'info' },
  ],
};

/** Again and again is the strongest sign; but twice by accident happens to those who buy many vouchers and know many people. */
export const repeated: Indicator<Subject> = {
  id: 'repeated',
  measure: ({ coincidence }) => coincidence,
  bands: [
    { below: 0.0003, weight: 4, reason: 'because.repeated', corroborates: true },
    { below: 0.0015, weight: 3, reason: 'because.repeated', corroborates: true },
    { below: 0.05, weight: 1, reason: 'because.repeated' },
    { below: END, weight: 0 },
  ],
};

/** How many pairs of the household this sender answered, this one among them. */
export const samePayer: Indicator<Subject> = {
  id: 'same-payer',
  measure: subject => subject.samePayer,
  bands: [
    { below: 2, weight: 0 },
    { below: END, weight: 3, reason: 'because.same-payer', corroborates: true },
  ],
};

/** Most of the payout leaves the account again within a day, in one piece. */
export const emptied: Indicator<Subject> = {
  id: 'emptied',
  measure: ({ scene: { facts }, pair: { payout } }) => {
    const { last } = payout.entries;
    return facts.ledger.entries.between(last.day, last.day + 1).some(entry => {
      const share = -entry.amount / payout.paidOut;
      return (
        entry.row > last.row && entry.account === last.account && !entry.isInternal && share >= 0.8 && share <= 1.1
      );
    })
      ? 1
      : 0;
  },
  bands: present(1, 'because.emptied'),
};

/** A late fee or a cash advance in the month of the charge or the one after: context, no more. */
export const distress: Indicator<Subject> = {
  id: 'distress',
  measure: ({ scene: { facts }, pair }) => {
    const { month } = pair.burst.entries.first;
    const months = facts.get(distressMonths);
    return months.has(month) || months.has(month + 1) ? 1 : 0;
  },
  bands: present(1, 'because.distress'),
};

/** The longest plan among the charges, in months. Card-kkang is usually spread over 24. */
export const installments: Indicator<Subject> = {
  id: 'installments',
  measure: ({ pair: { burst } }) => Math.max(...burst.entries.map(partsPaid)),
  bands: [
    { below: 3, weight: 0 },
    { below: 12, weight: 1, reason: 'because.installments' },
    { below: 18, weight: 2, reason: 'because.installments', corroborates: true },
    { below: END, weight: 3, reason: 'because.installments', corroborates: true },
  ],
};
