/**
 * The signs that gift-card-cashing and card-kkang-like share, and their weights. No published threshold exists for a person's
 * own statements: weights are judgments, held by the cases, the simulation and the sweep under `test/`.
 */
import { topicsOfRow } from '../../facts/topics.js';
import { collects } from '../../merchants/matcher.js';
import type { Topic } from '../../merchants/words.js';
import { type EpochDay, monthOf } from '../../model/calendar.js';
import { randomMatch } from './chance.js';
import { hasPurpose } from './charges.js';
import { distressMonths } from './distress.js';
import type { Pair } from './episodes.js';
import { hoursBetween } from './moments.js';
import type { Scene } from './scene.js';
import { present, type Sign } from './signal.js';

export interface Subject {
  readonly scene: Scene;
  readonly pair: Pair;
  /** The chance that the household's pairs came together by accident; 1 where this is the only one. */
  readonly coincidence: number;
  /** Pairs of the household with this payer. */
  readonly samePayer: number;
}

const END = Number.POSITIVE_INFINITY;

export const ratio: Sign<Subject> = {
  id: 'ratio',
  measure: ({ pair }) => pair.ratio,
  // Fees of convicted and reported operations: 10 to 40 %, most of them 15 to 36 %.
  bands: [
    { below: 0.6, weight: 1, reason: 'because.ratio' },
    { below: 0.9, weight: 3, reason: 'because.ratio' },
    { below: END, weight: 1, reason: 'because.ratio' },
  ],
};

export const delay: Sign<Subject> = {
  id: 'delay',
  measure: ({ pair }) => pair.delayHours,
  bands: [
    { below: 24.01, weight: 3, reason: 'because.soon' },
    { below: 72.01, weight: 2, reason: 'because.soon' },
    { below: END, weight: -2 },
  ],
};

