/** A cell that holds nothing, whatever is printed in it. */

const BLANK = /^(?:[-‐‑‒–—―−－ー˗⁃·•.*/_]{0,4}|(?:- ){1,3}-|n\/?a|n\.a\.|null|nil|none|nan|undefined|#n\/a)$/i;

/** True for an empty cell, and for the dashes, points and words that stand for one: `–`, `--`, `n/a`. */
export const isBlank = (text: string): boolean => text.length <= 9 && BLANK.test(text.trim());
