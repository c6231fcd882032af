/** A column of words or marks that tell which way the money of a row went. */
import type { Column } from './columns.js';
import { fold } from './fold.js';
import { isNoWord, phraseWay, statusInColumn, statusOf, type Way, wayOf } from './row-words.js';

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
  /** Words for types of transactions rather than for directions: `Card refund`. */
  readonly isOfTypes: boolean;
}

/** The columns all of whose words are words of direction, those first that are named so. */
export const directionsOf = (columns: readonly Column[]): readonly Direction[] =>
  columns
    .flatMap(column => markedOf(column) ?? directionOf(column) ?? markedByFirstWord(column) ?? [])
    .sort(
      (a, b) =>
        Number(b.column.meanings.has('direction')) - Number(a.column.meanings.has('direction')) ||
        Number(a.isOfTypes) - Number(b.isOfTypes),
    );

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
  const told = [...printed].map(([text, count]) => ({
    text,
    count,
    way: wayOf(fold(text), beside) ?? typeWay(column, text),
  }));
  const ways = withOpposite(column, withCancellations(column, told));
  const having = (way: Way | 'neither') => ways.filter(word => word.way === way).map(({ text }) => text);
  const total = ways.reduce((sum, { count }) => sum + count, 0);
  const known = ways.reduce((sum, { way, count }) => sum + (way === undefined ? 0 : count), 0);
  const enough = column.meanings.has('direction') ? known >= total * 0.6 : known === total;
  const [into, out] = [having('in'), having('out')];
  if (total === 0 || !enough || into.length + out.length === 0) return undefined;
  const blank = blanks === 0 ? undefined : into.length === 0 ? 'in' : out.length === 0 ? 'out' : undefined;
  if (blank === undefined && blanks > total) return undefined;
  const isWeak = !column.meanings.has('direction') && [...into, ...out].every(text => fold(text).length < 2);
  const isOfTypes = ways.some(({ text }) => wayOf(fold(text), beside) === undefined);
  return {
    column,
    in: into,
    out,
    neither: having('neither'),
    ...(blank === undefined ? {} : { blank }),
    isWeak,
    isOfTypes,
  };
};

/** `Card refund`, `Card payment`: what the words of a type say of money; a purchase that is taken back is none. */
const typeWay = (column: Column, text: string): Way | undefined => {
  const { meanings } = column;
  if (!meanings.has('direction') && !meanings.has('channel') && !meanings.has('category')) return undefined;
  const way = phraseWay(text);
  return way === 'out' && takesBack(column, text) ? undefined : way;
};

interface ToldWay {
  readonly text: string;
  readonly count: number;
  readonly way: Way | 'neither' | undefined;
}

/** In a column of types the stem is enough: `Card payment reversal`. */
const takesBack = ({ meanings }: Column, text: string): boolean =>
  (meanings.has('direction') || meanings.has('channel') ? statusInColumn : statusOf)(fold(text)) === 'cancelled';

/** Beside the word of a purchase, that of a cancellation is money back: `Sale`, `Void`. */
const withCancellations = (column: Column, ways: readonly ToldWay[]): readonly ToldWay[] =>
  ways.some(({ way }) => way === 'out')
    ? ways.map(each => (each.way === undefined && takesBack(column, each.text) ? { ...each, way: 'in' } : each))
    : ways;

/** Of two words in a column of directions, the one that nobody here knows is the other way. */
const withOpposite = ({ meanings }: Column, ways: readonly ToldWay[]): readonly ToldWay[] => {
  const known = ways.find(({ way }) => way === 'in' || way === 'out')?.way;
  const open = ways.filter(({ way, text }) => way === undefined && !isNoWord(fold(text)));
  const isTwo =
    ways.length === 2 && open.length === 1 && (meanings.has('direction') || meanings.has('channel') || known === 'in');
  if (!isTwo || known === undefined) return ways;
  return ways.map(each => (each.way === undefined ? { ...each, way: known === 'in' ? 'out' : 'in' } : each));
};

/**
 * The column whose words tell the direction of each row as the balances do, where the amounts have no sign. `ways` are those of the
 * rows that have a balance before them.
 */
export const learntDirection = (columns: readonly Column[], ways: ReadonlyMap<number, Way>): Direction | undefined => {
  const found = columns.flatMap(column => {
    const words = new Map<string, Way>();
    const isConsistent = [...ways].every(([row, way]) => {
      const text = column.texts[row] ?? '';
      const before = words.get(text);
      words.set(text, way);
      return text !== '' && (before === undefined || before === way);
    });
    const all = new Set(column.texts);
    const isComplete = [...all].every(text => text === '' || words.has(text));
    if (!isConsistent || !isComplete || words.size > MOST_WORDS || words.size * 2 > ways.size + 1) return [];
    const having = (way: Way) => [...words].flatMap(([text, each]) => (each === way ? [text] : []));
    // A word of every row, such as a currency, goes with any direction.
    if (having('in').length === 0 || having('out').length === 0) return [];
    return [{ column, in: having('in'), out: having('out'), neither: [], isWeak: false, isOfTypes: false }];
  });
  return found.sort((a, b) => a.in.length + a.out.length - b.in.length - b.out.length)[0];
};

