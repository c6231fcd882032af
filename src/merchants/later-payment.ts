/** Who lets one buy now and pay in parts, and in how many. */
import * as z from 'zod';
import { CADENCES, type Cadence } from '../model/stream.js';
import providers from './later-payment.json' with { type: 'json' };
import { comparable, containsName } from './matcher.js';
import { patternOf } from './patterns.js';

const providerSchema = z.strictObject({
  /** Latin as whole words, other scripts inside a word. */
  names: z.array(z.string().min(1)).min(1),
  /** Into how many parts it splits by how often they are paid, where that is one number. */
  parts: z.partialRecord(z.enum(CADENCES), z.int().min(2)),
  source: z.string().min(1),
});

const PROVIDERS = z
  .array(providerSchema)
  .parse(providers)
  .map(({ names, parts }) => ({ names: names.map(comparable), parts }));

export const LATER_PAYMENT_NAMES: readonly string[] = PROVIDERS.flatMap(({ names }) => names);

/** Into how many parts a purchase is split, as the text prints it or as its provider always does. */
export const partsOfPlan = (text: string, cadence: Cadence): number | undefined => {
  const plain = comparable(text);
  const printed = PARTS.exec(plain)
    ?.slice(1)
    .find(count => count);
  if (printed !== undefined) return Number(printed);
  return PROVIDERS.find(({ names }) => names.some(name => containsName(plain, name)))?.parts[cadence];
};

const PARTS = patternOf('plan-size');
