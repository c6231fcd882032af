/** The pages of `micro-audit explain TOPIC`, laid out as plain parts; the command decides how they look. */
import { CONTACTS, contactText, found, GUIDANCE_TOPICS, LAW, LIMITS } from '../guidance/guidance.js';
import type { Law, Limit } from '../guidance/schema.js';
import { translator } from '../i18n/translate.js';
import { words } from '../i18n/words.js';
import type { Locale, Message } from '../model/message.js';

/**
 * What a topic has to say, in one language: paragraphs, the articles of law with their standing, limits and contacts each as a line. From
 * `guidance/topics.json` and what it points at.
 */
export interface TopicPage {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly law: readonly {
    readonly article: string;
    readonly says: string;
    readonly status: string;
    readonly checked: string;
  }[];
  readonly limits: readonly string[];
  readonly contacts: readonly string[];
  /** Where the page's facts are from, the day they were checked, and how good the evidence is. */
  readonly evidence: string;
}

/** Topics with their titles, in the order of `guidance/topics.json`. */
export const topicTitles = (locale: Locale): readonly { readonly id: string; readonly title: string }[] =>
  GUIDANCE_TOPICS.map(({ id, title }) => ({ id, title: title[locale] }));

/** Undefined when there is no such page. */
export const explainTopic = (id: string, locale: Locale): TopicPage | undefined => {
  const topic = GUIDANCE_TOPICS.find(({ id: own }) => own === id);
  if (topic === undefined) return undefined;
  const byId = <T extends { readonly id: string }>(list: readonly T[], ids: readonly string[]): readonly T[] =>
    ids.map(wanted => found(list, entry => entry.id === wanted, wanted));
  const { grade, checked, source } = topic;
  return {
    id,
    title: topic.title[locale],
    paragraphs: topic.paragraphs.map(text => text[locale]),
    law: byId(LAW, topic.law).map(article => lawLine(article, locale)),
    limits: byId(LIMITS, topic.limits).map(limit => limitLine(limit, locale)),
    contacts: byId(CONTACTS, topic.contacts).map(
      ({ id: own, helps }) => `${contactText(own, locale)}: ${helps[locale]}`,
    ),
    evidence: translator(locale, words)({ id: 'topic.evidence', args: { grade, day: checked, source } }),
  };
};

/** An article with its standing in words: "in force, since 2025-02-14". */
export const lawLine = (
  { article, says, status, since, version, checked }: Law,
  locale: Locale,
): TopicPage['law'][number] => {
  const say = translator(locale, words);
  const began = since && (status === 'decided' ? since : say({ id: 'law.since', args: { day: since } }));
  const text = version && say({ id: 'law.version', args: { day: version } });
  const standing = [say({ id: `law.${status}` }), began, text].filter(Boolean).join(', ');
  const seen = say({ id: 'law.checked', args: { day: checked } });
  return { article: article[locale], says: says[locale], status: standing, checked: seen };
};

const limitLine = ({ what, value, status, since, until }: Limit, locale: Locale): string => {
  const say = translator(locale, words);
  const time = since === undefined && until === undefined ? '' : ` (${since ?? ''}–${until ?? ''})`;
  const doubt = status === 'in-force' ? '' : ` [${say({ id: `limit.${status}` })}]`;
  return `${what[locale]}: ${say(valueIn(value))}${time}${doubt}`;
};

const valueIn = (value: Limit['value']): Message => {
  if ('share' in value) return { id: 'limit.share', args: { percent: String(Number((value.share * 100).toFixed(2))) } };
  if ('days' in value) return { id: 'limit.days', args: { count: value.days } };
  const amount = value.amount.replace(/\B(?=(\d{3})+$)/g, ',');
  if (value.currency === 'KRW') return { id: 'limit.won', args: { amount } };
  return { id: 'limit.amount', args: { amount, currency: value.currency } };
};
