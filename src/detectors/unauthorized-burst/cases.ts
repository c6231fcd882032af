import type { Cases } from '../detector.js';

export default {
  finds: [
    {
      title: 'P3: a voucher and two transit top-ups at 03:12, no history, no payout',
      ledger: `
        2025-08-03 21:10 [carrier]   -3300  네이버웹툰
        2025-08-31 03:12 [carrier] -291060  문화상품권 | 모바일상품권
        2025-08-31 03:15 [carrier]  -95400  모바일티머니 | 교통카드충전
        2025-08-31 03:16 [carrier]  -95400  모바일티머니 | 교통카드충전
        2025-09-01 09:00 [bank]      20000  김민수`,
      claims: [{ rows: [2, 3, 4], severity: 'critical', facts: { charges: 3, firstAt: '03:12', limitShare: 0.482 } }],
    },
    {
      title: 'one voucher of half the limit before dawn',
      ledger: `
        2025-08-03 21:10 [carrier]   -3300  네이버웹툰
        2025-08-27 04:20 [carrier] -495000  컬쳐랜드 | 모바일상품권`,
      claims: [{ rows: [2], severity: 'critical' }],
    },
    {
      title: 'a familiar who sends a like sum by chance does not hide it',
      ledger: `
        2025-05-10 12:00 [bank]     60000  김민수
        2025-06-10 12:00 [bank]     45000  김민수
        2025-07-10 12:00 [bank]     70000  김민수
        2025-08-31 03:12 [carrier] -50000  문화상품권 | 모바일상품권
        2025-08-31 03:15 [carrier] -50000  문화상품권 | 모바일상품권
        2025-09-01 12:00 [bank]     75000  김민수`,
      claims: [{ rows: [4, 5] }],
    },
    {
      title: 'the burst goes on after six in the morning',
      ledger: `
        2025-08-31 05:50 [carrier] -49500  해피머니상품권
        2025-08-31 06:10 [carrier] -98000  해피머니상품권`,
      claims: [{ rows: [1, 2] }],
    },
    {
      title: 'dollars',
      ledger: `
        2024-11-01 20:28 [carrier]  -1.99 USD  WEBTOON ENTERTAINMENT | item
        2024-11-18 02:28 [carrier] -49.99 USD  APPLE GIFT CARD | digital code
        2024-11-18 02:36 [carrier] -49.99 USD  GIFTCARDS.COM | digital code`,
      claims: [{ rows: [2, 3] }],
    },
  ],
  ignores: [
    {
      title: 'H14: a transit card charged before the early shift, day after day',
      ledger: `
        2025-08-04 05:30 [carrier] -20000  모바일티머니 | 교통카드충전
        2025-08-11 05:31 [carrier] -20000  모바일티머니 | 교통카드충전
        2025-08-18 05:29 [carrier] -20000  모바일티머니 | 교통카드충전
        2025-08-25 05:30 [carrier] -20000  모바일티머니 | 교통카드충전
        2025-08-25 05:32 [carrier] -20000  모바일티머니 | 교통카드충전`,
    },
    {
      title: 'one small gift at midnight',
      ledger: `
        2025-08-03 21:10 [carrier]  -3300  네이버웹툰
        2025-08-10 00:20 [carrier] -30000  카카오선물하기 | 모바일상품권`,
    },
    {
      title: 'somebody unknown pays for the vouchers: another rule tells that story',
      ledger: `
        2025-08-31 03:12 [carrier] -50000  문화상품권 | 모바일상품권
        2025-08-31 03:15 [carrier] -50000  문화상품권 | 모바일상품권
        2025-08-31 11:15 [bank]     78000  고은비`,
    },
    {
      title: 'games at night are games at night',
      ledger: `
        2025-08-31 03:12 [carrier] -33000  넥슨코리아
        2025-08-31 03:15 [carrier] -33000  넥슨코리아
        2025-08-31 03:18 [carrier] -33000  넥슨코리아`,
    },
    {
      title: 'vouchers by day',
      ledger: `
        2025-08-31 17:21 [carrier] -30000  컬쳐랜드 | 모바일상품권
        2025-08-31 17:26 [carrier] -50000  컬쳐랜드 | 모바일상품권`,
    },
  ],
} satisfies Cases;
