/** The list of payments as copied from a page: a block of lines each, in an order of its own, with blank lines between them or without. */
export interface Block {
  readonly line: number;
  readonly status: string;
  readonly payee: string;
  readonly product: string;
  readonly amount: string;
  /** As printed; empty where neither the block nor a day above it says when. */
  readonly moment: string;
  readonly method: string;
  readonly order: string;
}

const STATUS =
  /^(?:결제\s?완료|구매\s?확정(?:\s?완료)?|결제\s?취소(?:\s?완료)?|주문\s?취소(?:\s?완료)?|취소\s?완료|부분\s?취소|환불\s?완료|반품\s?완료|교환\s?완료|배송\s?완료|배송\s?중|배송\s?준비\s?중|상품\s?준비\s?중|결제\s?대기(?:중)?|입금\s?대기(?:중)?|이용\s?완료|예약\s?완료|예약\s?취소|정기\s?결제|자동\s?결제)$/;
const AMOUNT = /(?<![\d,])([\d,]+)\s?원/;
const MOMENT =
  /(?<![\d.])((?:20\d{2}\s?[.년/-]\s?)?\d{1,2}\s?[.월/-]\s?\d{1,2}[.일]?)\s*(?:\([월화수목금토일]\))?\s*(?:(오전|오후)?\s*(\d{1,2}):(\d{2}))?/;
const LABELS: readonly (readonly [keyof Draft, RegExp])[] = [
  ['product', /^상품\s?명?$|^주문\s?상품$/],
  ['payee', /^(?:판매자|판매처|상점|상점명|가맹점|가맹점명|스토어|구매처)$/],
  ['amount', /^(?:총\s?)?(?:결제|주문)\s?금액$/],
  ['moment', /^(?:결제|주문)\s?(?:일시|일자|일)$/],
  ['method', /^결제\s?(?:수단|방법)$/],
  ['order', /^주문\s?번호$/],
  ['status', /^(?:결제|주문|진행|처리)?\s?상태$/],
];
/** Buttons, counts, and money that is no payment. */
const NOISE =
  /^(?:상세\s?보기|자세히\s?보기|주문\s?상세|배송\s?조회|리뷰\s?(?:쓰기|작성).*|재구매|다시\s?담기|장바구니.*|문의하기|톡톡.*|영수증.*|포함\s?\d+건|더보기|삭제|내역\s?삭제|반품.*요청|교환.*요청|구매확정.*하기|결제내역|네이버\s?페이\s?결제\s?내역|전체|쇼핑|예약|송금|결제)$|적립|배송비|할인\s?금액|쿠폰|포인트\s?(?:사용|뽑기)/;
/** Above the payments of a month or a year, which print neither themselves: `2025년 4월`. */
const HEADING = /^(20\d{2})\s?(?:년(?:\s?\d{1,2}\s?월)?|[./-]\s?\d{1,2}월?)$/;
const OPENER = /자세히\s?보기\s*$/;

interface Draft {
  status: string;
  payee: string;
  product: string;
  amount: string;
  moment: string;
  method: string;
  order: string;
}

const empty = (): Draft => ({ status: '', payee: '', product: '', amount: '', moment: '', method: '', order: '' });

type Kind =
  | 'opener'
  | 'status'
  | 'amount'
  | 'moment'
  | 'noise'
  | 'text'
  | `label ${keyof Draft}`
  | `field ${keyof Draft}`;

interface Line {
  readonly text: string;
  readonly number: number;
  readonly kind: Kind;
  /** That of the heading above it; empty where there is none. */
  readonly year: string;
}

export const blocksIn = (text: string): readonly Block[] => {
  const groups = groupsOf(text.normalize('NFKC').split(/\r\n|\n|\r/));
  let above = '';
  return groups.flatMap(lines => {
    const draft = draftOf(lines);
    if (draft.amount === '' && draft.status === '') {
      above = draft.moment === '' ? above : draft.moment;
      return [];
    }
    const moment = draft.moment === '' ? above : draft.moment;
    return [{ ...draft, moment: inYear(moment, lines[0]?.year ?? ''), line: lines[0]?.number ?? 0 }];
  });
};

const inYear = (moment: string, year: string): string =>
  year === '' || moment === '' || /^20\d{2}/.test(moment) ? moment : `${year}.${moment}`;

