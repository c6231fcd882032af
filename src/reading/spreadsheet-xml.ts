/** Excel's XML of 2003 ("XML Spreadsheet"), which banks call .xls as well. */
import { textOfNumber } from './cell-text.js';
import type { Failure, Row, Table } from './document.js';
import { exceeds, READING_LIMITS } from './limits.js';
import { descend, parseXml, type XmlElement } from './xml.js';

export const isSpreadsheetXml = (text: string): boolean =>
  /^\s*<\?xml\b[\s\S]*<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/.test(text.slice(0, 4000));

export const readSpreadsheetXml = (text: string): readonly Table[] | Failure => {
  const parsed = parseXml(text);
  if ('failure' in parsed) return parsed.failure;
  const tables: Table[] = [];
  let count = 0;
  for (const sheet of descend(parsed.root, 'Worksheet')) {
    const rows: Row[] = [];
    let line = 0;
    for (const element of descend(sheet, 'Table', 'Row')) {
      // Rows and cells that follow a gap say where they stand: `ss:Index`, from 1.
      line = Number(element.attributes['Index'] ?? line + 1);
      const cells = cellsOf(element);
      count += cells.length;
      const failure =
        exceeds(cells.length, READING_LIMITS.columns, 'read.too-many-columns') ??
        exceeds(count, READING_LIMITS.cells, 'read.too-many-cells');
      if (failure) return failure;
      if (cells.some(cell => cell.trim() !== '')) rows.push({ cells, line });
    }
    tables.push({ name: sheet.attributes['Name'] ?? '', rows });
  }
  return tables;
};

const cellsOf = (row: XmlElement): readonly string[] => {
  const texts: string[] = [];
  let column = 0;
  for (const cell of descend(row, 'Cell')) {
    column = Math.min(Number(cell.attributes['Index'] ?? column + 1), READING_LIMITS.columns + 1);
    const data = descend(cell, 'Data')[0];
    if (data) texts[column - 1] = textOf(data);
    column += Number(cell.attributes['MergeAcross'] ?? 0);
  }
  return Array.from(texts, (text: string | undefined) => text ?? '');
};

const textOf = (data: XmlElement): string => {
  const text = wholeText(data);
  if (data.attributes['Type'] === 'DateTime') return text.replace(/T00:00:00(?:\.0+)?$|\.\d+$/, '').replace('T', ' ');
  return data.attributes['Type'] === 'Number' && /e/i.test(text) ? textOfNumber(Number(text)) : text;
};

/** Letters in bold or color are elements inside. */
const wholeText = ({ text, children }: XmlElement): string => text + children.map(wholeText).join('');
