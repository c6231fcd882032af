/** A cell that holds nothing, whatever is printed in it. */
import blank from './blank-words.json' with { type: 'json' };

const WORDS: ReadonlySet<string> = new Set(blank.words);
const MARKS = /^(?:[-‐‑‒–—―−－ー˗⁃·•.*/_]{0,4}|(?:- ){1,3}-)$/;

/** True for an empty cell, and for the dashes, points and words that stand for one: `–`, `--`, `n/a`. */
export const isBlank = (text: string): boolean =>
  text.length <= 9 && (MARKS.test(text.trim()) || WORDS.has(text.trim().toLowerCase()));
