/** One household with every family in it, and how what was found compares with what is there. */
import { type Facts, factsOf } from '../../../src/facts/fact.js';
import { recurringStreams } from '../../../src/facts/recurring/index.js';
import { buildLedger } from '../../../src/ledger/ledger.js';
import { identifyPayee } from '../../../src/merchants/recognize.js';
import type { EpochDay } from '../../../src/model/calendar.js';
import { currencyOf, minor } from '../../../src/model/money.js';
import type { Statement } from '../../../src/model/statement.js';
import type { Stream } from '../../../src/model/stream.js';
import type { AccountKind } from '../../../src/model/transaction.js';
import { familiesOf } from './families.js';
import { habitsOf } from './habits.js';
import { chanceOf } from './random.js';
import { type AccountName, type Expected, type Family, LAST, type Line } from './script.js';

const KINDS: Readonly<Record<AccountName, AccountKind>> = {
  card: 'card',
  card2: 'card',
  bank: 'bank',
  savings: 'bank',
  carrier: 'carrier',
};

export const householdOf = (seed: number): readonly Family[] => {
  const chance = chanceOf(seed);
  return [...familiesOf(chance), ...habitsOf(chance)];
};

/** Statements of the families' lines; the locator of a line is its place in the list. */
export const statementsOf = (lines: readonly Line[]): readonly Statement[] =>
  Object.entries(KINDS).map(([name, kind]) => ({
    account: { kind, name, institution: `Example ${name}` },
    transactions: lines.flatMap(({ day, amount, payee, account, extra }, nth) =>
      account === name
        ? [
            {
              day,
              amount: minor(amount),
              currency: currencyOf('USD'),
              kind: 'unknown' as const,
              description: payee,
              ...extra,
              source: { file: `${name}.csv`, locator: String(nth) },
            },
          ]
        : [],
    ),
  }));

export const factsOfLines = (lines: readonly Line[], asOf: EpochDay = LAST): Facts =>
  factsOf(buildLedger(statementsOf(lines), identifyPayee).ledger, asOf, { limits: {} });

export interface Outcome {
  readonly family: Family;
  readonly missed: readonly Expected[];
  readonly surplus: readonly Stream[];
  readonly found: readonly Stream[];
}

/** What was found of each family: a stream belongs to the family most of its lines are of. */
export const outcomesOf = (families: readonly Family[]): readonly Outcome[] => {
  const lines = families.flatMap(family => family.lines);
  const owner = families.flatMap(family => family.lines.map(() => family));
  const facts = factsOfLines(lines);
  const owned = new Map<Family, Stream[]>(families.map(family => [family, []]));
  for (const stream of facts.get(recurringStreams)) owned.get(ownerOf(facts, stream, owner))!.push(stream);
  return families.map(family => {
    const left = [...owned.get(family)!];
    const found: Stream[] = [];
    const missed = family.expected.filter(expected => {
      const at = left.findIndex(stream => isAs(stream, expected));
      if (at >= 0) found.push(...left.splice(at, 1));
      return at < 0;
    });
    return { family, missed, found, surplus: left };
  });
};

const ownerOf = ({ ledger }: Facts, { rows }: Stream, owner: readonly Family[]): Family => {
  const counts = new Map<Family, number>();
  for (const row of rows) {
    const family = owner[Number(ledger.entries.at(row).source.locator)]!;
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
};

/** A double charge and a refund are lines as well, so that a few more are right. */
const isAs = (stream: Stream, { cadence, amount, status, kind, events, lines }: Expected): boolean =>
  stream.cadence === cadence &&
  (amount === undefined || stream.amount.minor === amount) &&
  (status === undefined || stream.status === status) &&
  (kind === undefined || stream.kind === kind) &&
  (lines === undefined || Math.abs(stream.rows.length - lines) <= 2) &&
  (events === undefined ||
    events.join() ===
      stream.events
        .map(({ type }) => type)
        .sort()
        .join() ||
    events.join() === stream.events.map(({ type }) => type).join());
