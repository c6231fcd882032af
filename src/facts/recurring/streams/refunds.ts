/** Money back for a charge of a stream: the same payee, account and amount, within weeks. */
import type { Draft, Loose } from './draft.js';

const REFUND_DAYS = 60;
/** Money that comes back more often than this is no refund but a stream of its own. */
const MOST_REFUNDED = 0.3;

/**
 * Gives each deposit to the latest charge of its amount and account within 60 days before, each charge once; what is left comes back as
 * `deposits`. Where more than three in ten charges would be refunded, nothing is: `drafts` and `deposits` come back as they were.
 */
export const withRefunds = (
  drafts: readonly Draft[],
  deposits: readonly Loose[],
  accountOf: (row: number) => number,
): { readonly drafts: readonly Draft[]; readonly deposits: readonly Loose[] } => {
  const refunded = new Map<Draft, Map<number, Loose>>(drafts.map(draft => [draft, new Map()]));
  const left = deposits.filter(deposit => {
    const charges = drafts.flatMap(draft =>
      draft.charges
        .filter(({ row, day, amount }) => {
          const wait = deposit.day - day;
          const fits = amount === deposit.amount && wait >= 0 && wait <= REFUND_DAYS;
          return fits && accountOf(row) === deposit.account && !refunded.get(draft)!.has(row);
        })
        .map(charge => ({ draft, charge })),
    );
    const [latest] = charges.sort((a, b) => b.charge.day - a.charge.day);
    if (latest === undefined) return true;
    refunded.get(latest.draft)!.set(latest.charge.row, deposit);
    return false;
  });
  const charged = drafts.reduce((sum, { charges }) => sum + charges.length, 0);
  if (deposits.length - left.length > MOST_REFUNDED * charged) return { drafts, deposits };
  return { drafts: drafts.map(draft => refundedDraft(draft, [...refunded.get(draft)!.values()])), deposits: left };
};

/** What was charged again after its money came back was not charged twice. */
const refundedDraft = (draft: Draft, refunds: readonly Loose[]): Draft => {
  const isRepeat = ({ day, amount }: Loose) =>
    refunds.some(refund => refund.amount === amount && day >= refund.day && day - refund.day <= REFUND_DAYS);
  return {
    ...draft,
    doubles: draft.doubles.filter(double => !isRepeat(double)),
    repeats: draft.doubles.filter(isRepeat).map(({ row }) => row),
    refunds: refunds.map(({ row }) => row),
  };
};
