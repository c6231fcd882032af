/**
 * What may not matter to any rule of the registry: the order of files and rows, the time zone of the machine, into how many files
 * the rows of an account were cut, and that two exports overlap.
 */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Cases, Detector } from '../../src/detectors/detector.js';
import { detectors } from '../../src/detectors/index.js';
import type { Outcome } from '../../src/model/finding.js';
import type { Statement } from '../../src/model/statement.js';
import { factsOfStatements, statementsOf } from '../kit/ledger-text.js';

type Said = Cases['finds'][number];

const outcomeOf = (detector: Detector, statements: readonly Statement[], said: Partial<Said> = {}): Outcome =>
  detector.examine(factsOfStatements(statements, said.household), said.options ?? {});

const upsideDown = (statements: readonly Statement[]): readonly Statement[] =>
  statements.toReversed().map(({ account, transactions }) => ({ account, transactions: transactions.toReversed() }));

/** Every account's rows in two files: those up to the day at `until` of them, and those from the day at `from` on; both 0 to 1. */
const inTwo =
  (from: number, until: number) =>
  (statements: readonly Statement[]): readonly Statement[] =>
    statements.flatMap(({ account, transactions }) => {
      const days = transactions.map(({ day }) => day).sort((a, b) => a - b);
      const dayAt = (share: number) => days[Math.min(days.length - 1, Math.floor(days.length * share))]!;
      return [
        { account, transactions: transactions.filter(({ day }) => day < dayAt(until)) },
        { account, transactions: transactions.filter(({ day }) => day >= dayAt(from)) },
      ];
    });

const LAWS: Readonly<Record<string, (statements: readonly Statement[]) => readonly Statement[]>> = {
  'files and rows in another order': upsideDown,
  'two files in place of one': inTwo(0.5, 0.5),
  'two exports that overlap': inTwo(1 / 3, 2 / 3),
  'the same export twice': statements => [...statements, ...statements],
};

const ZONES = ['Asia/Seoul', 'Pacific/Auckland', 'America/Los_Angeles'];

const casesOf = async (rule: string): Promise<Cases> =>
  ((await import(`../../src/detectors/${rule}/cases.ts`)) as { readonly default: Cases }).default;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(detectors.map(detector => [detector.id, detector] as const))('%s', async (rule, detector) => {
  const { finds, ignores } = await casesOf(rule);
  const all: readonly Partial<Said>[] = [...finds, ...ignores];

  it.each(Object.entries(LAWS))('tells the same of %s', (_, change) => {
    for (const said of all) {
      const statements = statementsOf(said.ledger ?? '');
      expect(outcomeOf(detector, change(statements), said), said.title).toEqual(outcomeOf(detector, statements, said));
    }
  });

  it('tells the same in another time zone', () => {
    const [first, ...others] = ZONES.map(zone => {
      vi.stubEnv('TZ', zone);
      const outcomes = all.map(said => outcomeOf(detector, statementsOf(said.ledger ?? ''), said));
      return { offset: new Date(0).getTimezoneOffset(), outcomes };
    });
    for (const { offset, outcomes } of others) {
      expect(offset).not.toBe(first?.offset);
      expect(outcomes).toEqual(first?.outcomes);
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
        const [facts, again] = [factsOfStatements(statements), factsOfStatements(upsideDown(statements))];
        for (const detector of detectors) expect(detector.examine(again, {})).toEqual(detector.examine(facts, {}));
      }),
      { numRuns: 60 },
    );
  });
});
