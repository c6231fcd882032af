import type { Cases } from '../detector.js';

/** A line is a row: day, time, [account], amount, currency, payee, {more}; see `test/kit/ledger-text.ts`. */
export default {
  finds: [
    {
      title: 'TODO: five charges within a month',
      ledger: `
        2025-06-01 -4,500 가람커피
        2025-06-03 -4,500 가람커피
        2025-06-05 -6,000 가람커피
        2025-06-06 -9,900 다이소
        2025-06-08 -4,500 가람커피
        2025-06-11 -4,500 가람커피`,
      claims: [{ severity: 'low', rows: [1, 2, 3, 5, 6], facts: { charges: 5 } }],
    },
  ],
  ignores: [
    {
      title: 'TODO: what only looks like it',
      ledger: `
        2025-06-01 -4,500 가람커피
        2025-06-03 -4,500 가람커피`,
    },
  ],
} satisfies Cases;
