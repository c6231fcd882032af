/** Documents to an audit: the day it speaks of, the order of what it tells, rules that fall, options and household. */
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Detector, defineDetector } from '../src/detectors/detector.js';
import { detectors } from '../src/detectors/index.js';
import type { Audit } from '../src/model/audit.js';
import { asIsoDate, toDay, toIso } from '../src/model/calendar.js';
import { SEVERITIES } from '../src/model/finding.js';
import { minor } from '../src/model/money.js';
import { auditOf } from './kit/audit.js';
import { DEMO_FILES } from './kit/demo.js';

const NOTHING = { en: {}, ko: {} };
const fallen: Detector = defineDetector<unknown>({
  id: 'fallen',
  lens: 'technical',
  options: z.unknown(),
  messages: NOTHING,
  page: { en: '', ko: '' },
  detect: () => {
    throw new Error('a rule fell');
  },
});

/** Remembers what it was asked with. */
const curious = () => {
  const asked: unknown[] = [];
  const detector: Detector = defineDetector({
    id: 'curious',
    lens: 'financial',
    options: z.strictObject({ most: z.number().default(1) }),
    messages: NOTHING,
    page: { en: '', ko: '' },
    detect: ({ household, asOf }, options) => {
      asked.push({ household, options, asOf: toIso(asOf) });
      return [];
    },
  });
  return { detector, asked };
};

describe('the audit of the demo', () => {
  let demo: Audit;
  beforeAll(async () => {
    demo = await auditOf(DEMO_FILES);
  });

  it('speaks of the newest day where nobody says', async () => {
    const days = [...demo.transactions].map(({ day }) => day);
    expect(demo.asOf).toBe(Math.max(...days));
    const asOf = toDay(asIsoDate('2030-01-01')!);
    expect((await auditOf(DEMO_FILES, { asOf, detectors: [] })).asOf).toBe(asOf);
  });

  it('asks every rule, once, in the order given', () => {
    expect(demo.outcomes.map(({ rule }) => rule)).toEqual(detectors.map(({ id }) => id));
    expect(demo.outcomes.filter(({ status }) => status === 'failed')).toEqual([]);
  });

  it('tells the loudest finding first, then the dearest, and every finding of a rule that ran', () => {
    const told = demo.findings.map(({ severity, impact }) => [
      SEVERITIES.indexOf(severity),
      -(impact?.money.minor ?? 0),
    ]);
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual([...told].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
    const ran = demo.outcomes.flatMap(outcome => (outcome.status === 'ran' ? outcome.findings : []));
    expect(new Set(demo.findings)).toEqual(new Set(ran));
    expect(new Set(demo.findings.map(({ id }) => id)).size).toBe(demo.findings.length);
  });

  it('tells streams by kind, the dearest first', () => {
    const told = demo.streams.map(({ kind, annualCost }) => [kind, annualCost.minor] as const);
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual([...told].sort(([a, b], [c, d]) => (a < c ? -1 : a > c ? 1 : d - b)));
  });

  it('points only at rows that are there', () => {
    const rows = [
      ...demo.findings.flatMap(({ evidence }) => evidence.map(({ row }) => row)),
      ...demo.streams.flatMap(stream => stream.rows),
    ];
    expect(rows.filter(row => !Number.isInteger(row) || row < 0 || row >= demo.transactions.length)).toEqual([]);
  });
});

describe('an audit', () => {
  it('goes on where a rule falls, and says which', async () => {
    const { outcomes, findings } = await auditOf(DEMO_FILES, { detectors: [fallen, ...detectors] });
    expect(outcomes[0]).toMatchObject({
      rule: 'fallen',
      status: 'failed',
      error: expect.stringContaining('a rule fell') as unknown,
    });
    expect(findings.length).toBeGreaterThan(5);
  });

  it('hands a rule its options, the household and the day', async () => {
    const { detector, asked } = curious();
    const household = { limits: { content: minor(100_000) }, income: minor(2_500_000) };
    const asOf = toDay(asIsoDate('2025-07-01')!);
    const optionsOf = (rule: string) => (rule === 'curious' ? { most: 7 } : {});
    await auditOf(DEMO_FILES, { detectors: [detector], household, optionsOf, asOf });
    await auditOf(DEMO_FILES, { detectors: [detector], asOf });
    expect(asked).toEqual([
      { household, options: { most: 7 }, asOf: '2025-07-01' },
      { household: { limits: {} }, options: { most: 1 }, asOf: '2025-07-01' },
    ]);
  });

  it('of nothing has no day, no findings and nothing to judge by', async () => {
    const nothing = await auditOf([]);
    expect(nothing).toMatchObject({ asOf: undefined, inputs: [], findings: [], streams: [], currencies: [] });
    expect(nothing.transactions.length).toBe(0);
    for (const lens of Object.values(nothing.lenses)) expect(lens.verdict).toBe('not-enough');
    expect(nothing.outcomes.filter(({ status }) => status === 'failed')).toEqual([]);
  });
});
