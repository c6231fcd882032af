/** Looks at the XML inside a workbook before the whole is handed to its reader: what would blow up is refused here. */
import type { Failure } from './document.js';
import { exceeds, LIMITS } from './limits.js';
import type { Member } from './zip.js';

/** Excel's own last column is XFD. */
const SHEET_COLUMNS = 16_384;

export const checkPackage = async (members: readonly Member[]): Promise<Failure | undefined> => {
  let cells = 0;
  for (const member of members) {
    if (!/\.(?:xml|rels)$/i.test(member.name)) continue;
    const part = await member.read();
    if (!(part instanceof Uint8Array)) return { code: 'read.damaged' };
    const xml = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    if (xml.includes('<!ENTITY')) return { code: 'read.xml-entities', args: { line: 1 } };
    const { count, widest } = member.name === 'content.xml' ? repeatedCells(xml.toString('utf8')) : sheetCells(xml);
    cells += count;
    const failure =
      exceeds(widest, SHEET_COLUMNS, 'read.too-many-columns') ?? exceeds(cells, LIMITS.cells, 'read.too-many-cells');
    if (failure) return failure;
  }
  return undefined;
};

/** Cells of an OOXML sheet, by `<c` and `<row`. */
const sheetCells = (xml: Buffer): Size => {
  let count = 0;
  let widest = 0;
  let inRow = 0;
  for (let at = xml.indexOf(LESS_THAN); at >= 0; at = xml.indexOf(LESS_THAN, at + 1)) {
    const name = xml.toString('latin1', at + 1, at + 5);
    if (/^row[ >/]/.test(name)) inRow = 0;
    else if (/^c[ >/]/.test(name)) {
      count += 1;
      inRow += 1;
      widest = Math.max(widest, inRow);
    }
  }
  return { count, widest };
};

interface Size {
  readonly count: number;
  readonly widest: number;
}

const LESS_THAN = 0x3c;

/** Cells of an OpenDocument sheet that have something in them, as often as they are repeated. */
const repeatedCells = (xml: string): Size => {
  let count = 0;
  let rows = 1;
  for (const [tag, name] of xml.matchAll(/<table:(table-row|table-cell)\b[^>]*>/g)) {
    if (name === 'table-row') rows = repeats(tag, 'rows');
    else if (!tag.endsWith('/>') || tag.includes('office:value')) count += rows * repeats(tag, 'columns');
  }
  return { count, widest: 0 };
};

const repeats = (tag: string, what: 'rows' | 'columns'): number =>
  Number(new RegExp(`number-${what}-repeated="(\\d+)"`).exec(tag)?.[1] ?? 1);
