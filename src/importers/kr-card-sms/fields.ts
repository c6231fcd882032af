/** What one message says: who was paid, how much, when, by what card. */
import { asCurrency } from '../../model/money.js';
import { ISSUER, type SenderKind, senderNamed } from './issuers.js';
import { type CardMessage, startsLikeMessage } from './messages.js';

export interface Payment {
  readonly kind: SenderKind;
  readonly institution: string;
  readonly number: string;
  /** 사용, 되돌림, 이체, or a word of refusal. */
  readonly status: string;
  /** With the account holder's sign; empty where no won are printed. */
  readonly amount: string;
  readonly foreign: { readonly currency: string; readonly amount: string };
  readonly parts: string;
  /** `08/23 21:18`, `2026/08/23 21:18`; empty where no day is printed. */
  readonly moment: string;
  readonly balance: string;
  readonly payee: string;
  readonly channel: string;
  readonly via: string;
}

/** What stands beside the payment: sums so far, balances, limits, points, discounts. */
const BESIDE = [
  /(?:총|월|당월)?\s*누적\s?(?:이용|사용|승인)?\s?(?:금액|액)?\s*[:-]?\s*-?[\d,]*\s*원?(?:…|\.{3})?/g,
  /(?:잔여|이용|사용|결제)?\s?(?:가능)?\s?한도\s?(?:금액|잔액)?\s*[:-]?\s*[\d,]+\s*원?/g,
  /[\d,]+\s*원?\s*(?:캐시백|적립|할인)[^\n]*/g,
  /(?:캐시백|적립|할인|포인트)\s?(?:예정|금액)?\s*[:-]?\s*[\d,]+\s*(?:원|P|점)?/g,
  /\S*포인트\s[\d,]+\s?P?\s*(?:적립\S*|사용\S*)?/g,
];
const BALANCE = /(?:통장|계좌|출금가능|거래후|현재)?\s?잔\s?액\s*[:-]?\s*(-?[\d,]+)\s*원?[^\n]*/;

const FULL_DAY = /(20\d{2})\s?[-./년]\s?(\d{1,2})\s?[-./월]\s?(\d{1,2})일?/;
const DAY =
  /(?<![\d*-])(0?[1-9]|1[0-2])(?:\/|월\s?|\.(?=\d{1,2}\s\d)|-(?=\d{1,2}\s\d))(0[1-9]|[12]\d|3[01]|[1-9])(?![\d*])일?/;
const CLOCK = /^[\s/,.]*(?:\([월화수목금토일]\)|[월화수목금토일]요일)?\s*(오전|오후)?\s*(\d{1,2}):(\d{2})(?::\d{2})?/;

const WON = /[₩\\]?\s?([-+]?\d[\d,]*)\s?원(?:정)?/;
const CANCELLED_WON = /취소\s?금액\s*[:-]?\s*([\d,]+)\s?원/;
const BARE = /(?:출금|입금|이체)\s+([\d,]+)(?!\S)/;
const FOREIGN =
  /(?<![A-Za-z])(?:US)?(\$)\s?([\d,]+(?:\.\d{1,2})?)|(?<![A-Za-z])([A-Z]{3})\s?([\d,]+(?:\.\d{1,2})?)(?![\d.])|([\d,]+\.\d{2})\s?([A-Z]{3})(?![A-Za-z])/;

const PARTS = /\(?(?:일시불|(?:할부)?\s?(\d{1,2})\s?개월(?:\s?할부)?|할부\s?\(?(\d{1,2})\)?)\)?\/?/;
const HOLDER = /(?:[가-힣]+\*+[가-힣]*|\*{2,}[가-힣]*)(?:님)?(?:의)?|(?<![가-힣])[가-힣]{2,4}님(?![가-힣])/g;
const NUMBER =
  /(?<![\d,])\(?((?=[\d*]*\d)[\d*]{3,4}|(?=\d*\*)[\d*]{5,19}|[\d*]{2,6}-[\d*-]{4,}[\d*])\)?(?=승인|취소|거절|해외|[가-힣]+\*|\s|$|\/|\))/;

