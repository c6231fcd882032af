/** Who lets one buy now and pay in parts, and in how many. */
import * as z from 'zod';
import { CADENCES, type Cadence } from '../model/stream.js';
import providers from './later-payment.json' with { type: 'json' };
import { comparable, containsName } from './matcher.js';

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
  const [, ...counts] = PARTS.exec(plain) ?? [];
  const printed = counts.find(count => count !== undefined);
  if (printed !== undefined) return Number(printed);
  return PROVIDERS.find(({ names }) => names.some(name => containsName(plain, name)))?.parts[cadence];
};

/** "3x", "4xcb", "pay in 4", "en 3 fois", "3 rate": how many, not which. */
const PARTS =
  /\b(\d{1,2})x(?:cb)?\b|\b(?:in|en|em|na) (\d{1,2})(?:x| |$)|\b(\d) (?:fois|rate|plazos|raten|termijnen)\b/;
