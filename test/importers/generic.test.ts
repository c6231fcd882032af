/** The reader of unknown tables: an invented bank in every language, read right or refused with the question that settles it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import headerWords from '../../src/importers/generic/header-words.json' with { type: 'json' };
import { inferProfile, isQuestion, readUnknown } from '../../src/importers/generic/index.js';
import { tabular } from '../../src/importers/tabular/index.js';
import { type EpochDay, toIso } from '../../src/model/calendar.js';
import { currencyOf } from '../../src/model/money.js';
import type { ImportResult } from '../../src/model/statement.js';
import type { Opened } from '../../src/reading/document.js';

const opened = (rows: readonly (readonly string[])[], name = 'bank.csv'): Opened => ({
  name,
  kind: 'text',
  encoding: 'utf-8',
  text: 'x',
  delimiter: ';',
  tables: [{ rows: rows.map((cells, index) => ({ cells, line: index + 1 })) }],
  flaws: [],
});

const read = (rows: readonly (readonly string[])[]): ImportResult | string => {
  const result = readUnknown(opened(rows), {});
  return isQuestion(result) ? result.code : result;
};

/** "2026-03-05 -12.50", in the order of the rows. */
const told = (result: ImportResult): readonly string[] =>
  result.statements.flatMap(({ transactions }) => transactions.map(({ day, amount }) => `${toIso(day)} ${amount}`));

interface Movement {
  readonly day: EpochDay;
  /** Cents, not 0. */
  readonly amount: number;
  readonly payee: string;
}

type Sign = 'signed' | 'flipped' | 'in-out' | 'flag';

interface Bank {
  readonly language: string;
  readonly names: Readonly<Record<'date' | 'amount' | 'in' | 'out' | 'balance' | 'description', string>>;
  readonly sign: Sign;
  readonly balance: boolean;
  readonly comma: boolean;
  readonly grouped: boolean;
  readonly date: 'YYYY-MM-DD' | 'DD/MM/YYYY' | 'MM/DD/YYYY' | 'DD.MM.YYYY';
  readonly newestFirst: boolean;
  readonly order: readonly number[];
}

const ROLES = ['date', 'amount', 'in', 'out', 'balance', 'description'] as const;
const LANGUAGES = Object.keys(headerWords.roles.amount).filter(language =>
  ROLES.every(role => language in headerWords.roles[role]),
);

const synonyms = (role: (typeof ROLES)[number], language: string): readonly string[] => {
  const phrases: Readonly<Record<string, readonly string[]>> = headerWords.roles[role];
  return (phrases[language] ?? []).filter(phrase => !phrase.includes('*'));
};

const without = (words: readonly string[], others: readonly string[]): readonly string[] =>
  words.filter(word => !others.includes(word));

const movements = fc.array(
  fc.record({
    day: fc.integer({ min: 20_480, max: 20_560 }).map(day => day as EpochDay),
    amount: fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: -250_000, max: -1 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 400_000 }) },
    ),
    payee: fc.constantFrom('Blue Fern', 'Maple & Sons', 'Orchard 12', 'Qx 7', 'Zelkova', 'Birch'),
  }),
  { minLength: 1, maxLength: 25 },
);

const bank: fc.Arbitrary<Bank> = fc.constantFrom(...LANGUAGES).chain(language =>
  fc.record({
    language: fc.constant(language),
    names: fc.record({
      date: fc.constantFrom(...synonyms('date', language)),
      amount: fc.constantFrom(...synonyms('amount', language)),
      in: fc.constantFrom(...without(synonyms('in', language), synonyms('out', language))),
      out: fc.constantFrom(...without(synonyms('out', language), synonyms('in', language))),
      balance: fc.constantFrom(...synonyms('balance', language)),
      description: fc.constantFrom(...synonyms('description', language)),
    }),
    sign: fc.constantFrom<Sign>('signed', 'flipped', 'in-out', 'flag'),
    balance: fc.boolean(),
    comma: fc.boolean(),
    grouped: fc.boolean(),
    date: fc.constantFrom<Bank['date']>('YYYY-MM-DD', 'DD/MM/YYYY', 'MM/DD/YYYY', 'DD.MM.YYYY'),
    newestFirst: fc.boolean(),
    order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
  }),
);

/** Their currencies have no cents. */
const WITHOUT_CENTS = ['ja', 'ko', 'vi', 'is'];

const money = (cents: number, { comma, grouped, language }: Bank): string => {
  if (WITHOUT_CENTS.includes(language)) {
    return String(cents).replace(/\B(?=(\d{3})+$)/g, grouped ? (comma ? '.' : ',') : '');
  }
  const [mark, thousands] = comma ? [',', '.'] : ['.', ','];
  const units = String(Math.floor(Math.abs(cents) / 100));
  const whole = grouped ? units.replace(/\B(?=(\d{3})+$)/g, thousands) : units;
  return `${cents < 0 ? '-' : ''}${whole}${mark}${String(Math.abs(cents) % 100).padStart(2, '0')}`;
};

