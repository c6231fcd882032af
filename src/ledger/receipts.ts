/** A store's receipts or orders tell what its charges on a card, an account or a phone bill bought: the charge is the money, the receipt its item. */
import type { Statement } from '../model/statement.js';
import type { Transaction } from '../model/transaction.js';
import { pairUp } from './duplicates.js';
import type { WhoIs } from './payee.js';

/** Stores post a purchase up to so many days after the receipt. */
const POSTING_DAYS = 10;

/**
 * For each statement the transactions that count: a receipt whose charge stands in another statement is taken out, and the charge carries
 * what the receipt names and where it stands. Receipts that nothing else tells of stay.
 */
export const withReceipts = (
  statements: readonly Pick<Statement, 'account'>[],
  settled: readonly (readonly Transaction[])[],
  whoIs: WhoIs,
): readonly (readonly Transaction[])[] => {
  const stores = statements.map(({ account }) => sellerOf(account, whoIs)?.id);
  if (stores.every(store => store === undefined)) return settled;
  const named = new Map<Transaction, Transaction>();
  const taken = new Set<Transaction>();
  for (const store of new Set(stores)) {
    if (store === undefined) continue;
    const receipts = settled.flatMap((rows, index) => (stores[index] === store ? rows : []));
    const charges = settled.flatMap((rows, index) =>
      stores[index] === undefined
        ? rows.filter(({ description, detail }) => whoIs(description, detail).merchant?.id === store)
        : [],
    );
    const follows = (receipt: Transaction, charge: Transaction) => charge.day >= receipt.day - 1;
    for (const [receipt, charge] of pairUp(receipts, charges, POSTING_DAYS, follows)) {
      taken.add(receipt);
      named.set(charge, { ...charge, detail: charge.detail ?? receipt.description, receipt: receipt.source });
    }
  }
  return settled.map(rows => rows.flatMap(row => (taken.has(row) ? [] : [named.get(row) ?? row])));
};

/** The catalogue's id of the app store whose receipts a statement holds; undefined where it is none, or the store of games or goods. */
export const storeOf = (account: Statement['account'], whoIs: WhoIs): string | undefined => {
  const seller = sellerOf(account, whoIs);
  return seller?.category === 'app-store' ? seller.id : undefined;
};

/** Marketplaces and game stores list orders; an order paid in several parts is a charge of its own each, and stays. */
const SELLERS: ReadonlySet<string> = new Set(['app-store', 'marketplace', 'game']);

/** Who sold what a wallet's statement lists; undefined for a wallet that pays others. */
const sellerOf = ({ kind, institution }: Statement['account'], whoIs: WhoIs): ReturnType<WhoIs>['merchant'] => {
  if (kind !== 'wallet' || institution === undefined) return undefined;
  const { merchant } = whoIs(institution, undefined);
  return merchant !== undefined && SELLERS.has(merchant.category) ? merchant : undefined;
};
