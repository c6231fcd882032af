/** A description to the key under which its payee is known, whatever code, month or gateway stands around the name. */
import { looksRandom, withoutCodes } from './codes.js';
import { fold, withoutLegalForm } from './fold.js';
import { withoutGateway } from './gateway.js';

export interface PayeeName {
  /** Lower case; never empty unless the description is. */
  readonly key: string;
  /** Who collects for the payee, where the description says so: 다날, paypal. */
  readonly gateway?: string;
}

export const payeeKey = (description: string): string => payeeOf(description).key;

export const payeeOf = (description: string): PayeeName => {
  const folded = fold(description);
  const written = withoutLegalForm(withoutLead(folded));
  const { name, gateway } = withoutGateway(written);
  const key = withoutCodes(withoutOrder(name)) || folded;
  return gateway === undefined ? { key } : { key, gateway };
};

/** What a bank writes before the payee: the kind of payment, not its receiver. */
const LEAD =
  /^(?:\[?\(?취소\]?\)?[ -]+|(?:recurring )?(?:purchase|payment) authorized on \d\d\/\d\d |(?:pos |debit card |visa |card )?(?:debit|purchase)(?: -)? (?:\d{4} )?(?=[a-z])|checkcard \d{4} |direct debit (?:payment )?to |card payment to |(?:achat|paiement) (?:par )?(?:cb|carte) |carte \d\d\/\d\d(?:\/\d\d)? |prlv sepa |sepa[- ](?:lastschrift|direct debit) |kartenzahlung |www\.)/;

const withoutLead = (text: string): string => text.replace(LEAD, '') || text;

/** "amzn mktp us*2nmkr7ew" -> "amzn mktp us"; "nytimes*nytimes disc" -> "nytimes nytimes disc". */
const withoutOrder = (text: string): string => {
  const star = text.indexOf('*');
  if (star < 0) return text;
  const [head, tail] = [text.slice(0, star).trim(), text.slice(star + 1).trim()];
  const [first = '', ...others] = tail.split(' ');
  if (head !== '' && (ORDER_AFTER_STAR.test(head) || looksRandom(first))) return [head, ...others].join(' ');
  return `${head} ${tail}`.trim();
};

/** These always write an order's code after the star, and codes of letters alone look like words. Seen on real statements. */
const ORDER_AFTER_STAR = /^(?:amzn|amazon|dropbox|audible|kindle|prime video|lyft|etsy)\b/;
