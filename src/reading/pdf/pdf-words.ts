/** The text operators of a PDF page, walked to words with exact places: pdf.js's own text runs glue cells together that touch. */
import type { Word } from './pdf-table.js';

export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** a b c d e f of PDF: x' = ax + cy + e, y' = bx + dy + f. */
type Matrix = readonly [number, number, number, number, number, number];

interface Glyph {
  readonly unicode: string;
  /** Thousandths of the font size. */
  readonly width: number;
}

/** A gap inside a string that is wider than this share of the font size parts two words, as a blank does. */
const WORD_GAP = 0.2;

/** The words of a page, upright ones only: a watermark across the page is no cell. `y` grows downward. */
export const wordsOnPage = (
  { fnArray, argsArray }: Operators,
  ops: Readonly<Record<string, number>>,
  view: readonly number[],
): readonly Word[] => {
  const words: Word[] = [];
  const saved: Matrix[] = [];
  let page = matrixOf(view) ?? IDENTITY;
  let line: Matrix = IDENTITY;
  let text: Matrix = IDENTITY;
  const font = { size: 1, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 };

  const moveLine = (x: number, y: number) => {
    line = multiply(line, [1, 0, 0, 1, x, y]);
    text = line;
  };

  const show = (glyphs: unknown) => {
    if (!Array.isArray(glyphs)) return;
    let word: { text: string; from: number } | undefined;
    let x = 0;
    const end = () => {
      if (word && word.text.trim() !== '') {
        const placed = place(word.text, word.from, x, multiply(page, text), font);
        if (placed) words.push(placed);
      }
      word = undefined;
    };
    for (const item of glyphs) {
      if (typeof item === 'number') {
        const gap = (-item / 1000) * font.size * font.scale;
        if (Math.abs(gap) > WORD_GAP * font.size) end();
        x += gap;
      } else if (isGlyph(item)) {
        const blank = item.unicode.trim() === '';
        if (blank) end();
        else {
          word ??= { text: '', from: x };
          word.text += item.unicode;
        }
        x +=
          ((item.width / 1000) * font.size + font.charSpacing + (item.unicode === ' ' ? font.wordSpacing : 0)) *
          font.scale;
      }
    }
    end();
    text = multiply(text, [1, 0, 0, 1, x, 0]);
  };

  const operators: Readonly<Record<string, (args: readonly unknown[]) => void>> = {
    save: () => saved.push(page),
    restore: () => {
      page = saved.pop() ?? page;
    },
    transform: args => {
      page = multiply(page, matrixOf(args) ?? IDENTITY);
    },
    paintFormXObjectBegin: ([matrix]) => {
      saved.push(page);
      page = multiply(page, matrixOf(matrix) ?? IDENTITY);
    },
    paintFormXObjectEnd: () => {
      page = saved.pop() ?? page;
    },
    beginText: () => {
      line = IDENTITY;
      text = IDENTITY;
    },
    setFont: ([, size]) => {
      font.size = numberOf(size);
    },
    setCharSpacing: ([spacing]) => {
      font.charSpacing = numberOf(spacing);
    },
    setWordSpacing: ([spacing]) => {
      font.wordSpacing = numberOf(spacing);
    },
    setHScale: ([percent]) => {
      font.scale = numberOf(percent) / 100;
    },
    setLeading: ([leading]) => {
      font.leading = numberOf(leading);
    },
    setTextRise: ([rise]) => {
      font.rise = numberOf(rise);
    },
    setTextMatrix: ([matrix]) => {
      line = matrixOf(matrix) ?? IDENTITY;
      text = line;
    },
    moveText: ([x, y]) => moveLine(numberOf(x), numberOf(y)),
    setLeadingMoveText: ([x, y]) => {
      font.leading = -numberOf(y);
      moveLine(numberOf(x), numberOf(y));
    },
    nextLine: () => moveLine(0, -font.leading),
    showText: ([glyphs]) => show(glyphs),
  };
  const byNumber = new Map(Object.entries(operators).map(([name, act]) => [ops[name], act]));
  fnArray.forEach((operator, index) => {
    const args = argsArray[index];
    byNumber.get(operator)?.(
      Array.isArray(args) || ArrayBuffer.isView(args) ? Array.from(args as ArrayLike<unknown>) : [],
    );
  });
  return words;
};

const place = (
  text: string,
  from: number,
  to: number,
  [a, b, c, d, e, f]: Matrix,
  font: { readonly size: number; readonly rise: number },
): Word | undefined => {
  if (Math.abs(b) + Math.abs(c) > Math.abs(a) / 10) return undefined;
  const size = Math.abs(d) * Math.abs(font.size);
  return { text: text.normalize('NFC'), left: a * from + e, right: a * to + e, y: f + d * font.rise, size };
};

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
const multiply = ([a, b, c, d, e, f]: Matrix, inner: Matrix): Matrix => [
  a * inner[0] + c * inner[1],
  b * inner[0] + d * inner[1],
  a * inner[2] + c * inner[3],
  b * inner[2] + d * inner[3],
  a * inner[4] + c * inner[5] + e,
  b * inner[4] + d * inner[5] + f,
];

/** Arrays, typed arrays and what is left of them after they were sent between threads. */
const matrixOf = (value: unknown): Matrix | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const [a, b, c, d, e, f] = Object.values(value).map(numberOf);
  return f === undefined ? undefined : [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f];
};

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

const isGlyph = (item: unknown): item is Glyph =>
  typeof item === 'object' && item !== null && 'unicode' in item && typeof item.unicode === 'string' && 'width' in item;
