/** The next charge is foretold: audits of the past, held against what then came. */
import { expect, it } from 'vitest';
import { recurringStreams } from '../../../src/facts/recurring/index.js';
import { day, type Line } from './script.js';
import { factsOfLines, householdOf } from './statement.js';

const CUTS = ['2025-03-10', '2025-06-21', '2025-09-02'].map(day);

/** Days between what was foretold and what came first; undefined where nothing of this payee and price came any more. */
const missedBy = (later: readonly Line[], payee: string, price: number, next: number): number | undefined => {
  const days = later.filter(line => line.payee === payee && -line.amount === price).map(line => line.day);
  return days.length === 0 ? undefined : Math.abs(Math.min(...days) - next);
};

it('comes within a day of what was said, nearly always', () => {
  const misses = CUTS.flatMap((cut, seed) => {
    const lines = householdOf(seed + 1).flatMap(family => family.lines);
    const facts = factsOfLines(
      lines.filter(line => line.day <= cut),
      cut,
    );
    const later = lines.filter(line => line.day > cut);
    return facts.get(recurringStreams).flatMap(({ next, status, rows, amount }) => {
      if (next === undefined || status !== 'active') return [];
      const { description } = facts.ledger.entries.at(rows.at(-1)!);
      return missedBy(later, description, amount.minor, next) ?? [];
    });
  });
  expect(misses.length).toBeGreaterThan(80);
  expect(misses.filter(days => days <= 1).length / misses.length).toBeGreaterThanOrEqual(0.97);
});
