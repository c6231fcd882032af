/** Misuse put into clean households: the rows of it are told, and no others. `HOUSEHOLDS=500` asks more of them. */
import { describe, expect, it } from 'vitest';
import { accumulationDebt } from '../../src/detectors/accumulation-debt/index.js';
import { aggregationMismatch } from '../../src/detectors/aggregation-mismatch/index.js';
import { cardTesting } from '../../src/detectors/card-testing/index.js';
import { carrierArrears } from '../../src/detectors/carrier-arrears/index.js';
import { carrierLimit } from '../../src/detectors/carrier-limit/index.js';
import type { Detector } from '../../src/detectors/detector.js';
import { duplicateCharge } from '../../src/detectors/duplicate-charge/index.js';
import { revolvingBalance } from '../../src/detectors/revolving-balance/index.js';
import { unauthorizedBurst } from '../../src/detectors/unauthorized-burst/index.js';
import {
  type Chance,
  chanceOf,
  cleanHousehold,
  type Row,
  START,
  statementsOfRows,
} from '../facts/cash-out/household.js';
import { factsOfStatements } from '../kit/ledger-text.js';

const HOUSEHOLDS = Number(process.env['HOUSEHOLDS'] ?? 40);
const MONTHS = 9;
const SILENT = [
  unauthorizedBurst,
  cardTesting,
  duplicateCharge,
  accumulationDebt,
  carrierLimit,
  carrierArrears,
  revolvingBalance,
  aggregationMismatch,
];

type Misuse = (chance: Chance, clean: readonly Row[]) => readonly Row[];

/** Two to seven vouchers or transit credits before dawn, a few minutes apart. */
const burst: Misuse = chance => {
  const day = someDay(chance);
  let time = chance.between(0, 4 * 3600);
  return Array.from({ length: chance.between(2, 7) }, () => {
    time += chance.between(30, 15 * 60);
    const [description, detail] = chance.of([
      ['컬쳐랜드', '모바일상품권'],
      ['구글 기프트카드', '모바일상품권'],
      ['모르는몰', '모바일상품권'],
      ['모바일티머니', '교통카드충전'],
    ] as const);
    return { account: 'carrier', day, time, amount: -chance.between(300, 2950) * 100, description, detail };
  });
};

/** Two tiny charges by a stranger abroad, and one to three large ones within two days. */
const testing: Misuse = chance => {
  const [day, time] = [someDay(chance), chance.between(0, 20 * 3600)];
  const [name, other] = [strangerOf(chance), strangerOf(chance)];
  const probe = (after: number): Row => ({
    account: 'card',
    day,
    time: time + after,
    amount: -chance.of([100, 150, 500, 1000, 1300]),
    description: name,
  });
  const large = Array.from({ length: chance.between(1, 3) }, (): Row => {
    const later = chance.between(0, 2);
    return {
      account: 'card',
      day: day + later,
      time: later === 0 ? time + chance.between(300, 3 * 3600) : chance.between(0, 86_399),
      amount: -chance.between(150, 1200) * 1000,
      description: chance.maybe(0.8) ? name : other,
    };
  });
  return [probe(0), probe(chance.between(20, 400)), ...large];
};

/** An ordinary purchase at a shop of changing prices that is charged again within two minutes. */
const duplicate: Misuse = (chance, clean) => {
  const shops = ['이마트 왕십리점', '쿠팡', '배달의민족'];
  const first = chance.of(clean.filter(row => shops.includes(row.description) && row.amount < -20_000));
  return [{ ...first, time: first.time + chance.between(5, 110) }, first];
};

const someDay = (chance: Chance): number => START + chance.between(60, MONTHS * 30 - 10);
const strangerOf = (chance: Chance): string =>
  `${Array.from({ length: 5 }, () => chance.of(Array.from('BCDFGKLMNPRSTVWXZ'))).join('')} ${chance.of(['MEDIA', 'TECH', 'PAY'])} ${chance.of(['HK', 'CY', 'SINGAPORE', 'MALTA', 'ESTONIA'])}`;

const loudRows = (detector: Detector, rows: readonly Row[]): readonly number[] => {
  const facts = factsOfStatements(statementsOfRows(rows));
  const outcome = detector.examine(facts, {});
  const loud = outcome.status === 'ran' ? outcome.findings.filter(({ severity }) => severity !== 'info') : [];
  return loud
    .flatMap(({ evidence }) => evidence.map(({ row }) => Number(facts.ledger.entries.at(row).source.locator)))
    .sort((a, b) => a - b);
};

const seeds = Array.from({ length: HOUSEHOLDS }, (_, index) => index + 1);

describe('clean households', () => {
  it('hear nothing above information of misuse, of debt that grows, or of bills', () => {
    const told = seeds.flatMap(seed => {
      const rows = cleanHousehold(chanceOf(seed), MONTHS);
      return SILENT.flatMap(detector => loudRows(detector, rows).map(row => `${seed} ${detector.id} ${row}`));
    });
    expect(told).toEqual([]);
  });
});

describe.each([
  ['unauthorized-burst', unauthorizedBurst, burst],
  ['card-testing', cardTesting, testing],
  ['duplicate-charge', duplicateCharge, duplicate],
] as const)('%s', (_, detector, misuse) => {
  it('is told by exactly its rows in at least 97 of 100 households', () => {
    const missed = seeds.filter(seed => {
      const chance = chanceOf(seed);
      const clean = cleanHousehold(chance, MONTHS);
      const put = misuse(chance, clean);
      const rest = clean.filter(row => !put.includes(row));
      const rows = [...rest, ...put];
      return loudRows(detector, rows).join() !== put.map((_, index) => rest.length + index).join();
    });
    expect(missed.length, `seeds ${missed.join(' ')}`).toBeLessThanOrEqual(0.03 * HOUSEHOLDS);
  });
});
