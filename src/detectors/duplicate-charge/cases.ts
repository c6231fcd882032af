import type { Cases } from '../detector.js';

/** Ordinary days, so that the usual purchase and the usual prices are known. */
const everyday = `
2025-03-02 10:10  -18200  다이소 신촌점
2025-03-09 11:05  -31500  다이소 신촌점
2025-03-16 18:40   -7400  다이소 신촌점
2025-03-20 08:31   -4500  스타벅스코리아
2025-03-21 08:29   -4500  스타벅스코리아
2025-03-24 08:33   -4500  스타벅스코리아`.trim();

export default {
  finds: [
    {
      title: 'one purchase that was charged again a minute later',
      ledger: `${everyday}
        2025-03-28 21:12  -23400  다이소 신촌점 {reference: 756}
        2025-03-28 21:13  -23400  다이소 신촌점 {reference: 1564}`,
      claims: [{ rows: [7, 8], severity: 'medium', facts: { charges: 2, timed: true } }],
    },
    {
      title: 'twice on one day where no times are printed, at a shop of changing prices',
      ledger: `
        2025-02-01  -41.27 USD  TRADER JOE S #223
        2025-02-08  -63.90 USD  TRADER JOE S #223
        2025-02-15   -6.00 USD  SQ *BLUE BOTTLE COFFEE
        2025-02-16   -6.00 USD  SQ *BLUE BOTTLE COFFEE
        2025-02-22  -29.91 USD  TRADER JOE S #223
        2025-02-22  -29.91 USD  TRADER JOE S #223`,
      claims: [{ rows: [5, 6], severity: 'low', facts: { timed: false } }],
    },
  ],
  ignores: [
    {
      title: 'H16: two coffees twenty minutes apart, at the usual price',
      ledger: `${everyday}
        2025-03-28 09:00  -4500  스타벅스코리아
        2025-03-28 09:20  -4500  스타벅스코리아`,
    },
    {
      title: 'two coffees in one minute, at the usual price',
      ledger: `${everyday}
        2025-03-28 09:00  -4500  스타벅스코리아
        2025-03-28 09:00  -4500  스타벅스코리아`,
    },
    {
      title: 'two rides, and a parking meter fed twice',
      ledger: `${everyday}
        2025-03-28 09:00  -24500  티머니 지하철
        2025-03-28 09:01  -24500  티머니 지하철
        2025-03-29 09:00  -24500  강남역 공영주차장
        2025-03-29 09:02  -24500  강남역 공영주차장`,
    },
    {
      title: 'two vouchers of one price',
      ledger: `${everyday}
        2025-03-28 12:00  -50000  컬쳐랜드
        2025-03-28 12:01  -50000  컬쳐랜드`,
    },
    {
      title: 'two equal items on the phone bill',
      ledger: `${everyday}
        2025-03-28 21:00 [carrier]  -33000  넥슨코리아
        2025-03-28 21:01 [carrier]  -33000  넥슨코리아`,
    },
    {
      title: 'the second charge was given back',
      ledger: `${everyday}
        2025-03-28 21:12  -23400  다이소 신촌점
        2025-03-28 21:13  -23400  다이소 신촌점
        2025-03-31         23400  다이소 신촌점`,
    },
    {
      title: 'parts of an installment plan',
      ledger: `${everyday}
        2025-03-28  -99000  하이마트 {nth: 1, of: 3}
        2025-03-28  -99000  하이마트 {nth: 1, of: 3}`,
    },
    {
      title: 'one sum charged in two installment plans: unusual, but nobody taps twice by accident for that',
      info: 1,
      ledger: `${everyday}
        2025-03-28 14:00  -1100000  한빛상사 {of: 12}
        2025-03-28 14:01  -1100000  한빛상사 {of: 12}`,
    },
    {
      title: 'two stores of one chain on one day',
      ledger: `
        2025-08-01  -55.10 USD  SHELL OIL 83477048
        2025-08-06  -78.11 USD  SHELL OIL 83477048
        2025-08-06  -78.11 USD  SHELL OIL 05076872`,
    },
    {
      title: 'tickets one by one: three equal charges at a place never seen before',
      info: 1,
      ledger: `${everyday}
        2025-03-28 14:00  -15000  한강유람선
        2025-03-28 14:01  -15000  한강유람선
        2025-03-28 14:02  -15000  한강유람선`,
    },
  ],
} satisfies Cases;
