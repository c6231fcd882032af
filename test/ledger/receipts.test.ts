/** A store's receipts and the charges they explain: money counts once, and what no receipt explains is said. */
import { describe, expect, it } from 'vitest';
import { aggregationMismatch } from '../../src/detectors/aggregation-mismatch/index.js';
import { recurringStreams } from '../../src/facts/recurring/index.js';
import type { StatedAccount, Statement } from '../../src/model/statement.js';
import { factsOfStatements, statementsOf } from '../kit/ledger-text.js';

const file = (account: StatedAccount, text: string): Statement => ({
  account,
  transactions: statementsOf(text).flatMap(({ transactions }) => transactions),
});

const MONTHS = ['01', '02', '03', '04', '05', '06'];
const receipts = file(
  { kind: 'wallet', institution: 'Google Play' },
  [
    ...MONTHS.map(month => `2025-${month}-03 [wallet] -14900 YouTube Premium`),
    '2025-03-20 [wallet] -110000 보석 1,000개',
    '2025-04-02 [wallet] -5500 전자책',
  ].join('\n'),
);
const charges = (extra = '') =>
  file(
    { kind: 'card', institution: '삼성카드' },
    [
      ...MONTHS.map(month => `2025-${month}-04 -14900 구글페이먼트코리아`),
      '2025-03-22 -110000 구글페이먼트코리아',
      '2025-03-05 -31000 이마트',
      extra,
    ]
      .join('\n')
      .trim(),
  );

const found = (statements: readonly Statement[]) => {
  const outcome = aggregationMismatch.examine(factsOfStatements(statements), {});
  return outcome.status === 'ran' ? outcome.findings : [];
};

describe('receipts of a store beside the card that pays them', () => {
  it('count each purchase once, and give the charge its item', () => {
    const { ledger } = factsOfStatements([charges(), receipts]);
    expect(ledger.entries).toHaveLength(9);
    expect([...ledger.entries].filter(({ detail }) => detail === 'YouTube Premium')).toHaveLength(6);
  });

  it('make one stream of a plan, under its own name', () => {
    const streams = factsOfStatements([charges(), receipts]).get(recurringStreams);
    expect(streams.map(({ merchant, rows }) => [merchant.id, rows.length])).toEqual([['youtube-premium', 6]]);
  });

  it('agree: information', () => {
    expect(found([charges(), receipts])).toMatchObject([
      { severity: 'info', title: { id: 'title.store' }, facts: { bills: 7, explainedBills: 7 } },
    ]);
  });

  it('leave a charge that no receipt explains, to the won', () => {
    expect(found([charges('2025-05-15 -55000 구글페이먼트코리아'), receipts])).toMatchObject([
      { severity: 'medium', title: { id: 'title.store-open' }, impact: { money: { minor: 55_000 } } },
    ]);
  });

  it('say nothing when they are another person’s', () => {
    const other = file(
      { kind: 'wallet', institution: 'Google Play' },
      '2025-02-09 [wallet] -2500 퍼즐\n2025-05-09 [wallet] -3500 퍼즐',
    );
    expect(found([charges(), other])).toEqual([]);
  });
});

describe('orders of a marketplace beside the card that pays them', () => {
  it('count once, and stay where no charge is for the same money', () => {
    const orders = file(
      { kind: 'wallet', institution: 'Amazon' },
      '2025-03-02 [wallet] -11000 Desk lamp\n2025-03-09 [wallet] -4000 Chair',
    );
    const card = file(
      { kind: 'card', institution: 'Chase' },
      '2025-03-04 -11000 AMAZON.COM*AB12C\n2025-03-05 -31000 이마트',
    );
    const { ledger } = factsOfStatements([card, orders]);
    expect(ledger.entries.map(({ detail, description }) => detail ?? description).toSorted()).toEqual([
      'Chair',
      'Desk lamp',
      '이마트',
    ]);
  });
});
