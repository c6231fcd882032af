import type { Cases } from '../detector.js';

export default {
  finds: [
    {
      title: 'half of the money goes by phone bill, store and wallet',
      ledger: `
        2025-07-01 [carrier]  -11000  넥슨코리아
        2025-07-02 [card]     -14000  구글페이먼트코리아
        2025-07-03 [card]     -25000  네이버페이 결제
        2025-07-04 [card]     -50000  이마트`,
      claims: [{ rows: [1, 2, 3], severity: 'low', facts: { share: 0.5, charges: 3, timed: 0 } }],
    },
  ],
  ignores: [
    {
      title: 'a small share is a note',
      info: 1,
      ledger: `
        2025-07-01 [carrier]   -1100  네이버웹툰
        2025-07-02 [carrier]   -1100  네이버웹툰
        2025-07-09 [carrier]   -3300  네이버웹툰
        2025-07-04 [card]     -45000  이마트`,
    },
    { title: 'no such purchase', ledger: '2025-07-04 [card] -35000  이마트' },
    {
      title: 'a telephone bought at a shop that also has an app store is no small purchase',
      ledger: `
        2025-07-04 [card]   -35000  이마트
        2025-07-05 [card] -1850000  애플코리아유한회사`,
    },
    { title: 'bank transfers only', ledger: '2025-07-04 [bank] -350000  월세 김임대' },
  ],
} satisfies Cases;
