/** All names of the catalogue as one matcher. The longest name wins, whatever the order of the entries; who is paid beats who collects. */
import { caseFolded } from './case-folded.js';
import type { Category, Merchant } from './merchant.js';

export const matcherOf = (merchants: readonly Merchant[]): ((key: string) => Merchant | undefined) => {
  const findCollector = finderOf(merchants.filter(collects));
  const findPayee = finderOf(merchants.filter(merchant => !collects(merchant)));
  return key => {
    const text = comparable(key);
    const payee = findPayee(text);
    const collector = findCollector(text);
    if (payee === undefined || collector === undefined) return (payee ?? collector)?.merchant;
    const isPart = payee.from >= collector.from && payee.to <= collector.to;
    return (isPart ? collector : payee).merchant;
  };
};

/**
 * The form in which keys and the catalogue's names are compared: punctuation is a space, a space beside Hangul is nothing, Latin
 * letters bear no marks, and small kana are large, as banks print them.
 */
export const comparable = (text: string): string =>
  plainLetters(caseFolded(text))
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}+&.@/]+/gu, ' ')
    .replace(/ (?=[가-힣])|(?<=[가-힣]) /g, '')
    .trim();

const plainLetters = (text: string): string =>
  PLAIN_ALREADY.test(text)
    ? text
    : text
        .replace(
          /[\u00df-\u024f\u1e00-\u1eff]\u0307?/g,
          letter => UNMARKED[letter] ?? letter.normalize('NFD').charAt(0),
        )
        .replace(/\u0307/g, '')
        .replace(/(?<=[\u30a1-\u30f6\u30fc])[-\u2010]/g, '\u30fc')
        .replace(/[\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee]/g, small =>
          String.fromCharCode(small.charCodeAt(0) + 1),
        );

const PLAIN_ALREADY = /^[\x00-\x7f가-힣]*$/;
/** Letters that are no letter with a mark. */
const UNMARKED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Is the name in the text, with no Latin word cut in two? Both in comparable form. */
export const containsName = (text: string, name: string): boolean => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) if (standsAt(text, name, at)) return true;
  return false;
};

/** Those who take money for others: their name says little where another stands beside it. */
export const collects = ({ category }: Merchant): boolean => COLLECTORS.has(category);

const COLLECTORS: ReadonlySet<Category> = new Set<Category>(['payment-gateway', 'wallet', 'app-store', 'carrier']);

interface Found {
  readonly merchant: Merchant;
  readonly from: number;
  readonly to: number;
}

/** The best claim on a text, and where it stands. */
const finderOf = (merchants: readonly Merchant[]): ((text: string) => Found | undefined) => {
  const patterns = merchants.flatMap(patternsOf).sort(byClaim);
  const byHead = new Map<string, [rank: number, pattern: Pattern][]>();
  for (const [rank, pattern] of patterns.entries()) {
    const head = pattern.text.slice(0, HEAD);
    const known = byHead.get(head);
    if (known === undefined) byHead.set(head, [[rank, pattern]]);
    else known.push([rank, pattern]);
  }
  return text => {
    let best = patterns.length;
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      for (const [rank, pattern] of byHead.get(text.slice(at, at + HEAD)) ?? []) {
        if (rank >= best) break;
        if (fits(text, at, pattern)) [best, from] = [rank, at];
      }
    }
    const pattern = patterns[best];
    return pattern && { merchant: pattern.merchant, from, to: from + pattern.text.length };
  };
};

interface Pattern {
  readonly text: string;
  readonly how: (typeof WAYS)[number];
  readonly merchant: Merchant;
}

/** From the strictest to the loosest. */
const WAYS = ['equals', 'starts', 'contains'] as const;

/** A key asks only the patterns that begin with the letters that stand there. */
const HEAD = 2;

/** The catalogue's names are written in comparable form, so that nobody has to make them so at every start. */
const patternsOf = (merchant: Merchant): readonly Pattern[] => {
  const { match, affixes = [], leads = [] } = merchant;
  const equals = [...(match.equals ?? []), ...[...affixes, ...leads].map(comparable)];
  const names = { ...match, equals };
  return WAYS.flatMap(how => [...new Set(names[how] ?? [])].map(text => ({ text, how, merchant })));
};

/** The longer name first, then the stricter. */
const byClaim = (a: Pattern, b: Pattern): number =>
  b.text.length - a.text.length ||
  WAYS.indexOf(a.how) - WAYS.indexOf(b.how) ||
  (a.merchant.id < b.merchant.id ? -1 : 1);

/** Two letters before a Latin word are an abbreviation of anything: the shop CU is one only before Hangul or a number. */
const fits = (text: string, at: number, { text: name, how }: Pattern): boolean => {
  if (how === 'equals') return at === 0 && text === name;
  if (how === 'starts' && at > 0) return false;
  if (name.length < 3 && /^ [a-z]/.test(text.slice(at + name.length))) return false;
  return standsAt(text, name, at);
};

const standsAt = (text: string, name: string, at: number): boolean =>
  text.startsWith(name, at) && isEdge(text, at) && isEdge(text, at + name.length);

/** No Latin word is cut in two: "max" is not in "climax". */
const isEdge = (text: string, at: number): boolean => !(LATIN.test(text[at - 1] ?? '') && LATIN.test(text[at] ?? ''));

const LATIN = /[a-z]/;
