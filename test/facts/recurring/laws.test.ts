/** What must not change a stream: order, files, other payees, the currency's unit, and a shift of all days by whole weeks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/facts/fact.js';
import { recurringStreams } from '../../../src/facts/recurring/index.js';
import { buildLedger } from '../../../src/ledger/ledger.js';
import { identifyPayee } from '../../../src/merchants/recognize.js';
import type { EpochDay } from '../../../src/model/calendar.js';
import { minor } from '../../../src/model/money.js';
import type { Statement } from '../../../src/model/statement.js';
import type { Stream } from '../../../src/model/stream.js';
import { chanceOf } from './random.js';
import { day, everyDays, everyMonths, type Line, moved } from './script.js';
import { statementsOf } from './statement.js';

const START = day('2024-01-01');
const END = day('2025-12-31');

const schedule = fc.record({
  cadence: fc.constantFrom('weekly', 'biweekly', 'monthly', 'quarterly'),
  start: fc.integer({ min: 0, max: 120 }),
  amount: fc.integer({ min: 500, max: 90_000 }),
  rise: fc.boolean(),
});

const habit = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  count: fc.integer({ min: 2, max: 60 }),
  prices: fc.array(fc.integer({ min: 100, max: 9000 }), { minLength: 1, maxLength: 6 }),
});

/** Letters only, so that no part of a name is taken for a code; no two share a word. */
const nameOf = (nth: number): string => `${'QWZKXV'[nth % 6]}${'OAIU'[nth % 4]}LDRENTHO${'BFGMPS'[nth % 6]}`;

const ledgerLines = fc
  .tuple(fc.array(schedule, { minLength: 1, maxLength: 4 }), fc.array(habit, { maxLength: 3 }))
  .map(([schedules, habits]): readonly Line[] => [
    ...schedules.flatMap(({ cadence, start, amount, rise }, nth) => {
      const first = moved(START, start);
      const days =
        cadence === 'weekly'
          ? everyDays(first, 7, END)
          : cadence === 'biweekly'
            ? everyDays(first, 14, END)
            : everyMonths(new Date(first * 86_400_000).toISOString().slice(0, 10), cadence === 'monthly' ? 1 : 3, END);
      return days.map((date, index) => ({
        day: date,
        amount: -(rise && index * 2 > days.length ? Math.round(amount * 1.2) : amount),
        payee: nameOf(nth),
        account: 'card' as const,
      }));
    }),
    ...habits.flatMap(({ seed, count, prices }, nth) => {
      const chance = chanceOf(seed);
      return Array.from({ length: count }, () => ({
        day: moved(START, chance.whole(0, END - START)),
        amount: -chance.pick(prices),
        payee: `${nameOf(nth + 7)} ${nameOf(nth + 11)}`,
        account: 'card' as const,
      }));
    }),
  ]);

const streamsOf = (statements: readonly Statement[], asOf: EpochDay = END) => {
  const { ledger } = buildLedger(statements, identifyPayee);
  const locators = (rows: readonly number[]) =>
    rows
      .map(row => Number(ledger.entries.at(row).source.locator))
      .sort((a, b) => a - b)
      .join(' ');
  return factsOf(ledger, asOf, { limits: {} })
    .get(recurringStreams)
    .map(stream => ({ ...stream, lines: locators(stream.rows) }));
};

type Found = ReturnType<typeof streamsOf>[number];

/** All that a report tells of a stream, but for the numbers of its rows. */
const drafted = ({ rows: _, events, ...stream }: Found) => ({ ...stream, events: events.map(({ type }) => type) });
const inOrder = (streams: readonly Found[]) => streams.map(drafted).sort((a, b) => (a.id < b.id ? -1 : 1));

/** What stays when days or amounts move. */
const shapeOf = ({ id, kind, cadence, lines, status, events }: Found) =>
  [id, kind, cadence, status, lines, events.map(({ type }) => type).join()].join(' | ');
const shapes = (streams: readonly Found[]) => streams.map(shapeOf).sort();

const RUNS = { numRuns: 25 };

