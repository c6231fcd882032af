import type { IdentifiedPayee } from '../merchants/recognize.js';

/** Who stands behind a description: its cleaned key, the catalogue's merchant where one is known, the gateway that stands before it. */
export type Payee = IdentifiedPayee;

/** Who a transaction's description and detail name; asked once for each distinct pair. */
export type WhoIs = (description: string, detail: string | undefined) => Payee;
