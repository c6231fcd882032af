/** Words of a page to rows and columns: the header row says how many columns there are, the words below say where they part. */
import type { Row } from '../document.js';

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
export const rowsOfTable = (pages: readonly (readonly Word[])[]): readonly Row[] => {
  const rows: Row[] = [];
  const tables = new Map<string, Line[]>();
  let table: Line[] | undefined;
  const lines = pages.flatMap(linesOf);
  lines.forEach((line, index) => {
    if (isHeader(line, lines.slice(index + 1, index + 1 + HEADER_REACH))) {
      const title = line.words.map(({ text }) => text).join(' ');
      table = tables.get(title) ?? [line];
      tables.set(title, table);
    } else if (table) table.push(line);
    else rows.push(rowOf(line, textsOf(line, WIDE_GAP)));
  });
  for (const [header, ...body] of tables.values()) {
    if (!header) continue;
    rows.push(rowOf(header, textsOf(header, CELL_GAP)), ...tableRows(body, bordersOf(header, body)));
  }
  return rows;
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

const textsOf = (line: Line, gap: number): readonly string[] => segmentsOf(line, gap).map(({ text }) => text);

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
const bordersOf = (header: Line, body: readonly Line[]): readonly number[] => {
  const titles = segmentsOf(header, CELL_GAP);
  const edges = edgesOf([...titles, ...body.filter(isRecord).flatMap(({ words }) => words)]);
  const middleOf = ({ left, right }: Cell) => (left + right) / 2;
  return titles.slice(1).map((next, index) => widestGap(edges, middleOf(titles[index]!), middleOf(next)));
};

/** Where a word begins (+1) or ends (−1), from left to right. */
interface Edge {
  readonly x: number;
  readonly change: 1 | -1;
}

/** Cells that touch leave a gap of this many points all the same. */
const SLACK = 0.4;

const edgesOf = (words: readonly Cell[]): readonly Edge[] =>
  words
    .flatMap(({ left, right }): readonly Edge[] => [
      { x: left + SLACK, change: 1 },
      { x: Math.max(right, left + 2 * SLACK) - SLACK, change: -1 },
    ])
    .toSorted((one, other) => one.x - other.x || other.change - one.change);

const widestGap = (edges: readonly Edge[], from: number, to: number): number => {
  let best = { middle: (from + to) / 2, inside: Number.POSITIVE_INFINITY, width: 0 };
  let inside = 0;
  let start = from;
  for (const { x, change } of [...edges, { x: to, change: 1 }]) {
    const end = Math.min(x, to);
    const width = end - start;
    if (width > 0 && (inside < best.inside || (inside === best.inside && width > best.width)))
      best = { middle: start + width / 2, inside, width };
    start = Math.max(start, end);
    if (x >= to) break;
    inside += change;
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
  const parts = new Map<number, (readonly string[])[]>();
  for (const [index, owner] of owners.entries()) parts.set(owner, [...(parts.get(owner) ?? []), cut[index]!]);
  return [...parts.entries()]
    .toSorted(([one], [other]) => one - other)
    .map(([owner, texts]) =>
      rowOf(
        body[owner]!,
        texts[0]!.map((_, column) => texts.flatMap(cells => cells[column] || []).join(' ')),
      ),
    );
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
