/** What the fixtures of banks cannot show: tables that look like theirs, and days that only the file's surroundings tell. */
import { describe, expect, it } from 'vitest';
import { importDocument } from '../../src/importers/import.js';
import { importers } from '../../src/importers/index.js';
import { toIso } from '../../src/model/calendar.js';

const read = async (name: string, lines: readonly string[]) => {
  const [document] = await importDocument({ name, bytes: new TextEncoder().encode(lines.join('\n')) }, { importers });
  const rows = document!.result.statements.flatMap(({ transactions }) => transactions);
  return {
    format: document!.format,
    days: rows.map(({ day }) => toIso(day)),
    payees: rows.map(row => row.description),
  };
};

describe('PayPal', () => {
  const download = (zone: string, ...days: readonly string[]) => [
    'Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID',
    ...days.map((day, n) => `${day},03:46:20,${zone},Streamly,Website Payment,Completed,USD,-6.99,0.00,-6.99,T${n}`),
  ];

  it.each([
    ['PDT', ['04/03/2025'], ['2025-04-03']],
    ['America/New_York', ['04/03/2025'], ['2025-04-03']],
    ['BST', ['04/03/2025'], ['2025-03-04']],
    ['Europe/Berlin', ['04/03/2025'], ['2025-03-04']],
    // A number above 12 says more than the clock
    ['BST', ['03/04/2025', '03/20/2025'], ['2025-03-04', '2025-03-20']],
  ])('%s: %j', async (zone, days, expected) => {
    expect(await read('Download.csv', download(zone, ...days))).toMatchObject({ format: 'us-paypal', days: expected });
  });

  it('dates nothing where nothing tells the order: the file is an unknown one', async () => {
    expect((await read('Download.csv', download('', '04/03/2025', '05/03/2025'))).format).not.toBe('us-paypal');
  });
});

describe('DKB', () => {
  const header = 'Belegdatum;Beschreibung;Betrag (EUR)';
  const rows = ['02.05.2025;HAFEN BUCH;-14,99', '17.05.2025;AUSGLEICH KREDITKARTE;120,00'];

  it('is known by what stands above a card, where the names of the columns are anybody’s', async () => {
    expect((await read('u.csv', ['Kreditkarte:;4998********1234', '', header, ...rows])).format).toBe('de-dkb-card');
    expect((await read('u.csv', [header, ...rows])).format).toBe('generic');
  });
});
