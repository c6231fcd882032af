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
  minRatio: z.number().min(0).max(1).default(0.55).describe('Least share of the charge that a payout may be.'),
  maxRatio: z.number().min(0).max(1).default(0.96).describe('Greatest share of the charge that a payout may be.'),
  maxDelayHours: z
    .number()
    .positive()
    .max(24 * 14)
    .default(120)
    .describe('Most hours from the last charge to the first payout.'),
  smallestVoucher: z
    .number()
    .positive()
    .default(VOUCHERS_FROM)
    .describe('Smallest sum of vouchers, as a multiple of a small charge (₩10,000, $10, ¥1,000).'),
  smallestPurchase: z
    .number()
    .positive()
    .default(PURCHASES_FROM)
    .describe('Smallest sum of other purchases, as a multiple of a small charge (₩10,000, $10, ¥1,000).'),
  report: z.number().default(10).describe('Points from which it is told.'),
  urgent: z.number().default(15).describe('Points from which it is high.'),
  creditDays: z
    .number()
    .positive()
    .default(creditDays)
    .describe('Days until a charge has to be paid, for the yearly cost.'),
});

interface CashOutOptions extends Thresholds {
  readonly minRatio: number;
  readonly maxRatio: number;
  readonly maxDelayHours: number;
  readonly smallestVoucher: number;
  readonly smallestPurchase: number;
}

/** Floors become amounts in minor units: multiples of a small charge of the currency. */
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
