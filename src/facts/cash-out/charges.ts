/** Charges on credit that could be the first leg of turning credit into cash, in bursts. */
import type { Entries } from '../../ledger/entries.js';
import type { Entry } from '../../ledger/entry.js';
import type { Payee } from '../../ledger/payee.js';
import { caseFolded } from '../../merchants/case-folded.js';
import { collects } from '../../merchants/matcher.js';
import type { Category } from '../../merchants/merchant.js';
import { patternOf } from '../../merchants/patterns.js';
import type { Topic } from '../../merchants/words.js';
import type { Currency } from '../../model/money.js';
import type { AccountKind } from '../../model/transaction.js';
import type { Fact } from '../fact.js';

/**
 * The first leg: charges in one currency that belong together in time. `charged` is the whole price of what was bought: parts of plans at full
 * price, without fees.
 */
export interface Burst {
  readonly kind: 'voucher' | 'purchase';
  /** In the order of time. */
  readonly entries: Entries;
  /** Minor units, without sign. */
  readonly charged: number;
  readonly currency: Currency;
}

/** Amounts in minor units by currency, below which a burst is not looked at. */
export type Floor = (currency: Currency) => number;

/** Charges of one burst lie within hours of each other; of one cycle, within a day. The statement may print no times. */
const GAPS_HOURS = [3, 24];
/** A burst does not last longer. */
const SPAN_HOURS = 48;
const MOST_CHARGES = 20;

/** Over all vouchers together, and payee by payee; the same charges once. Nothing below the floor, nothing of more than twelve charges. */
export const voucherBursts = (vouchers: Entries, floor: Floor): readonly Burst[] =>
  burstsOf('voucher', [vouchers, ...vouchers.groupedBy(({ payee }) => payee).values()], floor);

/** At one shop, and at several that nobody knows, one after the other. */
export const purchaseBursts = (bought: Entries, floor: Floor): readonly Burst[] => {
  const unknown = bought.filter(
    entry => isUnknownShop(entry) && priceOf(entry) >= SHARE_OF_FLOOR * floor(entry.currency),
  );
  const round = burstsOf('purchase', [unknown], floor, [ROUND_HOURS]);
  return byRows([...burstsOf('purchase', [...bought.groupedBy(shopOf).values()], floor), ...round]);
};

/** Shops of one round are charged within an hour of each other; what costs less than this share of the floor is no part of it. */
const ROUND_HOURS = 1;
const SHARE_OF_FLOOR = 0.2;

const isUnknownShop = (entry: Entry): boolean =>
  (entry.merchant === undefined || collects(entry.merchant)) && !hasPurpose(entry);

/** The payee's name without the number of parts that some banks print behind it. */
export const shopOf = ({ payee }: { readonly payee: Payee }): string => {
  const known = SHOPS.get(payee);
  if (known !== undefined) return known;
  const shop = payee.merchant?.id ?? (payee.key.replace(PLAN, ' ').replaceAll(/\s+/g, ' ').trim() || payee.key);
  SHOPS.set(payee, shop);
  return shop;
};

const PLAN = patternOf('plan-in-parts', 'u');
const SHOPS = new WeakMap<Payee, string>();

/** In how many parts it is paid, as a column says or the text. */
export const partsPaid = ({ parts, payee, description }: Entry): number => {
  if (parts > 1 || payee.merchant !== undefined) return parts;
  const [, ...numbers] = PLAN.exec(caseFolded(description)) ?? [];
  return Number(numbers.find(Boolean) ?? 1);
};

/** Purchases on a card or a phone bill, and in one account that holds everything. */
const creditCharges: Fact<Entries> = ({ ledger }) =>
  ledger.entries.filter(entry => entry.leaves && ON_CREDIT.has(entry.account.kind) && isPurchase(entry));

const ON_CREDIT: ReadonlySet<AccountKind> = new Set<AccountKind>(['card', 'carrier', 'ledger']);

/** By the merchant's category or by the words of the row. In the order of the ledger. */
export const voucherCharges: Fact<Entries> = ({ get }) => get(creditCharges).filter(isVoucher);

/** What else is bought on credit, but for what the phone bill collects. */
export const cardCharges: Fact<Entries> = ({ get }) =>
  get(creditCharges).filter(entry => entry.account.kind !== 'carrier' && !isVoucher(entry));

const isVoucher = (entry: Entry): boolean => entry.merchant?.category === 'voucher' || entry.speaksOf('voucher');

/** Schools, clinics, journeys, dinners: people help each other to pay for these. */
export const hasPurpose = (entry: Entry): boolean =>
  (entry.merchant !== undefined && PURPOSES.has(entry.merchant.category)) ||
  PURPOSE_TOPICS.some(topic => entry.speaksOf(topic));

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

/** A later part of an installment plan is no purchase of its own. */
const isPurchase = ({ kind, installment }: Entry): boolean =>
  (kind === 'purchase' || kind === 'unknown') && (installment?.nth ?? 1) === 1;

/** Without sign. A bill may book a plan as its parts, each with its fee: then the first part stands for the whole. */
const priceOf = ({ amount, fee, installment }: Entry): number =>
  ((fee ?? 0) - amount) * (installment?.nth === undefined ? 1 : installment.of);

const burstsOf = (
  kind: Burst['kind'],
  groups: readonly Entries[],
  floor: Floor,
  gaps: readonly number[] = GAPS_HOURS,
): readonly Burst[] => {
  const bursts: Burst[] = [];
  for (const group of groups) {
    for (const [currency, ofCurrency] of group.groupedBy(entry => entry.currency)) {
      for (const entries of gaps.flatMap(gap => clustersOf(ofCurrency, gap))) {
        const charged = entries.map(priceOf).reduce((sum, price) => sum + price, 0);
        if (charged < floor(currency) || entries.length > MOST_CHARGES) continue;
        bursts.push({ kind, entries, charged, currency });
      }
    }
  }
  return byRows(bursts);
};

/** Those of the same charges once. */
const byRows = (bursts: readonly Burst[]): readonly Burst[] => [
  ...new Map(bursts.map(burst => [Array.from(burst.entries.rows).join(' '), burst])).values(),
];

const clustersOf = (entries: Entries, gap: number): readonly Entries[] =>
  entries.runs((before, next, first) => before.hoursUntil(next) <= gap && first.hoursUntil(next) <= SPAN_HOURS);
