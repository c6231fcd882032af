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
    const { count, widest } = countCells(xml);
    cells += count;
    const failure =
      exceeds(widest, SHEET_COLUMNS, 'read.too-many-columns') ?? exceeds(cells, LIMITS.cells, 'read.too-many-cells');
    if (failure) return failure;
  }
  return undefined;
};

/** Cells of OOXML and OpenDocument sheets, repeated ones that are not empty as often as they are repeated. */
const countCells = (xml: Buffer): { readonly count: number; readonly widest: number } => {
  let count = 0;
  let widest = 0;
  let inRow = 0;
  for (let at = xml.indexOf(0x3c); at >= 0; at = xml.indexOf(0x3c, at + 1)) {
    const first = xml[at + 1];
    // <c … and <row …
    if (first === 0x63 && isNameEnd(xml[at + 2])) inRow += 1;
    else if (first === 0x72 && xml[at + 2] === 0x6f && xml[at + 3] === 0x77) inRow = 0;
    else continue;
    if (inRow > 0) count += 1;
    widest = Math.max(widest, inRow);
  }
  return { count, widest };
};

const isNameEnd = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x3e || byte === 0x2f;
