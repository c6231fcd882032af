/** An amount that takes a few values in turn is one price with a little noise, not several and not none. */
import { describe, expect, it } from 'vitest';
import { csv, every, monthly, oneOf, randomOf, rows, rulesOf, type SeenStream, seeds, streamsOf } from './kit.js';

/** Of each seed what was found, where each row has one of the amounts at random. */
const foundOf = (
  times: number,
  dates: ReturnType<typeof monthly>,
  payee: string,
  amounts: readonly number[],
): Promise<readonly (readonly SeenStream[])[]> =>
  Promise.all(
    seeds(times).map(seed => {
      const random = randomOf(seed);
      return streamsOf(csv(rows(dates, payee, () => oneOf(random, amounts))));
    }),
  );

const same = <T>(times: number, right: T): readonly (readonly T[])[] => seeds(times).map(() => [right]);

describe('A1: pay rounded to the cent', () => {
  const PAYEE = 'ORCHID LTD PAYROLL SAM LEE';
  const CENTS = [2048.6, 2048.61, 2048.62];
  const right = { kind: 'income', cadence: 'biweekly', status: 'active', rows: 20, events: [] };

  it('is found where it is the same every time', async () => {
    expect(await streamsOf(csv(rows(every(14, '2024-10-11', 20), PAYEE, 2048.61)))).toMatchObject([right]);
  });

  it('is found where no two are the same', async () => {
    const all = rows(every(14, '2024-10-11', 24), PAYEE, nth => 2048.6 + ((nth * 37) % 97) / 100);
    expect(await streamsOf(csv(all))).toMatchObject([{ ...right, rows: 24 }]);
  });

  it('in turn', async () => {
    expect(await streamsOf(csv(rows(every(14, '2024-10-11', 20), PAYEE, CENTS)))).toMatchObject([right]);
  });

  it('at random, every other week, four seeds', async () => {
    expect(await foundOf(4, every(14, '2024-10-11', 20), PAYEE, CENTS)).toMatchObject(same(4, right));
  });

  it('at random, every month, four seeds', async () => {
    const found = await foundOf(4, monthly('2024-01-26', 20), PAYEE, CENTS);
    expect(found).toMatchObject(same(4, { ...right, cadence: 'monthly' }));
  });
});

it('A2: a subscription whose tax is rounded up and down', async () => {
  const file = csv(rows(monthly('2024-10-25', 12), 'NETFLIX.COM', [-10, -9.99]));
  expect(await streamsOf(file)).toEqual([
    { payee: 'netflix', kind: 'subscription', cadence: 'monthly', status: 'active', rows: 12, events: [] },
  ]);
  expect(await rulesOf(file)).not.toContain('subscription-overlap');
});

it('A3: a price in another currency, at five rates, four seeds', async () => {
  const found = await foundOf(
    4,
    monthly('2024-10-05', 14),
    'PINECREST STUDIO LONDON GB',
    [-9.2, -9.25, -9.3, -9.35, -9.4],
  );
  expect(found).toMatchObject(same(4, { kind: 'subscription', cadence: 'monthly', status: 'active', rows: 14 }));
});

it('A4: two prices in turn, six months', async () => {
  expect(await streamsOf(csv(rows(monthly('2025-01-05', 6), 'HILLTOP GYM', [-30, -32])))).toMatchObject([
    { kind: 'subscription', cadence: 'monthly', status: 'active', rows: 6, events: [] },
  ]);
});

it('A5: a gas bill, level in summer and higher in winter', async () => {
  const file = csv(`
    2024-01-08,HILLTOP GAS COMPANY,-45.00
    2024-02-07,HILLTOP GAS COMPANY,-65.00
    2024-03-08,HILLTOP GAS COMPANY,-52.00
    2024-04-09,HILLTOP GAS COMPANY,-30.00
    2024-05-09,HILLTOP GAS COMPANY,-30.00
    2024-06-08,HILLTOP GAS COMPANY,-30.00
    2024-07-10,HILLTOP GAS COMPANY,-30.00
    2024-08-09,HILLTOP GAS COMPANY,-30.00
    2024-09-07,HILLTOP GAS COMPANY,-30.00
    2024-10-09,HILLTOP GAS COMPANY,-30.00
    2024-11-06,HILLTOP GAS COMPANY,-30.00
    2024-12-06,HILLTOP GAS COMPANY,-40.00
    2025-01-08,HILLTOP GAS COMPANY,-45.00
    2025-02-07,HILLTOP GAS COMPANY,-65.00
    2025-03-08,HILLTOP GAS COMPANY,-49.00
    2025-04-08,HILLTOP GAS COMPANY,-30.00
    2025-05-09,HILLTOP GAS COMPANY,-30.00
    2025-06-07,HILLTOP GAS COMPANY,-30.00
    2025-07-10,HILLTOP GAS COMPANY,-30.00
    2025-08-09,HILLTOP GAS COMPANY,-30.00
    2025-09-09,HILLTOP GAS COMPANY,-30.00`);
  const [bill, ...others] = await streamsOf(file);
  expect(others).toEqual([]);
  expect(bill).toMatchObject({ kind: 'bill', cadence: 'monthly', status: 'active', rows: 21 });
  expect(bill?.events).not.toContain('paused');
  expect(bill?.events).not.toContain('resumed');
});

describe('rates: at random, eight seeds, all rows in one stream', () => {
  it('pay of two values a cent apart, every other week', async () => {
    const found = await foundOf(8, every(14, '2024-10-11', 20), 'ORCHID LTD PAYROLL SAM LEE', [2048.6, 2048.61]);
    expect(found).toMatchObject(same(8, { kind: 'income', cadence: 'biweekly', rows: 20, events: [] }));
  });

  it('pay of three values a cent apart, every other week', async () => {
    const found = await foundOf(
      8,
      every(14, '2024-10-11', 20),
      'ORCHID LTD PAYROLL SAM LEE',
      [2048.6, 2048.61, 2048.62],
    );
    expect(found).toMatchObject(same(8, { kind: 'income', cadence: 'biweekly', rows: 20, events: [] }));
  });

  const subscription = { kind: 'subscription', cadence: 'monthly', status: 'active', rows: 14, events: [] };

  it('a known subscription of two values', async () => {
    const found = await foundOf(8, monthly('2024-09-25', 14), 'NETFLIX.COM', [-16.86, -16.87]);
    expect(found).toMatchObject(same(8, { payee: 'netflix', ...subscription }));
  });

  it('a known subscription of three values', async () => {
    const found = await foundOf(8, monthly('2024-09-25', 14), 'NETFLIX.COM', [-16.86, -16.87, -16.88]);
    expect(found).toMatchObject(same(8, { payee: 'netflix', ...subscription }));
  });

  it('an unknown payee of two values', async () => {
    const found = await foundOf(8, monthly('2024-09-25', 14), 'WILLOWBARK PRESS', [-16.86, -16.87]);
    expect(found).toMatchObject(same(8, subscription));
  });
});
