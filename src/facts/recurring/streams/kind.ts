/** What a stream is for, from the catalogue, the words of its rows, the direction of the money and the way it is priced. */
import type { Ledger } from '../../../ledger/ledger.js';
import type { Category } from '../../../merchants/merchant.js';
import { patternOf } from '../../../merchants/patterns.js';
import type { Topic } from '../../../merchants/words.js';
import type { StreamKind } from '../../../model/stream.js';
import type { Draft } from './draft.js';

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

/** The likeliest first: rent paid by standing order is rent. */
const KIND_OF_TOPIC: readonly (readonly [Topic, StreamKind])[] = [
  ['installment', 'installment'],
  ['rent', 'bill'],
  ['home-fee', 'bill'],
  ['insurance', 'bill'],
  ['loan-payment', 'bill'],
  ['tax', 'bill'],
  ['tuition', 'bill'],
  ['carrier-bill', 'bill'],
  ['card-bill', 'bill'],
  ['medical', 'bill'],
  ['donation', 'other'],
  ['savings', 'transfer'],
  ['own-transfer', 'transfer'],
  ['family', 'transfer'],
  ['shared-expense', 'transfer'],
];

/** Words of bills that banks and cards print and that name no topic of their own. */
const BILL = patternOf('household-bill', 'iu');

/**
 * Internal rows first, then direction, installments, the business, the words of the latest row; in the end pricing: what is metered is a bill,
 * else a subscription.
 */
export const streamKind = (ledger: Ledger, { group, charges, pricing, payee: { topics } }: Draft): StreamKind => {
  const entries = ledger.entriesAt(charges.map(({ row }) => row));
  if (entries.filter(({ isInternal }) => isInternal).length * 2 > entries.length) return 'transfer';
  if (group.inflow) return topics.has('own-transfer') || topics.has('savings') ? 'transfer' : 'income';
  if (entries.some(({ installment }) => installment?.nth !== undefined)) return 'installment';
  const { payee, account, description, detail, category, kind } = entries.last;
  const { merchant, key } = payee;
  const ofCategory = merchant && KIND_OF_CATEGORY[merchant.category];
  if (ofCategory !== undefined) return ofCategory;
  const ofTopic = KIND_OF_TOPIC.find(([topic]) => topics.has(topic))?.[1];
  if (ofTopic !== undefined) return ofTopic;
  if (BILL.test([description, detail, category].join('\n'))) return 'bill';
  if (topics.has('recurring')) return 'subscription';
  const isToPeople = merchant === undefined ? isPerson(key) : TO_PEOPLE.has(merchant.category);
  if (kind === 'transfer' || (isToPeople && account.kind !== 'card')) return 'transfer';
  return pricing === 'metered' ? 'bill' : 'subscription';
};

/** Where neither the words nor the business say more, money sent through these goes to people. */
const TO_PEOPLE: ReadonlySet<Category> = new Set(['wallet', 'bank']);

const KOREAN_PERSON = patternOf('korean-person');

/** On a card, such a name is a shop. */
const isPerson = (key: string): boolean => KOREAN_PERSON.test(key);
