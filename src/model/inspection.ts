/** How one file was recognized and read, in words: the shape of `inspect --format json`. */
import type { BalanceProof, ColumnRole, Held } from './statement.js';
import type { AccountKind } from './transaction.js';

/**
 * Days are ISO, amounts decimal text in major units with the holder's sign. `rows` = `transactions` + skipped + `rejected`; each list of
 * locators holds the first few and `count` all. Null: nobody recognized it (`format`), it could not be opened (`container`), it prints no
 * balance (`balances`), there is no such thing in it (the others).
 */
export interface Inspection {
  readonly file: string;
  readonly format: string | null;
  readonly container: Held | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly tables: readonly {
    readonly sheet: string | null;
    readonly header: string | null;
    readonly columns: readonly { readonly name: string; readonly role: ColumnRole | null }[];
    readonly firstRows: readonly (readonly string[])[];
  }[];
  readonly rows: number;
  readonly transactions: number;
  readonly skipped: readonly { readonly why: string; readonly count: number; readonly locators: readonly string[] }[];
  readonly rejected: number;
  readonly accounts: readonly {
    readonly kind: AccountKind;
    readonly institution: string | null;
    readonly number: string | null;
    readonly transactions: number;
    readonly balances: BalanceProof | null;
  }[];
  /** The first transactions as they were read. */
  readonly sample: readonly {
    readonly locator: string;
    readonly date: string;
    readonly amount: string;
    readonly currency: string;
    readonly description: string;
  }[];
  /** What the file itself prints for and against the reading, or one entry that says that it prints nothing. */
  readonly evidence: readonly {
    readonly verdict: 'for' | 'against' | 'none';
    readonly code: string;
    readonly message: string;
    readonly locator: string | null;
  }[];
  readonly assumptions: readonly string[];
  readonly diagnostics: readonly {
    readonly level: string;
    readonly code: string;
    readonly message: string;
    readonly locator: string | null;
  }[];
}
