/** Whom to call, what the law says and what to do, in the reader's language. Knowledge is in the JSON beside; here it is looked up. */
import * as z from 'zod';
import type { Locale } from '../model/message.js';
import type { Currency } from '../model/money.js';
import actions from './actions.json' with { type: 'json' };
import contacts from './contacts.json' with { type: 'json' };
import law from './law.json' with { type: 'json' };
import limits from './limits.json' with { type: 'json' };
import {
  actionSchema,
  type Contact,
  contactSchema,
  type Law,
  lawSchema,
  limitSchema,
  type Region,
  topicSchema,
} from './schema.js';
import topics from './topics.json' with { type: 'json' };

export const CONTACTS = z.array(contactSchema).parse(contacts);
export const LAW = z.array(lawSchema).parse(law);
export const LIMITS = z.array(limitSchema).parse(limits);
export const ACTIONS = z.array(actionSchema).parse(actions);
export const GUIDANCE_TOPICS = z.array(topicSchema).parse(topics);

/** Where somebody who pays in this currency most likely lives; undefined where that says nothing. */
export const regionOf = (currency: Currency): Region | undefined => REGION_OF[currency];

/** What to do, in one or two sentences. Without a region it names nobody. Throws on a code that is not in `actions.json`. */
export const actionText = (code: string, locale: Locale, region?: Region): string => {
  const action = found(ACTIONS, ({ code: own }) => own === code, `action ${code}`);
  const text = (region && action.regions?.[region]) ?? action.text;
  return text[locale].replace(/\{contact:([a-z0-9-]+)\}/g, (_, id: string) => contactText(id, locale));
};

/** "금융감독원(1332)": the name and every verified way, and no other. */
export const contactText = (id: string, locale: Locale): string => {
  const { name, reach } = found(CONTACTS, contact => contact.id === id, `contact ${id}`);
  const ways = reach.filter(({ verified }) => verified).map(({ at, note }) => (note ? `${at} ${note[locale]}` : at));
  if (ways.length === 0) return name[locale];
  return locale === 'ko' ? `${name.ko}(${ways.join(', ')})` : `${name.en} (${ways.join(', ')})`;
};

/** The articles that stand on a rule's page, those in force first. */
export const lawOf = (rule: string, region?: Region): readonly Law[] =>
  LAW.filter(({ rules, region: own }) => rules.includes(rule) && (region === undefined || own === region)).sort(
    (a, b) => Number(b.status === 'in-force') - Number(a.status === 'in-force'),
  );

/** Contacts that can be reached; the rest of the list is for whoever verifies it next. */
export const reachable = (contact: Contact): boolean => contact.reach.some(({ verified }) => verified);

export const found = <T>(list: readonly T[], is: (entry: T) => boolean, what: string): T => {
  const entry = list.find(is);
  if (entry === undefined) throw new Error(`no ${what}`);
  return entry;
};

const REGION_OF: Readonly<Record<string, Region>> = { KRW: 'KR', USD: 'US', GBP: 'UK', EUR: 'EU', INR: 'IN' };
