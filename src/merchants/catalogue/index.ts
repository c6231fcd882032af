/** Every merchant we know. To add one, add an entry to the file of its theme. */
import * as z from 'zod';
import { type Merchant, merchantSchema } from '../merchant.js';
import gateways from './gateways.json' with { type: 'json' };
import stores from './stores.json' with { type: 'json' };
import subscriptions from './subscriptions.json' with { type: 'json' };

const FILES = { gateways, stores, subscriptions };

export const MERCHANTS: readonly Merchant[] = Object.values(FILES).flatMap(entries =>
  z.array(merchantSchema).parse(entries),
);
