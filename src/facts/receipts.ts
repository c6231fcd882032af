/** App stores whose receipts are among the files: their charges against the receipts. */
import type { Entries } from '../ledger/entries.js';
import type { Entry } from '../ledger/entry.js';
import { storeOf } from '../ledger/receipts.js';
import { identifyPayee } from '../merchants/recognize.js';
import type { Currency } from '../model/money.js';
import type { Fact } from './fact.js';

/** One store in one currency. Without `alone`, entries are charges on a card, an account or a phone bill. */
export interface StoreReceipts {
  /** The merchant's id. */
  readonly store: string;
  readonly currency: Currency;
  /** Charges of the days that the receipts cover: those a receipt explains, and the others. */
  readonly explained: Entries;
  readonly unexplained: Entries;
  /** Receipts that no charge answers: paid from a balance, or by an account that is not here. */
  readonly alone: Entries;
}

/** Fewer charges that receipts explain say nothing: the receipts may be another person's. */
const LEAST = 3;

/**
 * Only where at least three charges have a receipt, and as many as have none: else the receipts may be another person's. Charges outside the
 * days of the receipts are in neither list.
 */
export const storeReceipts: Fact<readonly StoreReceipts[]> = ({ ledger }) => {
  const listed = new Map(ledger.accounts.map(account => [account, storeOf(account, identifyPayee)]));
  const stores = new Set([...listed.values()].filter(store => store !== undefined));
  if (stores.size === 0) return [];
  const storeAt = (entry: Entry): string | undefined => listed.get(entry.account) ?? sellerOf(entry);
  const charges = ledger.entries.filter(({ leaves }) => leaves);
  return [...charges.groupedBy(storeAt)].flatMap(([store, ofStore]) =>
    store === undefined || !stores.has(store)
      ? []
      : [...ofStore.groupedBy(({ currency }) => currency)].flatMap(([currency, entries]) => {
          const alone = entries.filter(({ account }) => listed.get(account) !== undefined);
          const explained = entries.filter(({ receipt }) => receipt !== undefined);
          if (explained.length < LEAST) return [];
          const { from, to } = alone.with(explained).period;
          const unexplained = entries
            .between(from, to)
            .filter(({ account, receipt }) => listed.get(account) === undefined && receipt === undefined);
          if (explained.length < unexplained.length) return [];
          return [{ store, currency, explained, unexplained, alone }];
        }),
  );
};

/** The app store that a charge names. One with a receipt is named by its item; what is printed still names the store. */
const sellerOf = ({ receipt, payee, description }: Entry): string | undefined => {
  const { merchant } = receipt === undefined ? payee : identifyPayee(description);
  return merchant?.category === 'app-store' ? merchant.id : undefined;
};
