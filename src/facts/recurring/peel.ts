/**
 * Finds the schedules in a train by minimum description length: of all paths along all lattices, the one that shortens the
 * description most is taken off, until none shortens it any more. What is left is habit.
 */
import type { Cadence } from '../../model/stream.js';
import type { Almanac } from './almanac.js';
import { type Candidate, candidatesOf } from './anchors.js';
import { bestFit } from './fit.js';
import { habitDays, spanOf } from './habit.js';
import { nearestSlot, RHYTHMS } from './lattice.js';
import { type Menu, menuOf } from './menu.js';
import { bestPath, type Path } from './path.js';
import { PRICINGS, type Pricing } from './prices.js';
import { type Train, thinned } from './train.js';

export interface Schedule extends Path {
  /** Nats by which this schedule shortens the description: its evidence. */
  readonly gain: number;
  /** The events' rows, days and amounts, so that a schedule outlives its train. */
  readonly rows: readonly number[];
  readonly days: readonly number[];
  readonly amounts: readonly number[];
}

/** How rare a cadence is before anything is seen, in nats: most things are monthly. */
const RARITY: Readonly<Record<Cadence, number>> = {
  weekly: 2.6,
  biweekly: 3.4,
  fourweekly: 3.6,
  semimonthly: 3.6,
  monthly: 0.3,
  bimonthly: 4.2,
  quarterly: 3,
  semiannual: 3.4,
  annual: 2,
};

/** How rare a manner of pricing is. */
const PRICING_RARITY: Readonly<Record<Pricing, number>> = { fixed: 0.3, drifting: 3.5, metered: 2.5 };

/** Which of the manners of lateness it is. */
const MANNERS = Math.log(3);

export const peel = (
  almanac: Almanac,
  train: Train,
  enough: (schedule: Schedule) => boolean,
): { readonly schedules: readonly Schedule[]; readonly rest: Train } => {
  const schedules: Schedule[] = [];
  let rest = train;
  const span = spanOf(train);
  while (rest.rows.length >= 2) {
    const schedule = bestSchedule(almanac, rest, span);
    if (schedule === undefined || !enough(schedule)) break;
    schedules.push(schedule);
    const taken = new Set(schedule.events);
    rest = thinned(rest, index => !taken.has(index));
  }
  return { schedules, rest };
};

/** Undefined where nothing repeats. The gain may be negative. */
export const bestSchedule = (almanac: Almanac, train: Train, span: number): Schedule | undefined => {
  const menu = menuOf(train);
  const daySaving = Math.log(span / train.rows.length) + 0.5;
  const asHabit = habitDays(train, span) + menu.total;
  const tried = seedsOf(almanac, train)
    .flatMap(({ lattice }) =>
      pricingsOf(menu).flatMap(pricing => bestPath(almanac, train, menu, daySaving, lattice, 1, pricing) ?? []),
    )
    .map(path => ({ path, rough: path.events.length * daySaving + costOf(menu, path) - path.cost - specCost(path) }))
    .sort((a, b) => b.rough - a.rough)
    .slice(0, MOST_REFINED);
  let best: Schedule | undefined;
  for (const { path } of tried) {
    const refined = refine(almanac, train, menu, daySaving, path);
    if (missedSlots(refined) > refined.events.length - 2) continue;
    const taken = new Set(refined.events);
    const rest = thinned(train, index => !taken.has(index));
    const gain = asHabit - habitDays(rest, span) - menuOf(rest).total - scheduleCost(almanac, train, refined);
    if (best !== undefined && gain <= best.gain) continue;
    best = {
      ...refined,
      gain,
      rows: refined.events.map(event => train.rows[event]!),
      days: refined.events.map(event => train.day[event]!),
      amounts: refined.events.map(event => train.amount[event]!),
    };
  }
  return best;
};

const MOST_REFINED = 4;
const MOST_SEEDS = 12;
const MOST_PRICES = 8;

/** Lattices that the whole train votes for, and those that the charges of one price vote for. */
const seedsOf = (almanac: Almanac, train: Train): readonly Candidate[] => {
  const ofPrice = new Map<number, number[]>();
  for (const [index, amount] of train.amount.entries()) {
    const days = ofPrice.get(amount);
    if (days === undefined) ofPrice.set(amount, [train.day[index]!]);
    else days.push(train.day[index]!);
  }
  const prices = [...ofPrice.values()]
    .filter(days => days.length >= 2 && days.length < train.rows.length)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_PRICES);
  const seeds = [train.day, ...prices.map(days => Int32Array.from(days))].flatMap(days => candidatesOf(almanac, days));
  const distinct = new Map<string, Candidate>();
  for (const seed of seeds) {
    const key = `${seed.lattice.cadence} ${seed.lattice.offset} ${seed.lattice.anchors.join()}`;
    if ((distinct.get(key)?.hits ?? 0) < seed.hits) distinct.set(key, seed);
  }
  const worth = ({ lattice, hits }: Candidate) => hits * Math.log(RHYTHMS[lattice.cadence].period);
  return [...distinct.values()].sort((a, b) => worth(b) - worth(a)).slice(0, MOST_SEEDS);
};

/** Prices that never repeat can drift or be metered; a menu of few prices cannot. */
const pricingsOf = ({ variety }: Menu): readonly Pricing[] => (variety >= 0.25 ? PRICINGS : ['fixed']);

const costOf = (menu: Menu, path: Path): number => path.events.reduce((sum, event) => sum + menu.costs[event]!, 0);

const specCost = ({ lattice: { cadence, anchors }, pricing }: Path): number =>
  RARITY[cadence] + Math.log(RHYTHMS[cadence].period) * Math.max(1, anchors.length) + PRICING_RARITY[pricing] + MANNERS;

/** A schedule is charged more often than not: two charges must follow each other, three may miss one between. */
const missedSlots = ({ slots }: Path): number => slots.at(-1)! - slots[0]! + 1 - slots.length;

const refine = (almanac: Almanac, train: Train, menu: Menu, daySaving: number, path: Path): Path => {
  const days = path.events.map(event => train.day[event]!);
  const { lattice, jitter } = bestFit(almanac, path.lattice, days);
  return bestPath(almanac, train, menu, daySaving, lattice, jitter, path.pricing) ?? path;
};

/** The lattice, its life within the train, and the charges on it. */
const scheduleCost = (almanac: Almanac, train: Train, path: Path): number => {
  const first = train.day[0]!;
  const last = train.day.at(-1)!;
  const outside =
    path.slots[0]! -
    nearestSlot(almanac, path.lattice, first) +
    nearestSlot(almanac, path.lattice, last) -
    path.slots.at(-1)!;
  return specCost(path) + 2 * Math.log(1 + Math.max(0, outside)) + path.cost;
};
