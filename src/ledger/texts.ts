/** Texts that many rows share, each kept once. */

/** A number for each distinct text, from 1; 0 stands for no text. */
interface TextPool {
  numberOf(text: string | undefined): number;
  /** By number; the first is of nobody. */
  readonly texts: readonly string[];
}

/** An empty pool; it grows with each text that `numberOf` has not met. */
export const textPool = (): TextPool => {
  const numbers = new Map<string, number>();
  const texts = [''];
  return {
    texts,
    numberOf: text => {
      if (text === undefined) return 0;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const own = ownCopy(text);
      numbers.set(own, texts.length);
      return texts.push(own) - 1;
    },
  };
};

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A cell is a slice of its file's text, and a slice keeps the whole file in memory. */
const ownCopy = (text: string): string => {
  const copy = decoder.decode(encoder.encode(text));
  return copy === text ? copy : text;
};
