/** Whose name it is. */
import { expect, it } from 'vitest';
import { csv, monthly, rows, streamsOf } from './kit.js';

it('H1: a studio with the name of a telephone company', async () => {
  const file = csv(rows(monthly('2025-01-12', 6), 'LUMEN STUDIO SAN FRANCISCO', -18));
  expect(await streamsOf(file)).toMatchObject([
    { payee: 'lumen studio', kind: 'subscription', cadence: 'monthly', status: 'active', rows: 6 },
  ]);
});

it('H2: one service under three names', async () => {
  const file = csv(rows(monthly('2025-01-15', 3), ['NETFLIX.COM', 'Netflix Inc', 'NFLX*SUBSCRIPTION'], -15.99));
  expect(await streamsOf(file)).toMatchObject([
    { payee: 'netflix', kind: 'subscription', cadence: 'monthly', status: 'active', rows: 3 },
  ]);
});
