/** What an importer makes of one document. */
import type { Diagnostic } from './diagnostic.js';
import type { Message } from './message.js';
import type { Currency, Minor } from './money.js';
import type { Account, Transaction } from './transaction.js';

/** What a file tells of its account. The ledger gives it an id. */
export type StatedAccount = Omit<Account, 'id' | 'limits'>;

/**
 * One account's rows in one file. `opening` and `closing` are in minor units and with the holder's sign, so that opening and all amounts of
 * a file that lacks no row make closing; absent where the file prints no balance.
 */
export interface Statement {
  readonly account: StatedAccount;
  /** The id of the importer that read it; two formats of one account print the same charge in two ways. */
  readonly format?: string;
  readonly transactions: readonly Transaction[];
  readonly opening?: Minor;
  readonly closing?: Minor;
  /** The currency of `opening` and `closing`. */
  readonly currency?: Currency;
  /** Monthly limits that the file prints, by name: `micropayment`, `content`. */
  readonly limits?: Readonly<Record<string, Minor>>;
}

/** No row may vanish: rows = transactions + skipped + rejected. */
export interface Tally {
  readonly rows: number;
  readonly transactions: number;
  readonly skipped: number;
  readonly rejected: number;
}

/** A row that is not booked money, and why: a total, a cancelled purchase, a hold. */
export interface Skip {
  readonly locator: string;
  /** A key of `skip.*` in `i18n/words.ts`, or the words of a profile. */
  readonly why: string;
}

/** What a column means. */
export const COLUMN_ROLES = [
  'date',
  'time',
  'amount',
  'in',
  'out',
  'direction',
  'description',
  'detail',
  'fee',
  'balance',
  'currency',
  'channel',
  'via',
  'reference',
  'category',
  'account',
  'institution',
  'cancelled-amount',
  'original-amount',
  'original-currency',
  'installment',
  'status',
] as const;

/** Of a column in a profile, and of one that the generic reader found out. Columns without a role are shown and not read. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** How a table was read: what `inspect` shows. */
export interface Layout {
  /** Absent in a text file. */
  readonly sheet?: string;
  /** The locator of the header row; absent where there is none. */
  readonly header?: string;
  /** The role each column was given, by the column's own name, in the file's order. */
  readonly columns: readonly {
    readonly name: string;
    readonly role?: ColumnRole;
  }[];
  /** The first data rows, as text. */
  readonly sample: readonly (readonly string[])[];
}

/**
 * What one importer made of one document. One that could not be read has no statement, and an error among its diagnostics. `skips` are as many
 * as `tally.skipped`, each with its reason; `diagnostics` say of each rejected row why.
 */
export interface ImportResult {
  readonly statements: readonly Statement[];
  readonly tally: Tally;
  readonly skips: readonly Skip[];
  readonly diagnostics: readonly Diagnostic[];
  readonly layouts: readonly Layout[];
  /** What was concluded and not read: day-month order, sign, currency. */
  readonly assumptions: readonly Message[];
}

/** How far the printed balances prove the amounts. */
export interface BalanceProof {
  readonly steps: number;
  /** Steps that hold to the minor unit. */
  readonly held: number;
  /** Steps that would hold to the minor unit with the other sign. */
  readonly turned: number;
  /** The locator of the first row whose balance does not follow. */
  readonly brokenAt?: string;
}

/** One thing that a file prints and that speaks for or against its rows as they were read: a balance, a total, a count, a period. */
export interface Evidence {
  readonly verdict: 'for' | 'against';
  /** `evidence.*` in `i18n/words.ts`, with the figures. */
  readonly message: Message;
  /** Where it is printed. */
  readonly locator?: string;
}

/** A kind of container: text, a workbook, a page of the web, a PDF. What stood in an archive is told by its own kind. */
export type Held = 'text' | 'xlsx' | 'xls' | 'ods' | 'html' | 'pdf';

/** One document as the importers left it; an archive holds several. */
export interface ImportedDocument {
  readonly file: string;
  /** The id of the importer; null where nobody recognized the document. */
  readonly format: string | null;
  readonly encoding: string | null;
  /** What held the rows: text, or the kind of workbook, page or PDF; null where it could not be opened. */
  readonly container: Held | null;
  /** Between the cells of a text table. */
  readonly delimiter: string | null;
  /** What the file itself says of the reading. */
  readonly evidence: readonly Evidence[];
  readonly result: ImportResult;
}
