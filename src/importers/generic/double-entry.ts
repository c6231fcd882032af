/** A ledger of two sides is no statement: what one account gives another takes, and the sum says nothing. */
import { type Minor, NO_CURRENCY } from '../../model/money.js';
import { readAmount } from '../values/amount.js';
import type { Column } from './columns.js';
import type { MoneyColumns } from './money.js';
import { isJournalName } from './row-words.js';

/** True where every journal number has several rows that come to nothing. */
export const isDoubleEntry = (columns: readonly Column[], money: MoneyColumns): boolean => {
  const number = columns.find(({ name, filled, texts }) => isJournalName(name) && filled === texts.length);
  if (number === undefined || money.as !== 'one') return false;
  const sums = new Map<string, { sum: number; rows: number }>();
  for (const [row, text] of money.column.texts.entries()) {
    const key = number.texts[row] ?? '';
    const { sum, rows } = sums.get(key) ?? { sum: 0, rows: 0 };
    const amount: Minor | undefined = readAmount(text, '.', NO_CURRENCY) ?? readAmount(text, ',', NO_CURRENCY);
    sums.set(key, { sum: sum + (amount ?? 0), rows: rows + 1 });
  }
  return sums.size > 1 && [...sums.values()].every(({ sum, rows }) => rows > 1 && sum === 0);
};
