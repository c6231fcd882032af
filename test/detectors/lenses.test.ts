/** The rule of the lenses, as the page explains it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lensesOf } from '../../src/detectors/lenses.js';
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

const GRAVITY = ['fine', 'watch', 'act', 'act-now'];

describe('the lenses', () => {
  it('are clear where nothing was found, and notes change nothing', () => {
    const clear = { score: 100, verdict: 'fine' };
    expect(lensesOf([])).toEqual({ technical: clear, financial: clear });
    expect(lensesOf([findingOf({}), findingOf({ lens: 'financial' })])).toEqual({ technical: clear, financial: clear });
  });

  it('say act-now for one sure critical finding, act for a high one, watch for a medium one', () => {
    const verdict = (severity: Finding['severity']) =>
      lensesOf([findingOf({ severity, confidence: 0.9 })]).technical.verdict;
    expect([verdict('critical'), verdict('high'), verdict('medium'), verdict('low')]).toEqual([
      'act-now',
      'act',
      'watch',
      'fine',
    ]);
  });

  it('look only at their own findings', () => {
    expect(lensesOf([findingOf({ severity: 'critical', lens: 'financial' })]).technical.score).toBe(100);
  });

  it('do not depend on the order, and no finding ever makes a lens better', () => {
    fc.assert(
      fc.property(findings, findings, (some, more) => {
        const [less, all] = [lensesOf(some), lensesOf([...more, ...some])];
        expect(lensesOf([...some].reverse())).toEqual(less);
        for (const lens of LENSES) {
          expect(all[lens].score).toBeLessThanOrEqual(less[lens].score);
          expect(GRAVITY.indexOf(all[lens].verdict)).toBeGreaterThanOrEqual(GRAVITY.indexOf(less[lens].verdict));
          expect(all[lens].score).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
