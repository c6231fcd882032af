import { describe, expect, it } from 'vitest';
import { factsOfText } from '../kit/ledger-text.js';

const internalOf = (text: string): readonly number[] => [...factsOfText(text).ledger.internal];

describe('money between own accounts', () => {
  it('pairs what leaves one account and comes into another', () => {
    expect(internalOf('2024-03-01 bank -700000 A\n2024-03-02 bank2 700000 B\n2024-03-02 bank2 1 C')).toEqual([1, 0, 1]);
  });

  it('leaves a purchase a purchase when somebody pays it back to the won', () => {
    expect(internalOf('2024-03-01 card -100000 X\n2024-03-02 bank 100000 Y')).toEqual([0, 0]);
    expect(internalOf('2024-03-01 carrier -100000 X\n2024-03-02 bank 100000 Y')).toEqual([0, 0]);
  });

  it('pairs cash drawn on a card with its deposit, and a card bill with its payment', () => {
    expect(internalOf('2024-03-01 card -500000 단기카드대출\n2024-03-01 bank 500000 현금서비스')).toEqual([1, 1]);
    expect(internalOf('2024-03-01 bank -90000 X\n2024-03-02 card 90000 PAYMENT')).toEqual([1, 1]);
  });
});
