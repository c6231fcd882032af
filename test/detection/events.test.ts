/** Events are said of what happened: no trial of a loan, no return over months of which nothing is known. */
import { describe, expect, it } from 'vitest';
import { csv, findingsOf, monthly, ordinary, reportOf, rows, rulesOf, streamsOf } from './kit.js';

it('D1: the first interest of a loan is no trial', async () => {
  const PAYEE = 'ECHEANCE PRET 03103 61890000';
  const file = csv(`2025-01-07,${PAYEE},-25.55`, rows(monthly('2025-02-05', 9), PAYEE, -1281.82));
  expect(await streamsOf(file, 'EUR')).toMatchObject([
    { kind: 'bill', cadence: 'monthly', status: 'active', events: [] },
  ]);
  expect(await rulesOf(file, 'EUR')).not.toContain('subscription-trial-converted');
});

describe('D2: two people behind one service', () => {
  const fileOf = (way: 'from' | 'to', sign: number) =>
    csv(
      rows(monthly('2025-01-15', 2), `Zelle payment ${way} ANNA BELL Conf# abc123`, sign * 100),
      rows(monthly('2025-03-15', 2), `Zelle payment ${way} OMAR COLE Conf# ghi789`, sign * 200),
    );
  const namesOf = async (file: string) =>
    (await reportOf(file)).streams.map(({ transactions }) => [
      ...new Set(transactions.map(({ description }) => /ANNA|OMAR/.exec(description)?.[0])),
    ]);

  it('who send money', async () => {
    const file = fileOf('from', 1);
    expect((await namesOf(file)).filter(({ length }) => length > 1)).toEqual([]);
    expect((await streamsOf(file)).flatMap(({ events }) => events)).toEqual([]);
    expect(await rulesOf(file)).not.toContain('subscription-trial-converted');
  });

  it('who are sent money', async () => {
    expect((await namesOf(fileOf('to', -1))).filter(({ length }) => length > 1)).toEqual([]);
  });
});

it.fails('D3: two months at three dollars are a price and no trial', async () => {
  const file = csv(rows(monthly('2025-01-06', 5), 'TRAE AI PRO PLAN', [-3, -3, -10, -10, -10]));
  expect(await streamsOf(file)).toMatchObject([
    { kind: 'subscription', cadence: 'monthly', status: 'active', rows: 5, events: ['price-increase'] },
  ]);
  expect(await rulesOf(file)).not.toContain('subscription-trial-converted');
});

it('D4: three readings of a meter are neither a trial nor a dearer price', async () => {
  const file = csv(rows(monthly('2025-01-03', 3), 'Amazon web services aws.amazon.co WA', [-0.23, -2.43, -4.22]));
  const rules = await rulesOf(file);
  expect(rules).not.toContain('subscription-trial-converted');
  expect(rules).not.toContain('subscription-price-increase');
  expect((await streamsOf(file)).flatMap(({ events }) => events)).toEqual([]);
});

it('D5: of months without any statement nothing is known', async () => {
  const known = [...monthly('2024-01-09', 6), ...monthly('2025-03-09', 4)];
  const shopping = (from: string, to: string, seed: number) => ordinary(seed, from, to, 36);
  const file = csv(
    rows(known, 'NETFLIX.COM', -15.99),
    shopping('2024-01-02', '2024-06-30', 1),
    shopping('2025-03-01', '2025-06-28', 2),
  );
  expect((await streamsOf(file)).filter(({ payee }) => payee === 'netflix')).toEqual([
    { payee: 'netflix', kind: 'subscription', cadence: 'monthly', status: 'active', rows: 10, events: [] },
  ]);
  expect(await rulesOf(file)).not.toContain('subscription-resumed');
});

describe('D6: a paid trial of a week', () => {
  const fileOf = (charges: number) =>
    csv(
      '2025-02-01,STRIDECOACH.COM,-1.00',
      rows(monthly('2025-02-08', charges), 'STRIDECOACH.COM', -39.9),
      ordinary(6, '2024-12-02', '2025-06-12', 40),
    );

  const expectTrial = async (charges: number) => {
    const [trial] = (await streamsOf(fileOf(charges))).filter(({ payee }) => /stride/i.test(payee));
    expect(trial).toMatchObject({ kind: 'subscription', cadence: 'monthly' });
    expect(trial?.events).toContain('trial-converted');
    expect(await findingsOf(fileOf(charges))).toContainEqual(
      expect.objectContaining({ rule: 'subscription-trial-converted' }),
    );
  };

  it('and three charges', () => expectTrial(3));
  it('and five charges', () => expectTrial(5));
});
