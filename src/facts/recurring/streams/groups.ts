/** Whose charges are looked at together: one payee, one currency, one direction of money; all accounts. */
import type { Ledger } from '../../../ledger/ledger.js';
import type { Payee } from '../../../ledger/payee.js';
import type { Category } from '../../../merchants/merchant.js';
import type { Currency } from '../../../model/money.js';
import { compareText } from '../../../model/order.js';

/** `inflow`: money that comes in. Whose name is unknown is grouped by its key. */
export interface Group {
  /** Names the payee whatever else is in the ledger. */
  readonly who: string;
  readonly currency: Currency;
  readonly inflow: boolean;
  /** Rows of the ledger, oldest first. */
  readonly rows: Int32Array;
}

/** These stand between the user and many payees, so that the name behind them counts as well. */
const GO_BETWEENS: ReadonlySet<Category> = new Set(['payment-gateway', 'wallet', 'bank', 'card-issuer', 'brokerage']);

/**
 * One name for all spellings of a merchant that the catalogue knows; by key where it does not, where the entry stands for a trade, and behind
 * go-betweens.
 */
const whoIs = ({ key, merchant }: Payee): string => {
  if (merchant === undefined || merchant.many) return `key ${key}`;
  return GO_BETWEENS.has(merchant.category) ? `via ${merchant.id} ${key}` : `merchant ${merchant.id}`;
};

/**
 * Deposits that are the other end of an own transfer are left out: the transfer is told once, where the money leaves.
 * In the order of `who`, then currency, then charges before deposits.
 */
export const groupsOf = ({ currencies, currency, payees, payee, amount, internal }: Ledger): readonly Group[] => {
  const names = payees.map(whoIs);
  const nameNumber = new Map<string, number>();
  const numberOfPayee = Int32Array.from(names, name => numbered(nameNumber, name));
  const members = new Map<number, number[]>();
  for (let row = 0; row < payee.length; row++) {
    if (internal[row] === 1 && amount[row]! > 0) continue;
    const key = (currency[row]! * names.length + numberOfPayee[payee[row]!]!) * 2 + (amount[row]! > 0 ? 1 : 0);
    const rows = members.get(key);
    if (rows === undefined) members.set(key, [row]);
    else rows.push(row);
  }
  const who = [...nameNumber.keys()];
  return [...members]
    .map(([key, rows]) => {
      const pair = Math.floor(key / 2);
      return {
        who: who[pair % names.length]!,
        currency: currencies[Math.floor(pair / names.length)]!,
        inflow: key % 2 === 1,
        rows: Int32Array.from(rows),
      };
    })
    .sort(compareGroups);
};

const numbered = <Name>(numbers: Map<Name, number>, name: Name): number => {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
};

const compareGroups = (a: Group, b: Group): number =>
  compareText(a.who, b.who) || compareText(a.currency, b.currency) || Number(a.inflow) - Number(b.inflow);
