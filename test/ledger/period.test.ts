import { describe, expect, it } from 'vitest';
import { cutTo } from '../../src/ledger/period.js';
import { dayOf } from '../../src/model/calendar.js';
import { currencyOf, minor } from '../../src/model/money.js';
import type { Statement } from '../../src/model/statement.js';

const EUR = currencyOf('EUR');
const day = (date: number) => dayOf(2025, 5, date)!;

const statement: Statement = {
  account: { kind: 'bank' },
  opening: minor(1000),
  closing: minor(1060),
  currency: EUR,
  transactions: [10, 20, 30].map((date, index) => ({
    day: day(date),
    amount: minor((index + 1) * 10),
    currency: EUR,
    kind: 'unknown',
    description: String(date),
    source: { file: 'x', locator: String(index) },
  })),
};

describe('a statement cut to a period', () => {
  it('is itself where nothing is cut off', () => {
    expect(cutTo(statement, {})).toBe(statement);
    expect(cutTo(statement, { since: day(10), until: day(30) })).toBe(statement);
  });

  it('begins and ends with the balances of its own days', () => {
    const cut = cutTo(statement, { since: day(11), until: day(29) });
    expect(cut.transactions.map(({ description }) => description)).toEqual(['20']);
    expect(cut).toMatchObject({ opening: 1010, closing: 1030 });
  });
});
