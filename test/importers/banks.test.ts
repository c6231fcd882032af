/**
 * Two hundred invented banks are read right or refused; none is read wrong.
 * `BANKS=2000 BANKS_SEED=7` tries others and prints how many were right, refused and wrong, by quirk.
 */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importDocument } from '../../src/importers/import.js';
import { importers } from '../../src/importers/index.js';
import { toIso } from '../../src/model/calendar.js';
import { exponentOf } from '../../src/model/money.js';
import type { ImportedDocument } from '../../src/model/statement.js';
import { type Bank, type Booked, bankOf } from './banks.js';

const COUNT = Number(process.env['BANKS'] ?? 200);
const SEED = Number(process.env['BANKS_SEED'] ?? 20_261_125);
/** A folder for what was read wrong or refused, one file a bank. */
const SAMPLES = process.env['BANKS_SAMPLES'];
/** Of the banks that a careful human could read. */
const MOST_REFUSED = 0.08;
const PRINTED_LINES = 8;

type Verdict = 'right' | 'refused' | 'wrong';
/** As `Verdict`, but what was read wrong without a warning apart. */
type Count = Record<Verdict | 'silent', number>;

interface Tried {
  readonly bank: Bank;
  readonly verdict: Verdict;
  readonly got: readonly Booked[];
  readonly said: readonly string[];
}

const bookedOf = (documents: readonly ImportedDocument[]): readonly Booked[] =>
  documents.flatMap(({ result }) =>
    result.statements.flatMap(({ transactions }) =>
      transactions.map(({ day, amount, currency }) => ({
        day: toIso(day),
        amount: Math.round(amount * 10 ** (2 - exponentOf(currency))),
      })),
    ),
  );

const keyOf = (rows: readonly Booked[]): string =>
  rows
    .map(({ day, amount }) => `${day} ${amount}`)
    .toSorted()
    .join();

const saidOf = (documents: readonly ImportedDocument[]): readonly string[] =>
  documents.flatMap(({ result }) => [
    ...new Set(result.diagnostics.map(({ level, code }) => `${level} ${code}`)),
    ...result.assumptions.map(({ id }) => `assumed ${id}`),
  ]);

/** What no human could settle may be read in any way, as long as it is said what was assumed. */
const verdictOf = ({ right, undecidable }: Bank, got: readonly Booked[], said: readonly string[]): Verdict => {
  if (right.some(rows => keyOf(rows) === keyOf(got))) return 'right';
  if (got.length === 0 && said.some(line => line.startsWith('error'))) return 'refused';
  return undecidable !== undefined && said.some(line => !line.startsWith('info')) ? 'refused' : 'wrong';
};

const tryBank = async (bank: Bank): Promise<Tried> => {
  const documents = await importDocument({ name: bank.name, bytes: bank.bytes }, { importers });
  const got = bookedOf(documents);
  const said = [...documents.map(({ format }) => `read by ${format ?? 'nobody'}`), ...saidOf(documents)];
  return { bank, got, said, verdict: verdictOf(bank, got, said.slice(documents.length)) };
};

const rowsText = (rows: readonly Booked[]): string =>
  rows
    .slice(0, 6)
    .map(({ day, amount }) => `${day} ${(amount / 100).toFixed(2)}`)
    .join(' | ');

/** The rows on one side that the other lacks. */
const without = (rows: readonly Booked[], others: readonly Booked[]): readonly Booked[] => {
  const left = others.map(({ day, amount }) => `${day} ${amount}`);
  return rows.filter(({ day, amount }) => {
    const at = left.indexOf(`${day} ${amount}`);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

const describeTried = ({ bank, got, said, verdict }: Tried, lines: number): string =>
  [
    `--- ${verdict}: seed ${bank.seed}, ${bank.language}, ${bank.quirks.join(' ') || 'ordinary'} (${bank.traits.join(' ')})${bank.undecidable === undefined ? '' : ` undecidable: ${bank.undecidable}`}`,
    ...bank.text.split(/\r?\n/).slice(0, lines),
    `said: ${said.join('; ')}`,
    `expected ${bank.right[0]!.length} rows, got ${got.length}`,
    `missing:  ${rowsText(without(bank.right[0]!, got))}`,
    `surplus:  ${rowsText(without(got, bank.right[0]!))}`,
  ].join('\n');

const tableOf = (tried: readonly Tried[]): string => {
  const counts = new Map<string, Count>();
  const add = (name: string, { verdict, said }: Tried) => {
    const row = counts.get(name) ?? { right: 0, refused: 0, wrong: 0, silent: 0 };
    row[verdict]++;
    if (verdict === 'wrong' && !said.some(line => /^(?:error|warning)/.test(line))) row.silent++;
    counts.set(name, row);
  };
  for (const one of tried) {
    const { language, quirks, traits, undecidable } = one.bank;
    add(' all', one);
    if (undecidable !== undefined) add(` undecidable ${undecidable}`, one);
    for (const quirk of quirks.length === 0 ? ['ordinary'] : quirks) add(quirk, one);
    for (const trait of [`language:${language}`, ...traits]) add(`~ ${trait}`, one);
  }
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { right, refused, wrong, silent }]) => {
      const figures = [right, refused, wrong, silent].map(n => String(n).padStart(5));
      return `${name.padEnd(48)} ${figures[0]} right ${figures[1]} refused ${figures[2]} wrong, of these ${figures[3]} in silence`;
    })
    .join('\n');
};

const save = (tried: readonly Tried[], folder: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'all.txt'), '');
  for (const one of tried.filter(({ verdict }) => verdict !== 'right')) {
    writeFileSync(join(folder, `${one.bank.seed}-${one.verdict}-${one.bank.name}`), one.bank.bytes);
    appendFileSync(join(folder, 'all.txt'), `${describeTried(one, 400)}\n`);
  }
};

it(`reads ${COUNT} invented banks right or refuses them`, { timeout: 600_000 }, async () => {
  const tried: Tried[] = [];
  for (let nth = 0; nth < COUNT; nth++) tried.push(await tryBank(bankOf(SEED + nth)));
  if (COUNT !== 200) console.log(tableOf(tried));
  if (SAMPLES !== undefined) save(tried, SAMPLES);
  const wrong = tried.filter(({ verdict }) => verdict === 'wrong').map(one => describeTried(one, PRINTED_LINES));
  expect(wrong.join('\n'), `${wrong.length} of ${COUNT} read wrong`).toBe('');
  const decidable = tried.filter(({ bank }) => bank.undecidable === undefined);
  const refused = decidable
    .filter(({ verdict }) => verdict === 'refused')
    .map(one => describeTried(one, PRINTED_LINES));
  expect(refused.length, refused.join('\n')).toBeLessThanOrEqual(decidable.length * MOST_REFUSED);
});
