/** Where signs become a verdict. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine, END, type Indicator, present, weigh } from '../../../src/detectors/typology/signal.js';

const LIMITS = { report: 10, urgent: 15 };

describe('a sign', () => {
  const sign: Indicator<number | undefined> = {
    id: 'size',
    measure: size => size,
    bands: [
      { below: 1, weight: 0 },
      { below: 5, weight: 2, reason: 'because.size' },
      { below: END, weight: 4, reason: 'because.size' },
    ],
  };

  it.each([
    [0.99, 0],
    [1, 2],
    [4.99, 2],
    [5, 4],
  ])('%d falls into a half-open band', (size, weight) => {
    expect(weigh([sign], size)).toMatchObject([{ id: 'size', weight }]);
  });

  it('weighs nothing where the statements do not say', () => {
    expect(weigh([sign], undefined)).toEqual([]);
  });
});

describe('the verdict', () => {
  const signal = (weight: number, more = {}) => ({ id: 'x', below: END, weight, ...more });

  it('is silent below the threshold', () => {
    expect(combine([signal(9, { corroborates: true })], LIMITS).severity).toBeUndefined();
  });

  it('needs more than points: one sign of its own', () => {
    expect(combine([signal(20)], LIMITS).severity).toBe('info');
    expect(combine([signal(12, { corroborates: true })], LIMITS).severity).toBe('medium');
    expect(combine([signal(15, { corroborates: true })], LIMITS).severity).toBe('high');
  });

  it('obeys a cap whatever the points', () => {
    const loud = signal(30, { corroborates: true });
    expect(combine([loud, signal(0, { cap: 'info' })], LIMITS).severity).toBe('info');
    expect(combine([loud, signal(0, { cap: 'silent' })], LIMITS).severity).toBeUndefined();
  });

  it('tells the weightiest reason first, and none that speaks against', () => {
    const signals = [signal(1, { reason: 'a' }), signal(3, { reason: 'b' }), signal(-2, { reason: 'c' })];
    expect(combine(signals, LIMITS).reasons.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('is more confident the more points there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 40 }), fc.integer({ min: 0, max: 20 }), (points, more) => {
        const [less, greater] = [points, points + more].map(weight => combine([signal(weight)], LIMITS).confidence);
        expect(greater).toBeGreaterThanOrEqual(less!);
      }),
    );
  });

  it('knows signs that are there or not', () => {
    const there: Indicator<boolean> = { id: 'there', measure: is => (is ? 1 : 0), bands: present(3, 'because.there') };
    expect([true, false].map(is => weigh([there], is)[0]?.weight)).toEqual([3, 0]);
  });
});
