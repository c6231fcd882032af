/** Where a deposit seems to come from. */
import type { Entry } from '../ledger/entry.js';
import type { Category } from '../merchants/merchant.js';
import { patternOf } from '../merchants/patterns.js';
import type { Topic } from '../merchants/words.js';

/** `somebody`: a person or a trade name, and nothing says what for. `wallet`: out of a wallet; who paid into it is not seen. */
const DEPOSIT_ORIGINS = [
  'own',
  'income',
  'reimbursement',
  'refund',
  'insurance',
  'loan',
  'points',
  'family',
  'shared',
  'resale',
  'wallet',
  'somebody',
] as const;
/** Where money seems to come from, by words and trades: a hint to be weighed, never proof. */
export type DepositOrigin = (typeof DEPOSIT_ORIGINS)[number];

/** The first that the words speak of. */
const SPOKEN: readonly (readonly [Topic, DepositOrigin])[] = [
  ['salary', 'income'],
  ['expense-reimbursement', 'reimbursement'],
  ['insurance-payout', 'insurance'],
  ['insurance', 'insurance'],
  ['tax-refund', 'refund'],
  ['refund', 'refund'],
  ['cashback', 'refund'],
  ['pension', 'income'],
  ['points', 'points'],
  ['loan', 'loan'],
  ['cash-advance', 'loan'],
  ['own-transfer', 'own'],
  ['savings', 'own'],
  ['interest', 'income'],
  ['shared-expense', 'shared'],
  ['family', 'family'],
  ['resale', 'resale'],
];

/** A recognized merchant that pays gives something back, unless to pay people is its trade. */
const OF_CATEGORY: Readonly<Partial<Record<Category, DepositOrigin>>> = {
  insurance: 'insurance',
  loan: 'loan',
  brokerage: 'own',
  crypto: 'own',
  bank: 'somebody',
  'card-issuer': 'somebody',
  voucher: 'somebody',
  'payment-gateway': 'somebody',
  wallet: 'somebody',
};

/** By the row's own words first, then by what it is, then by the trade of who paid. */
export const depositOrigin = (entry: Entry): DepositOrigin => {
  const spoken = SPOKEN.find(([topic]) => entry.speaksOf(topic));
  if (spoken !== undefined) return spoken[1];
  if (entry.kind === 'refund') return 'refund';
  if (entry.kind === 'interest') return 'income';
  const { merchant, key } = entry.payee;
  if (merchant === undefined) return 'somebody';
  if (merchant.category === 'wallet' && OWN_WALLET.test(key)) return 'wallet';
  return OF_CATEGORY[merchant.category] ?? 'refund';
};

const OWN_WALLET = patternOf('wallet-emptied');
