/** What in a description changes from charge to charge and says nothing of who is paid: references, phones, dates, amounts. */

import { MERCHANTS } from './catalogue/index.js';
import { patternOf } from './patterns.js';
import places from './places.json' with { type: 'json' };
import { RUNNING_CODES } from './running-codes.js';

/** Removes codes from folded text. Words of a name, small numbers and all Hangul stay; the first word always stays. */
export const withoutCodes = (text: string): string => {
  const plain = RUNNING_CODES.reduce(
    (rest, { sign, pattern }) => (sign.test(rest) ? rest.replace(pattern, ` ${GONE} `) : rest),
    text,
  );
  const words = plain.split(' ').filter(word => word !== '');
  const kept = words.filter((word, index) => word !== GONE && (index === 0 || !isCode(word)));
  const name = withoutPlace(words, kept).join(' ').replace(EDGES, '');
  return name === '' ? text : name;
};

/** Text after a star is an order's number far more often than text elsewhere: eight letters without sense count too. */
export const looksRandom = (word: string): boolean =>
  isCode(word) || (/^[a-z]{6,}$/.test(word) && !/[aeiouy]/.test(word));

/** Stands where a running code stood, since what follows it may be a city. */
const GONE = '\u0000';

const EDGES = /^[\s*\-_#/:,.]+|[\s*\-_#/:,.(…]+$/g;

const isCode = (word: string): boolean => {
  if (word === GONE) return true;
  if (HANGUL.test(word)) return false;
  const bare = word.replace(/^[#*(x]+|[),.:]+$/g, '');
  if (/^[\d-]+$/.test(bare)) return bare.replaceAll('-', '').length >= 4;
  if (!/\d/.test(bare)) return bare === '' || /^x{3,}\d*$/.test(word);
  if (!/^[a-z0-9-]+$/.test(bare)) return false;
  return isMixedCode(bare);
};

/** "pa5762f", "t-1234", "2nmkr7ew" are codes; "office365", "gs25", "7-eleven" and "h2o" are names. */
const isMixedCode = (word: string): boolean => {
  const runs = word.match(/\d+|[a-z]+/g) ?? [];
  const letters = word.replace(/[^a-z]/g, '');
  const digits = word.replace(/\D/g, '').length;
  if (runs.length >= 3) return word.length >= 6 && digits >= 2;
  if (letters.length <= 2) return digits >= 3;
  if (/^[a-z]+\d{4,}$/.test(word)) return true;
  return word.length >= 6 && digits >= 2 && !/[aeiouy]/.test(letters);
};

const HANGUL = /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/;

/**
 * A state after a code, a phone or a web name ends the descriptor; with it goes the city between the code and the state. A city that is
 * known goes as well, where two words stay.
 */
const withoutPlace = (words: readonly string[], kept: readonly string[]): readonly string[] => {
  const last = kept.at(-1);
  if (kept.length < 2 || last === undefined) return kept;
  if (!REGION.test(last)) return withoutCity(kept);
  const code = words.findIndex((word, index) => index > 0 && isCode(word));
  const head = words.slice(0, Math.max(0, code));
  if (head.some(word => /[a-z]/.test(word))) return head;
  const before = kept.slice(0, -1);
  if (WEB_NAME.test(before.at(-1) ?? '')) return before;
  const shop = withoutCity(before);
  return shop.length < before.length ? shop : kept;
};

const withoutCity = (words: readonly string[]): readonly string[] => {
  const length = [3, 2, 1].find(count => CITIES.has(words.slice(-count).join(' ')));
  const shop = words.slice(0, -(length ?? 0));
  const isName = length === undefined || shop.length < 2 || (shop.at(-1) ?? '').length <= LONGEST_PARTICLE;
  return isName || NAMES.has(words.join(' ')) ? words : shop;
};

/** What the catalogue calls so: "go ahead london". */
const NAMES: ReadonlySet<string> = new Set(
  MERCHANTS.flatMap(({ match: { equals = [], starts = [], contains = [] } }) => [...equals, ...starts, ...contains]),
);

/** "transport for london", "bank of england": no shop that stands there. */
const LONGEST_PARTICLE = 3;

const CITIES: ReadonlySet<string> = new Set(places.cities);
const REGION = patternOf('region');
const WEB_NAME = patternOf('web-name');
