import type { Cases } from '../detector.js';

export default {
  finds: [
    {
      title: 'three plans that take a third of the income',
      ledger: `
        2025-05-25 [bank]  3000000  급여 대한물산
        2025-05-31 [card] -3100000  한샘인테리어 {of: 12}
        2025-06-20 [card]  -742000  대한항공 {of: 6}
        2025-06-25 [bank]  3000000  급여 대한물산
        2025-07-02 [card] -1850000  전자랜드 {of: 3}
        2025-07-25 [bank]  3000000  급여 대한물산`,
      claims: [{ rows: [2, 3, 5], severity: 'medium', facts: { plans: 3, until: '2026-05', shareOfIncome: 0.333 } }],
    },
    {
      title: 'parts on the bill say how many are left',
      household: { income: 950_000 },
      ledger: `
        2025-06-25 [card] -300000  하이마트 {nth: 2, of: 5}
        2025-07-25 [card] -300000  하이마트 {nth: 3, of: 5}`,
      claims: [
        {
          rows: [1, 2],
          severity: 'medium',
          facts: { plans: 1, until: '2025-09', remaining: { minor: 600000, currency: 'KRW' } },
        },
      ],
    },
    {
      title: 'two pay-later firms in two months',
      ledger: `
        2025-07-02 [card] -25.00 USD  KLARNA* H AND M
        2025-07-16 [card] -31.25 USD  AFTERPAY US
        2025-07-20 [card] -11.00 USD  TARGET`,
      claims: [{ rows: [1, 2], severity: 'low', title: 'later.title' }],
    },
  ],
  ignores: [
    {
      title: 'one plan that the income carries',
      ledger: `
        2025-05-25 [bank]  3000000  급여 대한물산
        2025-05-31 [card] -1200000  하이마트 {of: 12}
        2025-06-25 [bank]  3000000  급여 대한물산`,
    },
    {
      title: 'plans that are paid off',
      ledger: `
        2024-01-31 [card] -3100000  한샘인테리어 {of: 3}
        2024-02-20 [card] -7420000  대한항공 {of: 6}
        2025-06-25 [bank]  1000000  급여 대한물산`,
    },
    {
      title: 'many small plans that weigh little are a note',
      info: 1,
      ledger: `
        2025-05-25 [bank]  3000000  급여 대한물산
        2025-05-31 [card]  -120000  하이마트 {of: 12}
        2025-05-31 [card]   -90000  전자랜드 {of: 3}
        2025-06-01 [card]   -90000  무신사 {of: 3}
        2025-06-25 [bank]  3000000  급여 대한물산`,
    },
    {
      title: 'one firm, and a transit card that is billed later',
      ledger: `
        2025-07-02 [card] -31000  네이버페이 후불결제
        2025-07-16 [card] -52000  후불교통카드`,
    },
  ],
} satisfies Cases;
