import { describe, expect, it } from 'vitest';
import { rowsOfTable, type Word } from '../../../src/reading/pdf/pdf-table.js';

/** A line of words, each with its left edge, in a font whose letters are 5 points wide. */
const line = (y: number, ...words: readonly (readonly [left: number, text: string])[]): readonly Word[] =>
  words.map(([left, text]) => ({ text, left, right: left + 5 * text.length, y, size: 9 }));

const cellsOf = (...pages: readonly (readonly Word[])[]) => rowsOfTable(pages).map(({ cells }) => cells);

describe('pages to tables', () => {
  const header = line(10, [0, 'Date'], [60, 'Payee'], [200, 'Amount']);

  it('put words of one cell together, letter by letter if need be', () => {
    const letters = line(20, [0, '01/02'], [60, 'N'], [65, 'e'], [70, 't'], [80, 'flix'], [205, '1.00']);
    expect(cellsOf([...header, ...letters])).toEqual([
      ['Date', 'Payee', 'Amount'],
      ['01/02', 'Net flix', '1.00'],
    ]);
  });

  it('give a wrapped line to the row it is nearer to', () => {
    const words = [
      ...header,
      ...line(26, [60, 'over']),
      ...line(31, [0, '01/02'], [205, '1.00']),
      ...line(36, [60, 'under']),
      ...line(56, [0, '01/03'], [60, 'next'], [205, '2.00']),
      ...line(66, [60, 'Total'], [205, '3.00']),
      ...line(120, [60, 'far below']),
    ];
    expect(cellsOf(words)).toEqual([
      ['Date', 'Payee', 'Amount'],
      ['01/02', 'over under', '1.00'],
      ['01/03', 'next', '2.00'],
      ['', 'Total', '3.00'],
      ['', 'far below', ''],
    ]);
  });

  it('keep two tables of one document apart', () => {
    const other = line(60, [0, 'Date'], [60, 'Check'], [120, 'Paid'], [200, 'Amount']);
    const words = [...header, ...line(20, [0, '01/02'], [60, 'a'], [205, '1.00']), ...other];
    expect(cellsOf([...words, ...line(70, [0, '01/03'], [60, '0101'], [120, 'b'], [205, '2.00'])])).toEqual([
      ['Date', 'Payee', 'Amount'],
      ['01/02', 'a', '1.00'],
      ['Date', 'Check', 'Paid', 'Amount'],
      ['01/03', '0101', 'b', '2.00'],
    ]);
  });

  it('are quick with thousands of pages', () => {
    const page = [
      ...header,
      ...Array.from({ length: 60 }, (_, row) =>
        line(20 + 12 * row, [0, '01/02'], [60, `shop ${row}`], [205, '1.00']),
      ).flat(),
    ];
    const started = performance.now();
    expect(rowsOfTable(Array.from({ length: 1000 }, () => page))).toHaveLength(60_001);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
