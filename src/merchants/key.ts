/** A description to the key under which its payee is known, whatever code, month or gateway stands around the name. */

import boilerplate from './boilerplate.json' with { type: 'json' };
import { caseFolded, withoutLegalForm } from './case-folded.js';
import { looksRandom, withoutCodes } from './codes.js';
import { anyOf, withoutGateway } from './gateway.js';
import { patternOf } from './patterns.js';

export interface PayeeName {
  /** Lower case; never empty unless the description is. */
  readonly key: string;
  /** Who collects for the payee, where the description says so: 다날, paypal. */
  readonly gateway?: string;
}

export const payeeKey = (description: string): string => payeeOf(description).key;

export const payeeOf = (description: string): PayeeName => {
  const folded = caseFolded(description);
  const written = withoutLegalForm(withoutLead(folded.replace(PAID_ON, '')));
  const { name, gateway } = withoutGateway(written);
  // A date or an amount may stand between the lead and the payee.
  const key = withoutLead(withoutCodes(withoutOrder(name))) || folded;
  return gateway === undefined ? { key } : { key, gateway };
};

const withoutLead = (text: string): string =>
  text.replace(CANCELED, '').replace(AUTHORIZED, '').replace(LEAD, '') || text;

/** Some banks put the day of the purchase before the payee, others behind. */
const CANCELED = patternOf('cancellation-mark');
const AUTHORIZED = patternOf('purchase-day-before');
const PAID_ON = patternOf('purchase-day-behind');

/** What banks print before the payee. A word with a letter in it must follow, or days and codes and then a word: "POS" alone is all there is. */
const LEAD = new RegExp(`^(?:${anyOf(boilerplate.leads)})(?: -|-)? (?=\\S*\\p{L}|(?:\\S*\\d\\S* )+\\p{L}{2})`, 'u');

/** "amzn mktp us*2nmkr7ew" -> "amzn mktp us"; "nytimes*nytimes disc" -> "nytimes nytimes disc". */
const withoutOrder = (text: string): string => {
  const star = text.indexOf('*');
  if (star < 0) return text;
  const [head, tail] = [text.slice(0, star).trim(), text.slice(star + 1).trim()];
  const [first = '', ...others] = tail.split(' ');
  if (head !== '' && (ORDER_AFTER_STAR.test(head) || looksRandom(first))) return [head, ...others].join(' ');
  return `${head} ${tail}`.trim();
};

const ORDER_AFTER_STAR = patternOf('order-behind-star');
