/** Signs that only card purchases have. */
import { hasPurpose, shopOf } from '../../facts/cash-out/charges.js';
import { collects } from '../../merchants/matcher.js';
import { END, type Indicator, present } from './signal.js';
import { ROUND, type Subject } from './subject.js';

const shopsOf = ({ pair: { burst } }: Subject): readonly string[] => [...new Set(burst.entries.map(shopOf))];

/** One purchase seldom takes several charges on one day at one shop; shops in a row are a stroll, until they come again. */
export const splitPurchase: Indicator<Subject> = {
  id: 'split',
  measure: subject => subject.pair.burst.entries.length - shopsOf(subject).length + 1,
  bands: [
    { below: 2, weight: 0 },
    { below: 3, weight: 2, reason: 'because.split', corroborates: true },
    { below: END, weight: 3, reason: 'because.split', corroborates: true },
  ],
};

/** Purchases at the same payee that are part of no pair: a shop one goes to is a shop. */
export const habit: Indicator<Subject> = {
  id: 'habit',
  measure: subject => Math.max(...shopsOf(subject).map(shop => subject.scene.visitsTo(shop))),
  bands: [
    { below: 1, weight: 2, reason: 'because.new-merchant' },
    { below: 2, weight: -1 },
    { below: END, weight: -6 },
  ],
};

/** A well-known merchant sells real goods; what is bought there and sold again at once can still be a loan in disguise. */
export const wellKnown: Indicator<Subject> = {
  id: 'well-known',
  measure: ({ pair: { burst } }) => {
    const { first } = burst.entries;
    return first.merchant === undefined || collects(first.merchant) || hasPurpose(first) ? 0 : 1;
  },
  bands: present(-4, ''),
};

/** Food, school, a clinic, a journey: people help each other with these, so it is for the user to say. */
export const purpose: Indicator<Subject> = {
  id: 'purpose',
  measure: ({ pair }) => (pair.burst.entries.some(hasPurpose) ? 1 : 0),
  bands: present(-2, '', { cap: 'info' }),
};

/** Who buys a charge pays a round sum, to the unit; an insurer, a refund and a share of a bill go to the cent. */
export const oddSum: Indicator<Subject> = {
  id: 'odd-sum',
  measure: ({ pair: { payout } }) => (payout.paidOut % ROUND === 0 ? 0 : 1),
  bands: present(-4, ''),
};
