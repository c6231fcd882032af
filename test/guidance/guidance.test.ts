/** Guidance is never shown without source, date and grade, names only verified contacts, and speaks both languages. */
import { describe, expect, it } from 'vitest';
import { detectors } from '../../src/detectors/index.js';
import {
  ACTIONS,
  actionText,
  CONTACTS,
  contactText,
  GUIDANCE_TOPICS,
  LAW,
  LIMITS,
  lawOf,
  reachable,
  regionOf,
} from '../../src/guidance/guidance.js';
import { contactSchema, lawSchema, REGIONS } from '../../src/guidance/schema.js';
import { LOCALES } from '../../src/model/message.js';
import { currencyOf } from '../../src/model/money.js';
import { explainTopic, lawLine, topicTitles } from '../../src/report/explain.js';

const NEEDED =
  'block-carrier-billing lower-carrier-limit call-carrier report-police dispute-card lock-card keep-evidence check-history itemized-bill ask-payee cancel-at-owner screenshot-consent ask-price-consent compare-plans keep-one-service turn-off-renewal set-reminder debt-counseling compare-loans rate-reduction repay-early cancel-revolving raise-pay-ratio cancel-cash-advance-limit stop-broker freeze-voucher purchase-authentication refund-store reconcile set-budget pay-carrier-bill gambling-block own-check merchant-refund';

describe('guidance', () => {
  it('has no entry twice', () => {
    for (const ids of [CONTACTS, LAW, LIMITS, GUIDANCE_TOPICS].map(list => list.map(({ id }) => id)))
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('refuses an entry without source or date', () => {
    const { source: _, ...sourceless } = CONTACTS[0]!;
    const { checked: __, ...dateless } = LAW[0]!;
    expect(contactSchema.safeParse(sourceless).success).toBe(false);
    expect(lawSchema.safeParse(dateless).success).toBe(false);
    expect(lawSchema.safeParse({ ...LAW[0]!, checked: '2026-02-30' }).success).toBe(false);
  });

  it('has every action that was asked for', () => {
    const codes = new Set(ACTIONS.map(({ code }) => code));
    expect(NEEDED.split(' ').filter(code => !codes.has(code))).toEqual([]);
  });

  it('says every action in every language and region, with nothing left to fill', () => {
    for (const { code } of ACTIONS)
      for (const locale of LOCALES)
        for (const region of [undefined, ...REGIONS])
          expect(actionText(code, locale, region)).not.toMatch(/[{}]|undefined/);
  });

  it('names nobody where the region is not known', () => {
    expect(ACTIONS.filter(({ text }) => /\{contact:/.test(text.en + text.ko)).map(({ code }) => code)).toEqual([]);
  });

  it('names only contacts that can be reached, each of its own region', () => {
    const region = new Map(CONTACTS.filter(reachable).map(contact => [contact.id, contact.region]));
    const named = ACTIONS.flatMap(({ code, regions = {} }) =>
      Object.entries(regions).flatMap(([where, { en, ko }]) =>
        [...`${en}${ko}`.matchAll(/\{contact:([a-z0-9-]+)\}/g)].map(([, id]) => ({ code, where, id: id! })),
      ),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ where, id }) => region.get(id) !== where)).toEqual([]);
  });

  it('names the same contacts in both languages', () => {
    const idsIn = (text: string) => [...text.matchAll(/\{contact:([a-z0-9-]+)\}/g)].map(([, id]) => id).sort();
    for (const { regions = {} } of ACTIONS)
      for (const { en, ko } of Object.values(regions)) expect(idsIn(en)).toEqual(idsIn(ko));
  });

  it('never shows what was not verified', () => {
    const unverified = CONTACTS.flatMap(({ reach }) => reach.filter(({ verified }) => !verified).map(({ at }) => at));
    expect(unverified).toContain('1644-2367');
    const shown = LOCALES.flatMap(locale => [
      ...CONTACTS.map(({ id }) => contactText(id, locale)),
      ...ACTIONS.flatMap(({ code }) => REGIONS.map(region => actionText(code, locale, region))),
      ...GUIDANCE_TOPICS.map(({ id }) => JSON.stringify(explainTopic(id, locale))),
    ]);
    expect(unverified.filter(at => shown.some(text => new RegExp(`(?<![\\d-])${at}(?![\\d-])`).test(text)))).toEqual(
      [],
    );
  });

  it('writes a contact with its number', () => {
    expect(actionText('debt-counseling', 'ko', 'KR')).toContain('신용회복위원회(1600-5500)');
    expect(actionText('debt-counseling', 'en', 'US')).toContain('(800-388-2227');
    expect(regionOf(currencyOf('KRW'))).toBe('KR');
    expect(regionOf(currencyOf('JPY'))).toBeUndefined();
  });

  it('has every page complete in both languages', () => {
    for (const locale of LOCALES)
      for (const { id } of topicTitles(locale)) {
        const page = explainTopic(id, locale)!;
        expect(page.paragraphs.length).toBeGreaterThan(1);
        expect(JSON.stringify(page)).not.toMatch(/undefined|\{contact/);
      }
    expect(explainTopic('no-such-page', 'en')).toBeUndefined();
  });

  it('says how an article stands', () => {
    const statusOf = (id: string, locale: 'en' | 'ko') => lawLine(LAW.find(law => law.id === id)!, locale).status;
    expect(statusOf('kr-ecommerce-13-6', 'en')).toBe('in force, since 2025-02-14');
    expect(statusOf('kr-network-72', 'ko')).toBe('시행 중, 2026-10-02 시행 본문');
    expect(statusOf('kr-court-2018do7682', 'en')).toBe('court decision, 2019-09-26');
    expect(statusOf('us-click-to-cancel', 'en')).toBe('not in force');
  });

  it('puts what is in force before what is not', () => {
    const standing = lawOf('subscription-trial-converted').map(({ status }) => status === 'in-force');
    expect(standing).toEqual([...standing].sort((a, b) => Number(b) - Number(a)));
    expect(standing).toContain(false);
  });

  it('puts its articles on the pages of rules that exist', () => {
    const rules = new Set(detectors.map(({ id }) => id));
    expect(
      LAW.flatMap(({ id, rules: named }) => named.filter(rule => !rules.has(rule)).map(rule => `${id}: ${rule}`)),
    ).toEqual([]);
  });
});
