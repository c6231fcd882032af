/** What may not matter to a rule: into how many files the rows of an account were cut. */
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
    const module: { readonly default: Cases } = await import(`../../src/detectors/${rule}/cases.ts`);
    for (const said of module.default.finds) {
      const statements = statementsOf(said.ledger);
      expect(told(detector, cutInTwo(statements), said), said.title).toEqual(told(detector, statements, said));
    }
  });
});
