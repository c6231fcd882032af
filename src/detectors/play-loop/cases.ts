import type { Cases } from '../detector.js';

export default {
  finds: [
    {
      title: 'losses chased on two evenings, each stake larger than the last',
      ledger: `
        2025-03-04 22:01 -50000 스포츠토토
        2025-03-04 22:20 -100000 스포츠토토
        2025-03-04 22:41 -200000 스포츠토토
        2025-03-15 23:05 -50000 스포츠토토
        2025-03-15 23:21 -80000 스포츠토토
        2025-03-15 23:50 -150000 스포츠토토
        2025-03-20 12:00 -800000 우진전자`,
      claims: [{ severity: 'medium', title: 'gambling.title', rows: [1, 2, 3, 4, 5, 6], facts: { chases: 2 } }],
    },
    {
      title: 'cash drawn on a card is staked within the day, twice',
      ledger: `
        2025-03-04 20:00 card -300000 단기카드대출
        2025-03-04 21:00 bank -250000 강원랜드 카지노
        2025-04-04 20:00 card -300000 단기카드대출
        2025-04-05 11:00 bank -280000 강원랜드 카지노`,
      claims: [{ rows: [1, 2, 3, 4], facts: { afterAdvance: 2 } }],
    },
    {
      title: 'a tenth and more of the spending, month after month',
      ledger: `
        2025-01-10 -400.00 USD DRAFTKINGS
        2025-01-20 -2000.00 USD TARGET
        2025-02-10 -450.00 USD DRAFTKINGS
        2025-02-20 -2000.00 USD TARGET
        2025-03-10 -500.00 USD DRAFTKINGS
        2025-03-20 -2000.00 USD TARGET
        2025-04-20 -2000.00 USD TARGET`,
      claims: [{ severity: 'medium', rows: [1, 3, 5], facts: { monthsAboveShare: 3 } }],
    },
    {
      title: 'game top-ups that rise within the hour, three times',
      ledger: `
        2025-03-04 16:01 carrier -11000 넥슨
        2025-03-04 16:10 carrier -33000 넥슨
        2025-03-04 16:30 carrier -55000 넥슨
        2025-03-09 16:01 carrier -11000 넥슨
        2025-03-09 16:10 carrier -33000 넥슨
        2025-03-09 16:30 carrier -110000 넥슨
        2025-03-12 18:00 carrier -33000 넥슨
        2025-03-12 18:10 carrier -55000 넥슨
        2025-03-12 18:12 carrier -110000 넥슨`,
      claims: [{ severity: 'medium', title: 'game.title', rows: [1, 2, 3, 4, 5, 6, 7, 8, 9], facts: { chases: 3 } }],
    },
  ],
  ignores: [
    {
      title: 'a lottery ticket a week',
      ledger: `
        2025-03-01 18:00 -5000 동행복권
        2025-03-08 18:00 -5000 동행복권
        2025-03-15 18:00 -5000 동행복권
        2025-03-22 18:00 -5000 동행복권
        2025-03-20 -900000 이마트`,
    },
    {
      title: 'one evening at a casino on a holiday',
      ledger: `
        2025-08-03 20:00 -100.00 USD BELLAGIO CASINO
        2025-08-03 20:30 -200.00 USD BELLAGIO CASINO
        2025-08-03 20:50 -300.00 USD BELLAGIO CASINO`,
    },
    {
      title: 'H17: a game pack for the child, once',
      ledger: '2025-05-05 15:00 carrier -110000 넥슨',
    },
    {
      title: 'H21: crypto bought every week',
      ledger: `
        2024-05-06 bank -100000 업비트
        2024-05-13 bank -100000 업비트
        2024-05-20 bank -100000 업비트`,
    },
    {
      title: 'games often, but never in a loop',
      ledger: `
        2025-03-04 16:01 carrier -11000 넥슨
        2025-03-06 16:10 carrier -5500 넥슨
        2025-03-09 16:30 carrier -11000 넥슨
        2025-03-19 16:01 carrier -5500 넥슨
        2025-03-19 16:31 carrier -5500 넥슨
        2025-03-19 16:41 carrier -5500 넥슨`,
    },
  ],
} satisfies Cases;
