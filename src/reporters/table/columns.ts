/** Text in columns of a terminal: Hangul takes two, a control character none and never reaches the terminal. */
import stringWidth from 'string-width';

/** A merchant's name can hold an escape sequence: it is shown, never sent. */
export const harmless = (text: string): string =>
  text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, character => {
    const code = character.codePointAt(0)!;
    return code === 9 || code === 10 || code === 13 ? ' ' : `\\u${code.toString(16).padStart(4, '0')}`;
  });

/** Columns that the text takes; escape sequences of color take none. */
export const widthOf = (text: string): number => stringWidth(text);

/** Cut to a width, with an ellipsis where something is cut. */
export const clip = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  return `${headOf(text, width - 1)}…`;
};

/** Cut at the front: the end of a path tells it from others. */
export const clipFront = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  const letters = Array.from(text);
  const from = letters.findIndex((_, at) => widthOf(letters.slice(at).join('')) < width);
  return `…${letters.slice(from).join('')}`;
};

/** The longest beginning that fits. */
const headOf = (text: string, width: number): string => {
  let head = '';
  for (const letter of text) {
    if (widthOf(head + letter) > width) break;
    head += letter;
  }
  return head;
};

/** Blanks behind, up to the width; wider text stays as it is. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));
/** Blanks before, likewise. */
export const padLeft = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text;

/** Lines no wider than `width`, broken between words; a word that is wider is broken between letters. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (widthOf(line) > width) {
      const head = headOf(line, width);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line === '' ? lines : [...lines, line];
};
