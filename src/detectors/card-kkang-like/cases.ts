import type { Cases } from '../detector.js';

export default {
  finds: [
    {
      title: 'P2: five charges for 14.2 million over 12 to 24 months, 8.52 million paid out',
      ledger: `
        2016-05-11 10:02 -3000000 나라유통 {of:24}
        2016-05-11 10:05 -3000000 나라유통 {of:24}
        2016-05-11 10:09 -3000000 나라유통 {of:18}
        2016-05-11 10:14 -2700000 나라유통 {of:12}
        2016-05-11 10:20 -2500000 나라유통 {of:24}
        2016-05-11 15:40 bank 8520000 오현수
        2016-05-25 09:00 bank 2900000 급여 대한물산`,
      claims: [
        {
          severity: 'high',
          title: 'resembles.title',
          rows: [1, 2, 3, 4, 5, 6],
          facts: { feeRate: 0.4, charges: 5, delayHours: 5.3 },
        },
      ],
    },
    {
      title: 'the second case of 2016: 14.59 million over 24 months, 10 million paid out',
      ledger: `
        2016-06-02 13:00 -14590000 한빛상사 {of:24}
        2016-06-02 16:30 bank 10000000 김상담`,
      claims: [{ rows: [1, 2], facts: { feeRate: 0.315 } }],
    },
    {
      title: 'twice at a shop behind a payment service, without installments or times',
      ledger: `
        2024-06-28 card -1900.00 USD SQ *BRIGHT HOME SVC
        2024-06-30 bank 1570.00 USD CARDCASH PAYOUT
        2024-07-15 bank 2400.00 USD ACME CORP PAYROLL
        2024-10-24 card -1000.00 USD SQ *BRIGHT HOME SVC
        2024-10-24 bank 760.00 USD V SOKOLOV`,
      claims: [{ rows: [1, 2] }, { rows: [4, 5] }],
    },
    {
      title: 'a card bill that books the plan as its parts',
      ledger: `
        2025-02-18 card -100000 한빛상사 {of:24, nth:1}
        2025-02-18 card -100000 한빛상사 {of:24, nth:2}
        2025-02-18 card -75000 한빛상사 {of:12, nth:1}
        2025-02-19 bank 2475000 배상철`,
      claims: [{ rows: [1, 3, 4], facts: { feeRate: 0.25, charges: 2 } }],
    },
    {
      title: 'a deposit answers one charge: the vouchers of that day stay out of it',
      ledger: `
        2025-02-18 17:52 -1900000 미래컴퍼니 {of:12}
        2025-02-18 17:58 -900000 미래컴퍼니 {of:12}
        2025-02-18 12:00 -50000 신세계상품권
        2025-02-18 20:27 bank 2156000 배상철`,
      claims: [{ rows: [1, 2, 4] }],
    },
  ],
  ignores: [
    {
      title: 'H1: the organizer of a dinner is paid back by four who send the same',
      ledger: `
        2024-10-22 20:00 -1000000 한우명가 본점
        2024-10-22 20:51 bank 200000 최유진
        2024-10-22 21:14 bank 200000 김민수
        2024-10-22 22:38 bank 200000 윤하늘
        2024-10-22 23:03 bank 200000 강수빈`,
    },
    {
      title: 'H2: the insurer pays four fifths of a hospital bill',
      ledger: `
        2024-09-30 10:40 -300000 연세정형외과의원
        2024-10-02 08:37 bank 240000 현대해상보험금`,
    },
    {
      title: 'H2: and so does one in the United States',
      ledger: `
        2024-08-01 card -420.00 USD AUSTIN ORTHO CLINIC
        2024-08-03 bank 336.00 USD BCBS CLAIM PMT`,
    },
    {
      title: 'H8: a used phone sold months later',
      ledger: `
        2024-05-18 10:50 -1850000 애플코리아유한회사 {of:6}
        2024-10-02 16:29 bank 1147000 최유진`,
    },
    {
      title: 'H9: own money from another bank on the day of a large charge',
      ledger: `
        2024-12-10 10:00 -1000000 우진전자
        2024-12-10 11:40 bank 700000 본인 카카오뱅크 이체`,
    },
    {
      title: 'H9: own money under the own name',
      ledger: `
        2024-12-10 10:00 -1000000 우진전자 {of:12}
        2024-12-10 11:40 bank 700000 홍길동 {holder:홍길동}`,
    },
    {
      title: 'H9: own money whose other end stands in another statement',
      ledger: `
        2024-12-10 10:00 -1000000 우진전자 {of:12}
        2024-12-10 11:40 bank2 -700000 이체
        2024-12-10 11:40 bank 700000 이체`,
    },
    {
      title: 'H10: payday a day after a large purchase',
      ledger: `
        2024-03-25 09:00 bank 3520000 대한물산
        2024-04-25 09:00 bank 3520000 대한물산
        2024-05-24 12:00 -4702000 한샘인테리어 {of:12}
        2024-05-25 09:00 bank 3520000 대한물산
        2024-06-25 09:00 bank 3520000 대한물산`,
    },
    {
      title: 'H11: tuition over 12 months, a parent sends four fifths: to be asked, no more',
      info: 1,
      ledger: `
        2024-07-14 10:00 -3000000 한국대학교등록금 {of:12}
        2024-07-15 20:01 bank 2400000 이서연`,
    },
    {
      title: 'H12: the company pays all of a purchase back',
      ledger: `
        2024-11-29 08:14 -796000 우진전자
        2024-12-07 13:53 bank 796000 경비정산 대한물산`,
    },
    {
      title: 'H13: rent paid by card through a licensed service',
      ledger: `
        2024-11-29 08:14 -1095000 월세카드결제`,
    },
    {
      title: 'H22: eight friends repay their share of a journey over two weeks',
      ledger: `
        2024-05-11 12:52 -1850000 하나투어여행 {of:6}
        2024-05-13 21:48 bank 616667 최유진
        2024-05-21 21:14 bank 616667 윤하늘`,
    },
    {
      title: 'H23: a savings bank pays out a loan on the day of a large purchase',
      ledger: `
        2024-05-07 10:00 -2000000 우진전자 {of:12}
        2024-05-07 13:20 bank 1500000 OK저축은행 대출실행`,
    },
    {
      title: 'a shop one goes to',
      ledger: `
        2024-02-07 10:00 -80000 우진전자
        2024-03-09 10:00 -120000 우진전자
        2024-05-07 10:00 -2000000 우진전자 {of:12}
        2024-05-07 13:20 bank 1500000 표진영`,
    },
    {
      title: 'one purchase, paid at once, and one deposit that fits: life is full of them',
      ledger: `
        2024-05-07 10:00 -2000000 우진전자
        2024-05-09 13:20 bank 1500000 표진영`,
      info: 1,
    },
    {
      title: 'somebody with whom money goes back and forth pays a share',
      ledger: `
        2024-02-07 10:00 bank -80000 김민수
        2024-03-07 10:00 bank 30000 김민수
        2024-05-07 10:00 -2000000 우진전자 {of:12}
        2024-05-09 13:20 bank 1500000 김민수`,
    },
  ],
} satisfies Cases;
