/** App stores whose receipts are among the files: their charges against the receipts. */
import { storeOf } from '../ledger/receipts.js';
import { identifyPayee } from '../merchants/recognize.js';
import type { Currency } from '../model/money.js';
import type { Fact } from './fact.js';
import { grouped } from './grouped.js';

export interface StoreReceipts {
  /** The merchant's id. */
  readonly store: string;
  readonly currency: Currency;
  /** Charges of the days that the receipts cover, by rows of the ledger: those a receipt explains, and the others. */
  readonly explained: readonly number[];
  readonly unexplained: readonly number[];
  /** Receipts that no charge answers: paid from a balance, or by an account that is not here. */
  readonly alone: readonly number[];
}

/** Fewer charges that receipts explain say nothing: the receipts may be another person's. */
const LEAST = 3;

export const storeReceipts: Fact<readonly StoreReceipts[]> = ({ ledger }) => {
  const storeOfAccount = ledger.accounts.map(account => storeOf(account, identifyPayee));
  const stores = new Set(storeOfAccount.filter(store => store !== undefined));
  if (stores.size === 0) return [];
  const rowStore = (row: number): string | undefined => {
    const { description, receipt } = ledger.transactions[row]!;
    // A charge with a receipt is named by its item; what is printed still names the store.
    const { merchant } = receipt === undefined ? ledger.payees[ledger.payee[row]!]! : identifyPayee(description);
    return storeOfAccount[ledger.account[row]!] ?? (merchant?.category === 'app-store' ? merchant.id : undefined);
  };
  const own = [...ledger.transactions.keys()].filter(row => {
    const store = ledger.amount[row]! < 0 ? rowStore(row) : undefined;
    return store !== undefined && stores.has(store);
  });
  return [...grouped(own, row => `${rowStore(row)} ${ledger.transactions[row]!.currency}`)].flatMap(([, group]) => {
    const alone = group.filter(row => storeOfAccount[ledger.account[row]!] !== undefined);
    const explained = group.filter(row => ledger.transactions[row]!.receipt !== undefined);
    const days = [...alone, ...explained].map(row => ledger.day[row]!);
    const [from, to] = [Math.min(...days), Math.max(...days)];
    const unexplained = group.filter(
      row => !alone.includes(row) && !explained.includes(row) && ledger.day[row]! >= from && ledger.day[row]! <= to,
    );
    if (explained.length < LEAST || explained.length < unexplained.length) return [];
    const [first] = explained;
    const { currency } = ledger.transactions[first!]!;
    return [{ store: rowStore(first!)!, currency, explained, unexplained, alone }];
  });
};
