/**
 * What varies inside a payee's name is learnt from the other names of the same statements: a part that takes a new value from charge to
 * charge and never comes back to an old one is an issue, a month, a reference; one that does come back tells two payees apart.
 *
 * Log template miners (Drain, Spell, Brain) cluster lines by their tokens alone; here the order of the rows decides as well, since "loan
 * 1, loan 2, loan 1, loan 2" are two loans, and "issue 1, issue 2, issue 3" is one magazine.
 */
import { counted, grouped } from '../model/grouping.js';
import { isMonthName } from '../model/month-names.js';
import boilerplate from './boilerplate.json' with { type: 'json' };

/** A text as printed, and the key that was made of it. */
export interface KeyedText {
  readonly text: string;
  readonly key: string;
}

/**
 * `texts` are distinct, their keys need not be; `order` are indexes into them, one a row, the oldest row first. Answers the common name
 * of each key that belongs to a family of two or more, by key; all others are absent.
 */
export const familyNames = (texts: readonly KeyedText[], order: ArrayLike<number>): ReadonlyMap<string, string> => {
  const keys = texts.map(({ key }) => key);
  const names = new Map(withoutCodeTails(texts));
  for (const family of familiesAmong(keys, order))
    for (const [key, name] of namesIn(family)) if (!names.has(key)) names.set(key, name);
  return names;
};

interface Template {
  readonly key: string;
  /** The key with a mark where a part may vary: what the keys of a family share. */
  readonly shape: string;
  readonly parts: readonly Part[];
}

interface Part {
  readonly text: string;
  readonly kind: 'word' | 'between' | 'number' | 'code' | 'time' | 'month';
}

/** For each shape of more than one key, its templates row by row. */
const familiesAmong = (keys: readonly string[], order: ArrayLike<number>): Iterable<readonly Template[]> => {
  const templates = keys.map(templateOf);
  const rows = new Map<string, Template[]>();
  for (const [shape, members] of grouped(templates, template => template?.shape ?? ''))
    if (new Set(members.map(member => member?.key)).size > 1) rows.set(shape, []);
  for (let row = 0; row < order.length; row++) {
    const template = templates[order[row] ?? -1];
    if (template !== undefined) rows.get(template.shape)?.push(template);
  }
  return rows.values();
};

const PART =
  /(?<time>\d{1,2}:\d{2}(?::\d{2})?(?:[ap]m?(?![a-z]))?)|(?<code>(?:[a-z]+\d|\d+[a-z])[a-z\d]*)|(?<month>(?:1[0-2]|0?[1-9])(?=[월月]))|(?<number>\d+)|(?<word>\p{L}[\p{L}\p{M}]*)|(?<between>[^\p{L}\d]+)/gu;

/** Undefined for a key in which nothing may vary, or nothing would be left that names somebody. */
const templateOf = (key: string): Template | undefined => {
  const parts = [...key.matchAll(PART)].map(({ 0: text, groups = {} }): Part => {
    for (const kind of ['time', 'code', 'month', 'number', 'between'] as const)
      if (groups[kind] !== undefined) return { text, kind };
    return { text, kind: isMonthName(bare(text)) ? 'month' : 'word' };
  });
  if (!parts.some(mayVary) || !parts.some(names)) return undefined;
  return { key, shape: parts.map(part => (mayVary(part) ? `\0${part.kind}\0` : part.text)).join(''), parts };
};

const bare = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '');

const mayVary = ({ kind }: Part): boolean => kind !== 'word' && kind !== 'between';

/** A word of two syllables or three letters that is not what every bank prints. */
const names = ({ text, kind }: Part): boolean =>
  kind === 'word' && text.length >= (/[a-z]/.test(text) ? 3 : 2) && !NOBODY.has(text);

const NOBODY: ReadonlySet<string> = new Set(
  [...boilerplate.nobody, ...boilerplate.leads].flatMap(phrase => phrase.split(' ')),
);

