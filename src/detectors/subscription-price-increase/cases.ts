/** Steps up, and what only looks like one. */
import type { Cases } from '../detector.js';

export default {
  finds: [
    {
      title: 'one step up, after which the law asked for consent',
      ledger: `
        2025-01-12 -4,990 넷플릭스
        2025-02-12 -4,990 넷플릭스
        2025-03-12 -4,990 넷플릭스
        2025-04-12 -4,990 넷플릭스
        2025-05-12 -4,990 넷플릭스
        2025-06-12 -4,990 넷플릭스
        2025-07-12 -7,890 넷플릭스
        2025-08-12 -7,890 넷플릭스
        2025-09-12 -7,890 넷플릭스`,
      claims: [{ severity: 'medium', title: 'title', rows: [6, 7, 8, 9], facts: { share: 0.581, chargesSince: 3 } }],
    },
    {
      title: 'a small step up in dollars',
      ledger: `
        2024-01-08 -10.99 USD SPOTIFY
        2024-02-08 -10.99 USD SPOTIFY
        2024-03-08 -10.99 USD SPOTIFY
        2024-04-08 -10.99 USD SPOTIFY
        2024-05-08 -10.99 USD SPOTIFY
        2024-06-08 -10.99 USD SPOTIFY
        2024-07-08 -10.99 USD SPOTIFY
        2024-08-08 -10.99 USD SPOTIFY
        2024-09-08 -10.99 USD SPOTIFY
        2024-10-08 -10.99 USD SPOTIFY
        2024-11-08 -11.99 USD SPOTIFY
        2024-12-08 -11.99 USD SPOTIFY`,
      claims: [{ severity: 'low', rows: [10, 11, 12], facts: { date: '2024-11-08' } }],
    },
  ],
  ignores: [
    {
      title: 'H19: an exchange rate that drifts is no change of price',
      ledger: `
        2024-01-21 -20.21 USD ZENMARLUX LTD LONDON
        2024-02-21 -19.72 USD ZENMARLUX LTD LONDON
        2024-03-21 -19.62 USD ZENMARLUX LTD LONDON
        2024-04-21 -20.10 USD ZENMARLUX LTD LONDON
        2024-05-21 -20.46 USD ZENMARLUX LTD LONDON
        2024-06-21 -20.38 USD ZENMARLUX LTD LONDON
        2024-07-21 -19.75 USD ZENMARLUX LTD LONDON
        2024-08-21 -19.77 USD ZENMARLUX LTD LONDON
        2024-09-21 -20.18 USD ZENMARLUX LTD LONDON
        2024-10-21 -19.95 USD ZENMARLUX LTD LONDON
        2024-11-21 -20.40 USD ZENMARLUX LTD LONDON
        2024-12-21 -19.70 USD ZENMARLUX LTD LONDON`,
    },
    {
      title: 'a price that falls',
      ledger: `
        2025-01-12 -9,900 밀리의서재
        2025-02-12 -9,900 밀리의서재
        2025-03-12 -9,900 밀리의서재
        2025-04-12 -9,900 밀리의서재
        2025-05-12 -9,900 밀리의서재
        2025-06-12 -5,900 밀리의서재
        2025-07-12 -5,900 밀리의서재
        2025-08-12 -5,900 밀리의서재
        2025-09-12 -5,900 밀리의서재`,
    },
    {
      title: 'a gas bill goes up and down',
      ledger: `
        2024-01-24 -39,020 서울도시가스
        2024-02-24 -33,530 서울도시가스
        2024-03-24 -39,200 서울도시가스
        2024-04-24 -28,130 서울도시가스
        2024-05-24 -41,000 서울도시가스
        2024-06-24 -47,860 서울도시가스
        2024-07-24 -47,770 서울도시가스
        2024-08-24 -56,690 서울도시가스
        2024-09-24 -46,760 서울도시가스
        2024-10-24 -31,000 서울도시가스
        2024-11-24 -29,900 서울도시가스
        2024-12-24 -44,100 서울도시가스`,
    },
    {
      title: 'one odd month between two of the same price',
      ledger: `
        2025-01-12 -9,900 밀리의서재
        2025-02-12 -9,900 밀리의서재
        2025-03-12 -9,900 밀리의서재
        2025-04-12 -9,900 밀리의서재
        2025-05-12 -9,900 밀리의서재
        2025-06-12 -11,900 밀리의서재
        2025-07-12 -9,900 밀리의서재
        2025-08-12 -9,900 밀리의서재
        2025-09-12 -9,900 밀리의서재
        2025-10-12 -9,900 밀리의서재`,
    },
  ],
} satisfies Cases;
