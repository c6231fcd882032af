/** What an audit found, in no language yet: `report/` makes the report of it. */
import type { EpochDay } from './calendar.js';
import type { Diagnostic } from './diagnostic.js';
import type { Finding, Lens, Outcome } from './finding.js';
import type { Message } from './message.js';
import type { Currency, Minor } from './money.js';
import type { ImportedDocument, Tally } from './statement.js';
import type { Stream } from './stream.js';
import type { Account, Transaction } from './transaction.js';

/** What became of one document; its rows are in the ledger. */
export interface AuditedInput extends Omit<ImportedDocument, 'result'> {
  readonly tally: Tally;
  readonly diagnostics: readonly Diagnostic[];
  readonly assumptions: readonly Message[];
  /** The sums of its rows, without signs, in the order of currencies. */
  readonly totals: readonly { readonly currency: Currency; readonly in: Minor; readonly out: Minor }[];
  /** Undefined where it has no row. */
  readonly period: { readonly from: EpochDay; readonly to: EpochDay } | undefined;
  /** Indexes into `accounts`. */
  readonly accounts: readonly number[];
  /** Transactions that stand in another input as well and count once. */
  readonly duplicates: number;
}

/**
 * The sums of one currency over the days asked for, without signs; money between own accounts is in none. `small`: charges up to `smallCharge`
 * in `facts/`.
 */
export interface CurrencySummary {
  readonly currency: Currency;
  readonly spent: Minor;
  readonly received: Minor;
  readonly small: { readonly count: number; readonly amount: Minor };
  readonly subscriptions: {
    readonly active: number;
    readonly perMonth: Minor;
    readonly perYear: Minor;
  };
}

/** What the user says of the household, since no statement does. */
export interface Household {
  /** Monthly limits by name: `micropayment`, `content`, in minor units. */
  readonly limits: Readonly<Record<string, Minor>>;
  readonly income?: Minor;
}

/** From the best to the gravest. */
export const VERDICTS = ['fine', 'watch', 'act', 'act-now'] as const;

/** What stood there to be looked at. */
export interface Seen {
  /** Calendar months in which a transaction lies. */
  readonly months: number;
  /** Accounts that have one. */
  readonly accounts: number;
  /** Whether any has a time of day. */
  readonly times: boolean;
}

/** "Not enough" has no score: what could not be seen is not fine. */
export type LensView =
  | { readonly score: number; readonly verdict: (typeof VERDICTS)[number]; readonly seen: Seen }
  | { readonly score: null; readonly verdict: 'not-enough'; readonly seen: Seen };

/** Transactions in the order of the ledger, each made when it is asked for. */
export interface TransactionList extends Iterable<Transaction> {
  readonly length: number;
  /** Throws a RangeError for a row that is not there. */
  at(row: number): Transaction;
}

/**
 * One run over some documents. Accounts, rows and streams are pointed at by their index or id here. `asOf` is the day that it speaks of;
 * undefined where nobody gave one and no transaction was read. Inputs are in the order of their names, streams by kind and then the dearest
 * first, findings the loudest first, outcomes one a rule, as rules ran.
 */
export interface Audit {
  readonly asOf: EpochDay | undefined;
  readonly inputs: readonly AuditedInput[];
  readonly accounts: readonly Account[];
  /** The ledger's rows, by number: findings and streams point here. */
  readonly transactions: TransactionList;
  readonly currencies: readonly CurrencySummary[];
  readonly lenses: Readonly<Record<Lens, LensView>>;
  readonly streams: readonly Stream[];
  readonly findings: readonly Finding[];
  readonly outcomes: readonly Outcome[];
}
