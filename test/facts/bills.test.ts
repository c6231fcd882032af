/** Bills against their items: whatever day a cycle closes on and whenever it is paid, it is found, and what is missing is named. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconciliations } from '../../src/facts/bills.js';
import { addMonths, asIsoDate, type EpochDay, firstDayOf, monthOf, toDay, toIso } from '../../src/model/calendar.js';
import { factsOfText } from '../kit/ledger-text.js';
import { oneOf, randomOf, whole } from '../kit/random.js';

const START = toDay(asIsoDate('2024-01-01')!);
const MONTHS = 9;

/** Nine months of purchases, and the bills of a card that closes on one day and is paid on another. */
const household = (
  seed: number,
  closing: number,
  lag: number,
  changed: Readonly<Record<number, number>> = {},
): string => {
  const random = randomOf(seed);
  const last = addMonths(START, MONTHS) - 1;
  const items: { readonly day: number; readonly won: number }[] = [];
  for (let day: number = START; day <= last; day += whole(random, 1, 4))
    items.push({ day, won: whole(random, 10, 900) * 100 });
  const lines = items.map(
    ({ day, won }) => `${toIso(day as EpochDay)} [card] -${won} 이마트 ${whole(random, 1, 9)}호점`,
  );
  for (let month = 1; month < MONTHS - 1; month++) {
    const end = closingDay(month, closing);
    const won = sumOf(items.filter(({ day }) => day > closingDay(month - 1, closing) && day <= end));
    const payday = addMonths(firstDayOf(monthOf(end as EpochDay)), lag) + Math.min(27, lag === 0 ? closing + 2 : 13);
    lines.push(`${toIso(payday as EpochDay)} [bank] -${won + (changed[month] ?? 0)} 카드대금`);
  }
  return lines.join('\n');
};

const closingDay = (month: number, closing: number): number => {
  const first = addMonths(START, month);
  return Math.min(first + closing - 1, addMonths(first, 1) - 1);
};

const sumOf = (items: readonly { readonly won: number }[]): number => items.reduce((sum, { won }) => sum + won, 0);

describe('bills', () => {
  it('agree with their items, whatever the cycle', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 28 }), fc.constantFrom(1, 2), (seed, closing, lag) => {
        const [found] = factsOfText(household(seed, closing, lag)).get(reconciliations);
        expect(found?.bills.map(({ remainder }) => remainder)).toEqual(Array.from({ length: MONTHS - 2 }, () => 0));
      }),
      { numRuns: 40 },
    );
  });

  it('name what no item explains, to the won', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 99_999 }),
        (seed, closing, won) => {
          const month = oneOf(randomOf(seed), [3, 4, 5]);
          const [found] = factsOfText(household(seed, closing, 1, { [month]: won })).get(reconciliations);
          expect(found?.bills.map(({ remainder }) => remainder).filter(remainder => remainder !== 0)).toEqual([won]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('that follow no file are not held against it', () => {
    const noise = Object.fromEntries(
      Array.from({ length: MONTHS }, (_, month) => [month, 1_000 + 777 * month * month]),
    );
    expect(factsOfText(household(1, 14, 1, noise)).get(reconciliations)).toEqual([]);
  });
});
