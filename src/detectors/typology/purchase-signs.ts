/** Signs that only card purchases have. */
import { collects } from '../../merchants/matcher.js';
import { hasPurpose } from './charges.js';
import { END, present, type Sign } from './signal.js';
import type { Subject } from './subject.js';

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

/** Food, school, a clinic, a journey: people help each other with these, so it is for the user to say. */
export const purpose: Sign<Subject> = {
  id: 'purpose',
  measure: ({ scene: { facts }, pair }) => (pair.burst.rows.some(row => hasPurpose(facts, row)) ? 1 : 0),
  bands: present(-2, '', { cap: 'info' }),
};
