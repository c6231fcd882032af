/** What a stream is for, from the catalogue, the words of its rows, the direction of the money and the way it is priced. */
import type { Ledger } from '../../../ledger/ledger.js';
import { jobOf } from '../../../merchants/jobs.js';
import type { Category } from '../../../merchants/merchant.js';
import { patternOf } from '../../../merchants/patterns.js';
import type { Topic } from '../../../merchants/words.js';
import type { StreamKind } from '../../../model/stream.js';
import type { Draft } from './draft.js';
import { isPaidInParts } from './parts.js';

/** What one pays a business of this category again and again. Absent: the category alone does not say. */
const KIND_OF_CATEGORY: Readonly<Partial<Record<Category, StreamKind>>> = {
  subscription: 'subscription',
  membership: 'subscription',
  'app-store': 'subscription',
  content: 'subscription',
  game: 'subscription',
  fitness: 'subscription',
  delivery: 'subscription',
  carrier: 'bill',
  utility: 'bill',
  telecom: 'bill',
  insurance: 'bill',
  housing: 'bill',
  loan: 'bill',
  tax: 'bill',
  education: 'bill',
  medical: 'bill',
  'card-issuer': 'bill',
  brokerage: 'transfer',
  crypto: 'transfer',
  donation: 'other',
};

/** Shops and stations: one goes there again and again, and owes them nothing. */
const SHOPS: ReadonlySet<Category> = new Set<Category>([
  'cafe',
  'restaurant',
  'convenience',
  'supermarket',
  'marketplace',
  'department-store',
  'retail',
  'fuel',
  'taxi',
  'toll',
  'travel',
  'voucher',
  'gambling',
]);

/** The likeliest first: rent paid by standing order is rent. */
const KIND_OF_TOPIC: readonly (readonly [Topic, StreamKind])[] = [
  ['card-bill', 'bill'],
  ['rent', 'bill'],
  ['home-fee', 'bill'],
  ['savings', 'transfer'],
  ['own-transfer', 'transfer'],
  ['insurance', 'bill'],
  ['loan-payment', 'bill'],
  ['tax', 'bill'],
  ['tuition', 'bill'],
  ['carrier-bill', 'bill'],
  ['utility', 'bill'],
  ['telecom', 'bill'],
  ['medical', 'bill'],
  ['donation', 'other'],
  ['family', 'transfer'],
  ['shared-expense', 'transfer'],
];

/** What the channel says where nothing else does: what one subscribes to says so, or is paid by card. */
const KIND_OF_CHANNEL: readonly (readonly [Topic, StreamKind])[] = [
  ['check', 'other'],
  ['atm', 'other'],
  ['bank-fee', 'bill'],
  ['shopping', 'other'],
  ['standing-order', 'transfer'],
  ['direct-debit', 'bill'],
  ['money-sent', 'transfer'],
  ['recurring', 'subscription'],
];

/** Words of bills that banks and cards print and that name no topic of their own. */
const BILL = patternOf('household-bill', 'iu');
const NAMELESS = patternOf('nameless');
const MANDATE = patternOf('mandate-code', 'i');
const COLLECTED = patternOf('collected-again', 'i');

/**
 * Internal rows first, then direction, installments, the business, the words of the latest row; in the end pricing: what is metered is a bill,
 * else a subscription.
 */
export const streamKind = (ledger: Ledger, draft: Draft): StreamKind => {
  const { group, charges, pricing, payee } = draft;
  const { topics } = payee;
  const entries = ledger.entriesAt(charges.map(({ row }) => row));
  if (entries.filter(({ isInternal }) => isInternal).length * 2 > entries.length) return 'transfer';
  if (group.inflow) return topics.has('own-transfer') || topics.has('savings') ? 'transfer' : 'income';
  if (isPaidInParts(ledger, draft)) return 'installment';
  const {
    payee: { merchant, key },
    account,
    description,
    detail,
    channel,
    category,
    kind,
  } = entries.last;
  const ofCategory = merchant && KIND_OF_CATEGORY[merchant.category];
  if (ofCategory !== undefined) return ofCategory;
  const isSubscribed = topics.has('subscribed') || jobOf(description) !== undefined;
  if (merchant !== undefined && SHOPS.has(merchant.category)) return isSubscribed ? 'subscription' : 'other';
  if (NAMELESS.test(key)) return 'transfer';
  const ofTopic = KIND_OF_TOPIC.find(([topic]) => topics.has(topic))?.[1];
  if (ofTopic !== undefined) return ofTopic;
  if (BILL.test([description, detail, category].join('\n'))) return 'bill';
  if (isSubscribed) return 'subscription';
  const ofChannel = KIND_OF_CHANNEL.find(([topic]) => topics.has(topic))?.[1];
  if (ofChannel !== undefined) return ofChannel;
  if (MANDATE.test(description) || COLLECTED.test(channel ?? '')) return 'bill';
  const isToPeople = merchant === undefined ? isPerson(key) : TO_PEOPLE.has(merchant.category);
  if (kind === 'transfer' || (isToPeople && account.kind !== 'card')) return 'transfer';
  return pricing === 'metered' ? 'bill' : 'subscription';
};

/** Where neither the words nor the business say more, money sent through these goes to people. */
const TO_PEOPLE: ReadonlySet<Category> = new Set(['wallet', 'bank']);

const KOREAN_PERSON = patternOf('korean-person');

/** On a card, such a name is a shop. */
const isPerson = (key: string): boolean => KOREAN_PERSON.test(key);
