/** Money that comes in from outside: where each deposit seems to come from, and who else deals with its sender. */
import type { Ledger } from '../ledger/ledger.js';
import type { Fact } from './fact.js';
import { type Origin, originOf } from './senders.js';

export interface Deposit {
  readonly row: number;
  /** Minor units, above zero. */
  readonly amount: number;
  readonly currency: string;
  /** The sender's name without the words of the channel, so that money from and to one person meets under one name. */
  readonly sender: string;
  readonly origin: Origin;
}

export interface Deposits {
  /** In the order of the ledger. */
  readonly all: readonly Deposit[];
  /** Rows of the accounts that take deposits, in either direction, by the name of who stands on the other side. */
  readonly dealings: ReadonlyMap<string, readonly number[]>;
  /** Days between the first and the last row of those accounts. */
  readonly days: number;
}

export const deposits: Fact<Deposits> = facts => {
  const { ledger } = facts;
  const all: Deposit[] = [];
  const dealings = new Map<string, number[]>();
  const holders = ledger.accounts.flatMap(({ holder }) => (holder === undefined ? [] : [holder]));
  const names = ledger.payees.map(({ key }) => senderName(key));
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [row, transaction] of ledger.transactions.entries()) {
    if (!takesDeposits(ledger, row)) continue;
    first = Math.min(first, ledger.day[row]!);
    last = Math.max(last, ledger.day[row]!);
    const sender = names[ledger.payee[row]!]!;
    const rows = dealings.get(sender);
    if (rows === undefined) dealings.set(sender, [row]);
    else rows.push(row);
    if (ledger.amount[row]! <= 0) continue;
    const own = ledger.internal[row] === 1 || holders.some(holder => transaction.description.includes(holder));
    const origin = own ? 'own' : originOf(facts, row);
    all.push({ row, amount: ledger.amount[row]!, currency: transaction.currency, sender, origin });
  }
  return { all, dealings, days: Math.max(0, last - first) + 1 };
};

const takesDeposits = ({ accounts, account }: Ledger, row: number): boolean =>
  ['bank', 'wallet', 'ledger'].includes(accounts[account[row]!]!.kind);

/** "zelle from k patel" and "zelle to k patel" are one person. */
const senderName = (key: string): string => key.replaceAll(CHANNEL, ' ').replaceAll(/\s+/g, ' ').trim() || key;

const CHANNEL =
  /(?:^|(?<=[\s*_-]))(?:zelle|venmo|cash ?app|paypal|payment|transfer|sent|received|deposit|credit|inst|p2p|from|to)(?=$|[\s*_-])|[*_]|타행이체|당행이체|오픈뱅킹|(?:카카오페이|토스|네이버페이)(?= )|(?:^|(?<= ))(?:이체|송금|입금|출금|인터넷|모바일|님)(?=$| )/g;
