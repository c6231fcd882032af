/** How much may go through the phone bill a month, by kind of limit. */
import type { Facts } from '../facts/fact.js';
import { speaksOf } from '../merchants/words.js';
import type { Currency } from '../model/money.js';

/** Goods and vouchers (소액결제), and app-store and operator content (콘텐츠이용료): each has its own limit. */
export const CARRIER_LIMITS = ['micropayment', 'content'] as const;
export type CarrierLimit = (typeof CARRIER_LIMITS)[number];

export interface KnownLimit {
  readonly minor: number;
  /** Who says so: the user, or what carriers allow at most. */
  readonly from: 'user' | 'carriers';
}

/** Undefined where nobody says. */
export const limitOf = ({ household }: Facts, name: CarrierLimit, currency: Currency): KnownLimit | undefined => {
  const said = household.limits[name];
  if (said !== undefined) return { minor: said, from: 'user' };
  const most = AT_MOST[currency];
  return most === undefined ? undefined : { minor: most, from: 'carriers' };
};

/** In minor units; see `guidance/limits.json` for where it stands. */
const AT_MOST: Readonly<Record<string, number>> = { KRW: 1_000_000 };

/** Content is what the statement calls so; everything else on a phone bill counts against the limit for goods. */
export const limitNameOf = ({ ledger }: Facts, row: number): CarrierLimit => {
  const { channel, category } = ledger.transactions[row]!;
  const { name } = ledger.accounts[ledger.account[row]!]!;
  return speaksOf('content-fee', channel, category, name) ? 'content' : 'micropayment';
};
