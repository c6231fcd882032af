/** How sure a stream is: the evidence of its schedule, weighed with what is known of such payees. */
import type { Category } from '../../../merchants/merchant.js';
import { patternOf } from '../../../merchants/patterns.js';
import type { Topic } from '../../../merchants/words.js';
import type { Cadence } from '../../../model/stream.js';

/** Log odds, in nats, that regular payments to such a business are a schedule and not a habit. */
const ODDS_OF_CATEGORY: Readonly<Partial<Record<Category, number>>> = {
  subscription: 3,
  membership: 3,
  fitness: 2,
  'app-store': 1,
  content: 0.5,
  carrier: 3,
  utility: 3,
  telecom: 3,
  insurance: 3,
  housing: 3,
  loan: 3,
  tax: 2,
  education: 1,
  donation: 2,
  cafe: -7,
  restaurant: -7,
  convenience: -7,
  taxi: -7,
  toll: -7,
  transit: -6,
  fuel: -6,
  supermarket: -6,
  delivery: -5,
  gambling: -5,
  voucher: -5,
  game: -2,
  retail: -3,
  'department-store': -4,
  marketplace: -3,
  travel: -4,
  medical: -2,
  crypto: -1,
};

const COLLECTED_AGAIN = patternOf('collected-again', 'i');

/** The statement itself says that it is collected again and again. */
const SAID = 2.5;

/** Nats before a schedule is seen; 0 where nothing is known. The `channel` is the bank's own word, such as a direct debit. */
export const priorOdds = (
  category: Category | undefined,
  topics: ReadonlySet<Topic>,
  channel: string | undefined,
): number => {
  const said = topics.has('recurring') || COLLECTED_AGAIN.test(channel ?? '');
  const ofCategory = category === undefined ? 0 : (ODDS_OF_CATEGORY[category] ?? 0);
  return (category === undefined && isShopping(topics) ? ODDS_OF_SHOPPING : ofCategory) + (said ? SAID : 0);
};

/** A shop that the catalogue does not know, by its words. */
const ODDS_OF_SHOPPING = -6;

const isShopping = (topics: ReadonlySet<Topic>): boolean => topics.has('shopping') && !topics.has('subscribed');

/** The catalogue says how this payee bills: as found, or otherwise. */
const AS_USUAL = 2;
const UNUSUAL = -0.5;

/** Nats to add to the prior; 0 where the catalogue says no cycles. */
export const cycleOdds = (cycles: readonly Cadence[] | undefined, cadence: Cadence): number =>
  cycles === undefined ? 0 : cycles.includes(cadence) ? AS_USUAL : UNUSUAL;

/** Set on labelled statements: see DECISIONS.md. */
const SCALE = 0.8;
const OFFSET = -2.2;

/** 0 to 1, to three decimals, of a `gain` and prior odds in nats. Calibration: `DECISIONS.md`, "confidence is logistic in the gain". */
export const confidenceOf = (gain: number, prior: number): number =>
  Math.round(1000 / (1 + Math.exp(-(SCALE * gain + prior + OFFSET)))) / 1000;

/** What is less sure than this is not called a stream. */
export const SURE_ENOUGH = 0.6;

/** From this share of kept due days on nothing is taken off. */
const KEPT = 0.8;

/** A schedule that is kept on few of its due days is never sure, however many charges it explains. `charges` oldest first; 0 to 1. */
export const faithful = (confidence: number, charges: readonly { readonly slot: number }[]): number => {
  const slots = (charges.at(-1)?.slot ?? 0) - (charges[0]?.slot ?? 0) + 1;
  const kept = charges.length / slots;
  return kept >= KEPT ? confidence : Math.round(1000 * confidence * (1 - (KEPT - kept) / 2)) / 1000;
};
