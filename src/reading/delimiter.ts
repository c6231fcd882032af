/** Which character separates the cells of a text. */
import { readCsv, SEPARATOR_LINE } from './csv.js';

const CANDIDATES = [',', ';', '\t', '|'];
const SAMPLE_LINES = 120;
const SAMPLE_LETTERS = 100_000;
/** Wide tables are not more of a table than this. */
const WIDTH_THAT_COUNTS = 8;

/**
 * What the text itself names (`sep=;`), or the delimiter that cuts most of the lines into the same number of whole values: a decimal
 * comma leaves halves of amounts behind. A comma where nothing is separated.
 */
export const findDelimiter = (text: string): string => {
  const named = SEPARATOR_LINE.exec(text)?.[1];
  if (named !== undefined) return named;
  const head = firstLines(text, SAMPLE_LINES);
  const scored = CANDIDATES.map(delimiter => ({ delimiter, score: tableness(head, delimiter) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
};

/** The rows of the commonest widths count, each by how many of its cells are whole values. */
const tableness = (text: string, delimiter: string): number => {
  const scores = new Map<number, number>();
  for (const { cells } of readCsv(text, delimiter).rows) {
    if (cells.length === 1) continue;
    const whole = cells.filter(isWhole).length / cells.length;
    const score = (0.2 + whole) * Math.min(cells.length, WIDTH_THAT_COUNTS);
    scores.set(cells.length, (scores.get(cells.length) ?? 0) + score);
  }
  return Math.max(0, ...scores.values());
};

/** A date, a time, an amount, a short code, or nothing: what cells of statements hold besides free text. */
const isWhole = (cell: string): boolean => {
  const value = cell.trim();
  return value === '' || WHOLE.some(shape => shape.test(value));
};

const WHOLE = [
  /^\d{1,4}[-./年]\s?\d{1,2}[-./月]\s?\d{1,4}[.日]?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?.*)?$/,
  /^\d{1,2}:\d{2}(?::\d{2})?$/,
  /^[-+−]?\s?[\p{Sc}]?\s?[-+−]?\d{1,3}(?:[., '\u00a0\u202f]\d{3})+(?:[.,]\d{1,4})?-?$/u,
  /^[-+−]?\s?[\p{Sc}]?\s?[-+−]?\d+(?:[.,]\d{1,4})?-?$/u,
  /^[A-Z]{3}$/,
];

const firstLines = (text: string, count: number): string => {
  const head = text.slice(0, SAMPLE_LETTERS);
  const lineEnd = /\r\n|\n|\r/g;
  for (let line = 0; line < count; line += 1) if (!lineEnd.exec(head)) return head;
  return head.slice(0, lineEnd.lastIndex);
};
