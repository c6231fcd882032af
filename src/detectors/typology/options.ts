/** What a user may set on rules that look for a charge and a payout. */
import * as z from 'zod';
import type { Bounds } from '../../facts/cash-out/episodes.js';
import { smallCharge } from '../../facts/small-charges.js';
import type { Thresholds } from './signal.js';

/** A burst is worth a look from so many times a small charge (₩10,000, $10, ¥1,000) on. */
const VOUCHERS_FROM = 1;
const PURCHASES_FROM = 20;

/** `creditDays`: days between a charge and the day on which it has to be paid. */
export const cashOutOptions = (creditDays: number) => ({
  minRatio: z.number().min(0).max(1).default(0.55),
  maxRatio: z.number().min(0).max(1).default(0.96),
  maxDelayHours: z
    .number()
    .positive()
    .max(24 * 14)
    .default(120),
  smallestVoucher: z.number().positive().default(VOUCHERS_FROM),
  smallestPurchase: z.number().positive().default(PURCHASES_FROM),
  report: z.number().default(10),
  urgent: z.number().default(15),
  creditDays: z.number().positive().default(creditDays),
});

interface CashOutOptions extends Thresholds {
  readonly minRatio: number;
  readonly maxRatio: number;
  readonly maxDelayHours: number;
  readonly smallestVoucher: number;
  readonly smallestPurchase: number;
}

export const boundsOf = ({
  minRatio,
  maxRatio,
  maxDelayHours,
  smallestVoucher,
  smallestPurchase,
}: CashOutOptions): Bounds => ({
  minRatio,
  maxRatio,
  maxDelayHours,
  voucherFloor: currency => smallestVoucher * smallCharge(currency),
  purchaseFloor: currency => smallestPurchase * smallCharge(currency),
});
