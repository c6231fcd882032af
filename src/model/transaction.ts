/** One line of one statement, as the account holder sees it. */
import type { EpochDay, LocalTime } from './calendar.js';
import type { Currency, Minor, Money } from './money.js';

/**
 * What prints the statement: a bank, a card's issuer, a phone operator (purchases on the phone bill), a wallet or store, and a book that
 * somebody keeps of all accounts together (`ledger`).
 */
export const ACCOUNT_KINDS = ['bank', 'card', 'carrier', 'wallet', 'ledger'] as const;
/** It decides what a row without words is: what leaves a card, a phone bill or a wallet is a purchase. */
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** What the files of one account say together; what is absent is said by none of them. */
export interface Account {
  /** The same for every file of one account; made by the ledger from what the files say. */
  readonly id: string;
  readonly kind: AccountKind;
  readonly institution?: string;
  /** A product or a card's name, as printed. */
  readonly name?: string;
  /** As printed, usually masked. */
  readonly number?: string;
  readonly holder?: string;
  /** Monthly limits that its latest statement prints, by name: `micropayment`, `content`. */
  readonly limits?: Readonly<Record<string, Minor>>;
}

/** Where a row came from, so that every claim can be walked back to a line on paper. */
export interface SourceRef {
  readonly file: string;
  /** See "Locator" in the contract: a line, `Sheet!12`, a FITID, `Ntry[3]`. */
  readonly locator: string;
}

/** What the row itself says of its nature; `unknown` when it says nothing. */
export const TRANSACTION_KINDS = [
  'purchase',
  'refund',
  'transfer',
  'cash-advance',
  'withdrawal',
  'fee',
  'interest',
  'payment',
  'unknown',
] as const;
/** By the words of the row, its columns or its format. `unknown` on an account that spends is taken for a purchase (`facts/purchases.ts`). */
export type TransactionKind = (typeof TRANSACTION_KINDS)[number];

/** Amounts are in minor units with the account holder's sign. Undefined and absent mean the same: the file does not say. */
export interface Transaction {
  readonly day: EpochDay;
  readonly time?: LocalTime | undefined;
  /** Money that leaves is negative, whatever the file says. */
  readonly amount: Minor;
  readonly currency: Currency;
  /** The price in the currency of a foreign purchase, with the sign of `amount`. */
  readonly original?: Money | undefined;
  /** What of `amount` is fee or interest, with its sign: a bill charges them on top of the price. */
  readonly fee?: Minor | undefined;
  readonly balanceAfter?: Minor | undefined;
  /** `of` parts; `nth` where the row is one part's payment and not the purchase. */
  readonly installment?: { readonly nth?: number | undefined; readonly of: number } | undefined;
  readonly kind: TransactionKind;
  /** The payee or counterparty as printed. */
  readonly description: string;
  /** The item, product or memo beside the payee. */
  readonly detail?: string | undefined;
  /** The bank's own word for the channel or type: 체크카드, 자동이체, ACH. */
  readonly channel?: string | undefined;
  /** Who collects for the payee: a payment gateway, an app store, a carrier. */
  readonly via?: string | undefined;
  /** An approval number, FITID or reference that names this charge. */
  readonly reference?: string | undefined;
  /** The file's own category, where it has one. */
  readonly category?: string | undefined;
  /** The store's receipt that tells what this charge bought, where one was found. */
  readonly receipt?: SourceRef | undefined;
  readonly source: SourceRef;
}
