/** Plans that an app store bills under its own name, known by their public prices: a resemblance, never a certainty. */
import * as z from 'zod';
import { SERVICES } from '../../merchants/merchant.js';
import { decimalText } from '../../model/money.js';
import { CADENCES, type Stream } from '../../model/stream.js';
import plans from './store-plans.json' with { type: 'json' };

const PLANS = z
  .array(
    z.strictObject({
      /** Id of the merchant in the catalogue. */
      store: z.string(),
      service: z.enum(SERVICES),
      cadence: z.enum(CADENCES),
      /** By currency, in major units. */
      prices: z.record(z.string(), z.array(z.string())),
      source: z.string().min(1),
    }),
  )
  .parse(plans);

/** The service that a stream at a store resembles by its price. */
export const storeService = ({ merchant, cadence, amount }: Stream): string | undefined =>
  PLANS.find(
    plan =>
      plan.store === merchant.id &&
      plan.cadence === cadence &&
      plan.prices[amount.currency]?.includes(decimalText(amount)) === true,
  )?.service;
