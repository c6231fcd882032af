/** All transactions of all accounts, in one order that does not depend on the order of files or rows. */

import { compareText } from '../model/order.js';
import type { Statement } from '../model/statement.js';
import type { Account, Transaction } from '../model/transaction.js';
import { bookAccounts } from './accounts.js';
import { type Columns, packed } from './columns.js';
import { debitCardDuplicates } from './debit-cards.js';
import { withoutDuplicates } from './duplicates.js';
import { Entries } from './entries.js';
import { itemizedSums } from './itemized.js';
import type { WhoIs } from './payee.js';
import { numberPayees } from './payees.js';
import { withReceipts } from './receipts.js';
import { internalRows } from './transfers.js';

/**
 * A row is a number: an index into every column. Rows are ordered by day, time, account, amount, payee and source. Whoever reads a
 * million rows at once reads columns; whoever speaks of charges takes entries.
 */
export interface Ledger extends Columns {
  /** All rows. */
  readonly entries: Entries;
  /** Those of these rows, in the order given. */
  entriesAt(rows: ArrayLike<number>): Entries;
}

interface LedgerOfStatements {
  readonly ledger: Ledger;
  /** For each statement: the index of its account, and how many of its transactions stand in another statement and count there. */
  readonly statements: readonly {
    readonly account: number;
    readonly duplicates: number;
  }[];
}

/**
 * The road through this room: accounts are told apart, what stands in two files is counted once, receipts are joined to their charges, own
 * transfers marked. Statements keep their order in the answer; a statement of no transaction has an account all the same. The order of
 * statements and of rows changes nothing in the ledger.
 */
export const buildLedger = (statements: readonly Statement[], whoIs: WhoIs): LedgerOfStatements => {
  const { accounts, accountOf } = bookAccounts(statements);
  const perAccount: (readonly Transaction[])[] = statements.map(({ transactions }) => transactions);
  for (const account of accounts.keys()) {
    const members = statements.flatMap((_, index) => (accountOf[index] === account ? [index] : []));
    const kept = withoutDuplicates(members.map(index => statements[index]!));
    for (const [nth, index] of members.entries()) perAccount[index] = kept[nth]!;
  }
  const twice = new Set([...debitCardDuplicates(statements, perAccount), ...itemizedSums(statements, perAccount)]);
  const once = perAccount.map(rows => (twice.size === 0 ? rows : rows.filter(row => !twice.has(row))));
  const settled = withReceipts(statements, once, whoIs);
  const booked = settled.flatMap((transactions, index) =>
    transactions.map(transaction => ({ transaction, account: accountOf[index]! })),
  );
  return {
    ledger: ledgerOf(booked.sort(compareBooked), accounts, whoIs),
    statements: statements.map(({ transactions }, index) => ({
      account: accountOf[index]!,
      duplicates: transactions.length - settled[index]!.length,
    })),
  };
};

interface Booked {
  readonly transaction: Transaction;
  /** Index into the ledger's accounts. */
  readonly account: number;
}

const ledgerOf = (booked: readonly Booked[], accounts: readonly Account[], whoIs: WhoIs): Ledger => {
  const transactions = booked.map(({ transaction }) => transaction);
  const columns: Columns = {
    ...packed(transactions),
    ...numberPayees(transactions, whoIs),
    accounts,
    account: Int32Array.from(booked, ({ account }) => account),
    internal: new Uint8Array(booked.length),
  };
  const entriesAt = (rows: ArrayLike<number>) => new Entries(columns, rows);
  const entries = entriesAt(Int32Array.from(booked, (_, row) => row));
  // Transfers are told from what the columns say, and then stand in a column of their own.
  if (accounts.length > 1) for (const row of internalRows(entries)) columns.internal[row] = 1;
  return { ...columns, entries, entriesAt };
};

const compareBooked = (a: Booked, b: Booked): number => {
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
