/** What the name of a column may mean, in thirty languages. */
import { fold, phraseMatcher } from './fold.js';
import dictionary from './header-words.json' with { type: 'json' };

export type Role = keyof typeof dictionary.roles;

export interface Meaning {
  readonly role: Role;
  /** Letters of the longest phrase found. */
  readonly letters: number;
  /** The phrase is the whole name. */
  readonly whole: boolean;
  /** The languages that have this phrase. */
  readonly languages: readonly string[];
}

interface Phrase {
  readonly role: Role;
  readonly language: string;
  readonly text: string;
  readonly isIn: (name: string) => boolean;
}

const ROLES = Object.keys(dictionary.roles) as readonly Role[];

/** Roles whose shortest words are prepositions as well. */
const SHORT_ROLES: ReadonlySet<Role> = new Set<Role>(['in', 'out']);

const PHRASES: readonly Phrase[] = ROLES.flatMap(role =>
  Object.entries<readonly string[]>(dictionary.roles[role]).flatMap(([language, phrases]) =>
    phrases.map(phrase => ({
      role,
      language,
      text: fold(phrase.replaceAll('*', ' ')),
      isIn: SHORT_ROLES.has(role) && /^[a-z]{1,3}$/.test(phrase) ? wholeName(phrase) : phraseMatcher(phrase),
    })),
  ),
);

/** `Ut` and `Ut (NOK)`, but not the `in` of `Umsatz in EUR`. */
function wholeName(word: string): (name: string) => boolean {
  return name => name === word || new RegExp(`^${word} [a-z]{3}$`).test(name);
}

const remembered = new Map<string, ReadonlyMap<Role, Meaning>>();
const LONGEST_NAME = 80;

/** Every role that a word of the name speaks for. */
export const meaningsOf = (name: string): ReadonlyMap<Role, Meaning> => {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const meanings = new Map<Role, Meaning>();
  const folded = fold(name);
  if (folded !== '' && folded.length <= LONGEST_NAME) {
    for (const phrase of PHRASES) if (phrase.isIn(folded)) note(meanings, phrase, folded);
    if (name.includes(LOST)) noteGarbled(meanings, name);
  }
  remembered.set(name, meanings);
  return meanings;
};

/** What decoders write for a letter that is lost: `Bel\ufffdp` is still told from every other name. */
const LOST = '\ufffd';

const noteGarbled = (meanings: Map<Role, Meaning>, name: string): void => {
  const parts = name
    .toLowerCase()
    .split(/\ufffd+/)
    .map(part => fold(part).replaceAll(/[^\p{L}\p{N} ]/gu, ''));
  const pattern = new RegExp(`^${parts.join('[\\p{L} ]{1,3}')}$`, 'u');
  for (const phrase of PHRASES) if (pattern.test(phrase.text)) note(meanings, phrase, phrase.text);
};

const note = (meanings: Map<Role, Meaning>, { role, language, text }: Phrase, folded: string): void => {
  const before = meanings.get(role);
  const whole = text === folded;
  if (before !== undefined && before.letters > text.length) return;
  const languages = before?.letters === text.length ? [...before.languages, language] : [language];
  meanings.set(role, { role, letters: text.length, whole, languages });
};

/** The language of a script that only one is written in. */
export const languageOfScript = (texts: readonly string[]): string | undefined => {
  const all = texts.join(' ');
  if (/\p{Script=Hangul}/u.test(all)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(all)) return 'ja';
  return /\p{Script=Thai}/u.test(all) ? 'th' : undefined;
};

/** The language that most of the names speak; undefined where two speak as many. */
export const languageOf = (names: readonly string[]): string | undefined => {
  const votes = new Map<string, number>();
  for (const name of names) {
    const languages = new Set([...meaningsOf(name).values()].filter(({ whole }) => whole).flatMap(m => m.languages));
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1 / languages.size);
  }
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
};
