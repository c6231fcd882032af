/** What must stand there before a lens may say "fine". */
import { describe, expect, it } from 'vitest';
import { sightOf } from '../../src/detectors/sight.js';
import { factsOfText } from '../kit/ledger-text.js';

const sight = (text: string, rejected = 0) => sightOf(factsOfText(text).ledger, rejected);
const MONTHS = '2025-01-10 -12,000 SHOP\n2025-02-10 09:30 -9,000 CAFE\n2025-02-12 [bank] 100,000 EMPLOYER';

describe('what was seen', () => {
  it('is counted in calendar months, accounts and times of day', () => {
    expect(sight(MONTHS).seen).toEqual({ months: 2, accounts: 2, times: true });
    expect(sight('2025-01-10 -12,000 SHOP').seen).toEqual({ months: 1, accounts: 1, times: false });
    expect(sight('').seen).toEqual({ months: 0, accounts: 0, times: false });
  });
});

describe('"fine" is allowed', () => {
  it.each([
    ['over two months', MONTHS, 0, true, true],
    ['over three weeks of one month: not of a slide', '2025-01-03 -1,000 SHOP\n2025-01-24 -1,000 SHOP', 0, true, false],
    ['not of nothing', '', 0, false, false],
    ['not of two weeks', '2025-01-25 -1,000 SHOP\n2025-02-08 -1,000 SHOP', 0, false, false],
    [
      'not of two accounts of a week each, however far apart',
      '2025-01-01 -1,000 SHOP\n2025-01-07 -1,000 SHOP\n2025-06-01 [bank] -1,000 RENT\n2025-06-07 [bank] -1,000 GAS',
      0,
      false,
      false,
    ],
    [
      'not where no money left',
      '2025-01-10 12,000 SHOP\n2025-02-10 9,000 CAFE\n2025-03-10 9,000 CAFE',
      0,
      false,
      false,
    ],
    ['not where as many rows were rejected as read', MONTHS, 3, false, false],
    ['where fewer were', MONTHS, 2, true, true],
  ] as const)('%s', (_, text, rejected, technical, financial) => {
    expect(sight(text, rejected).suffices).toEqual({ technical, financial });
  });
});
