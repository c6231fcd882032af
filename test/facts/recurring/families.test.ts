/** Families that no public scorer has: every schedule is found, no habit is taken for one, and confidence means what it says. */
import { describe, expect, it } from 'vitest';
import { householdOf, type Outcome, outcomesOf } from './statement.js';

const SEEDS = [1, 2, 3, 4];
const outcomes = SEEDS.flatMap(seed => outcomesOf(householdOf(seed)));
const ids = [...new Set(outcomes.map(({ family }) => family.id))];

const sum = (list: readonly Outcome[], of: (outcome: Outcome) => number): number =>
  list.reduce((total, outcome) => total + of(outcome), 0);
const hits = (list: readonly Outcome[]) => sum(list, ({ found }) => found.length);
const wanted = (list: readonly Outcome[]) => sum(list, ({ family }) => family.expected.length);
const surplus = (list: readonly Outcome[]) => sum(list, outcome => outcome.surplus.length);

describe('streams of a household with every family in it', () => {
  it('has families that are schedules, and families that are none', () => {
    expect(ids.length).toBeGreaterThan(60);
    expect(wanted(outcomes)).toBeGreaterThan(40 * SEEDS.length);
  });

  it('finds nearly all streams and hardly any other', () => {
    const precision = hits(outcomes) / (hits(outcomes) + surplus(outcomes));
    const recall = hits(outcomes) / wanted(outcomes);
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThanOrEqual(0.985);
    expect(surplus(outcomes) / SEEDS.length).toBeLessThanOrEqual(0.5);
  });

  it.each(ids)('%s', id => {
    const own = outcomes.filter(({ family }) => family.id === id);
    expect(own.flatMap(({ missed }) => missed)).toEqual([]);
  });

  it('is right as often as it says', () => {
    const said = outcomes.flatMap(outcome => [
      ...outcome.found.map(({ confidence }) => ({ confidence, right: 1 })),
      ...outcome.surplus.map(({ confidence }) => ({ confidence, right: 0 })),
    ]);
    const bins = Array.from({ length: 10 }, (_, bin) =>
      said.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin),
    );
    const error = bins.reduce(
      (total, bin) => total + Math.abs(bin.reduce((gap, { confidence, right }) => gap + confidence - right, 0)),
      0,
    );
    expect(error / said.length).toBeLessThanOrEqual(0.03);
  });
});
