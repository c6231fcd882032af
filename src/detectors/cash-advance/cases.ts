import type { Cases } from '../detector.js';

export default {
  finds: [
    {
      title: 'three advances in a year with their fees; other fees are not theirs',
      ledger: `
        2025-03-27 11:13 -15000 현금서비스 수수료
        2025-03-27 22:51 -1000000 단기카드대출(현금서비스)
        2025-05-22 15:44 -1000000 현금서비스 ATM
        2025-05-22 15:52 -15000 현금서비스 수수료
        2025-05-24 10:00 -1200 해외이용수수료
        2025-06-19 08:51 -3000 현금서비스 수수료
        2025-06-19 16:43 -200000 현금서비스 ATM
        2025-06-25 09:00 bank 3200000 급여 대한물산`,
      claims: [{ severity: 'medium', title: 'repeated.title', rows: [1, 2, 3, 4, 6, 7], facts: { uses: 3, draws: 3 } }],
    },
    {
      title: 'once is information',
      ledger: `
        2025-11-05 card -200.00 USD CASH ADVANCE ATM WITHDRAWAL 238136
        2025-11-05 card -10.00 USD CASH ADVANCE FEE`,
      claims: [{ severity: 'info', title: 'once.title', rows: [1, 2] }],
    },
    {
      title: 'the machine names no advance, but the fee does',
      ledger: `
        2025-04-05 card -300.00 USD ATM WITHDRAWAL MAIN ST
        2025-04-05 card -15.00 USD CASH ADVANCE FEE
        2025-09-05 card -400.00 USD ATM WITHDRAWAL MAIN ST
        2025-09-06 card -20.00 USD CASH ADVANCE FEE
        2025-09-20 card -6.00 USD SQ *BLUE BOTTLE COFFEE`,
      claims: [{ severity: 'low', rows: [1, 2, 3, 4], facts: { uses: 2 } }],
    },
    {
      title: 'one card pays the other, twice',
      ledger: `
        2025-03-12 10:00 card -800000 단기카드대출
        2025-03-14 09:00 bank -812000 신한카드결제
        2025-04-13 10:00 card -900000 단기카드대출
        2025-04-14 09:00 bank -880000 신한카드결제
        2025-04-25 09:00 bank 2500000 급여 대한물산`,
      claims: [{ severity: 'high', rows: [1, 2, 3, 4], facts: { rotations: 2 } }],
    },
    {
      title: 'two years apart is not again and again',
      ledger: `
        2023-03-12 10:00 card -300000 현금서비스
        2025-04-13 10:00 card -300000 현금서비스`,
      claims: [{ severity: 'info', rows: [1, 2] }],
    },
  ],
  ignores: [
    {
      title: 'cash from a machine with a bank card',
      ledger: `
        2025-03-12 10:00 bank -300000 ATM출금
        2025-04-12 10:00 bank -300000 ATM출금
        2025-05-12 10:00 card -50000 ATM출금`,
    },
    {
      title: 'loans paid back in parts, and other fees',
      ledger: `
        2025-03-12 -30000 카드론 {of:12, nth:2}
        2025-04-12 -30000 카드론 {of:12, nth:3}
        2025-04-13 -1200 해외이용수수료
        2025-05-01 -12000 연회비`,
    },
    {
      title: 'the deposit of an advance is no draw',
      ledger: '2025-03-12 bank 300000 현금서비스',
    },
  ],
} satisfies Cases;
