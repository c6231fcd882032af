/** What Korean wallets show of payments without offering a file: tables and copied lists. */
export { krEasyPayList } from './list.js';
export { krNaverpayList } from './naverpay.js';
