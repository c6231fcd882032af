/** What the words of cells say: which way money went, whether a row is booked, whether it is a balance. */
import { fold, phraseMatcher } from './fold.js';
import words from './row-words.json' with { type: 'json' };

export type Way = 'in' | 'out';

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(fold));

const DIRECTION = { in: set(words.direction.in), out: set(words.direction.out), neither: set(words.direction.neither) };
const AMBIGUOUS = set(words.ambiguousDirection);
const STATUS = {
  pending: set(words.status.pending),
  failed: set(words.status.failed),
  cancelled: set(words.status.cancelled),
  partly: set(words.status.partly),
  booked: set(words.status.booked),
};
export type Status = keyof typeof STATUS;
const STATUSES = ['pending', 'failed', 'cancelled', 'partly', 'booked'] as const satisfies readonly Status[];
const BALANCE = words.balanceRow.map(fold);
const phrases = (list: readonly string[]) =>
  list
    .map(phrase => ({ text: fold(phrase), isIn: phraseMatcher(phrase) }))
    .sort((a, b) => b.text.length - a.text.length);
const MONEY = { in: phrases(words.money.in), out: phrases(words.money.out) };
const CARD = words.card.map(phrase =>
  phrase.startsWith('=') ? (name: string) => name === phrase.slice(1) : phraseMatcher(phrase),
);
const PAYMENT = set(words.cardPayment);
const TO_CARD = phrases([...words.cardPayment, ...words.cardPaymentPhrase]);
const UNKNOWN = set(words.unknown);
const TRANSFER = set(words.transfer);

/** Of a whole cell, or of its parts where all say the same (`贷 Cr`, `T - Terhelés`); single letters are settled by those beside them. */
export const wayOf = (word: string, beside: ReadonlySet<string>): Way | 'neither' | undefined => {
  const whole = wayOfWord(word, beside);
  if (whole !== undefined || !word.includes(' ')) return whole;
  const parts = word.split(' ');
  const spelled = parts.filter(part => part.length > 1);
  const ways = new Set((spelled.length > 0 ? spelled : parts).map(part => wayOfWord(part, beside)));
  const [only] = ways;
  return ways.size === 1 ? only : undefined;
};

const wayOfWord = (word: string, beside: ReadonlySet<string>): Way | 'neither' | undefined => {
  if (AMBIGUOUS.has(word)) {
    const pair = words.pairs.find(
      ({ in: into, out }) => beside.has(into) && beside.has(out) && (word === into || word === out),
    );
    if (pair !== undefined) return word === pair.in ? 'in' : 'out';
    if (word === 'd') return 'out';
    return word === 'c' ? 'in' : undefined;
  }
  if (DIRECTION.in.has(word)) return 'in';
  if (DIRECTION.out.has(word)) return 'out';
  return DIRECTION.neither.has(word) ? 'neither' : undefined;
};

export const statusOf = (word: string): Status | undefined => STATUSES.find(status => STATUS[status].has(word));

/** The same in a column that is called a status, where the stem of a word is enough: `Annullerad`, `Visszavonva`. */
export const statusInColumn = (word: string): Status | undefined =>
  statusOf(word) ?? STEMS.find(([, stems]) => stems.some(stem => word.includes(stem)))?.[0];

/** `payment completed`, `해외승인`: the word among others, none of which denies it. */
export const isBookedPhrase = (text: string): boolean =>
  !text.split(' ').some(part => NEGATION.has(part)) &&
  !words.negationPrefix.some(prefix => text.startsWith(prefix)) &&
  BOOKED.some(isIn => isIn(text));

/** True for the name of a column that says what the holder has ticked off: `Cleared`, `Reconciled`. */
export const isReconciledName = (name: string): boolean => words.reconciled.some(stem => fold(name).includes(stem));

const BOOKED = words.status.booked.filter(word => word.length > 1).map(phraseMatcher);
const NEGATION = set(words.negation);

/** True for a status that only what was bought has: `결제완료`, `Shipped`. */
export const isOfPurchase = (word: string): boolean => PURCHASE.some(stem => word.includes(stem));

const PURCHASE = words.purchaseStatus.map(fold);

