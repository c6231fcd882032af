/** What the amounts of a train cost to write down as habit, in nats: prices that repeat are listed once, others fall where amounts fall. */
import type { Train } from './train.js';

/** Amounts are written to half a percent: what matters is only that every amount, of habit and schedule, is written alike. */
export const RESOLUTION = 0.005;

/** All costs are in nats; `costs` and `fresh` stand side by side with the events of the train. */
export interface PriceModel {
  /** For each event, what its amount costs, with its share of listing the amount. */
  readonly costs: Float64Array;
  /** For each event, what its amount costs where it is new. */
  readonly fresh: Float64Array;
  /** The share of events whose amount stands only once in the train. */
  readonly variety: number;
  /** How many different amounts there are to one event. */
  readonly diversity: number;
  readonly total: number;
}

/** Of an empty train, all is 0. */
export const priceModelOf = (train: Train): PriceModel => {
  const { amount } = train;
  const count = amount.length;
  const times = new Map<number, number>();
  for (const value of amount) times.set(value, (times.get(value) ?? 0) + 1);
  let singles = 0;
  for (const n of times.values()) if (n === 1) singles++;
  const fresh = freshCosts(train);
  const costs = new Float64Array(count);
  let total = 0;
  for (let index = 0; index < count; index++) {
    const n = times.get(amount[index]!)!;
    const choice = n === 1 ? (count + 1) / (singles + 0.5) : (count + 1) / n;
    costs[index] = Math.min(Math.log(choice) + fresh[index]! / n, fresh[index]! + UNLISTED);
    total += costs[index]!;
  }
  return {
    costs,
    fresh,
    variety: count === 0 ? 0 : singles / count,
    diversity: count === 0 ? 0 : times.size / count,
    total,
  };
};

/** Prices that repeat by chance are no list: each may be written as if it were new, for a little more. */
const UNLISTED = 0.3;

/** The width of a bin of log amounts: prices within a quarter are of one size. */
const BIN = 0.25;
/** What an empty bin weighs, so that an amount of a new size can be written at all. */
const EMPTY = 0.1;

/** By how many amounts of about this size there are, so that a shop's usual amounts are cheap and odd ones dear. */
const freshCosts = ({ logAmount }: Train): Float64Array => {
  if (logAmount.length === 0) return new Float64Array();
  let [least, most] = [logAmount[0]!, logAmount[0]!];
  for (const value of logAmount) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const bins = new Float64Array(Math.floor((most - least) / BIN) + 3);
  for (const value of logAmount) {
    const bin = 1 + Math.floor((value - least) / BIN);
    bins[bin - 1]! += 0.25;
    bins[bin]! += 0.5;
    bins[bin + 1]! += 0.25;
  }
  const whole = logAmount.length + EMPTY * bins.length;
  return logAmount.map(value => {
    const weight = bins[1 + Math.floor((value - least) / BIN)]! + EMPTY;
    return Math.log((whole / weight) * (BIN / RESOLUTION));
  });
};
