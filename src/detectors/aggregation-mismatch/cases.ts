import type { Cases } from '../detector.js';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09'];

/** Card purchases of each month, and the bill of the month before on the 14th. */
const card = (bills: readonly number[]): string =>
  [
    ...MONTHS.flatMap((month, index) => [
      `2025-${month}-01 [card] -${20_000 + 1_000 * index} 이마트`,
      `2025-${month}-10 [card] -${30_000 + 500 * index} 올리브영`,
      `2025-${month}-28 [card] -${15_500 + 100 * index} 교보문고`,
    ]),
    ...bills.map((bill, index) => `2025-${MONTHS[index + 1]}-14 [bank] -${bill} 신한카드결제`),
  ].join('\n');

/** What those purchases come to, month by month. */
const EXACT = [65_500, 67_100, 68_700, 70_300, 71_900, 73_500, 75_100, 76_700];
const changed = (changes: Readonly<Record<number, number>>): readonly number[] =>
  EXACT.map((bill, index) => {
    const { [index]: change = 0 } = changes;
    return bill + change;
  });

const phone = `
2025-01-05 21:00 [carrier]  -5500 네이버웹툰
2025-02-05 21:00 [carrier] -11000 넥슨코리아
2025-03-05 21:00 [carrier]  -3300 네이버웹툰
2025-04-05 21:00 [carrier] -22000 넥슨코리아
2025-02-21 [bank] -60500 SKT통신요금자동
2025-03-21 [bank] -66000 SKT통신요금자동
2025-04-21 [bank] -58300 SKT통신요금자동`.trim();

export default {
  finds: [
    {
      title: 'one bill is dearer than its items',
      ledger: card(changed({ 2: 30_000 })),
      claims: [
        {
          rows: [30],
          severity: 'medium',
          title: 'title.more',
          facts: { bills: 8, explainedBills: 7, unexplained: { minor: 30_000, currency: 'KRW' } },
        },
      ],
    },
    {
      title: 'a phone bill that holds more than the plan and the purchases',
      ledger: `${phone}\n2025-05-21 [bank] -89900 SKT통신요금자동\n2025-06-21 [bank] -55000 SKT통신요금자동\n2025-06-30 [carrier] -5500 네이버웹툰\n2025-07-21 [bank] -60500 SKT통신요금자동`,
      claims: [{ rows: [8], severity: 'medium', facts: { unexplained: { minor: 12_900, currency: 'KRW' } } }],
    },
  ],
  ignores: [
    { title: 'every bill agrees: a note', info: 1, ledger: card(EXACT) },
    {
      title: 'a purchase cancelled after its bill comes off the next one: a note',
      info: 1,
      ledger: card(changed({ 1: 45_800, 2: -45_800 })),
    },
    {
      title: 'two purchases cancelled late come off together: a note',
      info: 1,
      ledger: card(changed({ 0: 36_600, 1: 24_000, 2: -60_600 })),
    },
    { title: 'the latest bill may still be credited: a note', info: 1, ledger: card(changed({ 7: 61_300 })) },
    { title: 'a phone bill of the plan and last month’s purchases: a note', info: 1, ledger: phone },
    {
      title: 'the bill of another card',
      ledger: card([412_300, 133_050, 98_770, 221_000, 187_450, 301_110, 97_000, 143_210]),
    },
    { title: 'bills without any file of items', ledger: '2025-01-14 [bank] -412300 신한카드결제' },
  ],
} satisfies Cases;
