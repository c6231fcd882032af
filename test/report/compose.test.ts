/** An audit to the report of the contract: words, decimal text, days, and the transactions behind every claim. */
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Detector, defineDetector } from '../../src/detectors/detector.js';
import type { Audit } from '../../src/model/audit.js';
import type { Claim } from '../../src/model/finding.js';
import { LOCALES, type Locale } from '../../src/model/message.js';
import { money } from '../../src/model/money.js';
import { type Report, reportSchema } from '../../src/model/report.js';
import { composeReport } from '../../src/report/compose.js';
import { auditOf, reportOf } from '../kit/audit.js';
import { DEMO_FILES } from '../kit/demo.js';

const MESSAGES = {
  en: { title: '{payee} took {sum}', summary: '{share} of it', why: 'no card', harmless: 'a present' },
  ko: { title: '{payee|이/가} {sum} 가져감', summary: '그 가운데 {share}', why: '카드 없음', harmless: '선물' },
};

/** A rule that claims its first row, whatever it is; blind where it is told to be. */
const ruleOf = (said: Partial<Claim> = {}, isBlind = false): Detector =>
  defineDetector({
    id: 'first-row',
    lens: 'technical',
    options: z.strictObject({}),
    messages: MESSAGES,
    page: { en: '', ko: '' },
    blind: () => (isBlind ? { id: 'why' } : undefined),
    *detect({ ledger }) {
      const { first } = ledger.entries;
      const sum = money(first.size, first.currency);
      const args = { payee: first.description, sum: { money: sum }, share: { percent: 0.12345 } };
      yield {
        key: 'x',
        severity: 'medium',
        confidence: 0.123456,
        title: { id: 'title', args },
        summary: { id: 'summary', args },
        impact: { money: sum, per: 'once' },
        period: { from: first.day, to: first.day },
        facts: { sum, share: 0.123456, count: 2, kind: 'x', sure: true },
        innocent: [{ id: 'harmless' }],
        actions: ['debt-counseling'],
        evidence: [{ row: 0, role: 'charge' }],
        ...said,
      };
    },
  });

const compose = (found: Audit, locale: Locale = 'en'): Report =>
  composeReport(found, { locale, version: '9.9.9', wordsOf: () => MESSAGES, streamWords: MESSAGES });

const shopIn = (currency: string, amount = '-12.50') => [
  {
    name: 'card.csv',
    text: `Date,Description,Amount,Currency\n2025-03-04,들꽃,${amount},${currency}\n2025-03-06,SHOP,-9,${currency}\n`,
  },
];

describe('a finding', () => {
  it('is told with words, decimal text and its transactions', async () => {
    const report = compose(await auditOf(shopIn('USD'), { detectors: [ruleOf()] }));
    expect(reportSchema.parse(report)).toEqual(report);
    expect(report.findings).toEqual([
      {
        id: expect.any(String) as unknown,
        rule: 'first-row',
        lens: 'technical',
        severity: 'medium',
        confidence: 0.123,
        title: '들꽃 took $12.50',
        summary: '12% of it',
        impact: { amount: '12.50', currency: 'USD', per: 'once' },
        period: { from: '2025-03-04', to: '2025-03-04' },
        facts: { sum: '12.50', share: 0.123, count: 2, kind: 'x', sure: true },
        innocent: ['a present'],
        actions: [{ code: 'debt-counseling', text: expect.stringContaining('800-388-2227') as unknown }],
        stream: null,
        transactions: [
          {
            file: 'card.csv',
            locator: '2',
            date: '2025-03-04',
            amount: '-12.50',
            currency: 'USD',
            description: '들꽃',
            role: 'charge',
          },
        ],
      },
    ]);
    expect(report.summary.findings).toEqual({ critical: 0, high: 0, medium: 1, low: 0, info: 0 });
  });

  it('speaks the language asked for and names the contacts of the region of its money', async () => {
    const found = await auditOf(shopIn('KRW', '-12500'), { detectors: [ruleOf()] });
    const [finding] = compose(found, 'ko').findings;
    expect(finding).toMatchObject({ title: '들꽃이 12,500원 가져감', facts: { sum: '12500' }, innocent: ['선물'] });
    expect(finding?.actions[0]?.text).toContain('1600-5500');
    const [nowhere] = compose(await auditOf(shopIn('JPY', '-1250'), { detectors: [ruleOf()] })).findings;
    expect(nowhere?.actions[0]?.text).not.toMatch(/\d{4}/);
  });

  it('without an impact or rows has none', async () => {
    const said = { impact: undefined, evidence: [] } as unknown as Partial<Claim>;
    const [finding] = compose(await auditOf(shopIn('USD'), { detectors: [ruleOf(said)] })).findings;
    expect(finding).toMatchObject({ impact: null, transactions: [] });
  });
});

describe('an outcome', () => {
  it('says in words why a rule could not look, and in its own why one fell', async () => {
    const blind = await auditOf(shopIn('USD'), { detectors: [ruleOf({}, true)] });
    expect(LOCALES.map(locale => compose(blind, locale).outcomes)).toEqual([
      [{ rule: 'first-row', status: 'not-applicable', why: 'no card' }],
      [{ rule: 'first-row', status: 'not-applicable', why: '카드 없음' }],
    ]);
    const fallen = await auditOf([], { detectors: [ruleOf()] });
    expect(compose(fallen).outcomes[0]).toMatchObject({
      status: 'failed',
      why: expect.stringMatching(/Error/) as unknown,
    });
  });
});

describe('the report of the demo', () => {
  let demo: Audit;
  beforeAll(async () => {
    demo = await auditOf(DEMO_FILES);
  });

  it.each(LOCALES)('keeps the contract: %s', locale => {
    const report = reportOf(demo, locale);
    expect(reportSchema.parse(report)).toEqual(report);
  });

  it('differs between languages in words only', () => {
    const [en, ko] = LOCALES.map(locale => bare(reportOf(demo, locale)));
    expect(ko).toEqual(en);
  });

  it('says of each input what was in it, to the last unit', () => {
    for (const [index, { file, totals, transactions, rows, skipped, rejected }] of reportOf(demo).inputs.entries()) {
      expect(rows).toBe(transactions + skipped + rejected);
      const sums = demo.inputs[index]?.totals ?? [];
      expect([file, totals]).toEqual([
        file,
        Object.fromEntries(sums.map(sum => [sum.currency, { in: String(sum.in), out: String(sum.out) }])),
      ]);
    }
  });

  it('shows every row that a stream is made of', () => {
    const { streams } = reportOf(demo);
    expect(streams.map(({ transactions }) => transactions.length)).toEqual(demo.streams.map(({ rows }) => rows.length));
    expect(streams.every(({ why }) => why.length > 0)).toBe(true);
  });
});

it('nothing has no day, no period and no account', async () => {
  const nothing = reportOf(await auditOf([{ name: 'empty.csv', text: '' }]));
  expect(reportSchema.parse(nothing)).toMatchObject({
    asOf: null,
    summary: { transactions: 0, period: null, currencies: [] },
    inputs: [{ format: null, account: null, totals: {}, period: null }],
  });
});

/** Without what is said in words. */
const bare = (report: Report): unknown =>
  JSON.parse(
    JSON.stringify(report, (key, value: unknown) =>
      ['title', 'summary', 'innocent', 'text', 'why', 'name', 'message', 'assumptions'].includes(key) &&
      (typeof value === 'string' || Array.isArray(value))
        ? null
        : value,
    ),
  );
