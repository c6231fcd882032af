/** In a ledger of all accounts, the name of each tells its kind: `SKT 소액결제`, `현대카드 ZERO`, `카카오뱅크 입출금통장`. */
import type { AccountKind } from '../../model/transaction.js';
import words from './account-words.json' with { type: 'json' };
import { plain } from './header.js';

const KINDS = words.kinds.map(entry => ({ kind: entry.kind as AccountKind, words: entry.words.map(plain) }));

/** Undefined where no word of it tells. */
export const accountKindIn = (name: string): AccountKind | undefined => {
  const text = plain(name);
  return KINDS.find(({ words }) => words.some(word => text.includes(word)))?.kind;
};
