/** Lists of what was spent, known by what they are called: rides, fuel, orders. Such print amounts without a sign. */
import type { Column } from './columns.js';
import { fold, phraseMatcher } from './fold.js';
import words from './spending-words.json' with { type: 'json' };

type ByLanguage = Readonly<Record<string, string | readonly string[]>>;

const phrasesOf = (languages: ByLanguage): readonly string[] =>
  Object.entries(languages).flatMap(([language, phrases]) => (language === 'about' ? [] : phrases));

const SPENT = phrasesOf(words.spent).map(phraseMatcher);
const EARNED = phrasesOf(words.earned).map(phraseMatcher);
const NEITHER = phrasesOf(words.neither).map(fold);

/** `titles`: the file's name and what stands above the table. */
export const areSpendings = (columns: readonly Column[], titles: readonly string[]): boolean =>
  says(SPENT, columns, titles) && !areEarnings(columns, titles);

/** Lists of those who are paid, or of both. */
export const areEarnings = (columns: readonly Column[], titles: readonly string[]): boolean =>
  says(EARNED, columns, titles);

const says = (phrases: typeof SPENT, columns: readonly Column[], titles: readonly string[]): boolean => {
  const names = [...columns.map(({ name }) => name), ...titles].filter(({ length }) => length < LONGEST).map(bare);
  return names.some(name => phrases.some(isIn => isIn(name)));
};

/** Longer lines explain something. */
const LONGEST = 60;

const bare = (name: string): string =>
  NEITHER.reduce((text, phrase) => text.replaceAll(phrase, ' '), fold(name).replaceAll(BETWEEN, ''));

/** A blank between letters of scripts that need none. */
const BETWEEN =
  /(?<=[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]) (?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}])/gu;