/** The common names of the templates of one shape, row by row. */
const namesIn = (rows: readonly Template[]): Iterable<readonly [string, string]> => {
  const [first] = rows;
  if (first === undefined) return [];
  const varies = first.parts.map(
    (part, at) =>
      part.kind === 'time' || part.kind === 'month' || (mayVary(part) && movesOn(rows.map(row => row.parts[at]?.text))),
  );
  return varies.some(Boolean) ? rows.map(({ key, parts }) => [key, nameOf(parts, varies)]) : [];
};

/** Takes new values and hardly ever an old one again. */
const movesOn = (values: readonly (string | undefined)[]): boolean => {
  const seen = new Set<string | undefined>();
  let [returns, before]: [number, string | undefined] = [0, undefined];
  for (const value of values) {
    if (value !== before && seen.has(value)) returns += 1;
    seen.add(value);
    before = value;
  }
  return seen.size > 1 && returns * MOST_RETURNS <= values.length;
};

/** One row in so many may go back: a correction, a late posting. */
const MOST_RETURNS = 6;

/** What stays, without the counters behind a number (월, 号) and the marks around it. */
const nameOf = (parts: readonly Part[], varies: readonly boolean[]): string =>
  parts
    .map(({ text }, at) => (varies[at] ? ' ' : varies[at - 1] ? text.replace(COUNTER, '') : text))
    .join('')
    .replaceAll(/[\s_\-/#:*.,()]+(?=\s|$)|(?<=^|\s)[\s_\-/#:*.,()]+/g, ' ')
    .trim();

const COUNTER = new RegExp(`^(?:${boilerplate.counters.join('|')})(?![a-z])`);

/**
 * Codes of letters alone look like words: "crate.com nhlmx". They are told by what they share: they stand behind one name, each of one
 * length and none twice, and most of them are such as no language has. Behind a name that also stands alone, one is enough.
 */
const withoutCodeTails = (texts: readonly KeyedText[]): readonly (readonly [string, string])[] => {
  const keys = [...new Set(texts.map(({ key }) => key))];
  const known = new Set(keys);
  const codesBehind = counted(texts.flatMap(removedTail), tail => tail);
  const tails = keys.flatMap(key => {
    const [, head, tail] = TAIL.exec(key) ?? [];
    return head === undefined || tail === undefined ? [] : [{ key, head, tail }];
  });
  return [...grouped(tails, ({ head, tail }) => placeOf(head, tail)).values()]
    .filter(family => {
      const [{ head, tail }] = family;
      const odd = family.filter(other => isCode(other.tail)).length;
      const isOdd = odd * 2 > family.length && (family.length >= FEWEST_TAILS || known.has(head));
      return isOdd || (codesBehind.get(placeOf(head, tail)) ?? 0) >= FEWEST_TAILS;
    })
    .flatMap(family => family.map(({ key, head }) => [key, head] as const));
};

/** A name, and how long what stands behind it is. */
const placeOf = (head: string, tail: string): string => `${head}\n${tail.length}`;

/** What stood behind the name in the text and was taken for a code already; a digit may be taken off another such code. */
const removedTail = ({ text, key }: KeyedText): readonly string[] => {
  const tail = text.toLowerCase().startsWith(key) ? text.slice(key.length).trim() : '';
  return /^[a-z\d]{4,}$/i.test(tail) ? [placeOf(key, tail), placeOf(key, tail.slice(1))] : [];
};

const TAIL = /^(.*[\p{L}\d].*?)[\s*_-]+(?!\d+$)([a-z\d]{4,})$/u;
const FEWEST_TAILS = 3;

/** Letters and digits, few vowels, or four consonants in a row. */
const isCode = (word: string): boolean =>
  /\d/.test(word) || word.replaceAll(/[^aeiouy]/g, '').length * 5 <= word.length || /[^aeiouy]{4}/.test(word);
