/** Finding the streams of many rows, as a share of what csv-parse takes to parse the same rows in the same run. */
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, it } from 'vitest';
import { factsOf } from '../../src/facts/fact.js';
import { recurringStreams } from '../../src/facts/recurring/index.js';
import { buildLedger, type Ledger } from '../../src/ledger/ledger.js';
import { type EpochDay, toIso } from '../../src/model/calendar.js';
import { chanceOf } from '../facts/recurring/random.js';
import { day, everyMonths, invented, type Line, moved } from '../facts/recurring/script.js';
import { statementsOf } from '../facts/recurring/statement.js';

const SIZES = [10_000, 100_000, 1_000_000];
const FIRST = day('2016-01-01');
const DAYS = 3650;

/** Ten years of one busy household: a payee for every 200 rows, of which one in ten is a monthly stream. */
const linesOf = (rows: number): readonly Line[] => {
  const chance = chanceOf(rows);
  const payees = Math.max(20, Math.round(rows / 200));
  const lines: Line[] = [];
  for (let nth = 0; nth < payees; nth++) {
    const payee = `${invented(chance)} ${invented(chance)}`;
    if (nth % 10 === 0) {
      const [start, amount] = [moved(FIRST, chance.whole(0, 900)), chance.whole(100, 5000)];
      const last = (FIRST + DAYS) as EpochDay;
      for (const date of everyMonths(toIso(start), 1, last))
        lines.push({ day: date, amount: -amount, payee, account: 'card' });
      continue;
    }
    const prices = Array.from({ length: chance.pick([1, 3, 8, 200]) }, () => chance.whole(100, 20_000));
    const visits = Math.min(rows - lines.length, chance.whole(2, 420));
    for (let visit = 0; visit < visits; visit++) {
      lines.push({ day: moved(FIRST, chance.whole(0, DAYS)), amount: -chance.pick(prices), payee, account: 'card' });
    }
  }
  return lines.slice(0, rows);
};

/** As a card's approvals are written: date, time, card, payee, amount, installments, approval number, state. */
const csvOf = (lines: readonly Line[]): string =>
  lines
    .map(
      ({ day: date, amount, payee }, nth) =>
        `${toIso(date)},${String(nth % 24).padStart(2, '0')}:31:07,personal 1234,"${payee}","${(-amount).toLocaleString('en')}",one payment,${String(nth).padStart(8, '0')},approved`,
    )
    .join('\n');

const timed = (work: () => unknown, times: number): number => {
  const runs = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...runs);
};

const ratios = new Map<number, number>();

const streamsOf = (ledger: Ledger) => factsOf(ledger, undefined, { limits: {} }).get(recurringStreams);
const ledgerOf = (lines: readonly Line[]) => buildLedger(statementsOf(lines), key => ({ key })).ledger;

beforeAll(() => {
  // Both are measured warm.
  const lines = linesOf(30_000);
  parse(csvOf(lines));
  streamsOf(ledgerOf(lines));
});

it.each(SIZES)('%i rows', rows => {
  const lines = linesOf(rows);
  const csv = csvOf(lines);
  const times = rows > 100_000 ? 1 : 7;
  const parsing = timed(() => parse(csv, { relax_column_count: true }), times);
  const ledger = ledgerOf(lines);
  let streams = 0;
  const finding = timed(() => {
    streams = streamsOf(ledger).length;
  }, times);
  ratios.set(rows, finding / parsing);
  console.log(
    `${rows} rows: csv-parse ${parsing.toFixed(0)} ms, ${streams} streams ${finding.toFixed(0)} ms, ratio ${(finding / parsing).toFixed(2)}`,
  );
});

it('grows with the rows as csv-parse does', () => {
  expect(ratios.get(SIZES[2]!)! / ratios.get(SIZES[1]!)!).toBeLessThan(1.5);
});