const dateText = (day: EpochDay, format: Bank['date']): string => {
  const [year = '', month = '', date = ''] = toIso(day).split('-');
  return format.replace('YYYY', year).replace('MM', month).replace('DD', date);
};

const print = (rows: readonly Movement[], style: Bank): readonly (readonly string[])[] => {
  const { names, sign, balance } = style;
  const sorted = rows.toSorted((a, b) => a.day - b.day);
  let left = 500_000;
  const records = sorted.map(({ day, amount, payee }) => {
    left += amount;
    const size = money(Math.abs(amount), style);
    return [
      dateText(day, style.date),
      payee,
      sign === 'in-out'
        ? amount > 0
          ? size
          : ''
        : money(sign === 'flipped' ? -amount : sign === 'flag' ? Math.abs(amount) : amount, style),
      sign === 'in-out' ? (amount < 0 ? size : '') : '',
      sign === 'flag' ? (amount < 0 ? 'D' : 'C') : '',
      balance ? money(left, style) : '',
    ];
  });
  const header = [
    names.date,
    names.description,
    sign === 'in-out' ? names.in : names.amount,
    sign === 'in-out' ? names.out : 'x1',
    sign === 'flag' ? 'D/C' : 'x2',
    balance ? names.balance : 'x3',
  ];
  const listed = style.newestFirst ? records.toReversed() : records;
  return [header, ...listed].map(cells => style.order.map(index => cells[index] ?? ''));
};

describe('an unknown bank', () => {
  it('is never read wrong without a word', () => {
    let right = 0;
    fc.assert(
      fc.property(movements, bank, (rows, style) => {
        // A card has more purchases than payments; without that, a file of minuses alone would prove nothing.
        fc.pre(style.sign !== 'flipped' || rows.filter(({ amount }) => amount < 0).length * 2 > rows.length);
        const table = print(rows, style);
        const result = read(table);
        if (typeof result === 'string') return;
        const isSaid =
          result.diagnostics.some(({ code }) => code === 'generic.no-direction') ||
          result.assumptions.some(({ id }) => id.endsWith('-convention'));
        const days = rows.map(({ day, amount }) => `${toIso(day)} ${amount}`).toSorted();
        if (isSaid) return;
        expect(told(result).toSorted(), table.map(cells => cells.join(';')).join('\n')).toEqual(days);
        right += 1;
      }),
      { numRuns: Number(process.env['RUNS'] ?? 400), seed: Number(process.env['SEED'] ?? 20_261_122) },
    );
    expect(right).toBeGreaterThan(200);
  });

  it('is read the same by the profile that is inferred from it', () => {
    fc.assert(
      fc.property(movements, bank, (rows, style) => {
        const document = opened(print(rows, style));
        const [profile, result] = [inferProfile(document), readUnknown(document, {})];
        if (isQuestion(profile) || isQuestion(result)) return;
        expect(told(tabular(profile).read(document, {}))).toEqual(told(result));
      }),
      { numRuns: 60, seed: 20_261_122 },
    );
  });
});

