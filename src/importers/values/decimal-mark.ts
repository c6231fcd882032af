/** Whether a comma or a point divides the minor units, as one printed amount shows it. */
import type { DecimalMark } from './amount.js';

/** For formats that print no thousands marks unless there are decimals as well: the last mark is the decimal one. */
export const lastMark = (text: string): DecimalMark => (text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.');

/** What the text proves by itself; undefined for `17`, and for `1,234`, which is a thousand to some and a little over one to others. */
export const provenMark = (text: string): DecimalMark | undefined => {
  const marks = text.replaceAll(/[^.,]/g, '');
  if (marks === '') return undefined;
  if (marks.includes(',') && marks.includes('.')) return lastMark(text);
  const [mark, other]: readonly [DecimalMark, DecimalMark] = marks.startsWith(',') ? [',', '.'] : ['.', ','];
  if (marks.length > 1) return other;
  return /[.,]\d{3}$/.test(text) ? undefined : mark;
};

/** The mark that the amounts of one file prove; undefined where they prove none, or both. */
export const commonMark = (texts: readonly string[]): DecimalMark | undefined => {
  const marks = new Set(texts.flatMap(text => provenMark(text) ?? []));
  const [mark] = marks;
  return marks.size === 1 ? mark : undefined;
};
