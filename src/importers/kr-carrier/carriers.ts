/** Which carrier a document is of, in the words of its titles. */
import { plain } from '../tabular/header.js';
import book from './carriers.json' with { type: 'json' };

const CARRIERS = book.carriers.map(({ name, words }) => ({ name, words: words.map(plain) }));

/** Undefined where none is named, or several are. */
export const carrierIn = (texts: readonly string[]): string | undefined => {
  const named = new Set(texts.flatMap(text => namesIn(plain(text))));
  return named.size === 1 ? [...named][0] : undefined;
};

/** Latin letters as a word of their own: KT is not in "market". */
const namesIn = (text: string): readonly string[] =>
  CARRIERS.filter(({ words }) =>
    words.some(word => {
      const at = text.indexOf(word);
      const isWord = !/[a-z]/.test(text.charAt(at - 1)) && !/[a-z]/.test(text.charAt(at + word.length));
      return at >= 0 && isWord && !text.startsWith('엠모바일', at + word.length);
    }),
  ).map(({ name }) => name);

/** The file's name without its folder. */
export const fileTitle = (name: string): string => name.normalize('NFC').replace(/^.*[\\/]/, '');
