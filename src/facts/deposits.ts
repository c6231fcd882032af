/** Money that comes in from outside: where each deposit seems to come from, and who else deals with its sender. */
import type { Entries } from '../ledger/entries.js';
import type { Entry } from '../ledger/entry.js';
import { patternOf } from '../merchants/patterns.js';
import type { AccountKind } from '../model/transaction.js';
import { type DepositOrigin, depositOrigin } from './deposit-origin.js';
import type { Fact } from './fact.js';

/** `entry.amount` is above zero. */
export interface Deposit {
  readonly entry: Entry;
  /** The sender's name without the words of the channel, so that money from and to one person meets under one name. */
  readonly sender: string;
  readonly origin: DepositOrigin;
}

/** Of accounts that take deposits: banks, wallets, and books of all accounts together. */
export interface Deposits {
  /** In the order of the ledger. */
  readonly all: readonly Deposit[];
  /** Rows of the accounts that take deposits, in either direction, by the name of who stands on the other side. */
  readonly dealings: ReadonlyMap<string, Entries>;
  /** Days between the first and the last row of those accounts. */
  readonly days: number;
}

/**
 * A deposit is `own` where the row is internal or names the holder of an account; else its words decide. Of a ledger without such accounts:
 * none, over 1 day.
 */
export const deposits: Fact<Deposits> = ({ ledger }) => {
  const holders = ledger.accounts.flatMap(({ holder }) => (holder === undefined ? [] : [holder]));
  const names = new Map(ledger.payees.map(payee => [payee, senderName(payee.key)]));
  const senderOf = ({ payee }: Entry): string => names.get(payee) ?? payee.key;
  const isOwn = ({ isInternal, description }: Entry): boolean =>
    isInternal || holders.some(holder => description.includes(holder));
  const movements = ledger.entries.filter(({ account }) => TAKES_DEPOSITS.has(account.kind));
  return {
    all: [...movements.filter(({ amount }) => amount > 0)].map(entry => ({
      entry,
      sender: senderOf(entry),
      origin: isOwn(entry) ? 'own' : depositOrigin(entry),
    })),
    dealings: movements.groupedBy(senderOf),
    days: movements.length === 0 ? 1 : movements.last.day - movements.first.day + 1,
  };
};

const TAKES_DEPOSITS: ReadonlySet<AccountKind> = new Set<AccountKind>(['bank', 'wallet', 'ledger']);

/** "zelle from k patel" and "zelle to k patel" are one person. */
const senderName = (key: string): string => key.replaceAll(CHANNEL, ' ').replaceAll(/\s+/g, ' ').trim() || key;

const CHANNEL = patternOf('transfer-channel', 'g');
