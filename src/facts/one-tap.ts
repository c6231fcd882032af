/** Ways to pay that ask for little more than a tap: the phone bill, app stores, wallets with a stored card. */
import type { Category } from '../merchants/merchant.js';
import { recognizeMerchant } from '../merchants/recognize.js';
import { monthOf } from '../model/calendar.js';
import type { Currency } from '../model/money.js';
import type { Fact, Facts } from './fact.js';
import { purchases } from './purchases.js';
import { isInPassing } from './small.js';

export const ONE_TAP = ['phone-bill', 'app-store', 'wallet'] as const;
export type OneTap = (typeof ONE_TAP)[number];

export interface Exposure {
  readonly currency: Currency;
  /** Purchases made in passing in the last twelve months, and their sum in minor units without a sign. */
  readonly count: number;
  readonly sum: number;
  /** How many months of the twelve have purchases. */
  readonly months: number;
  /** Those that went through one-tap ways. */
  readonly ways: ReadonlyMap<OneTap, { readonly rows: readonly number[]; readonly sum: number }>;
}

const MONTHS = 12;

export const exposures: Fact<readonly Exposure[]> = facts => {
  const { ledger } = facts;
  const since = monthOf(facts.asOf) - MONTHS;
  const ways = facts.get(oneTapWays);
  const found = new Map<Currency, Counted>();
  for (const row of facts.get(purchases)) {
    const { currency, day, amount } = ledger.transactions[row]!;
    if (monthOf(day) <= since || !isInPassing(-amount, currency)) continue;
    const exposure = found.get(currency) ?? nothing();
    found.set(currency, exposure);
    exposure.count += 1;
    exposure.sum -= ledger.amount[row]!;
    exposure.months.add(monthOf(day));
    const way = isPhoneBill(facts, row) ? 'phone-bill' : ways[ledger.payee[row]!];
    if (way === undefined) continue;
    const used = exposure.ways.get(way) ?? { rows: [], sum: 0 };
    exposure.ways.set(way, used);
    used.rows.push(row);
    used.sum -= ledger.amount[row]!;
  }
  return [...found].map(([currency, { months, ...exposure }]) => ({ currency, ...exposure, months: months.size }));
};

interface Counted {
  count: number;
  sum: number;
  readonly months: Set<number>;
  readonly ways: Map<OneTap, { readonly rows: number[]; sum: number }>;
}

const nothing = (): Counted => ({ count: 0, sum: 0, months: new Set(), ways: new Map() });

const isPhoneBill = ({ ledger }: Facts, row: number): boolean =>
  ledger.accounts[ledger.account[row]!]!.kind === 'carrier';

/** The way in which each payee of the ledger is paid, where the payee alone tells. */
const oneTapWays: Fact<readonly (OneTap | undefined)[]> = ({ ledger }) =>
  ledger.payees.map(({ merchant, gateway }) => {
    const collector = gateway === undefined ? undefined : recognizeMerchant(gateway)?.category;
    return WAY_OF[merchant?.category ?? ''] ?? WAY_OF[collector ?? ''];
  });

const WAY_OF: Readonly<Record<string, OneTap>> = {
  'app-store': 'app-store',
  wallet: 'wallet',
} satisfies Partial<Record<Category, OneTap>>;
