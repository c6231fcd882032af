/** Which character separates the cells of a text. */
import { readCsv } from './csv.js';

const CANDIDATES = [',', ';', '\t', '|'];
const SAMPLE_LINES = 60;

/** The delimiter that gives the most lines the same number of cells, and among those the most cells; a comma where none separates anything. */
export const findDelimiter = (text: string): string => {
  const head = text.split(/\r\n|\n|\r/, SAMPLE_LINES).join('\n');
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of CANDIDATES) {
    const widths = new Map<number, number>();
    for (const { cells } of readCsv(head, delimiter)) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    widths.delete(1);
    for (const [width, count] of widths) {
      const score = count * Math.min(width, 12);
      if (score > best.score) best = { delimiter, score };
    }
  }
  return best.delimiter;
};
