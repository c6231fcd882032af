/** Exports: what each writes, and that the programs they are for accept it and come to the statement's own balance. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { BooksToExport } from '../src/exporters/exporter.js';
import { exporters } from '../src/exporters/index.js';
import { importDocument } from '../src/importers/import.js';
import { importers } from '../src/importers/index.js';
import { dayOf } from '../src/model/calendar.js';
import { currencyOf, decimalText, minor, money } from '../src/model/money.js';
import type { Statement } from '../src/model/statement.js';
import type { Transaction } from '../src/model/transaction.js';
import { booksOf } from './kit/books.js';
import { filesUnder, ROOT } from './kit/files.js';

const FIXTURES = join(ROOT, 'fixtures');
const KRW = currencyOf('KRW');
const USD = currencyOf('USD');

const row = (date: number, amount: number, description: string, more: Partial<Transaction> = {}): Transaction => ({
  day: dayOf(2025, 3, date)!,
  amount: minor(amount),
  currency: KRW,
  kind: 'unknown',
  description,
  source: { file: 'bank.csv', locator: String(date) },
  ...more,
});

/** Everything that a payee may hold and a journal may take amiss. */
const NASTY: readonly Statement[] = [
  {
    account: { kind: 'bank', institution: '신한은행', number: '110-***-123456' },
    opening: minor(1_000_000),
    closing: minor(2_466_900),
    currency: KRW,
    transactions: [
      row(3, -17_000, '(주)카카오; 멜론 | 월정액', { detail: '정기결제 "프리미엄" \\ 3월', reference: 'A)1(' }),
      row(3, -17_000, '(주)카카오; 멜론 | 월정액', { time: 34_200 as Transaction['time'] & number }),
      row(5, -4_500, '=HYPERLINK("http://example.com")'),
      row(7, 0, '* ! 2025-01-01 balance', { detail: 'two  blanks\tand\nlines' }),
      row(9, 2_500_000, '급여', { category: '소득:급여' }),
      row(10, -900_000, '신한카드', { kind: 'payment' }),
      row(11, -94_600, '＠해외결제', { original: money(-6500, USD), installment: { of: 3 } }),
      row(12, -0, ''),
    ],
  },
  {
    account: { kind: 'card', name: 'Mr. "Life": 2nd' },
    transactions: [
      row(4, -900_000, "Sam's Club #1", { kind: 'purchase' }),
      row(10, 900_000, '결제', { kind: 'payment' }),
    ],
  },
  { account: { kind: 'card', name: 'Mr Life 2nd!' }, transactions: [row(4, -1234, 'twin', { currency: USD })] },
];

const nasty = booksOf(NASTY);

describe.each(exporters)('$id', exporter => {
  it('writes what it wrote before', async () => {
    await expect([...exporter.render(nasty)].join('')).toMatchFileSnapshot(
      join(import.meta.dirname, 'exporters', `${exporter.id}.txt`),
    );
  });

  it('has something to say of nothing', () => {
    expect([...exporter.render({ accounts: [], entries: [], statements: [] })].join('')).toBeTypeOf('string');
  });
});

const textOf = (id: string, books: BooksToExport): string =>
  [...exporters.find(each => each.id === id)!.render(books)].join('');

