/** The wallet that a text names. */
import { plain } from '../tabular/header.js';
import book from './wallets.json' with { type: 'json' };

const WALLETS = book.wallets.map(({ name, words }) => ({ name, words: words.map(plain) }));

export const walletIn = (text: string): string | undefined =>
  WALLETS.find(({ words }) => words.some(word => plain(text).includes(word)))?.name;
