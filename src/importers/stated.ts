/** What a document states of its rows beside them: how many there are, and from which day to which. */
import { toIso } from '../model/calendar.js';
import type { Evidence, ImportResult } from '../model/statement.js';
import { locatorOf, type Opened, type Row, type Table } from '../reading/document.js';
import words from './stated-words.json' with { type: 'json' };
import { daysPrinted } from './values/printed-days.js';

export const ofStatedFacts = (result: ImportResult, { tables }: Opened): readonly Evidence[] => {
  const [table, ...more] = tables;
  const [layout, ...others] = result.layouts;
  if (table === undefined || layout?.header === undefined || more.length + others.length > 0) return [];
  const at = table.rows.findIndex(row => locatorOf(table, row) === layout.header);
  const above = table.rows.slice(0, Math.max(at, 0));
  return [...ofCount(result, above, table), ...ofPeriod(result, above, table)];
};

/** The number may count the rows that were cancelled as well; one that fits neither is told. */
const ofCount = ({ tally }: ImportResult, above: readonly Row[], table: Table): readonly Evidence[] => {
  const row = above.find(({ cells }) => cells.some(cell => isCalled(cell, COUNT)));
  const stated = row === undefined ? undefined : onlyNumber(row.cells);
  if (row === undefined || stated === undefined || tally.transactions === 0) return [];
  const fits = stated >= tally.transactions && stated <= tally.rows;
  const args = { stated, computed: tally.transactions };
  return [
    {
      verdict: fits ? 'for' : 'against',
      message: { id: `evidence.count.${fits ? 'for' : 'against'}`, args },
      locator: locatorOf(table, row),
    },
  ];
};

const ofPeriod = ({ statements }: ImportResult, above: readonly Row[], table: Table): readonly Evidence[] => {
  const days = statements.flatMap(({ transactions }) => transactions.map(({ day }) => day));
  if (days.length === 0) return [];
  const row = above.find(({ cells }) => cells.some(cell => isCalled(cell, PERIOD)));
  const printed = (dayFirst: boolean) =>
    (row?.cells ?? [])
      .flatMap(cell => daysPrinted(cell, dayFirst))
      .flatMap(({ day, isExact }) => (isExact ? [day] : []));
  const spans = [printed(true), printed(false)].flatMap(found => {
    const [from, to, ...rest] = [...new Set(found)].toSorted((a, b) => a - b);
    return from === undefined || to === undefined || rest.length > 0 ? [] : [{ from, to }];
  });
  const [first] = spans;
  if (row === undefined || first === undefined) return [];
  const isWithin = (slack: number) =>
    spans.find(({ from, to }) => days.every(day => day >= from - slack && day <= to + slack));
  const held = isWithin(0);
  if (held === undefined && isWithin(SLACK) !== undefined) return [];
  const { from, to } = held ?? first;
  const verdict = held === undefined ? 'against' : 'for';
  const args = { from: { date: toIso(from) }, to: { date: toIso(to) } };
  return [{ verdict, message: { id: `evidence.period.${verdict}`, args }, locator: locatorOf(table, row) }];
};

/** Days between a purchase and its booking, by one of which the period goes. */
const SLACK = 31;

const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}:]+/gu, ' ')
    .trim()
    .normalize('NFC');

const COUNT: ReadonlySet<string> = new Set(words.count.map(bare));
const PERIOD: ReadonlySet<string> = new Set(words.period.map(bare));

/** The label alone, or before a colon. */
const isCalled = (cell: string, labels: ReadonlySet<string>): boolean =>
  cell.length < 80 && labels.has(bare(cell.split(/[:：]/)[0] ?? ''));

/** Of the label's own cell or the one beside it; nothing where several numbers stand there. */
const onlyNumber = (cells: readonly string[]): number | undefined => {
  const numbers = cells.flatMap(cell => cell.match(/\d[\d,]*/g) ?? []).map(text => Number(text.replaceAll(',', '')));
  return numbers.length === 1 ? numbers[0] : undefined;
};
