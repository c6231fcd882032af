/** Transactions in columns: what goes in comes out, and little is kept. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLedger } from '../../src/ledger/ledger.js';
import { identifyPayee } from '../../src/merchants/recognize.js';
import type { EpochDay, LocalTime } from '../../src/model/calendar.js';
import { currencyOf, type Minor } from '../../src/model/money.js';
import { TRANSACTION_KINDS, type Transaction } from '../../src/model/transaction.js';

const KRW = currencyOf('KRW');
const word = fc.oneof(fc.constantFrom('넷플릭스', 'NETFLIX.COM', ''), fc.string({ unit: 'binary', maxLength: 12 }));
const locator = fc.oneof(
  fc.nat().map(String),
  fc.nat({ max: 99_999 }).map(row => `시트 1!${row}`),
  fc.nat({ max: 999 }).map(nth => `Ntry[${nth}]`),
  fc.constantFrom('007', '20250103123456789', '', 'A\0B1', 'p.1 12'),
  fc.string({ maxLength: 20 }),
);
const money = fc.maxSafeInteger().map(value => value as Minor);
const absent = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const transaction: fc.Arbitrary<Transaction> = fc.record({
  day: fc.integer({ min: -40_000, max: 60_000 }).map(day => day as EpochDay),
  time: absent(fc.integer({ min: 0, max: 86_399 }).map(second => second as LocalTime)),
  amount: money,
  currency: fc.constantFrom(KRW, currencyOf('USD'), currencyOf('JPY')),
  original: absent(fc.record({ minor: money, currency: fc.constant(currencyOf('USD')) })),
  fee: absent(money),
  balanceAfter: absent(money),
  installment: absent(fc.record({ nth: absent(fc.integer({ min: 1, max: 24 })), of: fc.integer({ min: 1, max: 60 }) })),
  kind: fc.constantFrom(...TRANSACTION_KINDS),
  description: word,
  detail: absent(word),
  channel: absent(word),
  via: absent(word),
  reference: absent(word),
  category: absent(word),
  receipt: absent(fc.record({ file: word, locator })),
  source: fc.record({ file: word, locator }),
});

const FIELDS = [
  'day',
  'time',
  'amount',
  'currency',
  'original',
  'fee',
  'balanceAfter',
  'installment',
  'kind',
  'description',
  'detail',
  'channel',
  'via',
  'reference',
  'category',
  'receipt',
  'source',
] as const satisfies readonly (keyof Transaction)[];

const ledgerOf = (transactions: readonly Transaction[]) =>
  buildLedger([{ account: { kind: 'card' }, transactions }], identifyPayee).ledger;

/** The fields in one order, whether they are data or are looked up. */
const plain = (row: Transaction): string =>
  JSON.stringify(
    FIELDS.map(field => row[field] ?? null),
    (_, value: unknown) => (Object.is(value, -0) ? 0 : value),
  );

describe('a ledger', () => {
  it('gives every transaction back as it was', () => {
    fc.assert(
      fc.property(fc.array(transaction, { maxLength: 12 }), transactions => {
        const entries = ledgerOf(transactions).entries.map(plain);
        expect(entries.toSorted()).toEqual(transactions.map(plain).toSorted());
      }),
    );
  });

  it('keeps under 80 bytes a row beside the distinct texts', () => {
    const ROWS = 1000;
    const ledger = ledgerOf(
      Array.from({ length: ROWS }, (_, index) => ({
        day: (20_000 + (index % 365)) as EpochDay,
        time: (index % 86_400) as LocalTime,
        amount: -(index + 1) as Minor,
        currency: KRW,
        balanceAfter: (5_000_000 - index) as Minor,
        kind: 'purchase',
        description: `가맹점 ${index % 50}`,
        detail: '메모',
        channel: '체크카드',
        reference: String(index % 10),
        category: '식비',
        source: { file: 'bank.csv', locator: String(index + 2) },
      })),
    );
    const arrays = [ledger, ledger.words, ledger.sources, { rows: ledger.entries.rows }]
      .flatMap(columns => Object.values<unknown>({ ...columns }))
      .filter(value => ArrayBuffer.isView(value));
    const bytes = arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
    expect(bytes / ROWS).toBeLessThan(80);
    expect(ledger.texts.length).toBeLessThan(100);
  });
});
