/** Pairs of a charge and a payout that want the same row. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestApart, type Pair, rowsOfPair } from '../../../src/facts/cash-out/episodes.js';
import { currencyOf } from '../../../src/model/money.js';
import { factsOfText } from '../../kit/ledger-text.js';

describe('pairs that want the same row', () => {
  const { ledger } = factsOfText('2025-01-01 -1 X');
  const currency = currencyOf('KRW');
  const row = fc.integer({ min: 0, max: 12 });
  const candidate = fc
    .tuple(fc.uniqueArray(row, { minLength: 1, maxLength: 3 }), row, fc.integer({ min: 0, max: 9 }))
    .map(([charges, deposit, score]) => {
      const pair: Pair = {
        burst: { kind: 'voucher', entries: ledger.entriesAt(charges), charged: 1, currency },
        payout: {
          entries: ledger.entriesAt([100 + deposit]),
          paidOut: 1,
          currency,
          sender: 'x',
          senders: ['x'],
          origin: 'somebody',
        },
        ratio: 1,
        delayHours: 0,
        timed: true,
      };
      return { pair, score };
    });

  it('are settled so that every row is used once and the best pair is kept', () => {
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 12 }), candidates => {
        const settled = bestApart(candidates);
        const rows = settled.flatMap(({ pair }) => rowsOfPair(pair));
        expect(new Set(rows).size).toBe(rows.length);
        const best = Math.max(...candidates.map(({ score }) => score), -1);
        expect(settled[0]?.score ?? -1).toBe(best);
      }),
    );
  });
});
