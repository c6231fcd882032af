/**
 * Statements as the reader's bank would print them, and what the whole audit says of them, in words short enough to compare.
 * A case is a CSV text, or several by file name (`credit card.csv` and `visa.csv` are cards, other names bank accounts), with the
 * columns Date, Description and Amount, and Time and Card No. where the case needs them. A row that is not read fails its test file,
 * so that no case that is marked as failing fails for want of reading.
 */
import { afterAll, expect } from 'vitest';
import { audit } from '../../src/audit.js';
import { detectors } from '../../src/detectors/index.js';
import { recurringMessages } from '../../src/facts/recurring/telling/messages.js';
import { importers } from '../../src/importers/index.js';
import type { Audit } from '../../src/model/audit.js';
import { addMonths, type EpochDay, type IsoDate, toDay, toIso } from '../../src/model/calendar.js';
import type { Severity } from '../../src/model/finding.js';
import { currencyOf } from '../../src/model/money.js';
import type { Report } from '../../src/model/report.js';
import type { Cadence, Stream, StreamEventType, StreamKind } from '../../src/model/stream.js';
import { composeReport } from '../../src/report/compose.js';
import { oneOf, type Random, randomOf, whole } from '../kit/random.js';

export type Files = string | Readonly<Record<string, string>>;

export interface SeenStream {
  /** The catalogue's id, else the name as the page shows it. */
  readonly payee: string;
  readonly kind: StreamKind;
  readonly cadence: Cadence;
  readonly status: Stream['status'];
  readonly rows: number;
  readonly events: readonly StreamEventType[];
}

export interface SeenFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** Dates and descriptions of its evidence, as printed. */
  readonly rows: readonly string[];
}

const unread: string[] = [];
afterAll(() => expect(unread, 'inputs that were not read in full').toEqual([]));

/** Amounts without a currency are in dollars unless the case says otherwise. */
export const auditOf = async (files: Files, currency = 'USD'): Promise<Audit> => {
  const named = typeof files === 'string' ? { 'statement.csv': files } : files;
  const documents = Object.entries(named).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  const found = await audit(documents, {
    importers,
    detectors,
    optionsOf: () => ({}),
    household: { limits: {} },
    currency: currencyOf(currency),
  });
  for (const { file, tally, duplicates, diagnostics } of found.inputs) {
    const rows = named[file]!.trim().split('\n').length - 1;
    if (tally.transactions !== rows || duplicates > 0)
      unread.push(`${file}: ${tally.transactions} of ${rows} rows, ${JSON.stringify(diagnostics)}`);
  }
  unread.push(...found.outcomes.flatMap(outcome => (outcome.status === 'failed' ? [outcome.error] : [])));
  return found;
};

/** In the order of their first charge. */
export const streamsOf = async (files: Files, currency?: string): Promise<readonly SeenStream[]> =>
  (await auditOf(files, currency)).streams
    .toSorted((a, b) => a.rows[0]! - b.rows[0]!)
    .map(({ merchant, kind, cadence, status, rows, events }) => ({
      payee: merchant.id ?? merchant.name.en,
      kind,
      cadence,
      status,
      rows: rows.length,
      events: events.map(({ type }) => type),
    }));

export const findingsOf = async (files: Files, currency?: string): Promise<readonly SeenFinding[]> => {
  const { findings, transactions } = await auditOf(files, currency);
  return findings.map(({ rule, severity, evidence }) => ({
    rule,
    severity,
    rows: evidence.map(({ row }) => {
      const { day, description } = transactions.at(row);
      return `${toIso(day)} ${description}`;
    }),
  }));
};

/** Names of rules that said something, each once. */
export const rulesOf = async (files: Files, currency?: string): Promise<readonly string[]> =>
  [...new Set((await findingsOf(files, currency)).map(({ rule }) => rule))].sort();

export const reportOf = async (files: Files, currency?: string): Promise<Report> =>
  composeReport(await auditOf(files, currency), {
    locale: 'en',
    version: '0',
    wordsOf: rule => detectors.find(({ id }) => id === rule)!.messages,
    streamWords: recurringMessages,
  });

/** Every sentence on the page that is about a finding or a stream. */
export const sentencesOf = async (files: Files, currency?: string): Promise<string> => {
  const { findings, streams } = await reportOf(files, currency);
  return [
    ...findings.flatMap(({ title, summary, innocent, actions }) => [
      title,
      summary,
      ...innocent,
      ...actions.map(({ text }) => text),
    ]),
    ...streams.flatMap(({ why }) => why),
  ].join('\n');
};

