/** Money back for a charge of a stream: the same payee, the same amount, within weeks. */
import type { Draft, Loose } from './draft.js';

const REFUND_DAYS = 60;

export const withRefunds = (
  drafts: readonly Draft[],
  deposits: readonly Loose[],
): { readonly drafts: readonly Draft[]; readonly deposits: readonly Loose[] } => {
  if (drafts.length === 0 || deposits.length === 0) return { drafts, deposits };
  const refunded = new Set<number>();
  const refunds = drafts.map((): number[] => []);
  const left = deposits.filter(deposit => {
    let [found, row, day] = [-1, -1, Number.NEGATIVE_INFINITY];
    for (const [index, { charges }] of drafts.entries()) {
      for (const charge of charges) {
        const wait = deposit.day - charge.day;
        if (charge.amount !== deposit.amount || wait < 0 || wait > REFUND_DAYS || refunded.has(charge.row)) continue;
        if (charge.day > day) [found, row, day] = [index, charge.row, charge.day];
      }
    }
    if (found < 0) return true;
    refunded.add(row);
    refunds[found]!.push(deposit.row);
    return false;
  });
  return {
    drafts: drafts.map((draft, index) => ({ ...draft, refunds: refunds[index]! })),
    deposits: left,
  };
};
