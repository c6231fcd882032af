/** Text to rows that keep their physical line. The one door to csv-parse. */
import { parse } from 'csv-parse/sync';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Row } from './document.js';
import { flawInLines } from './flaw.js';
import { breaksIn, readQuickly } from './quick-csv.js';

interface CsvTable {
  readonly rows: readonly Row[];
  readonly flaws: readonly Diagnostic[];
}

/**
 * Every record of the text, blank lines and a leading `sep=;` left out. Quotes that are no quotes are read as letters; a quote that
 * never closes, or closes lines later and so swallows rows, spoils its own line only, and is told.
 */
export const readCsv = (text: string, delimiter: string): CsvTable => {
  const lines = text.replaceAll('\r\r\n', '\r\n');
  const quick = readQuickly(lines, delimiter);
  const { rows, repaired } = quick ? { rows: quick, repaired: [] } : repair(lines, delimiter);
  const told = SEPARATOR_LINE.test(text) ? rows.filter(({ line }) => line > 1) : rows;
  return {
    rows: told.filter(isFilled).map(withoutFormulas),
    flaws: repaired.length === 0 ? [] : [flawInLines('read.stray-quotes', repaired)],
  };
};

/** Excel's own first line, which names the delimiter. */
export const SEPARATOR_LINE = /^"?sep=(.)"?[ \t]*(?:\r|\n|$)/i;

const isFilled = ({ cells }: Row): boolean => cells.some(cell => cell !== '' && cell.trim() !== '');

/** `="0010"`: how some banks keep Excel from eating zeros. */
const withoutFormulas = (row: Row): Row =>
  row.cells.some(isFormula)
    ? { ...row, cells: row.cells.map(cell => (isFormula(cell) ? cell.slice(2, -1).replaceAll('""', '"') : cell)) }
    : row;

const isFormula = (cell: string): boolean => cell.startsWith('="') && cell.endsWith('"') && cell.length > 2;

interface Repaired {
  readonly rows: readonly Row[];
  /** The lines with quotes that do not close where they should. */
  readonly repaired: readonly number[];
}

/** More quotes that never close than this in one record, and quotes mean nothing in it. */
const DEPTH_LIMIT = 20;

const repair = (text: string, delimiter: string, firstLine = 1, depth = 0): Repaired => {
  const lines = text.split(/\r\n|\n|\r/);
  if (depth > DEPTH_LIMIT)
    return { rows: lines.map((line, index) => loose(line, delimiter, firstLine + index)), repaired: [] };
  const { records, unclosed } = reference(text, delimiter);
  const width = commonWidth(records);
  const rows: Row[] = [];
  const repaired: number[] = [];
  let index = 0;
  for (const [nth, cells] of records.entries()) {
    const span = cells.reduce((sum, cell) => sum + (/[\r\n]/.test(cell) ? breaksIn(cell) : 0), 0);
    const line = firstLine + index;
    const [own = '', ...others] = lines.slice(index, index + span + 1);
    const first = loose(own, delimiter, line);
    index += span + 1;
    const broken = unclosed && nth === records.length - 1;
    if (broken || (span > 0 && swallows(cells, [own, ...others], delimiter, width))) {
      const rest = repair(others.join('\n'), delimiter, line + 1, depth + 1);
      rows.push(first, ...rest.rows);
      repaired.push(line, ...rest.repaired);
    } else if (span === 0 && !readQuickly(own, delimiter) && [width, cells.length].includes(first.cells.length)) {
      rows.push(first);
    } else rows.push({ cells, line });
  }
  return { rows, repaired };
};

/** A record of several lines, of which one or, in a record of the right width, each is a record by itself. */
const swallows = (cells: readonly string[], lines: readonly string[], delimiter: string, width: number): boolean => {
  const isRecord = (line: string) => loose(line, delimiter, 0).cells.length === width;
  return cells.length === width ? lines.every(isRecord) : lines.some(isRecord);
};

/** csv-parse's own `info` doubles its cost; a record's lines can be counted from the breaks inside its cells. */
const reference = (text: string, delimiter: string): { readonly records: string[][]; readonly unclosed: boolean } => {
  const records = (whole: string): string[][] =>
    parse(whole, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      skip_empty_lines: false,
    });
  try {
    return { records: records(text), unclosed: false };
  } catch {
    return { records: records(`${text}"`), unclosed: true };
  }
};

const commonWidth = (records: readonly (readonly string[])[]): number => {
  const counts = new Map<number, number>();
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
};

/** One line, where only a quote that is followed by a delimiter closes a cell: `"UAB "Naktida"";5` has two. */
const loose = (line: string, delimiter: string, number: number): Row => {
  const cells: string[] = [];
  for (let at = 0; ; ) {
    const opening = line.startsWith('="', at) ? 2 : line[at] === '"' ? 1 : 0;
    const closing = opening > 0 ? closingQuote(line, delimiter, at + opening) : -1;
    const cut = line.indexOf(delimiter, at);
    const end = closing >= 0 ? closing + 1 : cut < 0 ? line.length : cut;
    cells.push(closing >= 0 ? line.slice(at + opening, closing).replaceAll('""', '"') : line.slice(at, end));
    if (end >= line.length) return { cells, line: number };
    at = end + 1;
  }
};

const closingQuote = (line: string, delimiter: string, from: number): number => {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 1))
    if (at + 1 === line.length || line[at + 1] === delimiter) return at;
  return -1;
};
