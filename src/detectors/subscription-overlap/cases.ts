/** Services of one job side by side, and what is none. */
import type { Cases } from '../detector.js';

export default {
  finds: [
    {
      title: 'two music services',
      ledger: `
        2025-01-09 -8,400 지니뮤직
        2025-01-22 -10,900 멜론
        2025-02-09 -8,400 지니뮤직
        2025-02-22 -10,900 멜론
        2025-03-09 -8,400 지니뮤직
        2025-03-22 -10,900 멜론
        2025-04-09 -8,400 지니뮤직
        2025-04-22 -10,900 멜론
        2025-05-09 -8,400 지니뮤직
        2025-05-22 -10,900 멜론
        2025-06-09 -8,400 지니뮤직
        2025-06-22 -10,900 멜론`,
      claims: [
        {
          severity: 'medium',
          title: 'title.music',
          rows: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
          facts: { count: 2 },
        },
      ],
    },
    {
      title: 'three video services',
      ledger: `
        2025-01-05 -13,500 넷플릭스
        2025-01-14 -9,500 티빙
        2025-01-20 -7,900 왓챠
        2025-02-05 -13,500 넷플릭스
        2025-02-14 -9,500 티빙
        2025-02-20 -7,900 왓챠
        2025-03-05 -13,500 넷플릭스
        2025-03-14 -9,500 티빙
        2025-03-20 -7,900 왓챠
        2025-04-05 -13,500 넷플릭스
        2025-04-14 -9,500 티빙
        2025-04-20 -7,900 왓챠
        2025-05-05 -13,500 넷플릭스
        2025-05-14 -9,500 티빙
        2025-05-20 -7,900 왓챠
        2025-06-05 -13,500 넷플릭스
        2025-06-14 -9,500 티빙
        2025-06-20 -7,900 왓챠`,
      claims: [
        {
          severity: 'medium',
          title: 'title.video',
          rows: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
        },
      ],
    },
    {
      title: 'one service by card and through the carrier',
      ledger: `
        2025-01-05 -13,500 넷플릭스
        2025-01-18 carrier -13,500 넷플릭스
        2025-02-05 -13,500 넷플릭스
        2025-02-18 carrier -13,500 넷플릭스
        2025-03-05 -13,500 넷플릭스
        2025-03-18 carrier -13,500 넷플릭스
        2025-04-05 -13,500 넷플릭스
        2025-04-18 carrier -13,500 넷플릭스
        2025-05-05 -13,500 넷플릭스
        2025-05-18 carrier -13,500 넷플릭스
        2025-06-05 -13,500 넷플릭스
        2025-06-18 carrier -13,500 넷플릭스`,
      claims: [
        {
          severity: 'medium',
          title: 'title.twice',
          rows: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
          facts: { twice: true },
        },
      ],
    },
    {
      title: 'a cloud, and a plan of a store that resembles one',
      ledger: `
        2025-01-05 -11.99 USD DROPBOX
        2025-01-18 -0.99 USD APPLE.COM/BILL
        2025-02-05 -11.99 USD DROPBOX
        2025-02-18 -0.99 USD APPLE.COM/BILL
        2025-03-05 -11.99 USD DROPBOX
        2025-03-18 -0.99 USD APPLE.COM/BILL
        2025-04-05 -11.99 USD DROPBOX
        2025-04-18 -0.99 USD APPLE.COM/BILL
        2025-05-05 -11.99 USD DROPBOX
        2025-05-18 -0.99 USD APPLE.COM/BILL
        2025-06-05 -11.99 USD DROPBOX
        2025-06-18 -0.99 USD APPLE.COM/BILL`,
      claims: [{ severity: 'medium', title: 'title.cloud', rows: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }],
    },
    {
      title: 'two music services that only their names tell of',
      ledger: `
        2025-01-09 -9.00 USD LOOMLY MUSIC
        2025-01-19 -7.50 USD BRIGHT TUNES CLUB
        2025-02-09 -9.00 USD LOOMLY MUSIC
        2025-02-19 -7.50 USD BRIGHT TUNES CLUB
        2025-03-09 -9.00 USD LOOMLY MUSIC
        2025-03-19 -7.50 USD BRIGHT TUNES CLUB
        2025-04-09 -9.00 USD LOOMLY MUSIC
        2025-04-19 -7.50 USD BRIGHT TUNES CLUB
        2025-05-09 -9.00 USD LOOMLY MUSIC
        2025-05-19 -7.50 USD BRIGHT TUNES CLUB
        2025-06-09 -9.00 USD LOOMLY MUSIC
        2025-06-19 -7.50 USD BRIGHT TUNES CLUB`,
      claims: [{ severity: 'low', title: 'title.music', rows: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }],
    },
    {
      title: 'two memberships at one gym',
      ledger: `
        2025-01-09 -24.99 USD PLANET FITNESS CLUB FEES
        2025-01-09 -24.99 USD PLANET FITNESS CLUB FEES
        2025-02-09 -24.99 USD PLANET FITNESS CLUB FEES
        2025-02-09 -24.99 USD PLANET FITNESS CLUB FEES
        2025-03-09 -24.99 USD PLANET FITNESS CLUB FEES
        2025-03-09 -24.99 USD PLANET FITNESS CLUB FEES
        2025-04-09 -24.99 USD PLANET FITNESS CLUB FEES
        2025-04-09 -24.99 USD PLANET FITNESS CLUB FEES
        2025-05-09 -24.99 USD PLANET FITNESS CLUB FEES
        2025-05-09 -24.99 USD PLANET FITNESS CLUB FEES
        2025-06-09 -24.99 USD PLANET FITNESS CLUB FEES
        2025-06-09 -24.99 USD PLANET FITNESS CLUB FEES`,
      claims: [{ severity: 'medium', title: 'title.same', rows: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }],
    },
  ],
  ignores: [
    {
      title: 'H18: two video services are as many as most have',
      ledger: `
        2025-01-05 -13,500 넷플릭스
        2025-01-14 -9,500 티빙
        2025-02-05 -13,500 넷플릭스
        2025-02-14 -9,500 티빙
        2025-03-05 -13,500 넷플릭스
        2025-03-14 -9,500 티빙
        2025-04-05 -13,500 넷플릭스
        2025-04-14 -9,500 티빙
        2025-05-05 -13,500 넷플릭스
        2025-05-14 -9,500 티빙
        2025-06-05 -13,500 넷플릭스
        2025-06-14 -9,500 티빙`,
      info: 1,
    },
    {
      title: 'one music service followed by another',
      ledger: `
        2025-01-09 -8,400 지니뮤직
        2025-02-09 -8,400 지니뮤직
        2025-03-09 -8,400 지니뮤직
        2025-04-09 -8,400 지니뮤직
        2025-05-22 -10,900 멜론
        2025-06-22 -10,900 멜론
        2025-07-22 -10,900 멜론
        2025-08-22 -10,900 멜론
        2025-09-22 -10,900 멜론
        2025-10-22 -10,900 멜론
        2025-11-22 -10,900 멜론
        2025-12-22 -10,900 멜론`,
    },
    {
      title: 'names that hold a word and mean something else',
      ledger: `
        2025-01-09 -19.00 USD GYMBOREE PLAY
        2025-01-19 -25.00 USD IRON FITNESS
        2025-02-09 -19.00 USD GYMBOREE PLAY
        2025-02-19 -25.00 USD IRON FITNESS
        2025-03-09 -19.00 USD GYMBOREE PLAY
        2025-03-19 -25.00 USD IRON FITNESS
        2025-04-09 -19.00 USD GYMBOREE PLAY
        2025-04-19 -25.00 USD IRON FITNESS
        2025-05-09 -19.00 USD GYMBOREE PLAY
        2025-05-19 -25.00 USD IRON FITNESS
        2025-06-09 -19.00 USD GYMBOREE PLAY
        2025-06-19 -25.00 USD IRON FITNESS`,
    },
    {
      title: 'different jobs',
      ledger: `
        2025-01-09 -8,400 지니뮤직
        2025-01-14 -9,900 밀리의서재
        2025-02-09 -8,400 지니뮤직
        2025-02-14 -9,900 밀리의서재
        2025-03-09 -8,400 지니뮤직
        2025-03-14 -9,900 밀리의서재
        2025-04-09 -8,400 지니뮤직
        2025-04-14 -9,900 밀리의서재
        2025-05-09 -8,400 지니뮤직
        2025-05-14 -9,900 밀리의서재
        2025-06-09 -8,400 지니뮤직
        2025-06-14 -9,900 밀리의서재`,
    },
  ],
} satisfies Cases;
