/** What counts as a small charge. */
import { type Currency, exponentOf } from '../model/money.js';
import cuts from './small-charges.json' with { type: 'json' };

const LARGEST: Readonly<Record<string, number>> = cuts.largest;

/** The largest small charge, in minor units. Source: `small-charges.json`. */
export const smallCharge = (currency: Currency): number =>
  (LARGEST[currency] ?? cuts.elsewhere) * 10 ** exponentOf(currency);

/** `size` in minor units, without a sign. */
export const isSmall = (size: number, currency: Currency): boolean => size <= smallCharge(currency);

/**
 * Made in passing: five small charges still ask nobody to think twice. Card terminals ask for no signature up to ₩50,000 (Credit
 * Finance Association, announced 2016-04-21); $50 is of the same order. `size` in minor units, without a sign.
 */
export const isInPassing = (size: number, currency: Currency): boolean => isSmall(size / 5, currency);
