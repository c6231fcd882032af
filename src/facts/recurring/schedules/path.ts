/** The best way through a train along one recurrence: at most one charge a slot, chosen by day and amount (Viterbi). */
import type { Almanac } from './almanac.js';
import { type Jitter, lateness } from './lateness.js';
import type { PriceModel } from './price-model.js';
import { amountCost, type Pricing } from './pricing.js';
import { dueDay, nearestSlot, type Recurrence, RHYTHMS } from './recurrence.js';
import type { Train } from './train.js';

/** The events of a train that come near a slot of a recurrence. */
interface Places {
  readonly recurrence: Recurrence;
  /** Indexes into the train, oldest first. */
  readonly events: readonly number[];
  readonly slots: readonly number[];
  /** Days from the due day. */
  readonly offs: readonly number[];
}

/** Which events of a train are taken for the charges of a recurrence. Events, and slots with them, rise. */
export interface Path {
  readonly recurrence: Recurrence;
  readonly jitter: Jitter;
  readonly pricing: Pricing;
  /** Indexes into the train, oldest first, and the slot of each. */
  readonly events: readonly number[];
  readonly slots: readonly number[];
  /** Is every amount the same? */
  readonly isEven: boolean;
  /** What the charges, gaps and amounts cost on this schedule; the recurrence itself is not in it. */
  readonly cost: number;
}

/** Events within the tolerance of the cadence, each with its nearest slot; a slot may have several. */
export const placesOn = (almanac: Almanac, { day }: Train, recurrence: Recurrence): Places => {
  const { tolerance } = RHYTHMS[recurrence.rhythm];
  const [events, slots, offs]: [number[], number[], number[]] = [[], [], []];
  for (let index = 0; index < day.length; index++) {
    const slot = nearestSlot(almanac, recurrence, day[index]!);
    const off = day[index]! - dueDay(almanac, recurrence, slot);
    if (off < -tolerance || off > tolerance) continue;
    events.push(index);
    slots.push(slot);
    offs.push(off);
  }
  return { recurrence, events, slots, offs };
};

/** A slot without a charge costs this, each further one in a row less: who misses one may be away for a while. */
const MISS = 2.6;
const MISS_MORE = 0.6;
const LONGEST_PAUSE = 7;
/** The account changes: a card is replaced, or the carrier collects from now on. */
const OTHER_ACCOUNT = 2.5;
/** No path leads over a longer pause, in days, or over more than two slots of a long cadence. */
const MOST_PAUSE = 400;
/** Earlier events looked at; and always the last one of the same amount. */
const LOOK_BACK = 12;

const missCost = (missed: number): number =>
  missed === 0 ? 0 : Math.min(LONGEST_PAUSE, MISS + (missed - 1) * MISS_MORE);

/** Prices that come in turn, and meters, stand alone in their slots: beside others they are several plans, or a shop. */
const CROWDED = 3;

/** `daySaving` is what the day of an event costs as habit. Undefined where no two events fit. */
export const bestPath = (
  train: Train,
  priceModel: PriceModel,
  daySaving: number,
  { recurrence, events, slots, offs }: Places,
  jitter: Jitter,
  pricing: Pricing,
): Path | undefined => {
  const { tolerance, period } = RHYTHMS[recurrence.rhythm];
  const late = lateness(recurrence.rhythm, jitter);
  const farthest = Math.max(2, Math.floor(MOST_PAUSE / period));
  const count = events.length;
  const best = new Float64Array(count);
  const previous = new Int32Array(count).fill(-1);
  const charges = new Int32Array(count).fill(1);
  const lastOfAmount = new Map<number, number>();
  let end = 0;
  for (let to = 0; to < count; to++) {
    const event = events[to]!;
    const asHabit = priceModel.costs[event]!;
    let highest = pricing === 'listed' ? -asHabit : -priceModel.fresh[event]!;
    const consider = (from: number): void => {
      const missed = slots[to]! - slots[from]! - 1;
      if (missed < 0 || missed >= farthest) return;
      const before = events[from]!;
      const value =
        best[from]! -
        missCost(missed) -
        (pricing === 'listed'
          ? asHabit
          : amountCost(pricing, train.logAmount[before]!, train.logAmount[event]!, charges[from]!)) -
        (train.account[before] === train.account[event] ? 0 : OTHER_ACCOUNT);
      if (value <= highest) return;
      highest = value;
      previous[to] = from;
      charges[to] = charges[from]! + 1;
    };
    const earliest = Math.max(0, to - LOOK_BACK);
    for (let from = to - 1; from >= earliest; from--) consider(from);
    const twin = lastOfAmount.get(train.amount[event]!);
    if (twin !== undefined && twin < earliest) consider(twin);
    lastOfAmount.set(train.amount[event]!, to);
    best[to] = highest + daySaving + asHabit - late[offs[to]! + tolerance]!;
    if (best[to]! > best[end]!) end = to;
  }
  const steps: number[] = [];
  for (let at = end; at >= 0 && count > 0; at = previous[at]!) steps.push(at);
  if (steps.length < 2) return undefined;
  steps.reverse();
  const saved = steps.reduce((sum, at) => sum + daySaving + priceModel.costs[events[at]!]!, 0);
  return {
    recurrence,
    jitter,
    pricing,
    events: steps.map(at => events[at]!),
    slots: steps.map(at => slots[at]!),
    isEven: steps.every(at => train.amount[events[at]!] === train.amount[events[steps[0]!]!]),
    cost:
      saved -
      best[end]! +
      (pricing === 'listed' || pricing === 'metered' ? CROWDED * (end - steps[0]! + 1 - steps.length) : 0),
  };
};
