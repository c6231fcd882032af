/** How much a decoded text looks like something a person wrote: what a legacy encoding is chosen by. */
import { LANGUAGES, type Language } from './languages.js';

interface Reading {
  readonly encoding: string;
  readonly text: string;
}

/** The costs below are, like the languages' own, roughly −ln of a probability: they add up over the same bytes. */
const ASCII = 3;
const PUNCTUATION = 6;
const WIDE_SIGN = 7;
const STRANGER = 14;
const IMPOSSIBLE = 25;
const MISPLACED = 5;

/** Signs that any language uses. */
const SIGNS = /[€£¥§°·’‘“”„–—…«»№ºª®™¢½¼¾²³±×\u00a0\u00ad\u202f₩￦]/;
/** Signs and full-width forms of the East Asian sets. */
const WIDE_SIGNS = /[\u2010-\u2312\u2460-\u27bf\u3000-\u301f\u30fb\u3200-\u33ff\uff01-\uff5e]/;
/** Control characters, private use, and what a decoder writes for bytes that mean nothing. */
const NO_TEXT = /[\u0000-\u0008\u000b\u000e-\u0019\u001b-\u001f\u007f-\u009f\ud800-\uf8ff\ufffd]/;

/** The encodings worth a try. */
export const LEGACY_ENCODINGS: readonly string[] = [...new Set(LANGUAGES.flatMap(({ encodings }) => encodings))];

/** The encoding whose reading some language finds the least surprising. */
export const mostPlausible = (readings: readonly Reading[]): string | undefined => {
  const textOf = new Map(readings.map(({ encoding, text }) => [encoding, text]));
  let best: { readonly encoding: string; readonly cost: number } | undefined;
  for (const language of LANGUAGES) {
    const costOfCharacter = remembered(language);
    language.encodings.forEach((encoding, rank) => {
      const text = textOf.get(encoding);
      if (text === undefined) return;
      const cost = language.prior + 2 * rank + costOf(text, language, costOfCharacter);
      if (!best || cost < best.cost) best = { encoding, cost };
    });
  }
  return best?.encoding;
};

const costOf = (text: string, language: Language, costOfCharacter: (character: string) => number): number => {
  let cost = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    cost += costOfCharacter(character);
    if (character > '\x7f' && isLetter(character))
      cost += misplaced(language, text[at - 1] ?? ' ', character, text[at + 1] ?? ' ');
  }
  return cost;
};

/** Where a letter stands tells as much as which letter it is. */
const misplaced = (language: Language, before: string, character: string, after: string): number => {
  const capitalInside = isLower(before) && isUpper(character) ? MISPLACED : 0;
  const among = Number(isAsciiLetter(before)) + Number(isAsciiLetter(after));
  const kin = Number(before > '\x7f' && isLetter(before)) + Number(after > '\x7f' && isLetter(after));
  if (language.latin) return capitalInside + (kin > 0 ? 1 : 0) + (among + kin === 0 ? MISPLACED : 0);
  if (language.ideographs && !isHalfwidth(character))
    return isAsciiLower(before) || isAsciiLower(after) ? MISPLACED : 0;
  return capitalInside + (among > 0 ? MISPLACED : 0) + (kin === 0 ? MISPLACED : 0);
};

const remembered = (language: Language): ((character: string) => number) => {
  const known = new Map<string, number>();
  return character => {
    const seen = known.get(character);
    if (seen !== undefined) return seen;
    const cost = costAlone(character, language);
    known.set(character, cost);
    return cost;
  };
};

const costAlone = (character: string, language: Language): number => {
  if (NO_TEXT.test(character)) return IMPOSSIBLE;
  if (character <= '\x7f') return ASCII;
  const tier = language.tiers.find(({ letters }) => letters.test(character));
  if (tier) return tier.cost;
  if (SIGNS.test(character)) return PUNCTUATION;
  return language.ideographs && WIDE_SIGNS.test(character) ? WIDE_SIGN : STRANGER;
};

const isLetter = (character: string): boolean => /\p{L}/u.test(character);
const isAsciiLetter = (character: string): boolean => /[A-Za-z]/.test(character);
const isAsciiLower = (character: string): boolean => character >= 'a' && character <= 'z';
const isHalfwidth = (character: string): boolean => character >= '\uff61' && character <= '\uff9f';
const isLower = (character: string): boolean =>
  character !== character.toUpperCase() && character === character.toLowerCase();
const isUpper = (character: string): boolean =>
  character !== character.toLowerCase() && character === character.toUpperCase();