describe('what is left open is asked', () => {
  it.each([
    [
      'a list of balances',
      'generic.no-amount',
      [
        ['Datum', 'Boeksaldo'],
        ['2026-05-30', '13,20'],
      ],
    ],
    [
      'days without a year',
      'generic.no-year',
      [
        ['Date', 'Description', 'Amount'],
        ['6 Dec', 'Fern', '-3.00'],
      ],
    ],
    [
      'an order of days that nothing settles',
      'generic.ambiguous-date-order',
      [
        ['Date', 'Description', 'Amount'],
        ['05/03/2026', 'Fern', '-3.00'],
      ],
    ],
    [
      'a mark that may divide thousands',
      'generic.ambiguous-decimal',
      [
        ['Date', 'Description', 'Amount'],
        ['2026-03-05', 'Fern', '-3,000'],
      ],
    ],
    [
      'a card without a word of payment',
      'generic.ambiguous-sign',
      [
        ['Date', 'Cardholder', 'Description', 'Amount'],
        ['2026-03-05', 'A', 'Fern', '3.00'],
        ['2026-03-06', 'A', 'Birch', '-9.00'],
      ],
    ],
    [
      'two amounts',
      'generic.ambiguous-amount',
      [
        ['2026-03-05', 'Fern', '3.00', '5.00'],
        ['2026-03-06', 'Birch', '4.00', '6.00'],
      ],
    ],
    [
      'a ledger of two sides',
      'generic.double-entry',
      [
        ['JournalNumber', 'JournalDate', 'NetAmount'],
        ['1', '2026-03-05', '-5.00'],
        ['1', '2026-03-05', '5.00'],
        ['2', '2026-03-06', '-7.00'],
        ['2', '2026-03-06', '7.00'],
      ],
    ],
  ] as const)('%s', (_, code, rows) => {
    expect(read(rows)).toBe(code);
  });

  it('a guess of the currency gives way to what the user says', () => {
    const document = opened([
      ['Datum', 'Text', 'Belopp'],
      ['2026-03-05', 'Ormbunke', '-3,00'],
    ]);
    const result = readUnknown(document, { currency: currencyOf('EUR') });
    expect(isQuestion(result) ? result.code : result.statements[0]?.transactions[0]?.currency).toBe('EUR');
  });

  it('another column of days settles the order of the first', () => {
    const rows = [
      ['Buchungsdatum', 'Valutadatum', 'Text', 'Betrag (EUR)'],
      ['03/05/2026', '02/25/2026', 'Farn', '-3,00'],
    ];
    const result = read(rows);
    expect(typeof result === 'string' ? result : told(result)).toEqual(['2026-03-05 -300']);
  });

  it('a currency in every row is no direction, though all balances but the first tell the same one', () => {
    const result = read([
      ['日付', '内容', '取引金額', '入出金区分', 'お取引後残高', '通貨'],
      ['2025-03-23', 'Fern', '1,402', '支払', '1,211,059', 'JPY'],
      ['2025-03-21', 'Birch', '2,318', '支払', '1,212,461', 'JPY'],
      ['2025-03-07', 'Oak', '24,800', '支払', '1,214,779', 'JPY'],
      ['2025-03-04', 'Wages', '350,139', '入金', '1,239,579', 'JPY'],
    ]);
    expect(typeof result === 'string' ? result : told(result)).toEqual([
      '2025-03-23 -1402',
      '2025-03-21 -2318',
      '2025-03-07 -24800',
      '2025-03-04 350139',
    ]);
  });

  it('unsigned amounts of which most went out are not all taken to have gone out', () => {
    const rows = [['Datum', 'Text', 'Betrag', 'Saldo']];
    let balance = 5000;
    for (let day = 1; day <= 20; day += 1) {
      const amount = day === 9 ? 2500 : 10 + day;
      balance += day === 9 ? amount : -amount;
      rows.push([`2026-03-${String(day).padStart(2, '0')}`, `Laden ${day}`, `${amount}.00`, `${balance}.00`]);
    }
    const result = read(rows);
    expect(typeof result === 'string' ? result : told(result)).toContain('2026-03-09 250000');
  });

  it('a list of an account whose rows are called paid keeps its signs', () => {
    const result = read([
      ['날짜', '금액', '상태', '적요'],
      ['2026.08.24', '4,951,900', '결제완료', '급여 가나'],
      ['2026.07.05', '-127,300', '전체취소', '편의점'],
      ['2026.07.04', '-27,300', '결제완료', '편의점'],
      ['2026.06.02', '4,916,000', '결제완료', '급여 가나'],
    ]);
    expect(typeof result === 'string' ? result : told(result)).toContain('2026-08-24 4951900');
  });

  it('days without a year in more rows than a call has room for', () => {
    const rows = Array.from({ length: 150_000 }, (_, row) => [row < 75_000 ? '12.31' : '12.30', 'Fern', '-1000']);
    const result = read([['기간', '2025.01.01 ~ 2025.12.31'], ['이용일', '가맹점', '금액'], ...rows]);
    expect(typeof result === 'string' ? result : told(result).at(-1)).toBe('2025-12-30 -1000');
  });

  it('a garbled cell costs its row and no other', () => {
    const result = read([
      ['Date', 'Description', 'Amount'],
      ['2026-03-15', 'Fern', '-3.00'],
      ['2026-03-16', 'Birch', '12..34'],
    ]);
    expect(typeof result === 'string' ? result : [result.tally.transactions, result.tally.rejected]).toEqual([1, 1]);
  });

  it('records of JSON are tables, and their rows are found by path', () => {
    const text = JSON.stringify({
      booked: [{ bookingDate: '2026-03-05', amount: { amount: '-3.00', currency: 'EUR' }, name: 'Fern' }],
    });
    const document: Opened = {
      name: 'api.json',
      kind: 'text',
      encoding: 'utf-8',
      text,
      delimiter: ',',
      tables: [],
      flaws: [],
    };
    const result = readUnknown(document, {});
    expect(isQuestion(result) ? result.code : result.statements[0]?.transactions[0]?.source.locator).toBe('booked[0]');
  });
});
