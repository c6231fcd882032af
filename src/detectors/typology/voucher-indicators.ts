/** Signs that only vouchers have. */
import { limitNameOf, limitOf } from '../carrier-limits.js';
import { END, type Indicator, present } from './signal.js';
import type { Subject } from './subject.js';

/** Two vouchers are two presents; four and more within hours are a burst, and so are those of which a night parts two bursts. */
export const manyVouchers: Indicator<Subject> = {
  id: 'split',
  measure: ({ pair: { burst } }) => {
    const sittings = burst.entries.runs(
      (before, next, first) => before.hoursUntil(next) <= 3 && first.hoursUntil(next) <= 3,
    );
    const most = Math.max(...sittings.map(({ length }) => length));
    return most >= 4 ? most : Math.min(burst.entries.length, 3);
  },
  bands: [
    { below: 2, weight: 0 },
    { below: 4, weight: 1, reason: 'because.split' },
    { below: END, weight: 3, reason: 'because.split', corroborates: true },
  ],
};

/** Of the monthly limit of the phone bill: the user's own where it is known, else the highest that carriers give. */
export const limit: Indicator<Subject> = {
  id: 'limit',
  measure: ({ scene: { facts }, pair: { burst } }) => {
    const { first } = burst.entries;
    if (first.account.kind !== 'carrier') return undefined;
    const known = limitOf(facts, first.account, limitNameOf(first), first.currency);
    return known === undefined ? undefined : burst.charged / known.minor;
  },
  bands: [
    { below: 0.8, weight: 0 },
    { below: END, weight: 2, reason: 'because.limit', corroborates: true },
  ],
};

/** Vouchers on a phone bill are sold above their face. Only amounts off the 1,000 won grid tell anything. */
export const surcharge: Indicator<Subject> = {
  id: 'surcharge',
  measure: ({ pair: { burst } }) =>
    burst.currency === 'KRW' ? burst.entries.filter(({ size }) => isSurchargedFace(size)).length : undefined,
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
