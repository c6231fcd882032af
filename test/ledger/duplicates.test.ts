/** Files that tell of the same money: what counts once, and what stays two. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLedger } from '../../src/ledger/ledger.js';
import { identifyPayee } from '../../src/merchants/recognize.js';
import type { StatedAccount, Statement } from '../../src/model/statement.js';
import { statementsOf } from '../kit/ledger-text.js';

/** One file of one account: the lines of `text`, read by `format`. */
const file = (name: string, account: StatedAccount, format: string, text: string): Statement => ({
  account,
  format,
  transactions: statementsOf(text)
    .flatMap(({ transactions }) => transactions)
    .map(transaction => ({ ...transaction, source: { ...transaction.source, file: name } })),
});

const CARD: StatedAccount = { kind: 'card', institution: '삼성카드', number: '5310-****-****-1234' };
const told = (statements: readonly Statement[]): readonly string[] =>
  buildLedger(statements, identifyPayee).ledger.entries.map(({ amount, description }) => `${description} ${amount}`);

const JULY = `
  2025-07-01 09:00 -4500 가나다커피
  2025-07-01 15:00 -4500 가나다커피
  2025-07-03 12:00 -13500 넷플릭스
  2025-07-09 12:00 -31000 늘봄마트
  2025-07-20 12:00 -8000 한빛식당`;
const LATE_JULY = `
  2025-07-03 12:00 -13500 넷플릭스
  2025-07-09 12:00 -31000 늘봄마트
  2025-07-20 12:00 -8000 한빛식당
  2025-08-02 12:00 -4500 가나다커피`;

describe('overlapping exports of one account', () => {
  it('count each row once, and two equal coffees of one day twice', () => {
    const rows = told([file('a.csv', CARD, 'x', JULY), file('b.csv', CARD, 'x', LATE_JULY)]);
    expect(rows).toHaveLength(6);
    expect(rows.filter(row => row === '가나다커피 -4500')).toHaveLength(3);
  });

  it('say how many rows stand in another file', () => {
    const { statements } = buildLedger(
      [file('a.csv', CARD, 'x', JULY), file('b.csv', CARD, 'x', LATE_JULY)],
      identifyPayee,
    );
    expect(statements.map(({ duplicates }) => duplicates)).toEqual([0, 3]);
  });

  it('are told apart from another card of the issuer', () => {
    const other = { ...CARD, number: '5310-****-****-9999' };
    expect(told([file('a.csv', CARD, 'x', JULY), file('b.csv', other, 'x', JULY)])).toHaveLength(10);
  });

  it('are one account under two masks of its number', () => {
    const masked = { ...CARD, number: '본인 234' };
    expect(told([file('a.csv', CARD, 'x', JULY), file('b.csv', masked, 'x', JULY)])).toHaveLength(5);
  });
});

describe('approvals and the bill of one card', () => {
  const approvals = file(
    'approvals.xlsx',
    CARD,
    'approvals',
    `
    2025-07-01 09:00 -4500 가나다커피 종로점
    2025-07-03 12:00 -13500 넷플릭스서비시스코리아
    2025-07-09 12:00 -300000 한빛전자 {of:3}
    2025-07-20 12:00 -8000 한빛식당`,
  );
  const bill = file(
    'bill.xls',
    CARD,
    'bill',
    `
    2025-07-01 -4500 가나다커피
    2025-07-03 -13500 넷플릭스서비시스
    2025-07-09 -100000 한빛전자 {of:3, nth:1}
    2025-07-20 -8000 한빛식당`,
  );

  it('book each purchase once, and an installment purchase whole', () => {
    expect(told([approvals, bill])).toEqual([
      '가나다커피 종로점 -4500',
      '넷플릭스서비시스코리아 -13500',
      '한빛전자 -300000',
      '한빛식당 -8000',
    ]);
  });

  it('stay apart where the days are shared by chance and the amounts are not', () => {
    const stranger = file(
      'other.csv',
      CARD,
      'bill',
      '2025-07-02 -700 자판기\n2025-07-19 -99000 백화점\n2025-07-20 -1 은행',
    );
    expect(told([approvals, stranger])).toHaveLength(7);
  });

  it('keep the parts of a plan whose purchase no file books', () => {
    expect(told([bill])).toContain('한빛전자 -100000');
  });
});

describe('a check card', () => {
  const bank = file(
    'bank.csv',
    { kind: 'bank', institution: '국민은행' },
    'bank',
    `
    2025-07-01 [bank] -4500 가나다커피 {channel:체크카드}
    2025-07-03 [bank] -13500 넷플릭스 {channel:체크카드}
    2025-07-05 [bank] -500000 월세 {channel:자동이체}`,
  );
  const card = file(
    'card.csv',
    { kind: 'card', institution: '국민카드' },
    'card',
    `
    2025-07-01 09:00 -4500 가나다커피 종로점
    2025-07-03 12:00 -13500 넷플릭스`,
  );

  it('counts a purchase once though the bank tells of it too', () => {
    expect(told([bank, card])).toEqual(['가나다커피 종로점 -4500', '넷플릭스 -13500', '월세 -500000']);
  });
});

describe('a phone bill', () => {
  const bill = file(
    'bill.csv',
    { kind: 'carrier', institution: 'KT' },
    'bill',
    `
    2025-08-01 -59000 통신요금 {category:통신요금}
    2025-08-01 -42900 소액결제 {category:소액결제}`,
  );
  const list = (amount: number) =>
    file(
      'list.csv',
      { kind: 'carrier', institution: 'KT' },
      'list',
      `
    2025-07-03 11:00 -33000 누리게임즈
    2025-07-20 12:00 ${amount} 들꽃글방`,
    );

  it('does not count the sum of purchases that another file prints', () => {
    expect(told([bill, list(-9900)])).toEqual(['누리게임즈 -33000', '들꽃글방 -9900', '통신요금 -59000']);
  });

  it('counts a sum that the purchases do not make', () => {
    expect(told([bill, list(-9000)])).toContain('소액결제 -42900');
  });
});

describe('laws', () => {
  const statement = file('a.csv', CARD, 'x', JULY);

  it('the order of files and rows changes nothing', () => {
    const files = [statement, file('b.csv', CARD, 'x', LATE_JULY), file('c.csv', { kind: 'bank' }, 'y', JULY)];
    const expected = told(files);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: 3 }), fc.infiniteStream(fc.nat()), (shuffled, picks) => {
        const mixed = shuffled.map(each => ({ ...each, transactions: sortBy([...each.transactions], picks) }));
        expect(told(mixed)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('a statement cut into two files at any day is the same ledger', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: statement.transactions.length }), cut => {
        const halves = [statement.transactions.slice(0, cut), statement.transactions.slice(cut)];
        expect(told(halves.map(transactions => ({ ...statement, transactions })))).toEqual(told([statement]));
      }),
    );
  });
});

const sortBy = <T>(items: T[], picks: Iterable<number>): readonly T[] => {
  const keys = new Map<T, number>();
  const source = picks[Symbol.iterator]();
  for (const item of items) keys.set(item, Number(source.next().value));
  return items.sort((a, b) => keys.get(a)! - keys.get(b)!);
};
