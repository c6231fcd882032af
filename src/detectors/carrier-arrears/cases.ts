import type { Cases } from '../detector.js';

export default {
  finds: [
    {
      title: 'three months in a row on the phone bill',
      ledger: `
        2025-05-25 [carrier]  -9800  소액결제 연체료
        2025-06-25 [carrier] -14963  소액결제 연체료
        2025-07-25 [carrier] -16200  소액결제 연체료
        2025-07-26 [carrier]  -5500  네이버웹툰`,
      claims: [{ rows: [1, 2, 3], severity: 'high', facts: { months: 3, monthsInARow: 3 } }],
    },
    {
      title: 'the late fee as an item of the phone bill',
      ledger: `
        2025-06-01 [carrier] -2100 미납가산금 {category: 통신요금}
        2025-07-01 [carrier] -5440 미납가산금 {category: 통신요금}`,
      claims: [{ rows: [1, 2], severity: 'medium' }],
    },
    {
      title: 'two months of a year, at the carrier in the bank account',
      ledger: `
        2025-01-25 [bank] -121300  SKT통신요금 미납요금
        2025-07-25 [bank] -130100  SKT통신요금 미납요금`,
      claims: [{ rows: [1, 2], severity: 'medium' }],
    },
  ],
  ignores: [
    {
      title: 'H20: a single late fee of 600 won',
      info: 1,
      ledger: `
        2025-06-25 [carrier]  -600  연체료
        2025-07-26 [carrier] -5500  네이버웹툰`,
    },
    {
      title: 'late fees elsewhere, and phone bills without any',
      ledger: `
        2025-05-25 [bank] -1200  도서관 연체료
        2025-06-25 [bank] -1200  도서관 연체료
        2025-07-25 [bank] -60500  SKT통신요금자동`,
    },
    {
      title: 'two late fees, years apart',
      info: 1,
      ledger: `
        2023-05-25 [carrier] -600  연체료
        2025-07-25 [carrier] -600  연체료`,
    },
  ],
} satisfies Cases;
