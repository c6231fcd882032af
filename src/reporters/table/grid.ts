/** A grid of cells. The one door to cli-table3, whose cost grows with the square of the rows: long grids are cut. */
import Table from 'cli-table3';
import { clip, clipFront, widthOf } from './columns.js';

/** Left where `align` is absent. Only the first column gives way where the grid is too wide. */
export interface GridColumn {
  readonly head: string;
  readonly align?: 'left' | 'right';
  /** Where the first column is cut; at its end unless it says so. */
  readonly cut?: 'front';
}

/** Rows that a page shows of one grid; the JSON has all. */
export const MOST_ROWS = 200;

/** Lines no wider than `width`: the first column gives way, then is clipped. Without color: cells bring their own. */
export const grid = (
  columns: readonly GridColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] => {
  const widths = columns.map(({ head }, index) =>
    Math.max(widthOf(head), ...rows.map(row => widthOf(row[index] ?? ''))),
  );
  const others = widths.slice(1).reduce((sum, size) => sum + size, 0);
  const first = Math.min(widths[0]!, Math.max(8, width - others - GAP * columns.length));
  const cut = columns[0]?.cut === 'front' ? clipFront : clip;
  const table = new Table({
    head: columns.map(({ head }) => head),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP },
    chars: NO_LINES,
  });
  for (const [name = '', ...cells] of rows) table.push([cut(name, first), ...cells]);
  return table
    .toString()
    .split('\n')
    .map(line => line.trimEnd());
};

const GAP = 2;

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};