/** A line like the first of the first block starts another, where the block above has its amount; so does a blank line. */
const groupsOf = (texts: readonly string[]): readonly (readonly Line[])[] => {
  const groups: Line[][] = [];
  let open: Line[] | undefined;
  let starter: Kind | undefined;
  let year = '';
  for (const [index, printed] of texts.entries()) {
    const text = printed.trim();
    const isPaid = open?.some(({ kind }) => kind === 'amount') ?? false;
    if (text === '') {
      if (isPaid) open = undefined;
      continue;
    }
    const heading = HEADING.exec(text)?.[1];
    if (heading !== undefined) {
      year = heading;
      open = undefined;
      continue;
    }
    const line: Line = { text, number: index + 1, kind: kindOf(text), year };
    if (line.kind === 'noise') continue;
    starter ??= line.kind;
    const isAnother = isPaid && (line.kind === starter || line.kind === 'opener' || repeats(line, open ?? []));
    if (open === undefined || isAnother) {
      open = [];
      groups.push(open);
    }
    open.push(line);
  }
  return groups;
};

/** A block has one payment, one day and one status. */
const repeats = ({ kind, text }: Line, lines: readonly Line[]): boolean =>
  kind !== 'text' && lines.some(line => line.kind === kind && (line.text !== text || kind.startsWith('label')));

const kindOf = (text: string): Kind => {
  if (NOISE.test(text)) return 'noise';
  if (OPENER.test(text)) return 'opener';
  if (STATUS.test(text)) return 'status';
  const label = fieldNamed(text);
  if (label !== undefined) return `label ${label}`;
  const [name, value] = text.split(/\s*[:：]\s*/);
  const field = value === undefined ? undefined : fieldNamed(name ?? '');
  if (field !== undefined) return field === 'amount' ? 'amount' : `field ${field}`;
  if (
    AMOUNT.test(text) &&
    text
      .replace(AMOUNT, '')
      .replace(MOMENT, '')
      .replace(/결제일시|결제|총|금액|주문|\s|[:·|,.]/g, '') === ''
  ) {
    return 'amount';
  }
  return isMoment(text) ? 'moment' : 'text';
};

const fieldNamed = (text: string): keyof Draft | undefined => LABELS.find(([, name]) => name.test(text))?.[0];

const isMoment = (text: string): boolean =>
  MOMENT.test(text) && text.replace(MOMENT, '').replace(/결제일시|주문일시|결제|주문|\s|[:·|,.]/g, '') === '';

const draftOf = (lines: readonly Line[]): Draft => {
  const draft = empty();
  const texts: string[] = [];
  let label: keyof Draft | undefined;
  for (const { text, kind } of lines) {
    if (kind.startsWith('label ')) {
      label = fieldNamed(text);
      continue;
    }
    if (kind === 'opener') texts.push(text.replace(OPENER, '').trim());
    else if (kind === 'status') draft.status = text.replaceAll(/\s/g, '');
    else if (kind === 'amount') fillAmount(draft, text);
    else if (kind === 'moment') draft.moment = momentIn(text);
    else if (label !== undefined && draft[label] === '') draft[label] = text;
    else if (!fillLabelled(draft, text)) texts.push(text);
    label = undefined;
  }
  const named = [...new Set(texts.filter(text => text !== ''))];
  if (draft.payee === '') draft.payee = draft.product === '' || named.length > 0 ? (named.shift() ?? '') : '';
  if (draft.product === '') draft.product = named.shift() ?? '';
  return draft;
};

const fillAmount = (draft: Draft, text: string): void => {
  draft.amount = AMOUNT.exec(text)?.[1] ?? '';
  const rest = text.replace(AMOUNT, ' ');
  if (MOMENT.test(rest)) draft.moment = momentIn(rest);
};

/** `결제수단: 나래카드` */
const fillLabelled = (draft: Draft, text: string): boolean => {
  const [label = '', ...values] = text.split(/\s*[:：]\s*/);
  const field = values.length === 0 ? undefined : fieldNamed(label);
  if (field === undefined) return false;
  draft[field] = field === 'moment' ? momentIn(values.join(':')) : values.join(':');
  return true;
};

const momentIn = (text: string): string => {
  const [, day = '', half, hour, minute] = MOMENT.exec(text) ?? [];
  const date = day
    .replaceAll(/\s/g, '')
    .replaceAll(/[년월/-]/g, '.')
    .replace(/[.일]$/, '');
  if (hour === undefined) return date;
  const shifted = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === '오후' ? 12 : 0);
  return `${date} ${String(shifted).padStart(2, '0')}:${minute}`;
};
