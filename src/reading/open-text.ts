/** Text of any kind, and markup that calls itself a workbook. */
import { readCsv } from './csv.js';
import { type Decoded, decode } from './decode.js';
import { findDelimiter } from './delimiter.js';
import {
  type Container,
  type Document,
  type Failure,
  type Opening,
  type OpenOptions,
  type Table,
  unreadable,
} from './document.js';
import { flawInLines } from './flaw.js';
import { foreignText } from './foreign.js';
import { isHtmlTable, readHtmlTables } from './html-table.js';
import { exceeds, READING_LIMITS } from './limits.js';
import { LINE_DELIMITER, lineRecords } from './line-records.js';
import { isSpreadsheetXml, readSpreadsheetXml } from './spreadsheet-xml.js';

export const openText = ({ name, bytes }: Document, options: OpenOptions): Opening => {
  const decoded = decode(bytes, options.encoding);
  if (isBinary(decoded.text)) return unreadable(name, 'read.binary');
  const { text, encoding, flaws } = withoutNuls(decoded);
  const foreign = foreignText(text);
  if (foreign !== undefined) return { name, kind: 'unreadable', failure: foreign };
  const inMarkup = tablesInMarkup(text);
  if (inMarkup) {
    const { container, tables } = inMarkup;
    return 'code' in tables
      ? { name, kind: 'unreadable', failure: tables }
      : { name, kind: 'tables', container, encoding, tables, flaws };
  }
  const tooMany = exceeds(linesIn(text), READING_LIMITS.rows, 'read.too-many-rows');
  if (tooMany) return { name, kind: 'unreadable', failure: tooMany };
  const records = once(() => lineRecords(text));
  const delimiter = once(() => (records() === undefined ? findDelimiter(text) : LINE_DELIMITER));
  const tables = once(() => [records() ?? readCsv(text, delimiter())]);
  return {
    name,
    kind: 'text',
    encoding,
    text,
    get delimiter() {
      return delimiter();
    },
    get tables() {
      return tables();
    },
    flaws,
  };
};

const tablesInMarkup = (
  text: string,
): { readonly container: Container; readonly tables: readonly Table[] | Failure } | undefined => {
  if (isSpreadsheetXml(text)) return { container: 'xls', tables: readSpreadsheetXml(text) };
  return isHtmlTable(text) ? { container: 'html', tables: readHtmlTables(text) } : undefined;
};

const linesIn = (text: string): number => {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
};

/** Pictures, programs and archives decode to control characters: a hundredth of what they begin with, or a tenth where they are NUL. */
const isBinary = (text: string): boolean => {
  const head = text.slice(0, 20_000).replace(/\0+$/, '');
  const nuls = head.match(/\0/g)?.length ?? 0;
  const controls = head.match(/[\x01-\x08\x0e-\x19\x1c-\x1f]/g)?.length ?? 0;
  return (head === '' && text !== '') || controls > head.length / 100 || nuls > head.length / 10;
};

/** Fixed fields, filled up, and blocks of a disk, filled up: a NUL in a text means nothing. */
const withoutNuls = (decoded: Decoded): Decoded => {
  if (!decoded.text.includes('\0')) return decoded;
  const lines = decoded.text.split(/\r\n|\n|\r/).flatMap((line, index) => (line.includes('\0') ? [index + 1] : []));
  const flaw = flawInLines('read.nul-bytes', lines);
  return { ...decoded, text: decoded.text.replaceAll('\0', ''), flaws: [...decoded.flaws, flaw] };
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
