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
] as const; // prettier-ignore

export const merchantSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.strictObject({ en: z.string().min(1), ko: z.string().min(1) }),
  /** Against the cleaned key (see key.ts): the longest match of the catalogue wins. */
  match: z
    .array(
      z.union([
        z.strictObject({ equals: z.string() }),
        z.strictObject({ starts: z.string() }),
        z.strictObject({ contains: z.string() }),
      ]),
    )
    .min(1),
  category: z.enum(CATEGORIES),
  /** The job a subscription does; two of one job overlap: music, video, cloud, shopping, reading, news, ai, creative … */
  service: z.string().optional(),
  /** How it usually bills. */
  cycles: z.array(z.enum(CADENCES)).optional(),
  cancelUrl: z.url().optional(),
  source: z.string().min(1),
});

export type Merchant = z.infer<typeof merchantSchema>;
export type Category = (typeof CATEGORIES)[number];
