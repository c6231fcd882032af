/** The rule of the lenses, as the page explains it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lensesOf } from '../../src/detectors/lenses.js';
import type { Sight } from '../../src/detectors/sight.js';
import { EPOCH } from '../../src/model/calendar.js';
import { type Finding, LENSES, SEVERITIES } from '../../src/model/finding.js';

const findingOf = (said: Partial<Finding>): Finding => ({
  id: 'f-0',
  rule: 'card-testing',
  lens: 'technical',
  key: '',
  severity: 'info',
  confidence: 1,
  title: { id: 'title' },
  summary: { id: 'summary' },
  period: { from: EPOCH, to: EPOCH },
  facts: {},
  innocent: [],
  actions: [],
  evidence: [],
  ...said,
});

const findings = fc.array(
  fc
    .record({
      rule: fc.constantFrom('a', 'b', 'c'),
      lens: fc.constantFrom(...LENSES),
      severity: fc.constantFrom(...SEVERITIES),
      confidence: fc.integer({ min: 0, max: 100 }).map(percent => percent / 100),
    })
    .map(findingOf),
  { maxLength: 12 },
);

const GRAVITY = ['not-enough', 'fine', 'watch', 'act', 'act-now'];

const seen = { months: 3, accounts: 1, times: false };
const enough: Sight = { seen, suffices: { technical: true, financial: true } };
const tooLittle: Sight = { seen, suffices: { technical: false, financial: false } };

describe('the lenses', () => {
  it('are clear where nothing was found, and notes change nothing', () => {
    const clear = { score: 100, verdict: 'fine', seen };
    const notes = [findingOf({}), findingOf({ lens: 'financial' })];
    expect(lensesOf([], enough)).toEqual({ technical: clear, financial: clear });
    expect(lensesOf(notes, enough)).toEqual({ technical: clear, financial: clear });
  });

  it('say act-now for one sure critical finding, act for a high one, watch for a medium one', () => {
    const verdict = (severity: Finding['severity']) =>
      lensesOf([findingOf({ severity, confidence: 0.9 })], enough).technical.verdict;
    expect([verdict('critical'), verdict('high'), verdict('medium'), verdict('low')]).toEqual([
      'act-now',
      'act',
      'watch',
      'fine',
    ]);
  });

  it('say "not enough" in place of "fine" where too little was seen, and never in place of a finding', () => {
    const unknown = { score: null, verdict: 'not-enough', seen };
    expect(lensesOf([], tooLittle)).toEqual({ technical: unknown, financial: unknown });
    expect(lensesOf([findingOf({ severity: 'info' })], tooLittle).technical).toEqual(unknown);
    for (const severity of ['low', 'medium', 'high', 'critical'] as const) {
      const found = [findingOf({ severity, confidence: 0.9 })];
      expect(lensesOf(found, tooLittle)).toEqual({ ...lensesOf(found, enough), financial: unknown });
    }
  });

  it('look only at their own findings', () => {
    expect(lensesOf([findingOf({ severity: 'critical', lens: 'financial' })], enough).technical.score).toBe(100);
  });

  it('do not depend on the order, and no finding ever makes a lens better', () => {
    fc.assert(
      fc.property(findings, findings, (some, more) => {
        for (const sight of [enough, tooLittle]) {
          const [less, all] = [lensesOf(some, sight), lensesOf([...more, ...some], sight)];
          expect(lensesOf([...some].reverse(), sight)).toEqual(less);
          for (const lens of LENSES) {
            expect(all[lens].score ?? 100).toBeLessThanOrEqual(less[lens].score ?? 100);
            expect(GRAVITY.indexOf(all[lens].verdict)).toBeGreaterThanOrEqual(GRAVITY.indexOf(less[lens].verdict));
            expect(all[lens].score ?? 0).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });
});
