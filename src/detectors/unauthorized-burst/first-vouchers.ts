/** Many vouchers at once by somebody who never bought one: somebody may be telling the buyer to. */
import { deposits } from '../../facts/deposits.js';
import type { Facts } from '../../facts/fact.js';
import { outlays } from '../../facts/purchases.js';
import { smallCharge } from '../../facts/small-charges.js';
import type { Entries } from '../../ledger/entries.js';
import type { Entry } from '../../ledger/entry.js';

interface VoucherOptions {
  readonly vouchers: number;
  readonly vouchersFrom: number;
  readonly voucherHours: number;
  readonly payoutDays: number;
  readonly payoutFrom: number;
}

/** Days of statements that must stand before: somebody of whom nothing is known may buy vouchers every month. */
const KNOWN_DAYS = 60;

/** The first such purchases in each currency, where they are many, together dear, and nobody paid for them. */
export const firstVouchers = (facts: Facts, options: VoucherOptions): readonly Entries[] => {
  const bought = facts.get(outlays).filter(isVoucher);
  return [...bought.groupedBy(({ currency }) => currency).values()].flatMap(own => {
    const [run] = own.runs(
      (before, next, first) =>
        isSoon(before, next, options) && isSoon(first, next, { voucherHours: 2 * options.voucherHours }),
    );
    if (run === undefined || run.length < options.vouchers) return [];
    const isDear = -run.total >= options.vouchersFrom * smallCharge(run.first.currency);
    const isKnown = run.first.day - facts.ledger.entries.first.day >= KNOWN_DAYS;
    return isDear && isKnown && !isPaidFor(facts, run, options) ? [run] : [];
  });
};

const isSoon = (before: Entry, next: Entry, { voucherHours }: Pick<VoucherOptions, 'voucherHours'>): boolean =>
  before.hoursUntil(next) <= voucherHours;

const isVoucher = (entry: Entry): boolean => entry.merchant?.category === 'voucher' || entry.speaksOf('voucher');

/** Money that came in for them, whoever sent it: a sale, a shop's refund, an employer. */
const isPaidFor = (facts: Facts, run: Entries, { payoutDays, payoutFrom }: VoucherOptions): boolean => {
  const { from, to } = run.period;
  const received = facts
    .get(deposits)
    .all.filter(({ entry, origin }) => {
      const isNear = entry.day >= from && entry.day <= to + payoutDays;
      return isNear && entry.currency === run.first.currency && origin !== 'income' && origin !== 'own';
    })
    .reduce((sum, { entry }) => sum + entry.amount, 0);
  return received >= payoutFrom * -run.total;
};
