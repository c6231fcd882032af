/** Words of a page to rows and columns: the header row says how many columns there are, the words below say where they part. */
import type { Row } from './document.js';

export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline, from the top of the page. */
  readonly y: number;
  /** Of the font, in points. */
  readonly size: number;
}

/** Words on one baseline, from left to right. */
interface Line {
  readonly words: readonly Word[];
  readonly y: number;
  readonly size: number;
  readonly page: number;
  /** On its page, from 1. */
  readonly number: number;
}

interface Cell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/**
 * All pages as one table: what stands above a header in cells parted by wide gaps, what stands below in the header's columns. A header
 * that is repeated on the next page is left out.
 */
export const rowsOf = (pages: readonly (readonly Word[])[]): readonly Row[] => {
  const blocks = blocksOf(pages.flatMap(linesOf));
  const bodies = new Map<string, Line[]>();
  for (const { title, body } of blocks) bodies.set(title, [...(bodies.get(title) ?? []), ...body]);
  const said = new Set<string>();
  return blocks.flatMap(({ title, header, body }) => {
    if (!header)
      return body.map(line =>
        rowOf(
          line,
          segmentsOf(line, WIDE_GAP).map(({ text }) => text),
        ),
      );
    const cells = segmentsOf(header, CELL_GAP);
    const rows = tableRows(body, bordersOf(cells, bodies.get(title) ?? body));
    if (said.has(title)) return rows;
    said.add(title);
    return [
      rowOf(
        header,
        cells.map(({ text }) => text),
      ),
      ...rows,
    ];
  });
};

/** Baselines that differ by less than this share of the font size are one. */
const SAME_LINE = 0.4;
/** Gaps in font sizes: words of one header cell are nearer than this … */
const CELL_GAP = 0.7;
/** … and what stands outside of tables is parted by more than this. */
const WIDE_GAP = 1.5;
/** A line no more than this many font sizes below a row, or above it, may be the rest of it. */
const NEAR = 1.8;
/** A header stands at most this many lines above the first row. */
const HEADER_REACH = 4;

const linesOf = (words: readonly Word[], page: number): readonly Line[] => {
  const lines: Word[][] = [];
  for (const word of words.toSorted((one, other) => one.y - other.y)) {
    const last = lines.at(-1);
    if (last && word.y - last[0]!.y < SAME_LINE * Math.max(word.size, last[0]!.size)) last.push(word);
    else lines.push([word]);
  }
  return lines.map((line, index) => ({
    words: line.toSorted((one, other) => one.left - other.left),
    y: line[0]!.y,
    size: line[0]!.size,
    page: page + 1,
    number: index + 1,
  }));
};

interface Block {
  readonly title: string;
  readonly header: Line | undefined;
  readonly body: readonly Line[];
}

const blocksOf = (lines: readonly Line[]): readonly Block[] => {
  const blocks: { title: string; header: Line | undefined; body: Line[] }[] = [];
  lines.forEach((line, index) => {
    const header = isHeader(line, lines.slice(index + 1, index + 1 + HEADER_REACH));
    if (header) blocks.push({ title: line.words.map(({ text }) => text).join(' '), header: line, body: [] });
    else if (blocks.length === 0) blocks.push({ title: '', header: undefined, body: [line] });
    else blocks.at(-1)!.body.push(line);
  });
  return blocks;
};

/** The last line of titles above a record. */
const isHeader = (line: Line, below: readonly Line[]): boolean => {
  const record = below.findIndex(isRecord);
  return isTitles(line) && record >= 0 && !below.slice(0, record).some(isTitles);
};

/** At least three cells, and no digit in them. */
const isTitles = (line: Line): boolean =>
  !line.words.some(({ text }) => /\d/.test(text)) && segmentsOf(line, CELL_GAP).length >= 3;

/** A line that begins with a day, or with a number and a day. */
const isRecord = ({ words: [first, second, third] }: Line): boolean =>
  first !== undefined &&
  second !== undefined &&
  (DAY.test(first.text) || SHORT_DAY.test(first.text) || DAY.test(second.text) || DAY.test(third?.text ?? ''));

const DAY =
  /^(?:(?:19|20)\d{2}(?:[-./]\d{1,2}[-./]\d{1,2}\.?|년)|\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?)$/i;
/** 01.02: only in the first place, since an amount may look like it. */
const SHORT_DAY = /^\d{2}\.\d{2}$/;

const segmentsOf = ({ words, size }: Line, gap: number): readonly Cell[] => joined(words, size, gap);

