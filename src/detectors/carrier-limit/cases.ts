import type { Cases } from '../detector.js';

export default {
  finds: [
    {
      title: 'nine tenths of a limit that the user named',
      household: { limits: { micropayment: 300_000 } },
      ledger: `
        2025-06-03 21:00 [carrier]  -50000  넥슨코리아
        2025-07-03 21:00 [carrier] -150000  쿠팡
        2025-07-20 21:00 [carrier] -120000  넥슨코리아`,
      claims: [{ rows: [2, 3], severity: 'medium', facts: { share: 0.9, limitFrom: 'user', month: '2025-07' } }],
    },
    {
      title: 'the ceiling of the carriers, where the user named none',
      ledger: `
        2025-06-03 21:00 [carrier] -500000  컬쳐랜드
        2025-06-04 21:00 [carrier] -480000  컬쳐랜드`,
      claims: [{ rows: [1, 2], severity: 'high', facts: { share: 0.98, limitFrom: 'carriers' } }],
    },
    {
      title: 'content has a limit of its own',
      household: { limits: { micropayment: 1_000_000, content: 100_000 } },
      ledger: `
        2025-06-03 21:00 [carrier] -60000  넥슨코리아 {category: 콘텐츠이용료}
        2025-06-13 21:00 [carrier] -35000  구글플레이 {category: 콘텐츠이용료}
        2025-06-14 21:00 [carrier] -60000  쿠팡 {category: 소액결제}`,
      claims: [{ rows: [1, 2], severity: 'high', title: 'title.content' }],
    },
  ],
  ignores: [
    {
      title: 'half of the limit, and refunds taken off',
      household: { limits: { micropayment: 300_000 } },
      ledger: `
        2025-07-03 21:00 [carrier] -150000  쿠팡
        2025-07-20 21:00 [carrier] -120000  쿠팡
        2025-07-21 21:00 [carrier]  120000  쿠팡`,
    },
    {
      title: 'a full month long ago',
      info: 1,
      ledger: `
        2024-07-03 21:00 [carrier] -990000  쿠팡
        2025-07-20 21:00 [carrier]   -5500  쿠팡`,
    },
    {
      title: 'a high bill because of the phone itself stands in the bank, not among the purchases',
      ledger: `
        2025-07-20 [bank]   -998000  SKT통신요금 단말기할부금
        2025-07-21 [carrier]  -5500  네이버웹툰`,
    },
    {
      title: 'the items of a phone bill: what the line costs is no purchase on it',
      household: { limits: { micropayment: 100_000 } },
      ledger: `
        2025-07-01 [carrier] -89000 월정액 {category: 통신요금}
        2025-07-01 [carrier] -31200 단말기 할부금 {category: 통신요금}
        2025-07-01 [carrier] -30000 소액결제 {category: 소액결제}`,
    },
    { title: 'no limit is known for dollars', ledger: '2025-07-20 [carrier] -900.00 USD  STEAMGAMES.COM' },
  ],
} satisfies Cases;