/** A table of a bank: a header and the rows, in the order of their days. Blank lines and indents are of the test, not the file. */
export const csv = (...rows: readonly (string | readonly string[])[]): string =>
  `Date,Description,Amount\n${ordered(rows)}\n`;

/** The same with the time of day: rows are `2025-03-01,22:42,PAYEE,-1.00`. */
export const timed = (...rows: readonly (string | readonly string[])[]): string =>
  `Date,Time,Description,Amount\n${ordered(rows)}\n`;

/** The same of a card with this number, as its issuer prints it. */
export const ofCard = (number: string, ...rows: readonly (string | readonly string[])[]): string => {
  const lines = ordered(rows).split('\n');
  return `Date,Time,Card No.,Description,Amount\n${lines.map(line => line.replace(/^([^,]*,[^,]*),/, `$1,${number},`)).join('\n')}\n`;
};

const ordered = (rows: readonly (string | readonly string[])[]): string =>
  rows
    .flatMap(part => (typeof part === 'string' ? part.split('\n') : part))
    .map(line => line.trim())
    .filter(line => line !== '')
    .toSorted((a, b) => (a.slice(0, 16) < b.slice(0, 16) ? -1 : a.slice(0, 16) > b.slice(0, 16) ? 1 : 0))
    .join('\n');

export const day = (iso: string): EpochDay => toDay(iso as IsoDate);

/** `times` days, a month apart, on the day of the first or the last of the month. */
export const monthly = (from: string, times: number): readonly EpochDay[] =>
  Array.from({ length: times }, (_, nth) => addMonths(day(from), nth));

/** `times` days, `step` days apart. */
export const every = (step: number, from: string, times: number): readonly EpochDay[] =>
  Array.from({ length: times }, (_, nth) => (day(from) + nth * step) as EpochDay);

type ByTurn<T> = T | readonly T[] | ((nth: number) => T);

const turn = <T extends string | number>(said: ByTurn<T>, nth: number): T =>
  typeof said === 'function' ? said(nth) : typeof said === 'object' ? said[nth % said.length]! : said;

/** One row a day; texts and amounts of a list come in turn. An amount has its sign, in major units. */
export const rows = (days: readonly EpochDay[], payee: ByTurn<string>, amount: ByTurn<number>): readonly string[] =>
  days.map((date, nth) => `${toIso(date)},${turn(payee, nth)},${written(turn(amount, nth))}`);

const written = (amount: number): string => (Number.isInteger(amount) ? String(amount) : amount.toFixed(2));

const SHOPS = [
  ['CORNER MARKET SPRINGFIELD', 8, 90],
  ['HARBOR COFFEE SPRINGFIELD', 3, 9],
  ['NORTHSIDE PHARMACY', 5, 40],
  ['OLIVE TREE RESTAURANT', 18, 75],
  ['MAPLE HARDWARE', 6, 120],
  ['PAPER LANE BOOKS', 9, 45],
] as const;

/** What a household buys anyway: `times` rows at the shops around the corner, on any day, at any price. */
export const ordinary = (seed: number, from: string, to: string, times: number): readonly string[] => {
  const random = randomOf(seed);
  return Array.from({ length: times }, () => {
    const [shop, least, most] = oneOf(random, SHOPS);
    const date = toIso(whole(random, day(from), day(to)) as EpochDay);
    return `${date},${shop},${-(whole(random, least * 100, most * 100) / 100)}`;
  });
};

export const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, nth) => nth + 1);

export { oneOf, type Random, randomOf, whole };

/** A station as one fills up: 72 rows, an irregular year, a year of nothing, then every few days at a price that climbs. */
export const petrol = (seed: number, payee = 'PETROL PALM ST SPRINGFIELD'): readonly string[] => {
  const random = randomOf(seed);
  let date: number = day('2019-02-27');
  return Array.from({ length: 72 }, (_, nth) => {
    if (nth === 10) date = day('2020-10-13');
    else if (nth > 0)
      date += nth < 10 ? whole(random, 3, 55) : random() < 0.1 ? whole(random, 12, 40) : whole(random, 2, 9);
    const level = nth < 10 ? 2620 : nth < 34 ? 3140 : 6400;
    const cents = random() < 0.7 ? level + whole(random, -30 - nth, 30 + 3 * nth) : whole(random, 1000, 7500);
    return `${toIso(date as EpochDay)},${payee},-${(cents / 100).toFixed(2)}`;
  });
};