describe('csv', () => {
  it('lets no spreadsheet run a payee', () => {
    const cells = textOf('csv', nasty).match(/(?<=,)"?'?[=@＠+-][^,\r]*/g) ?? [];
    expect(cells.filter(cell => !/^-?\d+(?:\.\d+)?$/.test(cell)).every(cell => /^"?'/.test(cell))).toBe(true);
  });
});

describe('json', () => {
  it('holds every row, as ndjson does', () => {
    const whole: unknown = JSON.parse(textOf('json', nasty));
    const lines = textOf('ndjson', nasty).trimEnd().split('\n');
    expect(whole).toMatchObject({ transactions: lines.map(line => JSON.parse(line) as unknown) });
    expect(lines).toHaveLength([...nasty.entries].length);
  });
});

/** What every fixture of the house holds, in one ledger. */
const shelf = async (): Promise<readonly Statement[]> => {
  const statements: Statement[] = [];
  for (const file of filesUnder(FIXTURES).filter(name => !/\.(?:expected\.json|password|md)$/.test(name))) {
    const documents = await importDocument({ name: file, bytes: readFileSync(join(FIXTURES, file)) }, { importers });
    statements.push(...documents.flatMap(({ result }) => result.statements));
  }
  return statements;
};

/** Payees, details, references and account names of any letters at all. */
const gibberish: readonly Statement[] = fc
  .sample(fc.record({ a: fc.string({ unit: 'grapheme' }), b: fc.string({ unit: 'binary-ascii' }) }), {
    numRuns: 200,
    seed: 1,
  })
  .map(({ a, b }, index) => ({
    account: { kind: 'bank', institution: a, name: b, number: String(index % 10) },
    transactions: [row((index % 28) + 1, index - 100, a, { detail: b, reference: a + b, category: `${b}:${a}` })],
  }));

const has = (program: string) => spawnSync(program, ['--version']).status === 0;

const scratch = mkdtempSync(join(tmpdir(), 'micro-audit-journals-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** What the program says, and that it is content. */
const verdict = (program: string, args: readonly string[], journal: string) => {
  const path = join(scratch, program);
  writeFileSync(path, journal);
  const { status, stdout, stderr } = spawnSync(program, [...args, path], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
};

/** March and May of one account; nobody has April's statement. */
const gapped: readonly Statement[] = [
  { opening: 100, closing: 130, days: [1, 2], amounts: [10, 20] },
  { opening: 500, closing: 480, days: [20, 21], amounts: [-15, -5] },
].map(({ opening, closing, days, amounts }) => ({
  account: { kind: 'bank', number: '7' },
  opening: minor(opening),
  closing: minor(closing),
  currency: KRW,
  transactions: days.map((day, index) => row(day, amounts[index]!, 'x')),
}));

describe('journals', () => {
  it('say what moved between two statements, and come to the balance of the last', () => {
    const text = textOf('hledger', booksOf(gapped));
    expect(text).toContain('2025-03-20 rows missing before this statement\n    assets:bank:7  370 KRW');
    expect(text.match(/ = \d+ KRW/g)).toEqual([' = 130 KRW', ' = 480 KRW']);
  });

  it('tell a closing balance that the rows do not make, and assert none', () => {
    const [march] = gapped;
    const text = textOf('hledger', booksOf([{ ...march!, closing: minor(131) }]));
    expect(text).toContain('; 2025-03-02 assets:bank:7: the statement ends with 131 KRW, its rows make 130 KRW');
    expect(text).not.toContain(' = ');
  });
});

describe.runIf(has('hledger'))('hledger itself', () => {
  const check = (books: BooksToExport) => verdict('hledger', ['check', '-f'], textOf('hledger', books));

  it('accepts every journal', async () => {
    expect(check(nasty)).toEqual({ status: 0, said: '' });
    expect(check(booksOf(gapped))).toEqual({ status: 0, said: '' });
    expect(check(booksOf(gibberish))).toEqual({ status: 0, said: '' });
    expect(check(booksOf(await shelf()))).toEqual({ status: 0, said: '' });
  });

  it('comes to the closing balance that the statement prints', () => {
    const { said } = verdict('hledger', ['balance', '신한은행', '-N', '-O', 'csv', '-f'], textOf('hledger', nasty));
    expect(said).toContain(`"${decimalText(money(NASTY[0]!.closing!, KRW))} KRW"`);
  });
});

describe.runIf(has('bean-check'))('beancount itself', () => {
  const check = (books: BooksToExport) => verdict('bean-check', [], textOf('beancount', books));

  it('accepts every ledger', async () => {
    expect(check(nasty)).toEqual({ status: 0, said: '' });
    expect(check(booksOf(gapped))).toEqual({ status: 0, said: '' });
    expect(check(booksOf(gibberish))).toEqual({ status: 0, said: '' });
    expect(check(booksOf(await shelf()))).toEqual({ status: 0, said: '' });
  });
});
