/** The best way through a train along one lattice: at most one charge a slot, chosen by day and amount (Viterbi). */
import type { Almanac } from './almanac.js';
import { dueDay, type Lattice, nearestSlot, RHYTHMS } from './lattice.js';
import type { Menu } from './menu.js';
import { amountCost, type Pricing } from './prices.js';
import type { Jitter } from './timing.js';
import { lateness } from './timing.js';
import type { Train } from './train.js';

export interface Path {
  readonly lattice: Lattice;
  readonly jitter: Jitter;
  readonly pricing: Pricing;
  /** Indexes into the train, oldest first, and the slot of each. */
  readonly events: readonly number[];
  readonly slots: readonly number[];
  /** What the charges, gaps and amounts cost on this schedule; the lattice itself is not in it. */
  readonly cost: number;
}

/** A slot without a charge costs this, each further one in a row less: who misses one may be away for a while. */
const MISS = 2.6;
const MISS_MORE = 0.6;
const LONGEST_PAUSE = 7;
/** The account changes: a card is replaced, or the carrier collects from now on. */
const OTHER_ACCOUNT = 2.5;
/** No path leads over a longer pause, in days, or over more than two slots of a long cadence. */
const MOST_PAUSE = 400;
/** Earlier events looked at; and always the last one of the same amount. */
const LOOK_BACK = 16;

export const missCost = (missed: number): number =>
  missed <= 0 ? 0 : Math.min(LONGEST_PAUSE, MISS + (missed - 1) * MISS_MORE);

/** `saving` is what each event costs as habit. Undefined where no two events fit. */
export const bestPath = (
  almanac: Almanac,
  train: Train,
  menu: Menu,
  daySaving: number,
  lattice: Lattice,
  jitter: Jitter,
  pricing: Pricing,
): Path | undefined => {
  const { tolerance, period } = RHYTHMS[lattice.cadence];
  const late = lateness(lattice.cadence, jitter);
  const farthest = Math.max(2, Math.floor(MOST_PAUSE / period));
  const on: number[] = [];
  const slots: number[] = [];
  const gains: number[] = [];
  for (let index = 0; index < train.day.length; index++) {
    const slot = nearestSlot(almanac, lattice, train.day[index]!);
    const off = train.day[index]! - dueDay(almanac, lattice, slot);
    if (off < -tolerance || off > tolerance) continue;
    on.push(index);
    slots.push(slot);
    gains.push(daySaving + menu.costs[index]! - late[off + tolerance]!);
  }
  if (on.length < 2) return undefined;
  const best = new Float64Array(on.length);
  const previous = new Int32Array(on.length).fill(-1);
  const charges = new Int32Array(on.length).fill(1);
  const lastOfAmount = new Map<number, number>();
  let end = 0;
  for (let to = 0; to < on.length; to++) {
    const event = on[to]!;
    let highest = -menu.fresh[event]!;
    const consider = (from: number): void => {
      const missed = slots[to]! - slots[from]! - 1;
      if (missed < 0 || missed >= farthest) return;
      const before = on[from]!;
      const value =
        best[from]! -
        missCost(missed) -
        amountCost(pricing, train.logAmount[before]!, train.logAmount[event]!, charges[from]!) -
        (train.account[before] === train.account[event] ? 0 : OTHER_ACCOUNT);
      if (value > highest) {
        highest = value;
        previous[to] = from;
        charges[to] = charges[from]! + 1;
      }
    };
    for (let from = to - 1; from >= Math.max(0, to - LOOK_BACK); from--) consider(from);
    const twin = lastOfAmount.get(train.amount[event]!);
    if (twin !== undefined && twin < to - LOOK_BACK) consider(twin);
    lastOfAmount.set(train.amount[event]!, to);
    best[to] = highest + gains[to]!;
    if (best[to]! > best[end]!) end = to;
  }
  const steps: number[] = [];
  for (let at = end; at >= 0; at = previous[at]!) steps.unshift(at);
  if (steps.length < 2) return undefined;
  const saved = steps.reduce((sum, at) => sum + daySaving + menu.costs[on[at]!]!, 0);
  return {
    lattice,
    jitter,
    pricing,
    events: steps.map(at => on[at]!),
    slots: steps.map(at => slots[at]!),
    cost: saved - best[end]!,
  };
};
