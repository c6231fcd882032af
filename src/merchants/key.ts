/** A description to the key under which its payee is known, whatever code, month or gateway stands around the name. */

import boilerplate from './boilerplate.json' with { type: 'json' };
import { looksRandom, withoutCodes } from './codes.js';
import { fold, withoutLegalForm } from './fold.js';
import { anyOf, withoutGateway } from './gateway.js';

export interface PayeeName {
  /** Lower case; never empty unless the description is. */
  readonly key: string;
  /** Who collects for the payee, where the description says so: 다날, paypal. */
  readonly gateway?: string;
}

export const payeeKey = (description: string): string => payeeOf(description).key;

export const payeeOf = (description: string): PayeeName => {
  const folded = fold(description);
  const written = withoutLegalForm(withoutLead(folded.replace(PAID_ON, '')));
  const { name, gateway } = withoutGateway(written);
  // A date or an amount may stand between the lead and the payee.
  const key = withoutLead(withoutCodes(withoutOrder(name))) || folded;
  return gateway === undefined ? { key } : { key, gateway };
};

const withoutLead = (text: string): string =>
  text.replace(CANCELED, '').replace(AUTHORIZED, '').replace(LEAD, '') || text;

/** A row that takes a purchase back names the same payee. */
const CANCELED = /^\[?\(?취소\]?\)?[ -]+/;

/** Wells Fargo and Chase put the day of the purchase before the payee; French banks that of the card; PostFinance the day and the card. */
const AUTHORIZED =
  /^(?:(?:recurring )?(?:purchase|payment) authorized on \d\d\/\d\d |checkcard \d{4} |carte \d\d\/\d\d(?:\/\d\d)? |(?:kauf\/dienstleistung vom|acquisto\/servizio del) \d\d\.\d\d\.\d{4} (?:karten nr\.|carta n°) xxxx\d{4} |www\.)/;

/** British banks put the day of the purchase behind the payee: "tesco stores 3297 on 01 sep". */
const PAID_ON = / on \d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/;

/** What banks print before the payee. A word with a letter in it must follow: "POS" alone is all there is. */
const LEAD = new RegExp(`^(?:${anyOf(boilerplate.leads)})(?: -|-)? (?=\\S*\\p{L})`, 'u');

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
