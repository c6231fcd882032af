/** How much may go through the phone bill a month, by kind of limit. */
import type { Facts } from '../facts/fact.js';
import { LIMITS } from '../guidance/guidance.js';
import type { Entry } from '../ledger/entry.js';
import { speaksOf } from '../merchants/words.js';
import { type Currency, exponentOf } from '../model/money.js';
import type { Account } from '../model/transaction.js';

/** Goods and vouchers (소액결제), and app-store and operator content (콘텐츠이용료): each has its own limit. */
const CARRIER_LIMITS = ['micropayment', 'content'] as const;
/** The names under which `Household.limits` and `Account.limits` hold them. */
export type CarrierLimit = (typeof CARRIER_LIMITS)[number];

interface KnownLimit {
  readonly minor: number;
  /** Who says so: the user, the statement, or what carriers allow at most. */
  readonly from: 'user' | 'statement' | 'carriers';
}

/**
 * In minor units of that currency. What the user says goes before what the statement prints, and that before what carriers allow
 * (`guidance/limits.json`). Undefined where nobody says, and where `name` is undefined.
 */
export const limitOf = (
  { household }: Facts,
  account: Account,
  name: CarrierLimit | undefined,
  currency: Currency,
): KnownLimit | undefined => {
  if (name === undefined) return undefined;
  const said = household.limits[name];
  if (said !== undefined) return { minor: said, from: 'user' };
  const printed = account.limits?.[name];
  if (printed !== undefined) return { minor: printed, from: 'statement' };
  const ceiling = LIMITS.find(({ id, status }) => CEILINGS[name].includes(id) && status === 'in-force')?.value;
  if (ceiling === undefined || !('amount' in ceiling) || ceiling.currency !== currency) return undefined;
  return { minor: Number(ceiling.amount) * 10 ** exponentOf(currency), from: 'carriers' };
};

/** What carriers allow at most; the user's own limit is often lower. Ids of `guidance/limits.json`. */
const CEILINGS: Readonly<Record<CarrierLimit, readonly string[]>> = {
  micropayment: ['kr-micropayment'],
  content: ['kr-content-fee'],
};

/**
 * Content is what the statement calls so; what the line itself costs counts against no limit (undefined), everything else on a phone
 * bill against that for goods.
 */
export const limitNameOf = (entry: Entry): CarrierLimit | undefined => {
  if (entry.speaksOf('carrier-bill')) return undefined;
  return entry.speaksOf('content-fee') || speaksOf('content-fee', entry.account.name) ? 'content' : 'micropayment';
};
