/** Misuse that must be said, and a present that must not. */
import { describe, expect, it } from 'vitest';
import type { EpochDay } from '../../src/model/calendar.js';
import type { ReportedFinding } from '../../src/model/report.js';
import { csv, every, findingsOf, monthly, ordinary, reportOf, rows, streamsOf } from './kit.js';

/** The findings that rest on rows of this payee, and how many of them. */
const findingsOn = async (file: string, payee: RegExp) =>
  (await reportOf(file)).findings
    .map(finding => ({ finding, on: finding.transactions.filter(({ description }) => payee.test(description)).length }))
    .filter(({ on }) => on > 0);

const wordsOf = ({ title, summary, innocent, actions }: ReportedFinding): string =>
  [title, summary, ...innocent, ...actions.map(({ text }) => text)].join('\n');

it('F1: a subscription charged twice in one month', async () => {
  const file = csv(rows(monthly('2025-01-05', 6), 'NETFLIX.COM', -15.99), '2025-03-05,NETFLIX.COM,-15.99');
  expect(await streamsOf(file)).toMatchObject([{ payee: 'netflix', cadence: 'monthly', events: ['double-charged'] }]);
  expect(await findingsOf(file)).toContainEqual(
    expect.objectContaining({
      rule: 'duplicate-charge',
      rows: ['2025-03-05 NETFLIX.COM', '2025-03-05 NETFLIX.COM'],
    }),
  );
});

describe('F2: an expensive booking twice on one day', () => {
  const twice = rows([...monthly('2025-03-11', 1), ...monthly('2025-03-11', 1)], 'ALPINE TRAVEL BOOKING', -1299);
  const around = ordinary(2, '2024-10-01', '2025-06-30', 60);
  const expectSaid = async (file: string) =>
    expect(await findingsOf(file)).toContainEqual(
      expect.objectContaining({
        rule: 'duplicate-charge',
        rows: ['2025-03-11 ALPINE TRAVEL BOOKING', '2025-03-11 ALPINE TRAVEL BOOKING'],
      }),
    );

  it('at a payee of that day alone', () => expectSaid(csv(around, twice)));

  it('after two visits at other prices', async () => {
    const before = ['2024-11-02,ALPINE TRAVEL BOOKING,-412.50', '2025-01-20,ALPINE TRAVEL BOOKING,-236.00'];
    await expectSaid(csv(around, before, twice));
  });
});

it('F3: forty-eight purchases in a game in four days', async () => {
  const dates = every(1, '2025-05-05', 4).flatMap(date => Array.from({ length: 12 }, (): EpochDay => date));
  const file = csv(
    rows(dates, 'ROBLOX 888-858-2569 CA', [-19.99, -9.99, -19.99, -19.99, -4.99]),
    ordinary(3, '2024-05-10', '2025-05-12', 90),
  );
  const [burst] = await findingsOn(file, /ROBLOX/);
  expect(burst?.on).toBeGreaterThanOrEqual(40);
  expect(burst?.finding.severity).not.toBe('info');
  expect(burst && wordsOf(burst.finding)).toMatch(/\bchild/i);
});

it('F4: three strangers try a cent or three, and a fourth takes a thousand', async () => {
  const file = csv(
    `
    2025-10-20,LAKESIDE GRILL DULUTH MN,-0.01
    2025-10-20,BLUE BARN FLOWERS BOISE ID,-0.03
    2025-10-20,KIDS CHARITY FUND TX,-0.02
    2025-10-21,ELECTRO WORLD ONLINE,-1249.00`,
    ordinary(4, '2024-10-20', '2025-10-25', 90),
  );
  const tested = (await findingsOf(file)).find(({ rule }) => rule === 'card-testing');
  expect(tested?.severity).not.toBe('info');
  expect(tested?.rows.toSorted()).toEqual([
    '2025-10-20 BLUE BARN FLOWERS BOISE ID',
    '2025-10-20 KIDS CHARITY FUND TX',
    '2025-10-20 LAKESIDE GRILL DULUTH MN',
    '2025-10-21 ELECTRO WORLD ONLINE',
  ]);
});

describe('F5: five gift cards in two days by somebody who never bought one', () => {
  const bought = `
    2025-09-09,TARGET GIFT CARD 00123 SPRINGFIELD,-500.00
    2025-09-09,TARGET GIFT CARD 00123 SPRINGFIELD,-500.00
    2025-09-09,WALMART GIFT CARD 2210,-500.00
    2025-09-10,TARGET GIFT CARD 00123 SPRINGFIELD,-500.00
    2025-09-10,TARGET GIFT CARD 00123 SPRINGFIELD,-500.00`;
  const file = csv(bought, ordinary(5, '2024-09-12', '2025-09-20', 90));
  /** A list of charges without signs, which is taken for a card's; it does not say of which kind. */
  const unsigned = file.replaceAll(',-', ',');

  it('all five are told, louder than a note', async () => {
    const [vouchers] = await findingsOn(file, /GIFT CARD/);
    expect(vouchers?.on).toBe(5);
    expect(vouchers?.finding.severity).not.toBe('info');
  });

  it('somebody may be telling the buyer to buy them, and there is help', async () => {
    const [vouchers] = await findingsOn(file, /GIFT CARD/);
    const text = vouchers ? wordsOf(vouchers.finding) : '';
    expect(text).toMatch(
      /\b(tell|tells|telling|told|ask|asks|asking|asked|instruct\w*|press\w*|talk\w*)\b[^.]*\byou\b/i,
    );
    expect(text).toMatch(/\b(call|report|contact)\b/i);
  });

  it('a plain table does not say that it was credit', async () => {
    const all = await findingsOn(unsigned, /GIFT CARD/);
    expect(all.length).toBeGreaterThan(0);
    expect(all.map(({ finding }) => wordsOf(finding)).join('\n')).not.toMatch(/\bon credit\b/i);
  });
});

describe('F6: one present before Christmas, by debit card', () => {
  const file = csv(
    '2024-12-24,Debit Card Purchase 12/21 02:45p #1234 EGIFT CARD888 267 0447 WILMINGTONDE,-25.99',
    ordinary(6, '2024-06-01', '2025-03-30', 90),
  );

  it('in the account’s own statement', async () => {
    expect(await findingsOn(file, /EGIFT/)).toEqual([]);
  });

  it('in a list without signs, taken for a card’s', async () => {
    expect(await findingsOn(file.replaceAll(',-', ','), /EGIFT/)).toEqual([]);
  });
});
