/** How much may go through the phone bill a month, by kind of limit. */
import type { Currency, Minor } from '../model/money.js';
import type { Facts } from './fact.js';

/** Goods and vouchers (소액결제), and app-store and operator content (콘텐츠이용료): each has its own limit. */
export const CARRIER_LIMITS = ['micropayment', 'content'] as const;
export type CarrierLimit = (typeof CARRIER_LIMITS)[number];

export interface KnownLimit {
  readonly minor: number;
  /** Who says so: the user, the statement, or what carriers allow at most. */
  readonly from: 'user' | 'statement' | 'carriers';
}

/** Undefined where nobody says. */
export const limitOf = (facts: Facts, account: number, name: CarrierLimit, currency: Currency): KnownLimit | undefined => {
  const said = facts.household.limits[name];
  if (said !== undefined) return { minor: said, from: 'user' };
  const printed = facts.ledger.accounts[account]!.limits?.[name];
  if (printed !== undefined) return { minor: printed, from: 'statement' };
  const most = AT_MOST[currency];
  return most === undefined ? undefined : { minor: most, from: 'carriers' };
};

/**
 * The most that carriers allow, in minor units. Korea: one million won each since 2020; new lines and lines with arrears get less.
 * Seen in press and carriers' pages, read 2026-11-22; see the README of `carrier-limit`.
 */
const AT_MOST: Readonly<Record<string, Minor>> = { KRW: 1_000_000 as Minor };

/** Content is what the statement calls so; everything else on a phone bill counts against the limit for goods. */
export const limitNameOf = ({ ledger }: Facts, row: number): CarrierLimit => {
  const { channel, category, detail } = ledger.transactions[row]!;
  const { name } = ledger.accounts[ledger.account[row]!]!;
  return CONTENT.test([channel, category, detail, name].join(' ')) ? 'content' : 'micropayment';
};

const CONTENT = /[콘컨]텐츠 ?이용|정보 ?이용료|데이터 ?콘텐츠|premium content|content (?:fee|charge|limit)/i;
