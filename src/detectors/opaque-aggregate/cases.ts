import type { Cases } from '../detector.js';

export default {
  finds: [
    {
      title: 'a store that groups purchases of changing sums, month after month',
      ledger: `
        2025-05-11 [card]  -33000  구글페이먼트코리아
        2025-05-28 [card]  -12100  구글페이먼트코리아
        2025-06-17 [card]  -88000  구글페이먼트코리아
        2025-07-05 [card]  -45300  구글페이먼트코리아
        2025-05-15 [card] -300000  이마트
        2025-06-15 [card] -320000  이마트
        2025-07-15 [card] -310000  이마트`,
      claims: [{ rows: [1, 2, 3, 4], severity: 'low', facts: { kind: 'collector', months: 3, charges: 4 } }],
    },
    {
      title: 'a phone bill that swells, and no file of its purchases',
      ledger: `
        2025-05-21 [bank]  -60500  SKT통신요금자동
        2025-06-21 [bank] -234100  SKT통신요금자동
        2025-07-21 [bank] -367400  SKT통신요금자동
        2025-05-15 [bank] -650000  월세 김임대
        2025-06-15 [bank] -650000  월세 김임대
        2025-07-15 [bank] -650000  월세 김임대`,
      claims: [{ rows: [1, 2, 3], severity: 'low', facts: { kind: 'carrier' } }],
    },
  ],
  ignores: [
    {
      title: 'a card bill without the card’s file is a note',
      info: 1,
      ledger: `
        2025-05-14 [bank] -1110910  신한카드결제
        2025-06-14 [bank] -1230010  신한카드결제`,
    },
    {
      title: 'the card’s file is there',
      ledger: `
        2025-05-14 [bank] -1110910  신한카드결제
        2025-06-14 [bank] -1230010  신한카드결제
        2025-05-02 [card]   -12000  이마트`,
    },
    {
      title: 'a phone bill that is the plan',
      ledger: `
        2025-05-21 [bank]  -60500  SKT통신요금자동
        2025-06-21 [bank]  -60500  SKT통신요금자동
        2025-07-21 [bank]  -60600  SKT통신요금자동
        2025-07-25 [bank] -650000  월세 김임대`,
    },
    {
      title: 'telephones bought at a shop that also has an app store',
      ledger: `
        2025-05-11 [card] -1850000 애플코리아유한회사
        2025-06-15 [card]  -450000 애플코리아유한회사`,
    },
    { title: 'one month is no habit', ledger: '2025-05-11 [card] -33000 구글페이먼트코리아' },
    {
      title: 'the seller stands behind the gateway',
      ledger: `
        2025-05-11 [card] -33000 다날_멜론
        2025-06-11 [card] -52000 PAYPAL *TOPDEALZ
        2025-07-11 [card] -51000 PAYPAL *TOPDEALZ`,
    },
  ],
} satisfies Cases;
