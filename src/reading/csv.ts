/** Text to rows that keep their physical line. The one door to csv-parse. */
import { parse } from 'csv-parse/sync';
import type { Row } from './document.js';

/**
 * Every record of the text, blank lines left out. Quotes that are no quotes are read as letters. A quote that never closes makes
 * csv-parse give up; then the text is read again without quoting, which keeps every line.
 */
export const readCsv = (text: string, delimiter: string): readonly Row[] => {
  try {
    return numbered(parseWith(text, delimiter, '"'));
  } catch {
    return numbered(parseWith(text, delimiter, false));
  }
};

const parseWith = (text: string, delimiter: string, quote: '"' | false): string[][] =>
  parse(text, {
    bom: true,
    delimiter,
    quote,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: false,
  });

/** csv-parse's own `info` doubles its cost; a record's lines can be counted from the breaks inside its cells. */
const numbered = (records: readonly string[][]): readonly Row[] => {
  const rows: Row[] = [];
  let line = 1;
  for (const cells of records) {
    if (cells.some(cell => cell.trim() !== '')) rows.push({ cells, line });
    line += 1;
    for (const cell of cells) if (cell.includes('\n') || cell.includes('\r')) line += breaksIn(cell);
  }
  return rows;
};

const breaksIn = (cell: string): number => cell.match(/\r\n|\n|\r/g)?.length ?? 0;