describe('laws of streams', () => {
  it('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(ledgerLines, fc.nat(), (lines, seed) => {
        const chance = chanceOf(seed);
        const statements = statementsOf(lines);
        const shuffled = statements.map(({ account, transactions }) => ({
          account,
          transactions: transactions
            .map(transaction => ({ transaction, key: chance.next() }))
            .sort((a, b) => a.key - b.key)
            .map(({ transaction }) => transaction),
        }));
        expect(inOrder(streamsOf(shuffled.toReversed()))).toEqual(inOrder(streamsOf(statements)));
      }),
      RUNS,
    );
  });

  it('a statement cut in two files is the same statement', () => {
    fc.assert(
      fc.property(ledgerLines, fc.integer({ min: 0, max: 730 }), (lines, at) => {
        const statements = statementsOf(lines);
        const halves = statements.flatMap(({ account, transactions }) => [
          { account, transactions: transactions.filter(transaction => transaction.day < START + at) },
          { account, transactions: transactions.filter(transaction => transaction.day >= START + at) },
        ]);
        expect(inOrder(streamsOf(halves))).toEqual(inOrder(streamsOf(statements)));
      }),
      RUNS,
    );
  });

  it('rows of other payees change no stream', () => {
    fc.assert(
      fc.property(ledgerLines, habit, (lines, { seed, count, prices }) => {
        const chance = chanceOf(seed);
        const strangers = Array.from({ length: count }, () => ({
          day: moved(START, chance.whole(0, END - START)),
          amount: -chance.pick(prices),
          payee: 'GRUMBLETHORPE STATIONERS',
          account: 'card' as const,
        }));
        const before = inOrder(streamsOf(statementsOf(lines)));
        const after = inOrder(streamsOf(statementsOf([...lines, ...strangers])));
        const ids = new Set(before.map(({ id }) => id));
        expect(after.filter(({ id }) => ids.has(id))).toEqual(before);
      }),
      RUNS,
    );
  });

  it('other units of money scale the amounts and change nothing else', () => {
    fc.assert(
      fc.property(ledgerLines, fc.constantFrom(2, 10, 100, 1300), (lines, factor) => {
        const scaled = lines.map(line => ({ ...line, amount: line.amount * factor }));
        const [before, after] = [streamsOf(statementsOf(lines)), streamsOf(statementsOf(scaled))];
        expect(shapes(after)).toEqual(shapes(before));
        const amounts = (streams: readonly Stream[], by: number) =>
          streams.map(({ id, amount }) => `${id} ${minor(amount.minor * by)}`).sort();
        expect(amounts(after, 1)).toEqual(amounts(before, factor));
      }),
      RUNS,
    );
  });

  it('all days moved by 28 and again 28 days: the same charges, on the same schedules', () => {
    fc.assert(
      fc.property(ledgerLines, fc.integer({ min: 1, max: 60 }), (lines, times) => {
        const later = lines.map(line => ({ ...line, day: moved(line.day, 28 * times) }));
        const [before, after] = [
          streamsOf(statementsOf(lines)),
          streamsOf(statementsOf(later), moved(END, 28 * times)),
        ];
        expect(after.map(({ cadence, lines: own }) => `${cadence} ${own}`).sort()).toEqual(
          before.map(({ cadence, lines: own }) => `${cadence} ${own}`).sort(),
        );
      }),
      RUNS,
    );
  });

  it('months added later keep the names of streams', () => {
    fc.assert(
      fc.property(ledgerLines, fc.integer({ min: 1, max: 8 }), (lines, months) => {
        const until = moved(END, -30 * months);
        const before = streamsOf(
          statementsOf(lines).map(({ account, transactions }) => ({
            account,
            transactions: transactions.filter(transaction => transaction.day <= until),
          })),
          until,
        );
        const after = new Set(streamsOf(statementsOf(lines)).map(({ id }) => id));
        const sure = before.filter(({ confidence, rows }) => confidence > 0.95 && rows.length > 4);
        expect(sure.filter(({ id }) => !after.has(id))).toEqual([]);
      }),
      RUNS,
    );
  });
});
