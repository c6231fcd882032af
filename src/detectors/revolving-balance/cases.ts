import type { Cases } from '../detector.js';

export default {
  finds: [
    {
      title: 'four months of revolving interest',
      ledger: `
        2025-04-14 [card] -31200  일부결제금액이월약정 이자
        2025-05-14 [card] -38900  일부결제금액이월약정 이자
        2025-06-14 [card] -44100  일부결제금액이월약정 이자
        2025-07-14 [card] -52300  일부결제금액이월약정 이자
        2025-07-20 [card] -12000  다이소`,
      claims: [{ rows: [1, 2, 3, 4], severity: 'high', facts: { months: 4, monthsInARow: 4 } }],
    },
    {
      title: 'purchase interest on a card in dollars, this month and the last',
      ledger: `
        2025-06-28 [card] -21.40 USD  INTEREST CHARGE ON PURCHASES {kind: interest}
        2025-07-28 [card] -24.10 USD  INTEREST CHARGE ON PURCHASES {kind: interest}`,
      claims: [{ rows: [1, 2], severity: 'medium' }],
    },
    {
      title: 'a first month',
      ledger: '2025-07-28 [card] -24.10 USD  PURCHASE INTEREST',
      claims: [{ rows: [1], severity: 'low' }],
    },
  ],
  ignores: [
    {
      title: 'carried balances are no cost, and cash advances are told by another rule',
      ledger: `
        2025-07-14 [card] -1200000  리볼빙 이월잔액
        2025-07-14 [card]   -18200  단기카드대출(현금서비스) 이자 {kind: interest}`,
    },
    {
      title: 'interest that the bank pays, and a loan in the bank',
      ledger: `
        2025-06-20 [bank]   1200  예금이자
        2025-06-25 [bank] -84200  대출이자 {kind: interest}`,
    },
    {
      title: 'a bridge of one month, half a year ago',
      info: 1,
      ledger: `
        2025-01-28 [card] -24.10 USD  INTEREST CHARGE ON PURCHASES
        2025-07-28 [card] -14.10 USD  TARGET`,
    },
  ],
} satisfies Cases;
