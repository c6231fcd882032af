/** What a file prints for and against its rows as they were read. */
import { describe, expect, it } from 'vitest';
import { importDocument } from '../../src/importers/import.js';
import { importers } from '../../src/importers/index.js';

const evidenceOf = async (text: string): Promise<readonly string[]> => {
  const [document] = await importDocument(
    { name: 'statement.csv', bytes: new TextEncoder().encode(text) },
    { importers },
  );
  return document?.evidence.map(({ message }) => message.id) ?? [];
};

const ROWS = '2025-01-15,Shop,-5.00,995.00\n2025-01-20,Cafe,-3.00,992.00\n2025-01-25,Wages,100.00,1092.00\n';

describe('the evidence of a file', () => {
  it('is its running balances', async () => {
    expect(await evidenceOf(`Date,Description,Amount,Balance\n${ROWS}`)).toEqual(['evidence.balances.for']);
  });

  it('says so where not one balance follows, with either sign', async () => {
    const rows =
      '2025-01-15,Shop,-5.00,995.00\n2025-01-20,Cafe,-3.00,871.40\n2025-01-25,Wages,100.00,640.10\n2025-01-28,Rent,-50.00,12.00\n';
    expect(await evidenceOf(`Date,Description,Amount,Balance\n${rows}`)).toEqual(['evidence.balances-broken.against']);
  });

  it('is nothing where nothing is printed', async () => {
    expect(await evidenceOf('Date,Description,Amount\n2025-01-15,Shop,-5.00\n2025-01-25,Wages,100.00\n')).toEqual([]);
  });

  it.each([
    ['Number of transactions: 3', 'evidence.count.for'],
    ['Number of transactions: 5', 'evidence.count.against'],
    ['Period: 2025-01-01 to 2025-01-31', 'evidence.period.for'],
    ['Period: 2024-01-01 to 2024-01-31', 'evidence.period.against'],
  ])('%s', async (line, id) => {
    expect(await evidenceOf(`${line}\nDate,Description,Amount,Balance\n${ROWS}`)).toEqual([
      'evidence.balances.for',
      id,
    ]);
  });

  it('is silent on a period that a purchase misses by days', async () => {
    expect(await evidenceOf(`Period: 2025-01-17 to 2025-02-16\nDate,Description,Amount,Balance\n${ROWS}`)).toEqual([
      'evidence.balances.for',
    ]);
  });

  it.each([
    ['92.00', 'evidence.total.for'],
    ['93.00', 'evidence.total.against'],
  ])('is a total row: %s', async (total, id) => {
    expect(await evidenceOf(`Date,Description,Amount,Balance\n${ROWS},Total,${total},\n`)).toEqual([
      'evidence.balances.for',
      id,
    ]);
  });
});
