import { describe, expect, it } from 'vitest';
import { lineRecords } from '../../src/reading/line-records.js';

const cells = (text: string) => lineRecords(text)?.rows.map(row => row.cells.join(' | '));

describe('text with one field a line', () => {
  it('is a table of the records between blank lines', () => {
    expect(cells('Fern Notes\nMar 2, 2025\n$4.99\n\nPine Music\nMar 5, 2025\n$10.99\n')).toEqual([
      'Item | Date | Amount',
      'Fern Notes | Mar 2, 2025 | $4.99',
      'Pine Music | Mar 5, 2025 | $10.99',
    ]);
  });

  it('keeps signs as amounts, and lines of no record as rows', () => {
    expect(cells('내역\n\n들꽃카페\n2025.03.05 10:15\n-4,500원\n\n나래상사\n2025.03.25 09:00\n+2,100,000원\n')).toEqual(
      [
        '내역',
        'Item | Date | Amount',
        '들꽃카페 | 2025.03.05 10:15 | -4,500원',
        '나래상사 | 2025.03.25 09:00 | +2,100,000원',
      ],
    );
  });

  it('takes labels for the header', () => {
    expect(cells('Date: 2025-03-02\nPaid: 4.99\n\nDate: 2025-03-05\nPaid: 10.99')).toEqual([
      'Date | Paid',
      '2025-03-02 | 4.99',
      '2025-03-05 | 10.99',
    ]);
  });

  it('finds the records by their days where no blank line parts them; a title says that they were paid', () => {
    expect(cells('Purchase history\nA\n5 March 2025\n€4,99\nB\n15 March 2025\n€10,99')).toEqual([
      'Purchase history',
      'Item | Date | Amount paid',
      'A | 5 March 2025 | €4,99',
      'B | 15 March 2025 | €10,99',
    ]);
  });

  it.each([
    'Date,Description,Amount\n2025-01-15,SHOP,-5.00\n2025-01-25,WAGES,100.00\n',
    '!Type:Bank\nD01/15/2025\nT-5.00\nPShop\n^\nD01/25/2025\nT100.00\nPWages\n^\n',
    ':20:S\n:25:1/2\n:60F:C250101EUR100,00\n:61:2501020102D5,00NMSCX\n:86:X\n',
    '2025-03-02\n\n4.99\n\nA letter of 5 March 2025, about nothing.\n',
    'Fern\nMar 2, 2025\n$4.99\n',
    '',
  ])('is not %j', text => {
    expect(lineRecords(text)).toBeUndefined();
  });
});
