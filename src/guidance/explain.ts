/** The pages of `micro-audit explain TOPIC`, laid out as plain parts; the command decides how they look. */
import type { Locale } from '../model/message.js';
import { CONTACTS, contactText, found, GUIDANCE_TOPICS, LAW, LIMITS } from './guidance.js';
import type { Law, Limit } from './schema.js';

export interface Page {
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

/** Topics with their titles, for the list of pages. */
export const topicTitles = (locale: Locale): readonly { readonly id: string; readonly title: string }[] =>
  GUIDANCE_TOPICS.map(({ id, title }) => ({ id, title: title[locale] }));

/** Undefined when there is no such page. */
export const explainTopic = (id: string, locale: Locale): Page | undefined => {
  const topic = GUIDANCE_TOPICS.find(({ id: own }) => own === id);
  if (topic === undefined) return undefined;
  const byId = <T extends { readonly id: string }>(list: readonly T[], ids: readonly string[]): readonly T[] =>
    ids.map(wanted => found(list, entry => entry.id === wanted, wanted));
  return {
    id,
    title: topic.title[locale],
    paragraphs: topic.paragraphs.map(text => text[locale]),
    law: byId(LAW, topic.law).map(article => lawLine(article, locale)),
    limits: byId(LIMITS, topic.limits).map(limit => limitLine(limit, locale)),
    contacts: byId(CONTACTS, topic.contacts).map(
      ({ id: own, helps }) => `${contactText(own, locale)}: ${helps[locale]}`,
    ),
    evidence: evidenceLine(topic, locale),
  };
};

/** An article with its standing in words: "in force, since 2025-02-14". */
export const lawLine = (
  { article, says, status, since, version, checked }: Law,
  locale: Locale,
): Page['law'][number] => {
  const began = since && (status === 'decided' ? since : SINCE[locale](since));
  const standing = [STATUS[status][locale], began, version && VERSION[locale](version)].filter(Boolean).join(', ');
  return { article: article[locale], says: says[locale], status: standing, checked: CHECKED[locale](checked) };
};

const limitLine = ({ what, value, status, since, until }: Limit, locale: Locale): string => {
  const time = since === undefined && until === undefined ? '' : ` (${since ?? ''}–${until ?? ''})`;
  const doubt = status === 'in-force' ? '' : ` [${LIMIT_STATUS[status][locale]}]`;
  return `${what[locale]}: ${valueText(value, locale)}${time}${doubt}`;
};

const valueText = (value: Limit['value'], locale: Locale): string => {
  if ('share' in value) return `${Number((value.share * 100).toFixed(2))}%`;
  if ('days' in value) return locale === 'ko' ? `${value.days}일` : `${value.days} days`;
  const amount = value.amount.replace(/\B(?=(\d{3})+$)/g, ',');
  return locale === 'ko' && value.currency === 'KRW' ? `${amount}원` : `${amount} ${value.currency}`;
};

const evidenceLine = ({ grade, checked, source }: (typeof GUIDANCE_TOPICS)[number], locale: Locale): string =>
  locale === 'ko'
    ? `근거 등급 ${grade}, ${checked} 확인: ${source}`
    : `Evidence ${grade}, checked ${checked}: ${source}`;

const STATUS = {
  'in-force': { en: 'in force', ko: '시행 중' },
  'not-in-force': { en: 'not in force', ko: '시행되지 않음' },
  announced: { en: 'announced', ko: '예고됨' },
  withdrawn: { en: 'withdrawn', ko: '철회됨' },
  decided: { en: 'court decision', ko: '판례' },
} as const;

const SINCE = { en: (day: string) => `since ${day}`, ko: (day: string) => `${day}부터` };
const VERSION = { en: (day: string) => `text of ${day}`, ko: (day: string) => `${day} 시행 본문` };
const CHECKED = { en: (day: string) => `checked ${day}`, ko: (day: string) => `${day} 확인` };

const LIMIT_STATUS = {
  past: { en: 'past', ko: '과거' },
  unknown: { en: 'not verified today', ko: '현재 여부 미확인' },
} as const;
