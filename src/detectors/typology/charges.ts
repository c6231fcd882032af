/** Charges on credit that could be the first leg of turning credit into cash, in bursts. */
import type { Facts } from '../../facts/fact.js';
import { grouped } from '../../facts/grouped.js';
import { rowSpeaksOf } from '../../facts/speaking.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { Category } from '../../merchants/merchant.js';
import type { Topic } from '../../merchants/words.js';
import { minor } from '../../model/money.js';
import type { Transaction } from '../../model/transaction.js';
import { hoursBetween } from './moments.js';

export interface Burst {
  readonly kind: 'voucher' | 'purchase';
  /** Rows of the ledger, in the order of time. */
  readonly rows: readonly number[];
  /** Minor units, without sign. */
  readonly charged: number;
  readonly currency: string;
}

/** Amounts in minor units by currency, below which a burst is not looked at. */
export type Floor = (currency: string) => number;

/** Charges of one errand lie within hours of each other; of one cycle, within a day. The statement may print no times. */
const GAPS_HOURS = [3, 24];
/** A burst does not last longer. */
const SPAN_HOURS = 48;
const MOST_CHARGES = 12;

export const voucherBursts = (facts: Facts, floor: Floor): readonly Burst[] => {
  const rows = voucherCharges(facts);
  return burstsOf(facts.ledger, 'voucher', [rows, ...byPayee(facts.ledger, rows)], floor);
};

/** Rows, in the order of the ledger. */
export const voucherCharges = (facts: Facts): readonly number[] =>
  chargesOf(facts.ledger).filter(row => isVoucher(facts, row));

export const purchaseBursts = (facts: Facts, floor: Floor): readonly Burst[] => {
  const rows = chargesOf(facts.ledger).filter(row => isCard(facts.ledger, row) && !isVoucher(facts, row));
  return burstsOf(facts.ledger, 'purchase', byPayee(facts.ledger, rows), floor);
};

const isVoucher = (facts: Facts, row: number): boolean =>
  categoryOf(facts, row) === 'voucher' || rowSpeaksOf(facts, row, 'voucher');

/** Schools, clinics, journeys, dinners: people help each other to pay for these. */
export const hasPurpose = (facts: Facts, row: number): boolean => {
  const category = categoryOf(facts, row);
  if (category !== undefined && PURPOSES.has(category)) return true;
  return PURPOSE_TOPICS.some(topic => rowSpeaksOf(facts, row, topic));
};

const categoryOf = ({ ledger: { payees, payee } }: Facts, row: number): Category | undefined =>
  payees[payee[row]!]!.merchant?.category;

const PURPOSE_TOPICS: readonly Topic[] = [
  'tuition',
  'medical',
  'dining',
  'journey',
  'ceremony',
  'rent',
  'home-fee',
  'insurance',
  'tax',
  'donation',
];

const PURPOSES: ReadonlySet<Category> = new Set<Category>([
  'education',
  'medical',
  'travel',
  'restaurant',
  'delivery',
  'insurance',
  'housing',
  'utility',
  'tax',
  'donation',
]);

/** Purchases on a card or a phone bill, and in one account that holds everything. */
const chargesOf = (ledger: Ledger): readonly number[] =>
  ledger.transactions.flatMap((transaction, row) =>
    transaction.amount < 0 && isCredit(ledger, row) && isPurchase(transaction) ? [row] : [],
  );

const isCredit = ({ accounts, account }: Ledger, row: number): boolean =>
  ['card', 'carrier', 'ledger'].includes(accounts[account[row]!]!.kind);

const isCard = ({ accounts, account }: Ledger, row: number): boolean => accounts[account[row]!]!.kind !== 'carrier';

/** A later part of an installment plan is no purchase of its own. */
const isPurchase = ({ kind, installment }: Transaction): boolean =>
  (kind === 'purchase' || kind === 'unknown') && (installment?.nth ?? 1) === 1;

/** Without sign. A bill may book a plan as its parts, each with its fee: then the first part stands for the whole. */
const priceOf = ({ amount, fee = minor(0), installment }: Transaction): number =>
  (fee - amount) * (installment?.nth === undefined ? 1 : installment.of);

const byPayee = ({ payee }: Ledger, rows: readonly number[]): readonly (readonly number[])[] => [
  ...grouped(rows, row => payee[row]!).values(),
];

const burstsOf = (
  ledger: Ledger,
  kind: Burst['kind'],
  groups: readonly (readonly number[])[],
  floor: Floor,
): readonly Burst[] => {
  const bursts = new Map<string, Burst>();
  for (const group of groups) {
    for (const [currency, rows] of grouped(group, row => ledger.transactions[row]!.currency)) {
      for (const cluster of GAPS_HOURS.flatMap(gap => clustersOf(ledger, rows, gap))) {
        const charged = cluster.reduce((sum, row) => sum + priceOf(ledger.transactions[row]!), 0);
        if (charged < floor(currency) || cluster.length > MOST_CHARGES) continue;
        bursts.set(cluster.join(' '), { kind, rows: cluster, charged, currency });
      }
    }
  }
  return [...bursts.values()];
};

const clustersOf = (ledger: Ledger, rows: readonly number[], gap: number): readonly (readonly number[])[] => {
  const clusters: number[][] = [];
  for (const row of rows) {
    const cluster = clusters.at(-1);
    const near = cluster !== undefined && hoursBetween(ledger, cluster.at(-1)!, row) <= gap;
    if (near && hoursBetween(ledger, cluster[0]!, row) <= SPAN_HOURS) cluster.push(row);
    else clusters.push([row]);
  }
  return clusters;
};
