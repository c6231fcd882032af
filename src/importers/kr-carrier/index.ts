/** What the three Korean carriers show of the phone bill: the purchases on it, and the bill itself. */
export { krCarrierBill } from './bill.js';
export { krCarrierMicropay } from './micropay.js';
export { krSktContents } from './skt-contents.js';