/** True for a column that says whether, or when, a row was cancelled: `취소여부`, `Storniert am`. */
export const isCancelledName = (name: string): boolean => CANCELLED_STEMS.some(stem => fold(name).includes(stem));

const CANCELLED_STEMS = words.statusStem.cancelled.map(fold);

/** A type that takes another row back: `매입취소`, `Storno`. Not a refund, which is money back in any table. */
export const isCancellation = (word: string): boolean => CANCELLATION.some(isIn => isIn(word));

const CANCELLATION = words.cancellation.map(phraseMatcher);

/** True for a column that numbers the entries of a book of two sides: `Journal No`, `Verifikation`. */
export const isJournalName = (name: string): boolean => words.journal.some(stem => fold(name).includes(stem));

export const isYes = (word: string): boolean => YES.has(word);

export const isNo = (word: string): boolean => NO.has(word);

const YES = set(words.yes);
const NO = set(words.no);

/** What was cut in part or failed names the whole as well: `partially refunded`, `nicht erfolgreich`. */
const STEMS: readonly (readonly [Status, readonly string[]])[] = (
  ['partly', 'failed', 'pending', 'cancelled'] as const
).map(status => [status, words.statusStem[status].map(fold)] as const);

/** "Opening Balance", "SALDO ANTERIOR 01/03", "4월 이월": the words, and hardly anything around them. */
export const isBalanceRow = (text: string): boolean => {
  const folded = fold(text);
  if (folded.length >= 60) return false;
  const bare = folded.replace(MONTH, '');
  return BALANCE.some(
    phrase => bare === phrase || joined(bare) === phrase || (phrase.includes(' ') && folded.startsWith(`${phrase} `)),
  );
};

const MONTH = /^(?:\d{4}\s?[년年])?\s?\d{1,2}\s?[월月]\s?/u;

/** Scripts that need no blanks may have them all the same. */
const joined = (text: string): string => (/[a-z]/.test(text) ? text : text.replaceAll(' ', ''));

/** What a row's words say of its money; undefined where they say nothing or both. `Pagamento recebido` is more than `pagamento`. */
export const moneyWay = (texts: readonly string[]): Way | undefined => {
  const cells = texts.map(fold);
  return cells.some(cell => PAYMENT.has(cell)) ? 'in' : foldedWay(cells.join(' | '));
};

/** What is paid to a card, or comes back from a shop, as its statement words it. */
export const isPaymentOrRefund = (texts: readonly string[]): boolean => {
  const folded = texts.map(fold).join(' | ');
  return TO_CARD.some(({ isIn }) => isIn(folded)) || MONEY.in.some(({ isIn }) => isIn(folded)) || takesBack(folded);
};

/** `Estorno de Uber`: a cell whose first word takes back what the others name. */
const takesBack = (folded: string): boolean =>
  folded.split(' | ').some(cell => {
    const [first = '', ...others] = cell.split(' ');
    return others.length > 0 && CANCELLED_STEMS.some(stem => stem.length >= STEM && first.includes(stem));
  });

/** Shorter stems begin the names of shops as well. */
const STEM = 5;

/** The same of a word for a type of transaction, among which a payment may be either. */
export const phraseWay = (text: string): Way | undefined => foldedWay(fold(text));

const foldedWay = (folded: string): Way | undefined => {
  const into = MONEY.in.find(({ isIn }) => isIn(folded))?.text;
  const out = MONEY.out.find(({ isIn }) => isIn(folded))?.text;
  if (into === undefined || out === undefined) return into !== undefined ? 'in' : out !== undefined ? 'out' : undefined;
  if (into.includes(out)) return 'in';
  return out.includes(into) ? 'out' : undefined;
};

/** `unknown`, `other`: words that say that nobody knows. */
export const isNoWord = (word: string): boolean => UNKNOWN.has(word);

/** True for the name of a column that only a card's statement has. */
export const isCardName = (name: string): boolean => CARD.some(isIn => isIn(fold(name)));

export const isTransfer = (text: string): boolean => TRANSFER.has(fold(text));

/** A workbook with a sheet for each kind: 支出, 收入. */
export const sheetWay = (name: string | undefined): Way | undefined => {
  const way = name === undefined ? undefined : wayOf(fold(name), new Set());
  return way === 'neither' ? undefined : way;
};
