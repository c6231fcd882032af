/** A payee's key to the merchant it names. */
import { MERCHANTS } from './catalogue/index.js';
import { payeeOf } from './key.js';
import { collects, matcherOf } from './matcher.js';
import type { Merchant } from './merchant.js';

export interface IdentifiedPayee {
  readonly key: string;
  readonly merchant?: Merchant;
  readonly gateway?: string;
}

/**
 * Who a description names. The detail beside it is asked only where the description names a collector: what a friend is
 * paid for is not who is paid. Of a business that is known by its trade alone the key stays the name.
 */
export const identifyPayee = (description: string, detail?: string): IdentifiedPayee => {
  const payee = payeeOf(description);
  const merchant = recognizeMerchant(payee.key, detail);
  if (merchant === undefined) return payee;
  return { ...payee, merchant: merchant.many ? { ...merchant, name: { en: payee.key, ko: payee.key } } : merchant };
};

export const recognizeMerchant = (key: string, detail?: string): Merchant | undefined => {
  const merchant = match(key);
  if (detail === undefined || merchant === undefined || !collects(merchant)) return merchant;
  const behind = match(payeeOf(detail).key);
  return behind === undefined || collects(behind) ? merchant : behind;
};

const match = matcherOf(MERCHANTS);
