/** Looks at the XML inside a workbook before the whole is handed to its reader: what would blow up is refused here. */
import type { Failure } from './document.js';
import { exceeds, READING_LIMITS } from './limits.js';
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
      exceeds(widest, SHEET_COLUMNS, 'read.too-many-columns') ??
      exceeds(cells, READING_LIMITS.cells, 'read.too-many-cells');
    if (failure) return failure;
  }
  return undefined;
};

/** Cells of an OOXML sheet: `<c` in `<row`. Byte by byte, since a sheet has millions of them. */
const sheetCells = (xml: Buffer): Size => {
  let count = 0;
  let widest = 0;
  let inRow = 0;
  for (let at = 0; at < xml.length; at += 1) {
    if (xml[at] !== LESS_THAN) continue;
    if (xml[at + 1] === 0x63 && endsName(xml[at + 2])) {
      count += 1;
      inRow += 1;
      widest = Math.max(widest, inRow);
    } else if (xml[at + 1] === 0x72 && xml[at + 2] === 0x6f && xml[at + 3] === 0x77 && endsName(xml[at + 4])) inRow = 0;
  }
  return { count, widest };
};

/** A blank, `>` or `/`. */
const endsName = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x3e || byte === 0x2f;

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
