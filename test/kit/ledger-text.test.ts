import { describe, expect, it } from 'vitest';
import { factsOfText, lineOf, statementsOf } from './ledger-text.js';

describe('the text of a ledger', () => {
  it('reads accounts, times, currencies, items and what stands in braces', () => {
    const [card, bank] = statementsOf(`
      2024-01-05 12:31 card -1,700,000 KRW SHOP #12 | a thing {of:12, kind:purchase}
      2024-01-06 [bank] 12.34 USD K PATEL {holder:A B, balance:100.00}
    `);
    expect(card!.transactions[0]).toMatchObject({
      day: 19727,
      time: 45060,
      amount: -1_700_000,
      description: 'SHOP #12',
      detail: 'a thing',
      installment: { of: 12 },
      kind: 'purchase',
      source: { locator: '1' },
    });
    expect(bank!.account).toMatchObject({ kind: 'bank', holder: 'A B' });
    expect(bank!.transactions[0]).toMatchObject({ amount: 1234, currency: 'USD', balanceAfter: 10_000 });
  });

  it('takes a card and won where nothing is said, and counts lines', () => {
    const facts = factsOfText('2024-01-05 -17000 NETFLIX.COM\n# a note\n2024-01-04 -1 X');
    expect([...facts.ledger.amount]).toEqual([-1, -17_000]);
    expect([0, 1].map(row => lineOf(facts, row))).toEqual([3, 1]);
  });

  it.each([
    ['2024-02-30 -1 X'],
    ['2024-01-01 -1.5 X'],
    ['2024-01-01 one X'],
    ['2024-01-01 -1 X {kind:nonsense}'],
    ['2024-01-01 -1 X {colour:red}'],
  ])('refuses %s', line => {
    expect(() => statementsOf(line)).toThrow();
  });
});
