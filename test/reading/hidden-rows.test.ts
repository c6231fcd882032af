/** Rows that a workbook hides. */
import { describe, expect, it } from 'vitest';
import { hiddenRows } from '../../src/reading/hidden-rows.js';

const book = (...sheets: readonly string[]) => ({
  files: Object.fromEntries(
    sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, { content: new TextEncoder().encode(xml) }]),
  ),
});
const SHEET = '<sheetData><row r="1"><c r="A1"/></row><row r="2" hidden="1"><c r="A2"/></row></sheetData>';

describe('hidden rows', () => {
  it.each([
    ['are found by their number', book(SHEET), [2]],
    ['are the statement’s where a filter hides them', book(`${SHEET}<autoFilter ref="A1:B2"/>`), []],
    ['are not looked for among several sheets', book(SHEET, SHEET), []],
    ['are none in other workbooks', {}, []],
  ])('%s', (_, read, rows) => {
    expect([...hiddenRows(read)]).toEqual(rows);
  });
});
