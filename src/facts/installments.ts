/** Purchases that are being paid in parts: what they take each month, and what remains. */
import { addMonths, type EpochMonth, monthOf } from '../model/calendar.js';
import type { Currency } from '../model/money.js';
import type { Fact, Facts } from './fact.js';
import { grouped } from './grouped.js';

export interface Plan {
  /** Rows of the ledger: the purchase, or the parts that were billed. */
  readonly rows: readonly number[];
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
  const whole = purchasedPlans(facts).filter(plan => !parts.some(part => isSamePlan(facts, part, plan)));
  return [...parts, ...whole].filter(({ partsLeft }) => partsLeft > 0).sort((a, b) => a.rows[0]! - b.rows[0]!);
};

/** A row that is a part says which one it is. The latest part of a plan tells what is left. */
const billedPlans = ({ ledger, asOf }: Facts): readonly Plan[] => {
  const parts = [...ledger.transactions.keys()].filter(row => {
    const { installment, amount } = ledger.transactions[row]!;
    return installment?.nth !== undefined && installment.of > 1 && amount < 0;
  });
  const plans = grouped(parts, row => {
    const { installment, currency, day } = ledger.transactions[row]!;
    const began = monthOf(addMonths(day, 1 - installment!.nth!));
    return [ledger.account[row], ledger.payee[row], currency, installment!.of, began].join(' ');
  });
  return [...plans.values()].map(rows => {
    const { amount, currency, installment, day } = ledger.transactions[rows.at(-1)!]!;
    const due = Math.max(0, monthOf(asOf) - monthOf(day));
    const partsLeft = Math.max(0, installment!.of - installment!.nth! - due);
    return planOf(rows, currency, -amount, partsLeft, monthOf(addMonths(day, installment!.of - installment!.nth!)));
  });
};

/** An approval names the whole price; its parts are billed from the next month on. */
const purchasedPlans = ({ ledger, asOf }: Facts): readonly Plan[] =>
  ledger.transactions.flatMap(({ installment, amount, currency, day }, row) => {
    if (installment === undefined || installment.nth !== undefined || installment.of < 2 || amount >= 0) return [];
    const billed = Math.max(0, monthOf(asOf) - monthOf(day));
    const partsLeft = Math.max(0, installment.of - billed);
    return [planOf([row], currency, -amount / installment.of, partsLeft, monthOf(addMonths(day, installment.of)))];
  });

const planOf = (
  rows: readonly number[],
  currency: Currency,
  part: number,
  partsLeft: number,
  until: EpochMonth,
): Plan => ({ rows, currency, monthly: Math.round(part), remaining: Math.round(part * partsLeft), partsLeft, until });

/** The same purchase in the file of approvals and on the bill: its parts are at the same payee and as large. */
const isSamePlan = ({ ledger }: Facts, part: Plan, whole: Plan): boolean => {
  const [a, b] = [part.rows[0]!, whole.rows[0]!];
  const near = Math.abs(part.monthly - whole.monthly) <= Math.max(1, whole.monthly * ROUNDING);
  return ledger.payee[a] === ledger.payee[b] && near && Math.abs(part.until - whole.until) <= 1;
};

/** Issuers put the odd won into the first part. */
const ROUNDING = 0.02;

export const lastMonthOf = (plans: readonly Plan[]): EpochMonth =>
  plans.map(({ until }) => until).sort((a, b) => b - a)[0]!;
