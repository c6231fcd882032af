/** What counts as a small charge. */
import { type Currency, exponentOf } from '../model/money.js';

/**
 * No cut is published anywhere; ₩10,000 is a design default, and the others are what about that much buys. Major units.
 */
const SMALL: Readonly<Record<string, number>> = {
  KRW: 10_000,
  JPY: 1_000,
  CNY: 50,
  TWD: 250,
  HKD: 60,
  INR: 500,
  VND: 180_000,
  IDR: 110_000,
  THB: 250,
  SEK: 80,
  NOK: 80,
  DKK: 50,
  CZK: 180,
  HUF: 2_800,
  PLN: 30,
  RUB: 700,
  BRL: 40,
  MXN: 140,
  ZAR: 140,
};
const SMALL_ELSEWHERE = 10;

/** The largest small charge, in minor units. */
export const smallCharge = (currency: Currency): number =>
  (SMALL[currency] ?? SMALL_ELSEWHERE) * 10 ** exponentOf(currency);

/** `size` in minor units, without a sign. */
export const isSmall = (size: number, currency: Currency): boolean => size <= smallCharge(currency);

/**
 * Made in passing: five small charges still ask nobody to think twice. Card terminals ask for no signature up to ₩50,000 (Credit
 * Finance Association, announced 2016-04-21); $50 is of the same order.
 */
export const isInPassing = (size: number, currency: Currency): boolean => isSmall(size / 5, currency);
