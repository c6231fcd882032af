/** What is bought now and paid in parts is an installment plan, and it ends. */
import { describe, expect, it } from 'vitest';
import { csv, every, monthly, reportOf, rows, streamsOf } from './kit.js';

const plan = (file: string, currency?: string) =>
  reportOf(file, currency).then(({ streams }) => streams.map(({ kind, status, next }) => ({ kind, status, next })));

it('G1: four parts, a fortnight apart', async () => {
  const file = csv(rows(every(14, '2025-02-03', 4), 'KLARNA*SHOESTORE', -31.25));
  expect(await streamsOf(file)).toMatchObject([{ cadence: 'biweekly', rows: 4, events: [] }]);
  expect(await plan(file)).toEqual([{ kind: 'installment', status: 'ended', next: null }]);
});

describe('G1: four parts of another provider', () => {
  const file = csv(rows(every(14, '2025-02-03', 4), 'PAYPAL PAY IN 4', -31.25));

  it('are known', async () => {
    expect(await streamsOf(file)).toMatchObject([{ kind: 'installment', cadence: 'biweekly', rows: 4, events: [] }]);
  });

  it('end with the fourth', async () => {
    expect(await plan(file)).toEqual([{ kind: 'installment', status: 'ended', next: null }]);
  });
});

it('G2: three parts, a month apart', async () => {
  const file = csv(rows(monthly('2025-01-10', 3), 'ONEY 3X MOBILIER', -100));
  expect(await streamsOf(file, 'EUR')).toMatchObject([{ cadence: 'monthly', rows: 3, events: [] }]);
  expect(await plan(file, 'EUR')).toEqual([{ kind: 'installment', status: 'ended', next: null }]);
});
