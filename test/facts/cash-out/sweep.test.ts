/**
 * What is still found when the fee, the delay or the number of charges and payouts changes. Episodes are planted into the
 * clean households of the neighboring test. `SWEEP=60` prints the whole curve, with so many households a point.
 */
import { describe, expect, it } from 'vitest';
import { cardKkangLike } from '../../../src/detectors/card-kkang-like/index.js';
import type { Detector } from '../../../src/detectors/detector.js';
import { giftCardCashing } from '../../../src/detectors/gift-card-cashing/index.js';
import { factsOfStatements } from '../../kit/ledger-text.js';
import { type Chance, chanceOf, cleanHousehold, personOf, type Row, START, statementsOfRows } from './household.js';

interface Shape {
  readonly fee: number;
  readonly delayHours: number;
  readonly charges: number;
  readonly payouts: number;
  readonly episodes: number;
}

const USUAL: Shape = { fee: 0.22, delayHours: 3, charges: 2, payouts: 1, episodes: 3 };
const MONTHS = 12;

type Route = 'phone bill' | 'card';
const RULE: Readonly<Record<Route, Detector>> = { 'phone bill': giftCardCashing, card: cardKkangLike };

const episode = (chance: Chance, route: Route, shape: Shape, day: number): readonly Row[] => {
  const start = chance.between(9 * 60, 16 * 60) * 60;
  const shop = route === 'card' ? chance.of(['한빛상사', '제이엠트레이딩', '나라유통']) : '컬쳐랜드';
  const charges = Array.from({ length: shape.charges }, (_, nth): Row => {
    const amount = route === 'card' ? chance.between(5, 25) * 100_000 : chance.of([30, 50, 100]) * 1000;
    const time = start + nth * 420;
    const installments = route === 'card' ? { installments: chance.of([3, 6, 10, 12, 24]) } : {};
    const account = route === 'card' ? 'card' : 'carrier';
    return { account, day, time, amount: -amount, description: shop, ...installments };
  });
  const charged = charges.reduce((sum, { amount }) => sum - amount, 0);
  const net = Math.round((charged * (1 - shape.fee)) / 1000) * 1000;
  const payer = personOf(chance);
  const first = start + (shape.charges - 1) * 420 + shape.delayHours * 3600;
  const payouts = Array.from({ length: shape.payouts }, (_, nth): Row => {
    const part = Math.round(net / shape.payouts / 1000) * 1000;
    const amount = nth === shape.payouts - 1 ? net - part * (shape.payouts - 1) : part;
    const second = first + nth * 900;
    return {
      account: 'bank',
      day: day + Math.floor(second / 86_400),
      time: second % 86_400,
      amount,
      description: payer,
    };
  });
  return [...charges, ...payouts];
};

/** The share of planted rows that stand in findings above information. */
const recallOf = (route: Route, change: Partial<Shape>, households: number): number => {
  const shape = { ...USUAL, ...change };
  let [planted, found] = [0, 0];
  for (let seed = 1; seed <= households; seed++) {
    const chance = chanceOf(7000 + seed);
    const life = cleanHousehold(chance, MONTHS);
    const days = Array.from({ length: shape.episodes }, (_, nth) => START + 40 + nth * 95 + chance.between(0, 40));
    const rows = days.flatMap(day => episode(chance, route, shape, day));
    const facts = factsOfStatements(statementsOfRows([...life, ...rows]));
    const outcome = RULE[route].examine(facts, {});
    const loud = outcome.status === 'ran' ? outcome.findings.filter(({ severity }) => severity !== 'info') : [];
    const named = new Set(
      loud.flatMap(({ evidence }) => evidence.map(({ row }) => facts.ledger.entries.at(row).source.locator)),
    );
    planted += rows.length;
    found += rows.filter((_, index) => named.has(String(life.length + index))).length;
  }
  return found / planted;
};

const ROUTES: readonly Route[] = ['phone bill', 'card'];

describe.each(ROUTES)('by %s', route => {
  it.each([
    ['a usual fee', {}, 0.9],
    ['a small fee', { fee: 0.1 }, 0.9],
    ['a high fee', { fee: 0.4 }, 0.9],
    ['a payout within minutes', { delayHours: 0.2 }, 0.9],
    ['a payout a day later', { delayHours: 24 }, 0.9],
    ['six charges', { charges: 6 }, 0.9],
    ['three payouts', { payouts: 3 }, 0.9],
  ])('finds %s', (_, change, least) => {
    expect(recallOf(route, change, 6)).toBeGreaterThanOrEqual(least);
  });
});

const households = Number(process.env['SWEEP'] ?? 0);

it.runIf(households > 0)(
  'the whole curve',
  () => {
    const axes: readonly (readonly [keyof Shape, readonly number[]])[] = [
      ['fee', [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45]],
      ['delayHours', [0.2, 2, 12, 24, 48, 72, 96, 119]],
      ['charges', [1, 2, 3, 4, 5, 6]],
      ['payouts', [1, 2, 3]],
      ['episodes', [1, 2, 3]],
    ];
    for (const route of ROUTES) {
      for (const [axis, values] of axes) {
        const curve = values.map(value => `${value}: ${recallOf(route, { [axis]: value }, households).toFixed(2)}`);
        const once = values.map(
          value => `${value}: ${recallOf(route, { episodes: 1, [axis]: value }, households).toFixed(2)}`,
        );
        console.log(`${route}, ${axis}: ${curve.join(', ')}`);
        if (axis !== 'episodes') console.log(`${route}, ${axis}, one episode only: ${once.join(', ')}`);
      }
    }
  },
  600_000,
);