const REFUSED = /거절|한도\s?초과|잔액\s?부족|승인\s?불가|결제\s?실패/;
const UNDONE = /취소|환불|승인\s?취소/;
const BANKED = /출금|입금|(?<!자동\s?)이체/;
const ON_PHONE = /소액\s?결제|휴대폰\s?결제|정보이용료|[콘컨]텐츠\s?이용/;
const NOTICE = /결제\s?예정|청구\s?(?:금액|안내|서)|명세서|\(광고\)|결제일\s?안내|납부\s?안내/;
const DONE = /승인|취소|거절|사용|결제|출금|입금|이체|이용|환불|일시불|개월|누적|카드|체크/;

/** Undefined for what is no message of a payment. */
export const paymentIn = ({ text }: CardMessage): Payment | undefined => {
  if (NOTICE.test(text) || !DONE.test(text) || !startsLikeMessage(text)) return undefined;
  const word = senderIn(text);
  const sender = senderNamed(word);
  const isBank = BANKED.test(text.replace(BALANCE, ' ')) && sender?.bank !== undefined && sender.bank !== '';
  const named = sender?.kind ?? 'card';
  const kind = ON_PHONE.test(text) ? 'carrier' : named === 'card' && isBank ? 'bank' : named;
  const institution = kind === 'card' ? (sender?.card ?? '') : (sender?.bank ?? '');

  const balance = BALANCE.exec(text)?.[1] ?? '';
  const refused = REFUSED.exec(text);
  const plain = BESIDE.reduce((rest, pattern) => rest.replace(pattern, ' '), text.replace(BALANCE, ' '));
  const day = dayIn(plain);
  const money = plain.replace(day.text, ' ');
  const won = CANCELLED_WON.exec(money) ?? WON.exec(money) ?? BARE.exec(money);
  const foreign = foreignIn(money);
  const isUndone = UNDONE.test(money);
  const sign = isUndone || /입금/.test(money) ? '' : '-';
  const [partsText = '', parts, others] = PARTS.exec(money) ?? [];
  const number = NUMBER.exec(withoutMoney(money, [won?.[0], foreign.text, partsText]));
  const without = [won?.[0], foreign.text, partsText, number?.[0]];
  return {
    kind,
    institution,
    number: number?.[1] ?? '',
    status:
      refused !== null ? '거절' : isUndone ? '되돌림' : kind === 'bank' && !/체크|결제/.test(text) ? '이체' : '사용',
    amount: won === null ? '' : `${sign}${(won[1] ?? '').replace(/^[-+]/, '')}`,
    foreign: { currency: foreign.currency, amount: foreign.amount === '' ? '' : `${sign}${foreign.amount}` },
    parts: parts ?? others ?? '',
    moment: day.moment,
    balance: kind === 'bank' ? balance : '',
    payee: payeeIn(money, without, word),
    channel: channelOf(text),
    via: sender?.via ?? '',
  };
};

/** Who sends, in the brackets or at the start of the first line, or before the number of a later one: a payee may bear an issuer's name. */
const AT_START = new RegExp(
  `^\\s*(?:\\[[^\\]\\n]*?(${ISSUER})[^\\]\\n]*\\]|(${ISSUER})|\\S{1,12}\\s(${ISSUER})(?=카드|체크))`,
);
const BEFORE_NUMBER = new RegExp(`^\\s*(${ISSUER})(?:카드|체크)?\\s?\\(?[\\d*]{3,4}`, 'm');

const senderIn = (text: string): string => {
  const [, inBrackets, plain, behind] = AT_START.exec(text) ?? [];
  return inBrackets ?? plain ?? behind ?? BEFORE_NUMBER.exec(text)?.[1] ?? '';
};

const dayIn = (text: string): { readonly text: string; readonly moment: string } => {
  const found = FULL_DAY.exec(text) ?? DAY.exec(text);
  if (found === null) return { text: '', moment: '' };
  const numbers = found.slice(1).map(part => part.padStart(2, '0'));
  const [clock = '', half, hour = '', minute = ''] = CLOCK.exec(text.slice(found.index + found[0].length)) ?? [];
  const shifted = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === '오후' ? 12 : 0);
  const time = clock === '' ? '' : ` ${String(shifted).padStart(2, '0')}:${minute}`;
  return { text: found[0] + clock, moment: `${numbers.join('/')}${time}` };
};

