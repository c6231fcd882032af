/** Where signs become a verdict, and chances are worked out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine, present, type Sign, weigh } from '../../src/detectors/typology/signal.js';
import { coincidence } from '../../src/facts/cash-out/chance.js';
import { bestApart, type Pair, rowsOf } from '../../src/facts/cash-out/episodes.js';
import { currencyOf } from '../../src/model/money.js';
import { factsOfText } from '../kit/ledger-text.js';

const END = Number.POSITIVE_INFINITY;
const LIMITS = { report: 10, urgent: 15 };

describe('a sign', () => {
  const sign: Sign<number | undefined> = {
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
    const there: Sign<boolean> = { id: 'there', measure: is => (is ? 1 : 0), bands: present(3, 'because.there') };
    expect([true, false].map(is => weigh([there], is)[0]?.weight)).toEqual([3, 0]);
  });
});

describe('pairs that come together by accident', () => {
  it('says nothing of one pair, or of none', () => {
    expect(coincidence([], 8)).toBe(1);
    expect(coincidence([0.0001], 8)).toBe(1);
  });

  it('is the Poisson tail of the best pairs', () => {
    // 8 bursts, each met by accident with 1 %: 0.08 expected, 1 - e^-0.08 (1 + 0.08) for two and more.
    expect(coincidence([0.01, 0.01], 8)).toBeCloseTo(0.003033, 5);
  });

  it('is a chance, and grows with the number of bursts', () => {
    const chance = fc.double({ min: 0.0001, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(chance, { maxLength: 6 }), fc.integer({ min: 1, max: 50 }), (matches, bursts) => {
        const [few, more] = [coincidence(matches, bursts), coincidence(matches, bursts + 1)];
        expect(few).toBeGreaterThanOrEqual(0);
        expect(few).toBeLessThanOrEqual(1);
        expect(more).toBeGreaterThanOrEqual(few - 1e-12);
      }),
    );
  });
});

describe('pairs that want the same row', () => {
  const { ledger } = factsOfText('2025-01-01 -1 X');
  const currency = currencyOf('KRW');
  const row = fc.integer({ min: 0, max: 12 });
  const candidate = fc
    .tuple(fc.uniqueArray(row, { minLength: 1, maxLength: 3 }), row, fc.integer({ min: 0, max: 9 }))
    .map(([charges, deposit, score]) => {
      const pair: Pair = {
        burst: { kind: 'voucher', entries: ledger.entriesAt(charges), charged: 1, currency },
        payout: { entries: ledger.entriesAt([100 + deposit]), paidOut: 1, currency, sender: 'x', origin: 'somebody' },
        ratio: 1,
        delayHours: 0,
        timed: true,
      };
      return { pair, score };
    });

  it('are settled so that every row is used once and the best pair is kept', () => {
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 12 }), candidates => {
        const settled = bestApart(candidates);
        const rows = settled.flatMap(({ pair }) => rowsOf(pair));
        expect(new Set(rows).size).toBe(rows.length);
        const best = Math.max(...candidates.map(({ score }) => score), -1);
        expect(settled[0]?.score ?? -1).toBe(best);
      }),
    );
  });
});
