/** Chances of what comes together by accident. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coincidence } from '../../../src/facts/cash-out/chance.js';

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
