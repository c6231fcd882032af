import type { Cases } from '../detector.js';

/** One line a charge: for each month as many charges as the list says, on days and at prices without a rhythm. */
const phoneBill = (charges: readonly number[], shops = ['넥슨코리아', '네이버웹툰', 'Google Play']): string => {
  let charge = 0;
  return charges
    .flatMap((count, index) =>
      Array.from({ length: count }, () => {
        charge += 1;
        const day = String(((charge * 17 + index * 5) % 28) + 1).padStart(2, '0');
        const price = [1200, 22000, 5500, 33000, 3300, 11000, 12000][(charge * 3 + index) % 7];
        return `${monthText(index)}-${day} 21:${10 + (charge % 50)} [carrier] -${price} ${shops[(charge * 5 + index) % shops.length]}`;
      }),
    )
    .join('\n');
};

const monthText = (index: number): string =>
  `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

/** Rent and wages for as many months: what the burden is held against. */
const household = (months: number): string =>
  Array.from(
    { length: months },
    (_, index) =>
      `${monthText(index)}-25 [bank] 3000000 급여 대한물산\n${monthText(index)}-28 [bank] -1500000 월세 김임대`,
  ).join('\n');

const linesFrom = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index);

export default {
  finds: [
    {
      title: 'from three charges a month to forty: the climb begins in July',
      ledger: `${phoneBill([3, 2, 4, 3, 5, 4, 15, 26, 38, 42, 41, 42])}\n${household(12)}`,
      claims: [
        {
          rows: linesFrom(22, 204),
          severity: 'high',
          facts: { onset: '2024-07', kinds: 'digital', chargesPerMonth: 42 },
        },
      ],
    },
    {
      title: 'a slow climb belongs to the new pace from its first step',
      ledger: `${phoneBill([3, 3, 4, 3, 7, 11, 18, 26, 33, 40])}\n${household(10)}`,
      claims: [{ rows: linesFrom(14, 135), facts: { onset: '2024-05' } }],
    },
    {
      title: 'one quiet month does not end it',
      ledger: `${phoneBill([3, 2, 4, 3, 20, 25, 30, 1, 30, 31, 30, 29])}\n${household(12)}`,
      claims: [{ rows: linesFrom(13, 196), facts: { onset: '2024-05' } }],
    },
  ],
  ignores: [
    { title: 'a steady habit', ledger: `${phoneBill([6, 7, 6, 8, 7, 6, 7, 8, 6, 7, 6, 7])}\n${household(12)}` },
    {
      title: 'a month of holidays and back',
      ledger: `${phoneBill([4, 3, 5, 4, 30, 4, 3, 5, 4, 4, 3, 5])}\n${household(12)}`,
    },
    {
      title: 'H17: a game pack of 110,000 won bought once for a child',
      ledger: `${phoneBill([4, 3, 5, 4, 3, 4, 3, 5, 4, 4, 3, 5])}\n2024-06-15 16:00 [carrier] -110000 넥슨코리아\n${household(12)}`,
    },
    {
      title: 'a season that comes each winter',
      ledger: `${phoneBill([20, 18, 3, 4, 3, 4, 3, 4, 3, 4, 3, 19, 20, 18, 3, 4, 3, 4, 3, 4, 3, 4, 19, 21, 18])}\n${household(25)}`,
    },
    {
      title: 'growth that nobody feels: from one charge to three',
      ledger: `${phoneBill([1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3])}\n${household(12)}`,
    },
    {
      title: 'a raise: everything grew alike',
      ledger: [
        phoneBill([6, 7, 6, 7, 6, 7, 16, 15, 16, 17, 16, 15]),
        Array.from(
          { length: 12 },
          (_, index) => `${monthText(index)}-28 [bank] -${index < 6 ? 400_000 : 1_000_000} 월세 김임대`,
        ).join('\n'),
      ].join('\n'),
    },
    {
      title: 'a few dear orders more are no pile of small ones',
      ledger: `${phoneBill([1, 1, 1, 1, 1, 1, 5, 6, 5, 6, 5, 6], ['배달의민족'])}\n${household(12)}`,
    },
    {
      title: 'two months do not make a pace',
      ledger: `${phoneBill([3, 2, 4, 3, 5, 4, 3, 4, 3, 4, 38, 42])}\n${household(12)}`,
    },
    {
      title: 'a statement that begins later than the others',
      ledger: `${household(12)}\n${phoneBill([0, 0, 0, 0, 0, 0, 40, 41, 40, 42, 40, 41])}`,
    },
    {
      title: 'vouchers on the phone bill are told by another rule',
      ledger: `${phoneBill([1, 0, 1, 0, 1, 0, 12, 14, 15, 16, 15, 14], ['컬쳐랜드'])}\n${household(12)}`,
    },
  ],
} satisfies Cases;
