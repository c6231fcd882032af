/** A column of words or marks that tell which way the money of a row went. */
import type { Column } from './columns.js';
import { fold } from './fold.js';
import { type Way, wayOf } from './row-words.js';

export interface Direction {
  readonly column: Column;
  /** As printed. */
  readonly in: readonly string[];
  readonly out: readonly string[];
  /** Neither in nor out: 不计收支. */
  readonly neither: readonly string[];
  /** What a row without a word means, where all words mean the other. */
  readonly blank?: Way;
  /** Single letters in a column that is not called so: they may be anybody's initials. */
  readonly isWeak: boolean;
}

/** The columns all of whose words are words of direction, those first that are named so. */
export const directionsOf = (columns: readonly Column[]): readonly Direction[] =>
  columns
    .flatMap(column => markedOf(column) ?? directionOf(column) ?? [])
    .sort((a, b) => Number(b.column.meanings.has('direction')) - Number(a.column.meanings.has('direction')));

const directionOf = (column: Column): Direction | undefined => {
  const printed = new Map<string, number>();
  for (const text of column.texts) {
    printed.set(text, (printed.get(text) ?? 0) + 1);
    if (printed.size > MOST_WORDS) return undefined;
  }
  const blanks = printed.get('') ?? 0;
  printed.delete('');
  const named = fold(column.name).split(' ');
  const beside = new Set([...[...printed.keys()].map(fold), ...(column.meanings.has('direction') ? named : [])]);
  const ways = [...printed].map(([text, count]) => ({ text, count, way: wayOf(fold(text), beside) }));
  const having = (way: Way | 'neither') => ways.filter(word => word.way === way).map(({ text }) => text);
  const total = ways.reduce((sum, { count }) => sum + count, 0);
  const known = ways.reduce((sum, { way, count }) => sum + (way === undefined ? 0 : count), 0);
  const enough = column.meanings.has('direction') ? known >= total * 0.6 : known === total;
  const [into, out] = [having('in'), having('out')];
  if (total === 0 || !enough || into.length + out.length === 0) return undefined;
  const blank = blanks === 0 ? undefined : into.length === 0 ? 'in' : out.length === 0 ? 'out' : undefined;
  if (blank === undefined && blanks > total) return undefined;
  const isWeak = !column.meanings.has('direction') && [...into, ...out].every(text => fold(text).length < 2);
  return { column, in: into, out, neither: having('neither'), ...(blank === undefined ? {} : { blank }), isWeak };
};

/** `[-] 결제`, `(+)`, `- Cafe`: a sign before the words of every row. */
const MARK = /^(?:[[(（【<][+\-−–][\])）】>]|[+\-−–](?=\s+\p{L}))/u;

const markedOf = (column: Column): Direction | undefined => {
  const filled = column.texts.filter(text => text !== '');
  const marks = new Set(filled.map(text => MARK.exec(text)?.[0]));
  if (filled.length === 0 || marks.has(undefined) || marks.size > 4) return undefined;
  const having = (sign: RegExp) =>
    [...marks].flatMap(mark => (mark !== undefined && sign.test(mark) ? [`${mark}*`] : []));
  return { column, in: having(/\+/), out: having(/[-−–]/), neither: [], isWeak: false };
};

const MOST_WORDS = 12;
