/** What the words of a row speak of, asked once for each payee and item. */
import { type Topic, topicsOf } from '../merchants/words.js';
import type { Fact } from './fact.js';

export type TopicsOfRow = (row: number) => ReadonlySet<Topic>;

/** The payee's cleaned name, the item beside it, the file's own category. */
export const topicsOfRow: Fact<TopicsOfRow> = ({ ledger: { transactions, payees, payee } }) => {
  const known = new Map<string, ReadonlySet<Topic>>();
  return row => {
    const { detail, category } = transactions[row]!;
    const text = [payees[payee[row]!]!.key, detail, category].filter(part => part !== undefined).join(' | ');
    const topics = known.get(text) ?? topicsOf(text);
    known.set(text, topics);
    return topics;
  };
};
