/** The month of a change: laws, and how often chance alone makes one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onsetOf } from '../../src/facts/onset.js';
import { type Random, randomOf } from '../kit/random.js';

const OPTIONS = { monthsBefore: 2, monthsAfter: 3, growth: 2 };
const monthsOf = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 5, maxLength: 30 });

describe('the onset of a change', () => {
  it('is where the old range is left for good', () => {
    expect(onsetOf([40, 35, 50, 42, 180, 300, 430, 490, 480], OPTIONS)).toMatchObject({ at: 4, before: 41 });
    expect(onsetOf([40, 35, 50, 42, 490, 40, 35, 50, 42], OPTIONS)).toBeUndefined();
    expect(onsetOf([40, 35, 50, 42, 38, 44, 41, 39, 47], OPTIONS)).toBeUndefined();
    expect(onsetOf([490, 480, 470, 300, 180, 40, 35, 50], OPTIONS)).toBeUndefined();
    expect(onsetOf([], OPTIONS)).toBeUndefined();
  });

  it('does not depend on the unit of money', () => {
    fc.assert(
      fc.property(monthsOf, fc.constantFrom(2, 8, 1024), (months, unit) => {
        const scaled = onsetOf(
          months.map(month => month * unit),
          OPTIONS,
        );
        expect(scaled?.at).toBe(onsetOf(months, OPTIONS)?.at);
      }),
    );
  });

  it('leaves room on both sides, grows as asked, and begins above everything before it', () => {
    fc.assert(
      fc.property(monthsOf, months => {
        const onset = onsetOf(months, OPTIONS);
        if (onset === undefined) return;
        expect(onset.at).toBeGreaterThanOrEqual(OPTIONS.monthsBefore);
        expect(months.length - onset.at).toBeGreaterThanOrEqual(OPTIONS.monthsAfter);
        expect(months[onset.at]).toBeGreaterThan(Math.max(...months.slice(0, onset.at)));
        expect(onset.after).toBeGreaterThanOrEqual(OPTIONS.growth * onset.before);
      }),
    );
  });

  it('is rarely seen in months that only waver', () => {
    const random = randomOf(20261122);
    const trials = 4000;
    let changes = 0;
    for (let trial = 0; trial < trials; trial++) {
      const months = Array.from(
        { length: 6 + Math.floor(random() * 19) },
        () => Math.exp(0.5 * normal(random)) * 30_000,
      );
      const onset = onsetOf(months, OPTIONS);
      if (onset !== undefined && onset.chance <= 0.15) changes += 1;
    }
    expect(changes / trials).toBeLessThan(0.02);
  });

  it('is found in climbs of every speed, within a month', () => {
    const random = randomOf(7);
    const misses: string[] = [];
    for (let trial = 0; trial < 500; trial++) {
      const [quiet, climb, high] = [
        4 + Math.floor(random() * 6),
        1 + Math.floor(random() * 3),
        4 + Math.floor(random() * 6),
      ];
      const level = (index: number) => Math.min(1, Math.max(0, (index - quiet + 1) / climb));
      const months = Array.from(
        { length: quiet + high },
        (_, index) => (40_000 + 450_000 * level(index)) * Math.exp(0.2 * normal(random)),
      );
      const at = onsetOf(months, OPTIONS)?.at;
      if (at === undefined || Math.abs(at - quiet) > 1) misses.push(`${quiet} of ${months.length}: ${at}`);
    }
    expect(misses.length).toBeLessThanOrEqual(5);
  });
});

const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