/** Neighbors nearer than `gap` font sizes become one. */
const joined = (words: readonly Cell[], size: number, gap: number): readonly Cell[] => {
  const cells: { text: string; left: number; right: number }[] = [];
  for (const { text, left, right } of words) {
    const last = cells.at(-1);
    if (last && left - last.right < gap * size) {
      last.text += (left - last.right > BLANK * size ? ' ' : '') + text;
      last.right = right;
    } else cells.push({ text, left, right });
  }
  return cells;
};

/** Letters of one word may be drawn one by one. */
const BLANK = 0.12;

/** Where columns part: between the middles of two header cells, in the widest gap that the fewest words reach into. */
const bordersOf = (header: readonly Cell[], body: readonly Line[]): readonly number[] => {
  const words: readonly Cell[] = [...header, ...body.filter(isRecord).flatMap(({ words }) => words)];
  return header.slice(1).map((next, index) => {
    const cell = header[index]!;
    return widestGap(words, (cell.left + cell.right) / 2, (next.left + next.right) / 2);
  });
};

const widestGap = (words: readonly Cell[], from: number, to: number): number => {
  // Cells that touch leave a gap all the same.
  const edges = words.flatMap(({ left, right }) => [left + 0.4, right - 0.4]).filter(x => x > from && x < to);
  const stops = [from, ...edges.toSorted((one, other) => one - other), to];
  let best = { middle: (from + to) / 2, inside: Number.POSITIVE_INFINITY, width: 0 };
  for (let index = 1; index < stops.length; index += 1) {
    const width = stops[index]! - stops[index - 1]!;
    const middle = stops[index - 1]! + width / 2;
    if (width <= 0) continue;
    const inside = words.filter(({ left, right }) => left + 0.4 < middle && right - 0.4 > middle).length;
    if (inside < best.inside || (inside === best.inside && width > best.width)) best = { middle, inside, width };
  }
  return best.middle;
};

/** Records, each with the lines around it that continue its cells; any other line is a row by itself. */
const tableRows = (body: readonly Line[], borders: readonly number[]): readonly Row[] => {
  const cut = body.map(line => cutAt(line, borders));
  const amounts = amountColumns(cut.filter((_, index) => isRecord(body[index]!)));
  const owners: number[] = [];
  body.forEach((line, index) => {
    const standsAlone = isRecord(line) || cut[index]!.some((text, column) => text !== '' && amounts.has(column));
    const [above, below] = [gapBetween(body[index - 1], line), gapBetween(line, body[index + 1])];
    if (standsAlone) owners.push(index);
    else if (above <= NEAR && above <= below) owners.push(owners[index - 1] ?? index);
    else owners.push(below <= NEAR && isRecord(body[index + 1]!) ? index + 1 : index);
  });
  return body.flatMap((line, index) => {
    if (owners[index] !== index) return [];
    const parts = cut.filter((_, other) => owners[other] === index);
    const cells = cut[index]!.map((_, column) => parts.flatMap(part => part[column] || []).join('\n'));
    return [rowOf(line, cells)];
  });
};

/** In font sizes. */
const gapBetween = (upper: Line | undefined, lower: Line | undefined): number =>
  upper && lower && upper.page === lower.page ? (lower.y - upper.y) / lower.size : Number.POSITIVE_INFINITY;

/** The words of a record go where they stand; of other lines whole phrases go where they begin, since they keep to no columns. */
const cutAt = (line: Line, borders: readonly number[]): readonly string[] => {
  const pieces = isRecord(line) ? line.words : segmentsOf(line, CELL_GAP);
  const columns: Cell[][] = Array.from({ length: borders.length + 1 }, () => []);
  for (const piece of pieces) {
    const place = isRecord(line) || AMOUNT.test(piece.text) ? (piece.left + piece.right) / 2 : piece.left;
    const column = borders.findIndex(border => place < border);
    columns.at(column)!.push(piece);
  }
  return columns.map(cells => joined(cells, line.size, Number.POSITIVE_INFINITY)[0]?.text ?? '');
};

const AMOUNT = /^[-+−(]?\s?\p{Sc}?\s?[-+−]?\d[\d,.]*\)?\s?(?:원|-|CR|DR)?$/u;

/** Columns in which most records have an amount: a line with something there is no rest of another. */
const amountColumns = (records: readonly (readonly string[])[]): ReadonlySet<number> => {
  const columns = records[0]?.map((_, column) => column) ?? [];
  return new Set(
    columns.filter(column => {
      const filled = records.flatMap(cells => (cells[column] ? [cells[column]] : []));
      return column > 0 && filled.length > 0 && filled.filter(text => AMOUNT.test(text)).length > filled.length * 0.6;
    }),
  );
};

const rowOf = ({ page, number }: Line, cells: readonly string[]): Row => ({ cells, line: number, page });
