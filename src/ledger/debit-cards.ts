/** A check card's purchase stands in the card's file and in the bank account's: it counts once. */
import { patternOf } from '../merchants/patterns.js';
import type { Statement } from '../model/statement.js';
import type { Transaction } from '../model/transaction.js';
import { daysCovered, pairAlike, samePayee } from './duplicates.js';

const DEBIT_CARD = patternOf('debit-card', 'i');
/** Of the bank's check card rows in the days that the card's file covers, this share must stand there. */
const SHARE = 0.8;
const POSTING_DAYS = 3;

/** The bank rows that a card's file tells as well, with the merchant's full name. `settled` are the rows that count so far. */
export const debitCardDuplicates = (
  statements: readonly Statement[],
  settled: readonly (readonly Transaction[])[],
): ReadonlySet<Transaction> => {
  const copies = new Set<Transaction>();
  const rowsOf = (kind: Statement['account']['kind']) =>
    settled.flatMap((rows, index) => (statements[index]!.account.kind === kind ? [rows] : []));
  for (const card of rowsOf('card')) {
    const { from, to } = daysCovered(card);
    for (const bank of rowsOf('bank')) {
      const purchases = bank.filter(
        ({ day, amount, channel = '' }) => amount < 0 && day >= from && day <= to && DEBIT_CARD.test(channel),
      );
      const found = pairAlike(purchases, card, POSTING_DAYS, samePayee);
      if (found.length > 0 && found.length >= SHARE * purchases.length) for (const row of found) copies.add(row);
    }
  }
  return copies;
};
