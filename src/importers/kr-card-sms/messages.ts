/** A pasted text cut into messages: they stand one after the other, each on one line or on several, with blank lines between them or without. */
import { ISSUER } from './issuers.js';

export interface CardMessage {
  readonly text: string;
  /** The line it starts on. */
  readonly line: number;
  /** The last day with a year that stands on a line of its own above it, as phones print between messages; empty where none does. */
  readonly day: string;
}

const SENT = /^\s*[[(](?:Web|국외|국제)\s?발신[\])]\s*/;

const STATUS = '승인|취소|거절|해외|사용|결제|자동결제|정기결제|부분취소|일부취소|출금|입금|이체|환불';

/** `[KB]12/25`, `[현대카드] 승인`, `[일시불.승인(1234)]` */
const BRACKETED = new RegExp(`^\\s*\\[[^\\]\\n]*?(?:${ISSUER}|승인|취소)[^\\]\\n]*\\]`);
/** `삼성1234승인`, `우리(1234)승인`, `현대카드 M 승인`, `신한체크 승인`, `KB국민카드 2*5*`, `KEB하나 박솔*님`, `우리 12/25 14:30` */
const NAMED = new RegExp(
  `^\\s*(?:${ISSUER})(?:가족|법인|개인)?\\s?[A-Z]?\\d?(?:카드|체크카드|체크|은행|뱅크|BC)?\\s?[A-Z]?\\d?\\s*(?:$|[(\\d*]|-|,|[가-힣*]*\\*[가-힣*]*|${STATUS})`,
);
/** A card sold under a shop's name: `네이버 현대카드 해외승인` */
const CO_BRANDED = new RegExp(`^\\s*\\S{1,12}\\s(?:${ISSUER})(?:카드|체크).{0,20}(?:승인|취소|거절)`);

/** Over a list that somebody copied: `PAYCO 결제내역`. */
const TITLE = /내역\s*$/;

const isStart = (line: string): boolean =>
  !TITLE.test(line) && (BRACKETED.test(line) || NAMED.test(line) || CO_BRANDED.test(line));

const SAYS_WHAT = new RegExp(`${STATUS}|\\d{1,2}[/.]\\d{1,2}|[\\d,]{3,}\\s?원`);

/** `2026년 8월 23일 일요일`, `2026. 8. 23.` on a line of its own. */
const DAY_LINE =
  /^\s*-*\s*(20\d{2})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[일.]?\s*(?:\(?[월화수목금토일](?:요일)?\)?)?\s*-*\s*$/;

const WON = /[\d,]+\s?원|(?:출금|입금)\s+[\d,]+|[A-Z]{3}\s?[\d,]+\.\d{2}|[\d,]+\.\d{2}\s?[A-Z]{3}/;
const CLOCK = /\d{1,2}[/.월-]\s?\d{1,2}/;
const REFUSED = /거절|한도\s?초과|잔액\s?부족/;

const isWhole = (text: string): boolean => (WON.test(text) && CLOCK.test(text)) || REFUSED.test(text);

export const messagesIn = (text: string): readonly CardMessage[] => {
  const messages: { text: string; line: number; day: string }[] = [];
  let day = '';
  let isOpen = false;
  const lines = text.normalize('NFKC').split(/\r\n|\n|\r/);
  for (const [index, printed] of lines.entries()) {
    const current = isOpen ? messages.at(-1) : undefined;
    if (printed.trim() === '') {
      if (current !== undefined && current.text !== '' && isWhole(current.text)) isOpen = false;
      continue;
    }
    const [, year, month, date] = DAY_LINE.exec(printed) ?? [];
    if (year !== undefined) {
      day = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
      isOpen = false;
      continue;
    }
    const content = printed.replace(SENT, '');
    const isSent = content !== printed;
    if (current === undefined || isSent || isNext(content, current.text, lines[index + 1])) {
      messages.push({ text: content, line: index + 1, day });
      isOpen = true;
    } else current.text += current.text === '' ? content : `\n${content}`;
  }
  return messages.filter(message => message.text.trim() !== '');
};

/** A line that starts like a message does start one where the one above says all, or says already what was done. */
const isNext = (line: string, above: string, below: string | undefined): boolean => {
  if (above === '' || !isStart(line)) return false;
  const isBare = !SAYS_WHAT.test(line);
  if (isBare)
    return isWhole(above) && below !== undefined && below.trim() !== '' && !SENT.test(below) && !isStart(below);
  return isWhole(above) || (saysDone(line) && saysDone(above));
};

const saysDone = (text: string): boolean => /승인|취소|거절/.test(text);

export const startsLikeMessage = (text: string): boolean => isStart(text.split('\n')[0] ?? '');
