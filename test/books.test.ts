/** Documents to one ledger: order, copies, days asked for, currencies, what could not be read. */
import { describe, expect, it } from 'vitest';
import { type BooksRequest, keepBooks } from '../src/books.js';
import { importers } from '../src/importers/index.js';
import { asIsoDate, toDay } from '../src/model/calendar.js';
import { documentsOf, type FileText } from './kit/audit.js';

const HEAD = 'Date,Description,Amount\n';
const ROWS = ['2025-01-05,NETFLIX.COM,-15.49', '2025-02-05,NETFLIX.COM,-15.49', '2025-02-09,CORNER SHOP,-3.50'];
const LATER = ['2025-02-05,NETFLIX.COM,-15.49', '2025-02-09,CORNER SHOP,-3.50', '2025-03-05,NETFLIX.COM,-15.49'];
const fileOf = (name: string, rows: readonly string[]): FileText => ({ name, text: HEAD + rows.join('\n') });
const dayOf = (text: string) => toDay(asIsoDate(text)!);

const keep = (files: readonly FileText[], request: Partial<BooksRequest> = {}) =>
  keepBooks(documentsOf(files), { importers, ...request });

describe('the books', () => {
  it('are the same whatever the order of the documents', async () => {
    const files = [fileOf('b.csv', ROWS), fileOf('a.csv', LATER), { name: 'c.csv', text: 'today,I,slept\n' }];
    const [books, turned] = [await keep(files), await keep([...files].reverse())];
    expect(books.inputs.map(({ file, format }) => [file, format])).toEqual([
      ['a.csv', 'generic'],
      ['b.csv', 'generic'],
      ['c.csv', null],
    ]);
    expect(turned.inputs).toEqual(books.inputs);
    expect([...turned.ledger.entries].map(({ day, amount }) => [day, amount])).toEqual(
      [...books.ledger.entries].map(({ day, amount }) => [day, amount]),
    );
  });

  it('count what two exports share once, and say of which file it is a copy', async () => {
    const { ledger, inputs } = await keep([
      fileOf('a.csv', ROWS),
      fileOf('b.csv', [...LATER, '2025-03-06,SHOP,-1.00']),
    ]);
    expect(ledger.entries.length).toBe(5);
    expect(inputs.map(({ duplicates }) => duplicates)).toEqual([2, 0]);
    expect(inputs.map(({ tally }) => tally.transactions)).toEqual([3, 4]);
  });

  it('hold only the days asked for, and still name the days and sums of each file', async () => {
    const until = dayOf('2025-02-05');
    const { ledger, inputs } = await keep([fileOf('a.csv', ROWS)], { since: dayOf('2025-01-06'), until });
    expect([...ledger.entries].map(({ day }) => day)).toEqual([until]);
    expect(inputs[0]).toMatchObject({
      tally: { rows: 3, transactions: 3 },
      period: { from: dayOf('2025-01-05'), to: dayOf('2025-02-09') },
      totals: [{ currency: 'XXX', in: 0, out: 3448 }],
    });
  });

  it('take the one currency that is named for files that name none, and say so', async () => {
    const dollars = { name: 'usd.csv', text: 'Date,Description,Amount,Currency\n2025-01-07,SHOP,-2.00,USD\n' };
    const { ledger, inputs } = await keep([fileOf('a.csv', ROWS), dollars]);
    expect(new Set([...ledger.entries].map(({ currency }) => currency))).toEqual(new Set(['USD']));
    expect(inputs.map(({ assumptions }) => assumptions.some(({ id }) => id === 'assume.currency'))).toEqual([
      true,
      false,
    ]);
  });

  it('name the account of every statement, and hold nothing of a file that could not be read', async () => {
    const { ledger, statements, inputs } = await keep([fileOf('a.csv', ROWS), { name: 'empty.csv', text: '' }]);
    expect(statements.map(({ account, statement }) => [account, statement.transactions.length])).toEqual([
      [ledger.accounts[0], 3],
    ]);
    expect(inputs[1]).toMatchObject({ format: null, accounts: [], totals: [], period: undefined, duplicates: 0 });
    expect(inputs[1]?.diagnostics.map(({ level }) => level)).toEqual(['error']);
  });

  it('of nothing are empty', async () => {
    const { ledger, inputs, statements } = await keep([]);
    expect([ledger.entries.length, inputs, statements]).toEqual([0, [], []]);
  });
});