export const payer: Sign<Subject> = {
  id: 'payer',
  measure: ({ scene, pair }) => scene.dealings.get(pair.payout.sender) ?? 0,
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
export const sharedBill: Sign<Subject> = {
  id: 'shared-bill',
  measure: ({ scene: { equalPayers }, pair: { payout, burst } }) => {
    const others = payout.rows.length > 1 ? 0 : (equalPayers.get(payout.rows[0]!) ?? 0);
    const isShare = 2 * payout.paidOut <= burst.charged * 1.02 || payout.paidOut % ROUND !== 0;
    return others >= 2 || (others === 1 && isShare) ? 1 : 0;
  },
  bands: present(-10, '', { cap: 'silent' }),
};

/** A hundred won, a dollar, a euro: in minor units. */
const ROUND = 100;

export const marketplace: Sign<Subject> = {
  id: 'marketplace',
  measure: ({ pair }) => (pair.payout.origin === 'somebody' ? 0 : 1),
  bands: present(-4, ''),
};

export const broker: Sign<Subject> = {
  id: 'broker',
  measure: ({ scene: { facts }, pair }) => {
    const topics = facts.get(topicsOfRow)(pair.payout.rows[0]!);
    return BROKER_TOPICS.some(topic => topics.has(topic)) ? 1 : 0;
  },
  bands: present(2, 'because.broker', { corroborates: true }),
};

const BROKER_TOPICS: readonly Topic[] = ['cashing-broker', 'card-cashing', 'voucher'];

export const chance: Sign<Subject> = {
  id: 'chance',
  measure: ({ scene, pair }) => randomMatch(scene, pair),
  bands: [
    { below: 0.01, weight: 3, reason: 'because.rare' },
    { below: 0.05, weight: 2, reason: 'because.rare' },
    { below: 0.2, weight: 0 },
    { below: END, weight: -3, cap: 'info' },
  ],
};

/** Two vouchers are two presents; four and more within hours are a burst. */
export const manyVouchers: Sign<Subject> = {
  id: 'split',
  measure: ({ scene: { facts }, pair: { burst } }) => {
    const hours = hoursBetween(facts.ledger, burst.rows[0]!, burst.rows.at(-1)!);
    return hours <= 3 ? burst.rows.length : Math.min(burst.rows.length, 3);
  },
  bands: [
    { below: 2, weight: 0 },
    { below: 4, weight: 1, reason: 'because.split' },
    { below: END, weight: 3, reason: 'because.split', corroborates: true },
  ],
};

/** One purchase seldom takes several charges on one day at one shop. */
export const splitPurchase: Sign<Subject> = {
  id: 'split',
  measure: ({ pair }) => pair.burst.rows.length,
  bands: [
    { below: 2, weight: 0 },
    { below: 3, weight: 2, reason: 'because.split', corroborates: true },
    { below: END, weight: 3, reason: 'because.split', corroborates: true },
  ],
};

/** Again and again is the strongest sign; but twice by accident happens to those who buy many vouchers and know many people. */
export const repeated: Sign<Subject> = {
  id: 'repeated',
  measure: ({ coincidence }) => coincidence,
  bands: [
    { below: 0.0003, weight: 4, reason: 'because.repeated', corroborates: true },
    { below: 0.0015, weight: 3, reason: 'because.repeated', corroborates: true },
    { below: 0.05, weight: 1, reason: 'because.repeated' },
    { below: END, weight: 0 },
  ],
};

export const samePayer: Sign<Subject> = {
  id: 'same-payer',
  measure: subject => subject.samePayer,
  bands: [
    { below: 2, weight: 0 },
    { below: END, weight: 3, reason: 'because.same-payer', corroborates: true },
  ],
};

/** Food, school, a clinic, a journey: people help each other with these, so it is for the user to say. */
export const purpose: Sign<Subject> = {
  id: 'purpose',
  measure: ({ scene: { facts }, pair }) => (pair.burst.rows.some(row => hasPurpose(facts, row)) ? 1 : 0),
  bands: present(-2, '', { cap: 'info' }),
};

/** Most of the payout leaves the account again within a day, in one piece. */
export const emptied: Sign<Subject> = {
  id: 'emptied',
  measure: ({ scene: { facts }, pair: { payout } }) => {
    const { day, amount, account, internal } = facts.ledger;
    const last = payout.rows.at(-1)!;
    for (let row = last + 1; row < day.length && day[row]! <= day[last]! + 1; row++) {
      const share = -amount[row]! / payout.paidOut;
      if (account[row] === account[last] && internal[row] === 0 && share >= 0.8 && share <= 1.1) return 1;
    }
    return 0;
  },
  bands: present(1, 'because.emptied'),
};

/** A late fee or a cash advance in the month of the charge or the one after: context, no more. */
export const distress: Sign<Subject> = {
  id: 'distress',
  measure: ({ scene: { facts }, pair }) => {
    const month = monthOf(facts.ledger.day[pair.burst.rows[0]!]! as EpochDay);
    const months = facts.get(distressMonths);
    return months.has(month) || months.has(month + 1) ? 1 : 0;
  },
  bands: present(1, 'because.distress'),
};

/** Of the monthly limit of phone billing: the user's own where it is known, else the highest that carriers give. */
export const limit: Sign<Subject> = {
  id: 'limit',
  measure: ({ scene: { facts }, pair: { burst } }) => {
    const { accounts, account } = facts.ledger;
    if (burst.currency !== 'KRW' || accounts[account[burst.rows[0]!]!]!.kind !== 'carrier') return undefined;
    return burst.charged / (facts.household.limits['micropayment'] ?? HIGHEST_MICROPAYMENT_LIMIT);
  },
  bands: [
    { below: 0.8, weight: 0 },
    { below: END, weight: 2, reason: 'because.limit', corroborates: true },
  ],
};

/** KRW a month. Source: carriers' terms since 2020, each line's own limit may be lower. */
const HIGHEST_MICROPAYMENT_LIMIT = 1_000_000;

/** Vouchers on a phone bill are sold above their face. Only amounts off the 1,000 won grid tell anything. */
export const surcharge: Sign<Subject> = {
  id: 'surcharge',
  measure: ({ scene: { facts }, pair: { burst } }) => {
    if (burst.currency !== 'KRW') return undefined;
    return burst.rows.filter(row => isSurchargedFace(-facts.ledger.amount[row]!)).length;
  },
  bands: present(1, 'because.surcharge'),
};

/** Face values are whole ten thousands; charge = face x 1.06 … 1.12 in the cases of 2025 whose amounts are public. */
const SURCHARGES = [1.06, 1.078, 1.08, 1.1, 1.12];

const isSurchargedFace = (charge: number): boolean =>
  charge % 1000 !== 0 &&
  SURCHARGES.some(factor => {
    const face = Math.round(charge / factor / 10_000) * 10_000;
    return face > 0 && Math.abs(face * factor - charge) < 1;
  });

/** The longest plan among the charges, in months. Card-kkang is usually spread over 24. */
export const installments: Sign<Subject> = {
  id: 'installments',
  measure: ({ scene: { facts }, pair: { burst } }) =>
    Math.max(...burst.rows.map(row => facts.ledger.transactions[row]!.installment?.of ?? 1)),
  bands: [
    { below: 3, weight: 0 },
    { below: 12, weight: 1, reason: 'because.installments' },
    { below: 18, weight: 2, reason: 'because.installments', corroborates: true },
    { below: END, weight: 3, reason: 'because.installments', corroborates: true },
  ],
};

/** Purchases at the same payee that are part of no pair: a shop one goes to is a shop. */
export const habit: Sign<Subject> = {
  id: 'habit',
  measure: ({ scene: { facts, visits }, pair: { burst } }) => visits.get(facts.ledger.payee[burst.rows[0]!]!) ?? 0,
  bands: [
    { below: 1, weight: 2, reason: 'because.new-merchant' },
    { below: 2, weight: -1 },
    { below: END, weight: -6 },
  ],
};

/** A well-known merchant sells real goods; what is bought there and sold again at once can still be a loan in disguise. */
export const wellKnown: Sign<Subject> = {
  id: 'well-known',
  measure: ({ scene: { facts }, pair: { burst } }) => {
    const { payees, payee } = facts.ledger;
    const { merchant } = payees[payee[burst.rows[0]!]!]!;
    return merchant === undefined || collects(merchant) || hasPurpose(facts, burst.rows[0]!) ? 0 : 1;
  },
  bands: present(-4, ''),
};