const foreignIn = (text: string): { readonly text: string; readonly currency: string; readonly amount: string } => {
  const [found = '', dollar, dollars, code, size, sizeBefore, codeBehind] = FOREIGN.exec(text) ?? [];
  const currency = dollar === undefined ? (code ?? codeBehind ?? '') : 'USD';
  const isMoney = asCurrency(currency) !== undefined;
  return isMoney
    ? { text: found, currency, amount: dollars ?? size ?? sizeBefore ?? '' }
    : { text: '', currency: '', amount: '' };
};

const withoutMoney = (text: string, parts: readonly (string | undefined)[]): string =>
  parts.reduce<string>((rest, part) => (part === undefined || part === '' ? rest : rest.replace(part, ' ')), text);

const LABELLED = /(?:가맹점|사용처|이용처|이용가맹점|상호|판매자|판매처|결제처)\s?(?:명)?\s*[:：]\s*([^\n]+)/;
const BEHIND_BAR = /\|\s*([^\n|]+?)(?:\s*\|.*)?$/m;
const LABELS =
  /(?:^|\s)[-·•]?\s*(?:카드|금액|일시|승인금액|결제금액|결제일시|승인일시|이용금액|이용일시|거래일시|구분|가맹점|사용처|승인번호\s*\S*)\s*[:：]/g;

const WORDS =
  /(?<![가-힣A-Za-z])(?:정상승인|승인\s?취소|해외\s?승인|국내\s?승인|체크\s?승인|자동\s?결제|정기\s?결제|승인\s?거절|승인\s?안내|부분\s?취소|일부\s?취소|취소\s?완료|취소\s?금액|결제\s?취소|취소|승인|사용|이용|체크카드\s?출금|체크카드|신용카드|휴대폰\s?결제|소액\s?결제|국내\s?결제|해외\s?결제|결제\s?완료|결제|출금|입금|이체\s?완료|이체|해외|국내|한도\s?초과|거절|잔액\s?부족|뒷자리|분실카드|완료|약|할부|전자금융)(?![가-힣A-Za-z])/g;

/** The sender's own line names a payee only where no other line does. */
const payeeIn = (text: string, parts: readonly (string | undefined)[], word: string): string => {
  const labelled = LABELLED.exec(text)?.[1] ?? BEHIND_BAR.exec(withoutMoney(text, parts))?.[1];
  if (labelled !== undefined) return tidy(labelled.replace(HOLDER, ' '));
  const lines = withoutMoney(text, parts)
    .split('\n')
    .map((line, index) => tidy(stripped(index === 0 || namesSender(line, word) ? withoutStart(line, word) : line)));
  const [first = '', ...others] = lines;
  return others.find(line => line !== '') ?? first;
};

/** A line that holds nothing but the sender: `씨티BC(1*9)성*향님` below `[체크.승인]`. */
const namesSender = (line: string, word: string): boolean =>
  word !== '' && line.trim().startsWith(word) && tidy(stripped(line.trim().slice(word.length))) === '';

const withoutStart = (line: string, word: string): string =>
  line
    .replace(/^\s*\[[^\]]*\]\s*-?/, ' ')
    .replace(
      new RegExp(
        `(?:\\S+\\s)?${word.replaceAll('+', '\\+')}(?:가족|법인|개인)?\\s?[A-Z]?\\d?(?:카드|체크카드|체크|은행|뱅크|BC)?(?:\\s?\\([A-Z]\\d?\\))?(?:\\s[A-Z]\\d?(?=\\s|$))?`,
      ),
      ' ',
    );

const stripped = (line: string): string =>
  line
    .replace(HOLDER, ' ')
    .replace(LABELS, ' ')
    .replace(WORDS, ' ')
    .replace(/\(\s*\)|\(?\d\*\d\*\)?/g, ' ');

const tidy = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s/|,.:~-]+|[\s/|,:~-]+$/g, '')
    .trim();

const channelOf = (text: string): string => {
  const found = /자동\s?결제|정기\s?결제|자동\s?이체|체크|해외/.exec(text)?.[0];
  return found === undefined ? '' : found.replaceAll(/\s/g, '').replace(/^체크$/, '체크카드');
};
