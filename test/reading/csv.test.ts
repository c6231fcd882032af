import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/reading/csv.js';
import { findDelimiter } from '../../src/reading/delimiter.js';
import { readQuickly } from '../../src/reading/quick-csv.js';

const cellsOf = (text: string, delimiter = ',') => readCsv(text, delimiter).rows.map(({ cells }) => cells);
const linesOf = (text: string, delimiter = ',') => readCsv(text, delimiter).rows.map(({ line }) => line);

describe('csv', () => {
  it('keeps the physical line past blank lines and breaks inside quotes', () => {
    const text = '\n\na,b\r\n"1\n2",3\r\n\r\n4,5';
    expect(cellsOf(text)).toEqual([
      ['a', 'b'],
      ['1\n2', '3'],
      ['4', '5'],
    ]);
    expect(linesOf(text)).toEqual([3, 4, 7]);
  });

  it('reads a preamble that ends its lines otherwise than the body', () => {
    expect(cellsOf('Account,1\nBalance,2\na,b\r\n1,2\r\n').at(-1)).toEqual(['1', '2']);
  });

  it('takes CR CR LF for one line end', () => {
    const text = 'a,b\r\r\n1,2\r\r\n3,4\r\r\n';
    expect(cellsOf(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(linesOf(text)).toEqual([1, 2, 3]);
  });

  it('takes the wrapping of Excel off', () => {
    expect(cellsOf('card,n\n="0010",1\n"=""0011""",2\n')).toEqual([
      ['card', 'n'],
      ['0010', '1'],
      ['0011', '2'],
    ]);
    expect(cellsOf('card,n\n="1,000",1\n')).toEqual([
      ['card', 'n'],
      ['1,000', '1'],
    ]);
  });

  it('leaves out a line that only names the delimiter', () => {
    expect(readCsv('sep=;\r\na;b\r\n1;2', ';').rows).toEqual([
      { cells: ['a', 'b'], line: 2 },
      { cells: ['1', '2'], line: 3 },
    ]);
  });

  it('reads quotes inside a cell that nobody escaped', () => {
    const text =
      'date;payee;amount\n2024-01-02;"UAB "Naktida"";5,00\n2024-01-03;"a ""c"" "d" e";6,00\n2024-01-04;5" pizza;7,00\n';
    expect(cellsOf(text, ';').slice(1)).toEqual([
      ['2024-01-02', 'UAB "Naktida"', '5,00'],
      ['2024-01-03', 'a "c" "d" e', '6,00'],
      ['2024-01-04', '5" pizza', '7,00'],
    ]);
    expect(readCsv(text, ';').flaws).toEqual([]);
  });

  it('loses no row to a quote that never closes', () => {
    const text = 'd,p,a\n1,x,10\n2,"y,20\n3,z,30\n4,w,40\n';
    expect(cellsOf(text)).toEqual([
      ['d', 'p', 'a'],
      ['1', 'x', '10'],
      ['2', '"y', '20'],
      ['3', 'z', '30'],
      ['4', 'w', '40'],
    ]);
    expect(linesOf(text)).toEqual([1, 2, 3, 4, 5]);
    expect(readCsv(text, ',').flaws).toMatchObject([{ code: 'read.stray-quotes', locator: '3', args: { lines: '3' } }]);
  });

  it('loses no row to a quote that closes lines later', () => {
    const text = 'd,p,a\n1,"x,10\n2,y,20\n3,"z",30\n4,"w, v",40\n';
    expect(cellsOf(text)).toEqual([
      ['d', 'p', 'a'],
      ['1', '"x', '10'],
      ['2', 'y', '20'],
      ['3', 'z', '30'],
      ['4', 'w, v', '40'],
    ]);
  });

  it('survives a text of nothing but quotes', () => {
    const rows = readCsv('"'.repeat(5001), ',').rows;
    expect(rows).toHaveLength(1);
    expect(readCsv('a,"b\n'.repeat(3000), ',').rows).toHaveLength(3000);
  });
});

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', '가', ' ', ',', '"', '\n', '\r', '\r\n', '1', "'"), maxLength: 6 }),
  fc.constant(''),
);
const ending = fc.constantFrom('\n', '\r\n', '\r');
const quoted = (value: string, always: boolean) =>
  always || /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
const record = fc.tuple(fc.array(fc.tuple(cell, fc.boolean()), { minLength: 1, maxLength: 5 }), ending);

const asTheHouseAsks = (text: string) =>
  parse(text, {
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: false,
    info: true,
  }) as unknown as { readonly record: string[]; readonly info: { readonly lines: number } }[];

describe('csv, for any well-quoted text', () => {
  it('gives every cell back, on the line where its record starts', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), records => {
        let text = '';
        const expected = records.flatMap(([cells, end]) => {
          const line = (text.match(/\r\n|\n|\r/g) ?? []).length + 1;
          text += cells.map(([value, always]) => quoted(value, always)).join(',') + end;
          return cells.some(([value]) => value.trim() !== '') ? [{ cells: cells.map(([value]) => value), line }] : [];
        });
        fc.pre(!/\r\r\n/.test(text) && !/\r$/.test(text.slice(0, -1)) && !/\r"?\n/.test(text.replaceAll('\r\n', '')));
        expect(readCsv(text, ',').rows).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('says in the fast lane what csv-parse says', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', '\r', 'b'), maxLength: 40 }), text => {
        const quick = readQuickly(text, ',');
        if (!quick) return;
        expect(quick.map(({ cells }) => cells)).toEqual(asTheHouseAsks(text).map(({ record: cells }) => cells));
      }),
      { numRuns: 2000 },
    );
  });

  it('counts the lines as csv-parse counts them', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 12 }), records => {
        const text = records
          .map(([cells]) => cells.map(([value]) => quoted(value.replaceAll('\r', ''), true)).join(','))
          .join('\n');
        const ends = asTheHouseAsks(text).map(({ info }) => info.lines);
        const starts = readQuickly(text, ',')!.map(({ line }) => line);
        expect(starts.slice(1)).toEqual(ends.slice(0, -1).map(line => line + 1));
      }),
      { numRuns: 200 },
    );
  });
});

describe('delimiters', () => {
  const rows = (delimiter: string, cells: readonly string[]) =>
    Array.from({ length: 12 }, () => cells.join(delimiter)).join('\r\n');

  it.each([',', ';', '\t', '|'])('finds %j', delimiter => {
    expect(findDelimiter(rows(delimiter, ['2024-01-02', 'shop', '12.50']))).toBe(delimiter);
  });

  it('is not misled by decimal commas', () => {
    expect(findDelimiter(rows(';', ['02.01.2024', 'shop, Berlin', '-12,50', '1.000,00', 'EUR']))).toBe(';');
    expect(findDelimiter(rows('\t', ['02.01.2024', '1,00', '2,00', '3,00', '4,00']))).toBe('\t');
  });

  it('is not misled by a long preamble', () => {
    const preamble = Array.from({ length: 24 }, (_, i) => `Note ${i}: one, two, three`).join('\n');
    expect(findDelimiter(`${preamble}\n${rows(';', ['02.01.2024', 'shop', '12,50', '3,00'])}`)).toBe(';');
  });

  it('is not misled by delimiters inside quotes', () => {
    expect(findDelimiter(rows(',', ['2024-01-02', '"a;b;c;d;e;f;g"', '1.00']))).toBe(',');
  });

  it('does what the file says', () => {
    expect(findDelimiter('sep=|\na,b|c\n')).toBe('|');
    expect(findDelimiter('no table at all')).toBe(',');
  });
});
