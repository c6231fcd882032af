/** What the words of a row speak of: wages, a refund, a voucher. Words are hints to be weighed, never proof. */
import * as z from 'zod';
import { LATER_PAYMENT_NAMES } from './later-payment.js';
import { comparable, containsName } from './matcher.js';
import lists from './words.json' with { type: 'json' };

export const TOPICS = [
  'salary',
  'pension',
  'interest',
  'insurance-payout',
  'refund',
  'tax-refund',
  'cashback',
  'points',
  'resale',
  'loan',
  'expense-reimbursement',
  'own-transfer',
  'family',
  'shared-expense',
  'savings',
  'voucher',
  'game-credit',
  'gambling',
  'transit-top-up',
  'cashing-broker',
  'card-cashing',
  'cash-advance',
  'revolving',
  'late-fee',
  'installment',
  'later-payment',
  'card-bill',
  'carrier-bill',
  'micropayment',
  'content-fee',
  'subscribed',
  'recurring',
  'trial',
  'utility',
  'telecom',
  'rent',
  'home-fee',
  'insurance',
  'loan-payment',
  'tax',
  'tuition',
  'donation',
  'medical',
  'shopping',
  'dining',
  'journey',
  'ceremony',
  'check',
  'direct-debit',
  'standing-order',
  'money-sent',
  'atm',
  'bank-fee',
  'verification',
] as const;

export type Topic = (typeof TOPICS)[number];

const wordListSchema = z.strictObject({
  topic: z.enum(TOPICS),
  about: z.string().min(1),
  /** Hangul inside a word, Latin as whole words; spaces beside Hangul do not count. */
  words: z.array(z.string().min(1)).min(1),
  /** Words that hold one of the above and mean something else: 이자카야 is no 이자. */
  except: z.array(z.string().min(1)).optional(),
  /** A word of `one` beside one of `other`, in either order: a store's name says nothing, nor does "code"; both together do. */
  pairs: z.array(z.strictObject({ one: z.array(z.string().min(1)), other: z.array(z.string().min(1)) })).optional(),
  source: z.string().min(1),
});

export const WORD_LISTS = z.array(wordListSchema).parse(lists);

/** Does any of these texts (a description, a detail, a channel) speak of the topic? */
export const speaksOf = (topic: Topic, ...texts: readonly (string | undefined)[]): boolean =>
  texts.some(text => text !== undefined && BY_TOPIC.get(topic)!(comparable(text)));

/** Every topic that a text speaks of. */
export const topicsOf = (text: string): ReadonlySet<Topic> => {
  const plain = comparable(text);
  return new Set(COMPILED.filter(list => list.isIn(plain)).map(({ topic }) => topic));
};

const COMPILED = WORD_LISTS.map(({ topic, words, except = [], pairs = [] }) => {
  const names = topic === 'later-payment' ? LATER_PAYMENT_NAMES : [];
  const [wanted, unwanted] = [[...words.map(comparable), ...names], except.map(comparable)];
  const sides = pairs.map(({ one, other }) => [one.map(comparable), other.map(comparable)] as const);
  const isIn = (plain: string): boolean => {
    const rest = unwanted.reduce((text, word) => text.replaceAll(word, ' '), plain);
    const holds = (word: string): boolean => containsName(rest, word);
    return wanted.some(holds) || sides.some(([one, other]) => one.some(holds) && other.some(holds));
  };
  return { topic, isIn };
});

const BY_TOPIC = new Map(COMPILED.map(({ topic, isIn }) => [topic, isIn]));
