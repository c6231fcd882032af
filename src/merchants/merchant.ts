/** Who a payee is: the catalogue's entries and their schema. */
import * as z from 'zod';
import { CADENCES } from '../model/stream.js';

/** What kind of business it is. Rules ask for a category, never for a merchant by name. */
export const CATEGORIES = [
  'subscription',
  'membership',
  'app-store',
  'payment-gateway',
  'wallet',
  'carrier',
  'voucher',
  'game',
  'content',
  'gambling',
  'crypto',
  'transit',
  'toll',
  'taxi',
  'cafe',
  'restaurant',
  'delivery',
  'convenience',
  'supermarket',
  'marketplace',
  'department-store',
  'fuel',
  'utility',
  'telecom',
  'insurance',
  'housing',
  'loan',
  'tax',
  'education',
  'medical',
  'fitness',
  'donation',
  'bank',
  'card-issuer',
  'brokerage',
  'travel',
  'retail',
  'services',
] as const;

/** What a subscription is for, so narrowly that two of one service do the same job; the broad ones are for what is left. */
export const SERVICES = [
  'video',
  'music',
  'audiobooks',
  'reading',
  'news',
  'cloud',
  'ai',
  'creative',
  'stock',
  'office',
  'notes',
  'productivity',
  'developer',
  'domains',
  'games',
  'shopping',
  'warehouse',
  'delivery',
  'mobility',
  'gym',
  'meditation',
  'wellness',
  'learning',
  'dating',
  'vpn',
  'antivirus',
  'passwords',
  'identity',
  'alarm',
  'rental',
  'meals',
  'box',
  'creator',
  'social',
  'kids',
  'budgeting',
  'home',
] as const;

const NAMES = z.array(z.string().min(1)).min(1);

export const merchantSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.strictObject({ en: z.string().min(1), ko: z.string().min(1) }),
  /**
   * Against the key, in comparable form (see matcher.ts): lower case, a space for punctuation, none beside Hangul. Latin letters
   * match whole words only; Hangul matches inside a word.
   */
  match: z
    .strictObject({ equals: NAMES.optional(), starts: NAMES.optional(), contains: NAMES.optional() })
    .refine(match => match.equals ?? match.starts ?? match.contains, 'an entry that matches nothing'),
  category: z.enum(CATEGORIES),
  /** The jobs a subscription does, the chief one first; two active ones of one job overlap. */
  services: z.array(z.enum(SERVICES)).min(1).optional(),
  /** Names it bears before or after another payee's, set off by `*`, `_`, `-` or brackets: 다날, sq. */
  affixes: NAMES.optional(),
  /** Names it bears before another payee's with nothing but a space between: aplpay. */
  leads: NAMES.optional(),
  /** How it usually bills. */
  cycles: z.array(z.enum(CADENCES)).optional(),
  cancelUrl: z.url().optional(),
  /** Many businesses of one trade, such as all city gas companies: the category holds for each of them, the id for none. */
  many: z.literal(true).optional(),
  source: z.string().min(1),
});

export type Merchant = z.infer<typeof merchantSchema>;
export type Category = (typeof CATEGORIES)[number];
