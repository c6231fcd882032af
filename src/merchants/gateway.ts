/** Who collects and who is paid: "다날_멜론", "PAYPAL *SPOTIFY", "NETFLIX_INICIS" name both. */
import { MERCHANTS } from './catalogue/index.js';
import { fold } from './fold.js';

export interface Untangled {
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

/** Words that name no payee. */
const GENERIC =
  /^(?:멤버십|정기결제|정기구독|정기|자동결제|자동충전|구독|결제|간편결제|휴대폰결제|소액결제|충전|송금|출금|입금|이체|후불|후불결제|환불|취소|정산|포인트|포인트출금|포인트충전|머니|머니충전|캐시|대금|네이버|카카오|토스|instant transfer|inst xfer|transfer|payment|payments|purchase|services|svcs|subscription|membership|play|wallet|temp(?:orary)? hold|cashout|add to balance|balance)$/;

const namesNobody = (name: string): boolean =>
  GENERIC.test(name) || GENERIC.test(name.replaceAll(' ', '')) || /^[\d*#\s-]+$/.test(name);

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Names as one alternative of a regular expression, the longest first. */
export const anyOf = (names: readonly string[]): string =>
  [...names]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(literally)
    .join('|');

const AFFIXES = MERCHANTS.flatMap(merchant => merchant.affixes ?? []).map(fold);
const LEADS = MERCHANTS.flatMap(merchant => merchant.leads ?? []).map(fold);
const NAMES: ReadonlySet<string> = new Set([...AFFIXES, ...LEADS]);

/** Two letters need a star: "in-n-out" is no payment through "in". */
const LONG = anyOf(AFFIXES.filter(name => !/^[a-z]{1,2}$/.test(name)));
const BEFORE = new RegExp(`^(?:(${anyOf(AFFIXES)}) ?\\* ?|(${LONG}) ?[_:-] ?)`);
const LEADING = new RegExp(`^(${anyOf(LEADS)}) (?=\\S)`);
/** Also between two spellings of the payee: "netflix_inicis-넷플릭스서비시스코리". */
const AFTER = new RegExp(` ?(?:[*_-] ?(${LONG})(?=$| ?[_-])|\\((${LONG})\\))`);
const AROUND = /^[\s*_:-]+|[\s*_:-]+$/g;
