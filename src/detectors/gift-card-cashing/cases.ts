import type { Cases } from '../detector.js';

export default {
  finds: [
    {
      title: 'P1: vouchers on the phone bill, 35,000 of 45,000 twelve minutes later, in three months',
      ledger: `
        2025-03-04 14:00 carrier -45000 컬쳐랜드 | 모바일상품권
        2025-03-04 14:12 bank 35000 김중개
        2025-04-02 13:30 carrier -45000 컬쳐랜드 | 모바일상품권
        2025-04-02 13:42 bank 35000 김중개
        2025-05-03 19:10 carrier -45000 컬쳐랜드 | 모바일상품권
        2025-05-03 19:22 bank 35000 김중개
        2025-05-25 09:00 bank 3200000 급여 대한물산`,
      claims: [
        {
          severity: 'high',
          title: 'resembles.title',
          rows: [1, 2],
          facts: { feeRate: 0.222, delayHours: 0.2, episodes: 3, annualizedCost: 3.48 },
        },
        { rows: [3, 4] },
        { rows: [5, 6] },
      ],
    },
    {
      title: 'a burst on the card split over four charges, a stranger pays two thirds the next day',
      ledger: `
        2025-06-03 11:18 -100000 신세계상품권
        2025-06-03 11:21 -50000 신세계상품권
        2025-06-03 11:23 -100000 신세계상품권
        2025-06-03 11:32 -50000 신세계상품권
        2025-06-04 13:36 bank 204000 고은비
        2025-06-25 09:00 bank 3200000 급여 대한물산`,
      claims: [{ rows: [1, 2, 3, 4, 5], facts: { charges: 4, feeRate: 0.32 } }],
    },
    {
      title: 'a trader by name pays in two transfers; the two charges before lunch belong together',
      ledger: `
        2025-01-16 11:37 carrier -300000 도서문화상품권
        2025-01-16 11:58 carrier -195000 도서문화상품권
        2025-01-16 13:05 bank 200000 모아티켓
        2025-01-16 15:20 bank 190000 모아티켓`,
      claims: [{ rows: [1, 2, 3, 4], facts: { payouts: 2 } }],
    },
    {
      title: 'one charge that uses up the user’s own limit, and a stranger',
      household: { limits: { micropayment: 300000 } },
      ledger: `
        2025-01-16 11:37 carrier -291060 모바일상품권
        2025-01-16 12:05 bank 210000 오현수`,
      claims: [{ rows: [1, 2] }],
    },
    {
      title: 'a phone bill and a bank in the United States, without times',
      ledger: `
        2025-03-10 card -6.00 USD SQ *BLUE BOTTLE COFFEE
        2025-04-04 carrier -100.00 USD RAISE.COM GIFTCARD | gift card
        2025-04-04 carrier -50.00 USD RAISE.COM GIFTCARD | gift card
        2025-04-04 carrier -100.00 USD RAISE.COM GIFTCARD | gift card
        2025-04-05 bank 198.00 USD V SOKOLOV
        2025-04-15 bank 2100.00 USD ACME CORP PAYROLL`,
      claims: [{ rows: [2, 3, 4, 5] }],
    },
  ],
  ignores: [
    {
      title: 'H1: the organizer of a dinner is paid back by four who send the same',
      ledger: `
        2024-10-22 20:00 -100000 한우명가 본점
        2024-10-22 20:51 bank 20000 최유진
        2024-10-22 21:14 bank 20000 김민수
        2024-10-22 22:38 bank 20000 윤하늘
        2024-10-22 23:03 bank 20000 강수빈`,
    },
    {
      title: 'H3: a voucher as a birthday present',
      info: 1,
      ledger: '2024-03-10 10:00 carrier -50000 컬쳐랜드 | 모바일상품권',
    },
    {
      title: 'H4: ten vouchers for New Year, the employer pays all of them back',
      info: 1,
      ledger: `
        2025-01-20 10:00 -250000 신세계상품권
        2025-01-20 10:03 -250000 신세계상품권
        2025-01-22 10:00 bank 500000 경비정산 대한물산`,
    },
    {
      title: 'H5: discounted vouchers turned into points and withdrawn at 99 %',
      info: 1,
      ledger: `
        2024-11-21 11:00 -500000 도서문화상품권
        2024-11-22 14:09 bank 495000 네이버페이포인트출금`,
    },
    {
      title: 'H6: a voucher on the phone bill, refunded in full by the shop',
      ledger: `
        2024-10-31 17:01 carrier -100000 컬쳐랜드 | 모바일상품권
        2024-11-03 21:37 bank 100000 컬쳐랜드 환불`,
    },
    {
      title: 'H7: an expired voucher, nine tenths back a year later',
      ledger: `
        2024-01-15 12:00 -50000 해피머니상품권
        2025-01-20 15:00 bank 45000 해피머니 환불`,
    },
    {
      title: 'a group gift: three friends send a quarter each',
      info: 1,
      ledger: `
        2024-05-22 11:40 -200000 구글 기프트카드
        2024-05-23 08:57 bank 50000 정현우
        2024-05-23 21:25 bank 50000 박지훈
        2024-05-24 17:14 bank 50000 윤하늘`,
    },
    {
      title: 'two friends pay their thirds of another bill while vouchers were bought as presents',
      info: 1,
      ledger: `
        2024-05-20 11:40 -50000 신세계상품권
        2024-05-20 19:48 bank 33333 송은비
        2024-05-21 09:10 -50000 신세계상품권
        2024-05-22 11:46 bank 33333 류가람`,
    },
    {
      title: 'many vouchers as presents and many people who pay: two that fit are an accident',
      info: 1,
      ledger: `
        2024-01-11 12:00 -30000 해피머니상품권
        2024-01-23 12:00 bank 22000 김보라
        2024-02-08 12:00 -50000 신세계상품권
        2024-02-10 12:00 bank 38000 이준서
        2024-02-26 12:00 bank 41000 박세영
        2024-03-11 12:00 -50000 신세계상품권
        2024-03-22 12:00 bank 31000 최나연
        2024-04-08 12:00 -40000 컬쳐랜드
        2024-04-10 12:00 bank 31000 정동욱
        2024-04-21 12:00 bank 47000 강진호
        2024-05-07 12:00 -50000 신세계상품권
        2024-05-19 12:00 bank 28000 조가람`,
    },
    {
      title: 'one voucher and one deposit that fits, from a stranger: to be noted, no more',
      info: 1,
      ledger: `
        2024-05-22 11:40 -100000 신세계상품권
        2024-05-23 08:57 bank 77000 표진영`,
    },
    {
      title: 'a friend with whom money goes back and forth',
      info: 1,
      ledger: `
        2024-02-01 12:00 bank -30000 박지훈
        2024-03-05 12:00 bank 12000 박지훈
        2024-05-22 11:40 -60000 신세계상품권
        2024-05-22 11:42 -40000 신세계상품권
        2024-05-23 08:57 bank 77000 박지훈`,
    },
    {
      title: 'H21: crypto bought every week',
      ledger: `
        2024-05-06 bank -100000 업비트
        2024-05-13 bank -100000 업비트
        2024-05-20 bank 78000 업비트`,
    },
    {
      title: 'P3: vouchers before dawn that nobody pays for are another matter',
      info: 1,
      ledger: `
        2025-08-31 03:12 carrier -291060 모바일상품권
        2025-08-31 03:15 carrier -95400 티머니 교통카드충전
        2025-08-31 03:17 carrier -95400 티머니 교통카드충전`,
    },
  ],
} satisfies Cases;
