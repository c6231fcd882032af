/** Purchases that are being paid in parts: what they take each month, and what remains. */
import type { Entries } from '../ledger/entries.js';
import type { Entry } from '../ledger/entry.js';
import { addMonths, type EpochMonth, monthOf } from '../model/calendar.js';
import type { Currency } from '../model/money.js';
import type { Fact, Facts } from './fact.js';

/** `partsLeft` is as of the audit's day, one part a month; `remaining` is that many parts. */
export interface Plan {
  /** The purchase, or the parts that were billed. */
  readonly entries: Entries;
  readonly currency: Currency;
  /** Minor units without a sign: one part, and what is still to be paid as of the audit's day. */
  readonly monthly: number;
  readonly remaining: number;
  readonly partsLeft: number;
  /** The month of the last part. */
  readonly until: EpochMonth;
}

/** Plans that are not paid off, in the order of their first rows. */
export const runningPlans: Fact<readonly Plan[]> = facts => {
  const parts = billedPlans(facts);
  const whole = purchasedPlans(facts).filter(plan => !parts.some(part => isSamePlan(part, plan)));
  return [...parts, ...whole]
    .filter(({ partsLeft }) => partsLeft > 0)
    .sort((a, b) => a.entries.first.row - b.entries.first.row);
};

/** A row that is a part says which one it is. The latest part of a plan tells what is left. */
const billedPlans = ({ ledger, asOf }: Facts): readonly Plan[] => {
  const parts = ledger.entries.filter(
    ({ installment, leaves }) => installment?.nth !== undefined && installment.of > 1 && leaves,
  );
  const plans = parts.groupedBy(({ account, payee, currency, day, installment }) => {
    const began = monthOf(addMonths(day, 1 - nthOf(installment)));
    return [account.id, ledger.payees.indexOf(payee), currency, installment?.of, began].join(' ');
  });
  return [...plans.values()].map(entries => {
    const { size, currency, installment, day } = entries.last;
    const after = (installment?.of ?? 0) - nthOf(installment);
    const due = Math.max(0, monthOf(asOf) - monthOf(day));
    return planOf(entries, currency, size, Math.max(0, after - due), monthOf(addMonths(day, after)));
  });
};

const nthOf = (installment: Entry['installment']): number => installment?.nth ?? 1;

/** An approval names the whole price; its parts are billed from the next month on. */
const purchasedPlans = ({ ledger, asOf }: Facts): readonly Plan[] =>
  [...ledger.entries.filter(isPurchaseInParts)].flatMap(({ row, installment, size, currency, day }) => {
    if (installment === undefined) return [];
    const billed = Math.max(0, monthOf(asOf) - monthOf(day));
    const partsLeft = Math.max(0, installment.of - billed);
    const until = monthOf(addMonths(day, installment.of));
    return [planOf(ledger.entriesAt([row]), currency, size / installment.of, partsLeft, until)];
  });

const isPurchaseInParts = ({ installment, leaves }: Entry): boolean =>
  installment !== undefined && installment.nth === undefined && installment.of > 1 && leaves;

const planOf = (entries: Entries, currency: Currency, part: number, partsLeft: number, until: EpochMonth): Plan => ({
  entries,
  currency,
  monthly: Math.round(part),
  remaining: Math.round(part * partsLeft),
  partsLeft,
  until,
});

/** The same purchase in the file of approvals and on the bill: its parts are at the same payee and as large. */
const isSamePlan = (part: Plan, whole: Plan): boolean => {
  const near = Math.abs(part.monthly - whole.monthly) <= Math.max(1, whole.monthly * ROUNDING);
  return part.entries.first.payee === whole.entries.first.payee && near && Math.abs(part.until - whole.until) <= 1;
};

/** Issuers put the odd won into the first part. */
const ROUNDING = 0.02;
