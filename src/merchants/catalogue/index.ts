/** Every merchant we know. To add one, add an entry to the file of its theme. */
import type { Merchant } from '../merchant.js';
import food from './food.json' with { type: 'json' };
import gateways from './gateways.json' with { type: 'json' };
import health from './health.json' with { type: 'json' };
import home from './home.json' with { type: 'json' };
import life from './life.json' with { type: 'json' };
import media from './media.json' with { type: 'json' };
import mobility from './mobility.json' with { type: 'json' };
import money from './money.json' with { type: 'json' };
import play from './play.json' with { type: 'json' };
import shops from './shops.json' with { type: 'json' };
import stores from './stores.json' with { type: 'json' };
import tools from './tools.json' with { type: 'json' };
import vouchers from './vouchers.json' with { type: 'json' };

const THEMES = [food, gateways, health, home, life, media, mobility, money, play, shops, stores, tools, vouchers];

/** The schema is checked by a test and not at every start: thousands of entries cost a program its first tenth of a second. */
export const MERCHANTS = THEMES.flat() as readonly Merchant[];
