/** Who stands behind a description. */
import type { Merchant } from '../merchants/merchant.js';

export interface Payee {
  readonly key: string;
  readonly merchant?: Merchant;
  /** The gateway, wallet or store that stands before the payee in the description: 다날, PAYPAL. */
  readonly gateway?: string;
}

/** Who a transaction's description and detail name; asked once for each distinct pair. */
export type WhoIs = (description: string, detail: string | undefined) => Payee;
