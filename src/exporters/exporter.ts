/** Normalized transactions in, another program's text out, in pieces. An exporter opens no file and prints nothing itself. */
import type { Statement } from '../model/statement.js';
import type { Account, Transaction } from '../model/transaction.js';

/** What there is to export: the ledger's rows, each with its account, and the statements they came from. */
export interface BooksToExport {
  readonly accounts: readonly Account[];
  /** In the ledger's order; a row that stands in several files counts once. */
  readonly entries: Iterable<BookedEntry>;
  /** For the balances they print. */
  readonly statements: readonly { readonly account: Account; readonly statement: Statement }[];
}

export interface BookedEntry extends Transaction {
  readonly account: Account;
  /** It moves money between the user's own accounts. */
  readonly isInternal: boolean;
}

export interface Exporter {
  /** The value of `--to`. */
  readonly id: string;
  render(books: BooksToExport): Iterable<string>;
}
