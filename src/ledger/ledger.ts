/** All transactions of all accounts, in one order that does not depend on the order of files or rows. */

import { compareText } from '../model/order.js';
import type { Statement } from '../model/statement.js';
import type { Account, Transaction } from '../model/transaction.js';
import { bookAccounts } from './accounts.js';
import { checkCardCopies } from './check-cards.js';
import { settleCopies } from './copies.js';
import { itemizedSums } from './itemized.js';
import type { Payee, WhoIs } from './payee.js';
import { settleReceipts } from './receipts.js';
import { markInternal } from './transfers.js';

/**
 * A row is a number: an index into `transactions` and into every column. Rows are ordered by day, time, account, amount,
 * payee and source. Columns hold what facts read a million times; the rest is on the transaction.
 */
export interface Ledger {
  readonly transactions: readonly Transaction[];
  readonly accounts: readonly Account[];
  /** Payees as cleaned keys; many descriptions share one. In the order of letters. */
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

export interface LedgerOfStatements {
  readonly ledger: Ledger;
  /** For each statement: the index of its account, and how many of its transactions stand in another statement and count there. */
  readonly statements: readonly {
    readonly account: number;
    readonly duplicates: number;
  }[];
}

export const buildLedger = (statements: readonly Statement[], whoIs: WhoIs): LedgerOfStatements => {
  const { accounts, accountOf } = bookAccounts(statements);
  const perAccount: (readonly Transaction[])[] = statements.map(({ transactions }) => transactions);
  for (const account of accounts.keys()) {
    const members = statements.flatMap((_, index) => (accountOf[index] === account ? [index] : []));
    const kept = settleCopies(members.map(index => statements[index]!));
    for (const [nth, index] of members.entries()) perAccount[index] = kept[nth]!;
  }
  const twice = new Set([...checkCardCopies(statements, perAccount), ...itemizedSums(statements, perAccount)]);
  const once = perAccount.map(rows => (twice.size === 0 ? rows : rows.filter(row => !twice.has(row))));
  const settled = settleReceipts(statements, once, whoIs);
  const entries = settled.flatMap((transactions, index) =>
    transactions.map(transaction => ({
      transaction,
      account: accountOf[index]!,
    })),
  );
  return {
    ledger: columnsOf(entries, accounts, whoIs),
    statements: statements.map(({ transactions }, index) => ({
      account: accountOf[index]!,
      duplicates: transactions.length - settled[index]!.length,
    })),
  };
};

interface Entry {
  readonly transaction: Transaction;
  readonly account: number;
}

const columnsOf = (unordered: readonly Entry[], accounts: readonly Account[], whoIs: WhoIs): Ledger => {
  const entries = [...unordered].sort(compareEntries);
  const count = entries.length;
  const { payees, payee } = numberPayees(entries, whoIs);
  const columns = {
    transactions: entries.map(({ transaction }) => transaction),
    accounts,
    payees,
    day: Int32Array.from(entries, ({ transaction }) => transaction.day),
    time: Int32Array.from(entries, ({ transaction }) => transaction.time ?? -1),
    amount: Float64Array.from(entries, ({ transaction }) => transaction.amount),
    account: Int32Array.from(entries, ({ account }) => account),
    payee,
  };
  const currency = entries.map(({ transaction }) => transaction.currency);
  return {
    ...columns,
    internal: count === 0 ? new Uint8Array() : markInternal({ ...columns, currency }),
  };
};

const compareEntries = (a: Entry, b: Entry): number => {
  const [x, y] = [a.transaction, b.transaction];
  return (
    x.day - y.day ||
    (x.time ?? -1) - (y.time ?? -1) ||
    a.account - b.account ||
    x.amount - y.amount ||
    compareText(x.description, y.description) ||
    compareText(x.reference ?? '', y.reference ?? '') ||
    compareText(x.source.file, y.source.file) ||
    x.source.locator.length - y.source.locator.length ||
    compareText(x.source.locator, y.source.locator)
  );
};

const numberPayees = (
  entries: readonly Entry[],
  whoIs: WhoIs,
): { readonly payees: readonly Payee[]; readonly payee: Int32Array } => {
  const known = new Map<string, Payee>();
  const asked = entries.map(({ transaction: { description, detail } }) => {
    const question = detail === undefined ? description : `${description}\n${detail}`;
    const answer = known.get(question) ?? whoIs(description, detail);
    known.set(question, answer);
    return answer;
  });
  const byIdentity = new Map<string, Payee>();
  for (const payee of known.values()) byIdentity.set(identityOf(payee), payee);
  const identities = [...byIdentity.keys()].sort();
  const number = new Map(identities.map((identity, index) => [identity, index]));
  return {
    payees: identities.map(identity => byIdentity.get(identity)!),
    payee: Int32Array.from(asked, payee => number.get(identityOf(payee))!),
  };
};

const identityOf = ({ key, merchant, gateway }: Payee): string => [key, merchant?.id ?? '', gateway ?? ''].join('\n');
