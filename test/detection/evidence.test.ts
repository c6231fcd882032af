/** A further charge never loses a stream. */
import { describe, expect, it } from 'vitest';
import { csv, every, monthly, reportOf, rows, streamsOf } from './kit.js';

describe('E1: a gap and a return', () => {
  const netflix = (...dates: readonly string[]) => csv(dates.map(date => `${date},NETFLIX.COM,-15.99`));
  const three = ['2025-01-05', '2025-02-05', '2025-03-05'];
  const right = { payee: 'netflix', kind: 'subscription', cadence: 'monthly', status: 'active' };

  it('three charges', async () => {
    expect(await streamsOf(netflix(...three))).toEqual([{ ...right, rows: 3, events: [] }]);
  });

  it('a fourth after four months', async () => {
    expect(await streamsOf(netflix(...three, '2025-07-05'))).toEqual([
      { ...right, rows: 4, events: ['paused', 'resumed'] },
    ]);
  });

  it('and a fifth', async () => {
    expect(await streamsOf(netflix(...three, '2025-07-05', '2025-08-05'))).toEqual([
      { ...right, rows: 5, events: ['paused', 'resumed'] },
    ]);
  });
});

describe('E2: a fourth charge that is dearer', () => {
  const right = { kind: 'subscription', cadence: 'monthly', status: 'active' };

  it('three equal ones, thirty days apart, are early at least', async () => {
    const found = await streamsOf(csv(rows(every(30, '2024-01-15', 3), 'ALPHA TOOLS', -100)));
    expect(found).toMatchObject([{ kind: 'subscription', cadence: 'monthly', rows: 3, events: [] }]);
    expect(['early', 'active']).toContain(found[0]?.status);
  });

  it('thirty days apart', async () => {
    const file = csv(rows(every(30, '2024-01-15', 4), 'ALPHA TOOLS', [-100, -100, -100, -120]));
    expect(await streamsOf(file)).toMatchObject([{ ...right, rows: 4, events: ['price-increase'] }]);
  });

  it('by calendar month', async () => {
    const file = csv(rows(monthly('2024-01-15', 4), 'ALPHA TOOLS', [-100, -100, -100, -120]));
    expect(await streamsOf(file)).toMatchObject([{ ...right, rows: 4, events: ['price-increase'] }]);
  });
});

describe('E3: equal charges every week', () => {
  const expectWeekly = async (times: number) => {
    const found = await streamsOf(csv(rows(every(7, '2025-01-07', times), 'CITY GYM', -20)));
    expect(found).toMatchObject([{ kind: 'subscription', cadence: 'weekly', rows: times, events: [] }]);
    expect(['early', 'active']).toContain(found[0]?.status);
  };

  it.fails('six of them', () => expectWeekly(6));
  it('eight of them', () => expectWeekly(8));
});

it('E4: a fourth charge five days before its day', async () => {
  const file = csv(['2025-01-15', '2025-02-15', '2025-03-15', '2025-04-10'].map(date => `${date},NETFLIX.COM,-15.99`));
  expect(await streamsOf(file)).toEqual([
    { payee: 'netflix', kind: 'subscription', cadence: 'monthly', status: 'active', rows: 4, events: [] },
  ]);
  expect((await reportOf(file)).streams[0]?.next).toMatch(/^2025-05-/);
});
