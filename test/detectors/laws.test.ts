/** What may not matter to a rule: into how many files the rows of an account were cut, and how odd they are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cases, Detector } from '../../src/detectors/detector.js';
import { detectors } from '../../src/detectors/index.js';
import type { Finding } from '../../src/model/finding.js';
import type { Statement } from '../../src/model/statement.js';
import { factsOfStatements, statementsOf } from '../kit/ledger-text.js';

const RULES = [
  'accumulation-debt',
  'carrier-limit',
  'carrier-arrears',
  'revolving-balance',
  'installment-load',
  'unauthorized-burst',
  'card-testing',
  'duplicate-charge',
  'aggregation-mismatch',
  'opaque-aggregate',
  'low-friction-exposure',
];

/** Every account's rows in two files: the first half of its days, and the second. */
const cutInTwo = (statements: readonly Statement[]): readonly Statement[] =>
  statements.flatMap(({ account, transactions }) => {
    const days = transactions.map(({ day }) => day).sort((a, b) => a - b);
    const middle = days[Math.floor(days.length / 2)]!;
    return [
      { account, transactions: transactions.filter(({ day }) => day < middle) },
      { account, transactions: transactions.filter(({ day }) => day >= middle) },
    ];
  });

const told = (
  detector: Detector,
  statements: readonly Statement[],
  said: Cases['finds'][number],
): readonly Finding[] => {
  const outcome = detector.examine(factsOfStatements(statements, said.household), said.options ?? {});
  return outcome.status === 'ran' ? outcome.findings : [];
};

describe.each(RULES)('%s', rule => {
  const detector = detectors.find(({ id }) => id === rule)!;

  it('tells the same of one file and of two', async () => {
    const module = (await import(`../../src/detectors/${rule}/cases.ts`)) as { readonly default: Cases };
    for (const said of module.default.finds) {
      const statements = statementsOf(said.ledger);
      expect(told(detector, cutInTwo(statements), said), said.title).toEqual(told(detector, statements, said));
    }
  });
});

const line = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    time: fc.constantFrom('', '02:10', '02:14', '13:00', '23:59'),
    account: fc.constantFrom('card', 'card2', 'bank', 'carrier', 'wallet', 'ledger'),
    sign: fc.constantFrom('-', '-', '-', ''),
    amount: fc.constantFrom(1, 100, 150, 5500, 49_500, 98_000, 300_000, 1_000_000),
    currency: fc.constantFrom('KRW', 'JPY', 'VND'),
    payee: fc.constantFrom(
      '컬쳐랜드',
      'WLMXTECH HK',
      '다이소 신촌점',
      'SKT통신요금자동',
      '신한카드결제',
      '리볼빙 이자',
      '연체료',
      '넥슨코리아',
      '구글페이먼트코리아',
      '급여 대한물산',
      '네이버페이 후불결제',
    ),
    more: fc.constantFrom('', ' {of: 3}', ' {nth: 2, of: 3}', ' {kind: interest}', ' {kind: payment}'),
  })
  .map(
    ({ day, month, time, account, sign, amount, currency, payee, more }) =>
      `2025-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')} ${time} [${account}] ${sign}${amount} ${currency} ${payee}${more}`,
  );

describe('any ledger', () => {
  it('is examined to the end, whatever stands in it, and the order of rows changes nothing', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), lines => {
        const statements = statementsOf(lines.join('\n'));
        const reversed = statements
          .toReversed()
          .map(({ account, transactions }) => ({ account, transactions: transactions.toReversed() }));
        for (const rule of RULES) {
          const detector = detectors.find(({ id }) => id === rule)!;
          const outcome = detector.examine(factsOfStatements(statements), {});
          expect(detector.examine(factsOfStatements(reversed), {})).toEqual(outcome);
        }
      }),
      { numRuns: 60 },
    );
  });
});
