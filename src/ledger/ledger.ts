/** All transactions of all accounts, in one order that does not depend on the order of files or rows. */
import type { Merchant } from "../merchants/merchant.js";
import type { Account, Transaction } from "../model/transaction.js";

/**
 * A row is a number: an index into `transactions` and into every column. Rows are ordered by day, time, account, amount,
 * payee and source. Columns hold what facts read a million times; the rest is on the transaction.
 */
export interface Ledger {
	readonly transactions: readonly Transaction[];
	readonly accounts: readonly Account[];
	/** Payees as cleaned keys; many descriptions share one. */
	readonly payees: readonly Payee[];
	readonly day: Int32Array;
	/** Seconds since midnight, -1 where the statement prints no time. */
	readonly time: Int32Array;
	/** Minor units; money that leaves is negative. */
	readonly amount: Float64Array;
	/** Index into `accounts`. */
	readonly account: Int32Array;
	/** Index into `payees`. */
	readonly payee: Int32Array;
	/** 1 where the row moves money between the user's own accounts, or pays a bill whose items stand in another file. */
	readonly internal: Uint8Array;
}

export interface Payee {
	readonly key: string;
	readonly merchant?: Merchant;
}