/** In a list of spendings: a column of few words, some of which say that money came in (충전 among 지하철 and 버스). */
export const spentUnlessSaid = (columns: readonly Column[]): Direction | undefined => {
  for (const column of columns) {
    const { words, texts } = column;
    const filled = [...new Set(texts)].filter(text => text !== '');
    const into = filled.filter(text => wayOf(fold(text), NONE) === 'in');
    const isOfFew = words.size > 1 && words.size <= MOST_WORDS && words.size < column.filled;
    const isOfStatuses = filled.some(
      text => statusOf(fold(text)) === 'booked' && wayOf(fold(text), NONE) === undefined,
    );
    if (!isOfFew || isOfStatuses || into.length === 0 || column.amounts > 0) continue;
    const out = filled.filter(text => !into.includes(text));
    return { column, in: into, out, neither: [], blank: 'out', isWeak: false, isOfTypes: true };
  }
  return undefined;
};

const NONE: ReadonlySet<string> = new Set();

const MOST_WORDS = 12;

/** Finds the mark of a text, in the notation of profiles, and the way that it tells. */
type Marking = (text: string) => { readonly mark: string; readonly way: Way } | undefined;

const marking =
  (form: RegExp, notation: (found: string) => string, read: (found: string) => Way | undefined): Marking =>
  text => {
    const [found = '', word = found] = form.exec(text) ?? [];
    const way = found === '' ? undefined : read(word);
    return way === undefined ? undefined : { mark: notation(found), way };
  };

const begins = (found: string): string => `${found.trim()}*`;
const ends = (found: string): string => `*${found.trim()}`;
const wordWay = (word: string): Way | undefined => {
  const way = fold(word).length < 2 ? undefined : wayOf(fold(word), NONE);
  return way === 'neither' ? undefined : way;
};

/** A sign or a word of direction, before or behind the words of every row: `[-] 결제`, `- Cafe`, `[출금] 카페`, `Debit: Cafe`, `카페 (출금)`. */
const MARKINGS: readonly Marking[] = [
  marking(/^(?:[[(（【<][+\-−–][\])）】>]|[+\-−–](?=\s+\p{L}))/u, begins, mark => (mark.includes('+') ? 'in' : 'out')),
  marking(/^[[(（【<〔「]\s*([^\])）】>〕」]{1,20})[\])）】>〕」]/u, begins, wordWay),
  marking(/^(\p{L}[\p{L} ]{0,19}?)\s*(?:[:：|·/]|[-–](?=\s))/u, begins, wordWay),
  marking(/[[(（【<〔「]\s*([^\])）】>〕」]{1,20})[\])）】>〕」]$/u, ends, wordWay),
];

/** The first word and no sign behind it, which may as well be a payee's: `출금 카페`. */
const FIRST_WORD = marking(/^(\p{L}+)(?=\s)/u, begins, wordWay);

/** A total and a note below the rows have none. */
const MOST_MARKED = 0.8;

const markedBy = (column: Column, marks: Marking): Direction | undefined => {
  const filled = column.texts.filter(text => text !== '');
  const found = filled.flatMap(text => marks(text) ?? []);
  const ways = new Map(found.map(({ mark, way }) => [mark, way]));
  if (found.length === 0 || found.length < filled.length * MOST_MARKED || ways.size > MOST_WORDS) return undefined;
  const having = (way: Way) => [...ways].flatMap(([mark, each]) => (each === way ? [mark] : []));
  return { column, in: having('in'), out: having('out'), neither: [], isWeak: false, isOfTypes: false };
};

const markedOf = (column: Column): Direction | undefined => {
  for (const marks of MARKINGS) {
    const direction = markedBy(column, marks);
    if (direction !== undefined) return direction;
  }
  return undefined;
};

/** Believed where both ways are told, and no other word of a row tells its other. */
const markedByFirstWord = (column: Column): Direction | undefined => {
  const direction = markedBy(column, FIRST_WORD);
  if (direction === undefined || direction.in.length === 0 || direction.out.length === 0) return undefined;
  const isContradicted = column.texts.some(text => {
    const [first, ...others] = fold(text).split(' ').map(wordWay);
    return others.some(way => way !== undefined && first !== undefined && way !== first);
  });
  return isContradicted ? undefined : { ...direction, isOfTypes: true };
};
