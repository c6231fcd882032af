/** Ways to pay that ask for little more than a tap: the phone bill, app stores, wallets with a stored card. */
import type { Entries } from '../ledger/entries.js';
import type { Entry } from '../ledger/entry.js';
import type { Category } from '../merchants/merchant.js';
import { recognizeMerchant } from '../merchants/recognize.js';
import { monthOf } from '../model/calendar.js';
import type { Currency } from '../model/money.js';
import type { Fact } from './fact.js';
import { purchases } from './purchases.js';
import { isInPassing } from './small-charges.js';

/** The keys of `Exposure.ways`, in the order in which they are told. */
export const ONE_TAP = ['phone-bill', 'app-store', 'wallet'] as const;
/** By the account where it is a phone bill, else by the payee or who collects for it. */
export type OneTap = (typeof ONE_TAP)[number];

interface Exposure {
  readonly currency: Currency;
  /** Purchases made in passing in the last twelve months, and their sum in minor units without a sign. */
  readonly count: number;
  readonly sum: number;
  /** How many months of the twelve have purchases. */
  readonly months: number;
  /** Those that went through one-tap ways. */
  readonly ways: Readonly<Record<OneTap, Entries>>;
}

const MONTHS = 12;

/** One for each currency in which something was bought in passing. */
export const exposures: Fact<readonly Exposure[]> = ({ asOf, get }) => {
  const since = monthOf(asOf) - MONTHS;
  const wayOf = get(oneTapWays);
  const recent = get(purchases).filter(({ month, size, currency }) => month > since && isInPassing(size, currency));
  return [...recent.groupedBy(({ currency }) => currency)].map(([currency, own]) => ({
    currency,
    count: own.length,
    sum: -own.total,
    months: own.groupedBy(({ month }) => month).size,
    ways: waysOf(own, wayOf),
  }));
};

type WayOf = (entry: Entry) => OneTap | undefined;

const waysOf = (own: Entries, wayOf: WayOf): Exposure['ways'] => {
  const through = (way: OneTap): Entries => own.filter(entry => wayOf(entry) === way);
  return { 'phone-bill': through('phone-bill'), 'app-store': through('app-store'), wallet: through('wallet') };
};

/** The way in which a row is paid, where the account or the payee alone tells. */
const oneTapWays: Fact<WayOf> = ({ ledger }) => {
  const byPayee = new Map(
    ledger.payees.map(payee => {
      const collector = payee.gateway === undefined ? undefined : recognizeMerchant(payee.gateway)?.category;
      return [payee, WAY_OF[payee.merchant?.category ?? ''] ?? WAY_OF[collector ?? '']];
    }),
  );
  return ({ account, payee }) => (account.kind === 'carrier' ? 'phone-bill' : byPayee.get(payee));
};

const WAY_OF: Readonly<Record<string, OneTap>> = {
  'app-store': 'app-store',
  wallet: 'wallet',
} satisfies Partial<Record<Category, OneTap>>;
