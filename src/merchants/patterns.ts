/** Words that are recognized by how they stand, where a topic (`words.ts`) would see too much or too little. */
import * as z from 'zod';
import lists from './patterns.json' with { type: 'json' };

export const PATTERNS = [
  'household-bill',
  'korean-person',
  'collected-again',
  'mandate-code',
  'nameless',
  'part-of-plan',
  'plan-size',
  'shared-word',
  'transfer-channel',
  'wallet-emptied',
  'plan-in-parts',
  'trade-in-codes',
  'cost-of-credit',
  'repayment',
  'coin-machine',
  'fare',
  'carried-balance',
  'debit-card',
  'cancellation-mark',
  'purchase-day-before',
  'purchase-day-behind',
  'order-behind-star',
  'web-name',
  'region',
  'korean-legal-form',
  'legal-form-cut-off',
  'western-legal-form',
] as const;

export type PatternId = (typeof PATTERNS)[number];

/** `first`: at the text's begin; `last`: at its end; `alone`: they are the whole text. */
const FRAMES = {
  alone: (any: string) => `^(?:${any})$`,
  first: (any: string) => `^(?:${any})`,
  last: (any: string) => `(?:${any})$`,
} as const;

const patternListSchema = z.strictObject({
  id: z.enum(PATTERNS),
  about: z.string().min(1),
  stands: z.enum(['alone', 'first', 'last']).optional(),
  /** Alternatives of one regular expression, in lower case. */
  patterns: z.array(z.string().min(1)).min(1),
  source: z.string().min(1),
});

export const PATTERN_LISTS = z.array(patternListSchema).parse(lists);

/** The list as one regular expression; `flags` are the asker's, who knows whether the text is folded. */
export const patternOf = (id: PatternId, flags = ''): RegExp => {
  const list = PATTERN_LISTS.find(({ id: own }) => own === id);
  if (list === undefined) throw new Error(`no pattern is called ${id}`);
  const any = list.patterns.join('|');
  return new RegExp(list.stands === undefined ? any : FRAMES[list.stands](any), flags);
};
