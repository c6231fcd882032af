/** Normalized transactions in, another program's text out, in pieces. An exporter opens no file and prints nothing itself. */
import type { Statement } from '../model/statement.js';
import type { Account, Transaction } from '../model/transaction.js';

/** What there is to export: the ledger's rows, each with its account, and the statements they came from. */
export interface Books {
  readonly accounts: readonly Account[];
  /** In the ledger's order; a row that stands in several files counts once. */
  readonly rows: readonly BookedRow[];
  /** For the balances they print. */
  readonly statements: readonly { readonly account: number; readonly statement: Statement }[];
}

export interface BookedRow {
  readonly transaction: Transaction;
  /** Index into `accounts`. */
  readonly account: number;
  /** It moves money between the user's own accounts. */
  readonly internal: boolean;
}

export interface Exporter {
  /** The value of `--to`. */
  readonly id: string;
  render(books: Books): Iterable<string>;
}
