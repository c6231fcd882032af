/** Who collects and who is paid: "다날_멜론", "PAYPAL *SPOTIFY", "NETFLIX_INICIS" name both. */
import boilerplate from './boilerplate.json' with { type: 'json' };
import { caseFolded } from './case-folded.js';
import { MERCHANTS } from './catalogue/index.js';

interface Untangled {
  readonly name: string;
  readonly gateway?: string;
}

/** Takes folded text. A gateway that hides its payee ("네이버페이 결제", "GOOGLE *SERVICES") stays the name. */
export const withoutGateway = (text: string): Untangled => {
  const found = BEFORE.exec(text) ?? LEADING.exec(text) ?? AFTER.exec(text);
  if (found === null) return { name: withoutEcho(text) };
  const gateway = found[1] ?? found[2]!;
  const name = withoutEcho(text.replaceAll(found[0], '').replace(AROUND, '').trim());
  return name === '' || namesNobody(name) || NAMES.has(name) ? { name: withoutEcho(text) } : { name, gateway };
};

/** "쿠팡-쿠" -> "쿠팡": what a statement cut off says the same again. */
const withoutEcho = (name: string): string => {
  const [first = '', second = '', ...more] = name.split(/ ?[-_] ?/);
  const echoes = more.length === 0 && second !== '' && (first.startsWith(second) || second.startsWith(first));
  return echoes && /[가-힣]$/.test(first) ? first : name;
};

/** What stands beside a gateway and names no payee: 결제, 멤버십, transfer. */
const namesNobody = (name: string): boolean => NOBODY.has(name.replaceAll(' ', '')) || /^[\d*#\s-]+$/.test(name);

const NOBODY: ReadonlySet<string> = new Set(boilerplate.nobody.map(word => word.replaceAll(' ', '')));

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Names as one alternative of a regular expression, the longest first. */
export const anyOf = (names: readonly string[]): string =>
  [...names]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(literally)
    .join('|');

const AFFIXES = MERCHANTS.flatMap(merchant => merchant.affixes ?? []).map(caseFolded);
const LEADS = MERCHANTS.flatMap(merchant => merchant.leads ?? []).map(caseFolded);
const NAMES: ReadonlySet<string> = new Set([...AFFIXES, ...LEADS]);

/** Two letters need a star: "in-n-out" is no payment through "in". */
const LONG = anyOf(AFFIXES.filter(name => !/^[a-z]{1,2}$/.test(name)));
const BEFORE = new RegExp(`^(?:(${anyOf(AFFIXES)}) ?\\* ?|(${LONG}) ?[_:-] ?)`);
const LEADING = new RegExp(`^(${anyOf(LEADS)}) (?=\\S)`);
/** Also between two spellings of the payee: "netflix_inicis-넷플릭스서비시스코리". */
const AFTER = new RegExp(` ?(?:[*_-] ?(${LONG})(?=$| ?[_-])|\\((${LONG})\\))`);
const AROUND = /^[\s*_:-]+|[\s*_:-]+$/g;
