/**
 * Finds the schedules in a train by minimum description length: of all paths along all recurrences, the one that shortens the
 * description most is taken off, until none shortens it any more. What is left is habit.
 */
import type { Almanac } from './almanac.js';
import { bestFit } from './fit.js';
import { habitDays, stretchOf } from './habit.js';
import { bestPath, type Path, placesOn } from './path.js';
import { type PriceModel, priceModelOf } from './price-model.js';
import { PRICINGS, type Pricing } from './pricing.js';
import { nearestSlot, type Recurrence, RHYTHMS, type RhythmName } from './recurrence.js';
import { seedsOf } from './seeds.js';
import { type Train, without } from './train.js';

/**
 * A path that was taken for a schedule. `rows`, `days` and `amounts` stand side by side with `events`; amounts are minor units without signs.
 * A `gain` below zero is no schedule, but may be near one.
 */
export interface Schedule extends Path {
  /** Nats by which this schedule shortens the description: its evidence. */
  readonly gain: number;
  /** The events' rows, days and amounts, so that a schedule outlives its train. */
  readonly rows: readonly number[];
  readonly days: readonly number[];
  readonly amounts: readonly number[];
}

/** How rare a rhythm is before anything is seen, in nats: most things are monthly. */
const RARITY: Readonly<Record<RhythmName, number>> = {
  'thirty-days': 2.6,
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
const PRICING_RARITY: Readonly<Record<Pricing, number>> = { fixed: 0.3, listed: 3, drifting: 3.5, metered: 2.5 };

/** Two different amounts tell nothing of how a price moves. */
const LONE_STEP = 2.5;

/** Which of the manners of lateness it is. */
const MANNERS = Math.log(3);

/** The best first. Goes on as long as `enough` says yes to the best of what is left; `rest` are the events that no schedule took. */
export const extractSchedules = (
  almanac: Almanac,
  train: Train,
  enough: (schedule: Schedule) => boolean,
): { readonly schedules: readonly Schedule[]; readonly rest: Train } => {
  const schedules: Schedule[] = [];
  let rest = train;
  const span = stretchOf(train);
  while (rest.rows.length >= 2) {
    const schedule = bestSchedule(almanac, rest, span);
    if (schedule === undefined || !enough(schedule)) break;
    schedules.push(schedule);
    rest = without(rest, schedule.events);
  }
  return { schedules, rest };
};

/** Undefined where nothing repeats. The gain may be negative. */
export const bestSchedule = (almanac: Almanac, train: Train, span: number): Schedule | undefined => {
  const priceModel = priceModelOf(train);
  const daySaving = Math.log(span / train.rows.length) + 0.5;
  const asHabit = habitDays(train, span) + priceModel.total;
  let best: Schedule | undefined;
  for (const { path, gain: rough } of roughPaths(almanac, train, priceModel, daySaving)) {
    if (best !== undefined && best.gain > rough + FITTING * path.events.length) break;
    const refined = refine(almanac, train, priceModel, daySaving, path);
    if (pausesIn(refined) > refined.events.length - 2) continue;
    const rest = without(train, refined.events);
    const gain = asHabit - habitDays(rest, span) - priceModelOf(rest).total - scheduleCost(almanac, train, refined);
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

const MOST_REFINED = 3;
/** Fitting the day of the month and the lateness gains at most about this much a charge. */
const FITTING = 0.7;
/** What is so far from a saving, or so far behind the best, cannot become the schedule. */
const HOPELESS = -6;
const BEHIND = 15;

interface Rough {
  readonly path: Path;
  /** About what it gains, before its recurrence is fitted. */
  readonly gain: number;
}

const roughPaths = (almanac: Almanac, train: Train, priceModel: PriceModel, daySaving: number): readonly Rough[] => {
  const found: Rough[] = [];
  for (const recurrence of seedsOf(almanac, train)) {
    const places = placesOn(almanac, train, recurrence);
    for (const pricing of pricingsOf(priceModel, recurrence)) {
      const path = bestPath(train, priceModel, daySaving, places, 1, pricing);
      if (path === undefined) continue;
      const saved = path.events.reduce((sum, event) => sum + daySaving + priceModel.costs[event]!, 0);
      const gain = saved - path.cost - specCost(path);
      if (gain + FITTING * path.events.length > HOPELESS) found.push({ path, gain });
    }
  }
  found.sort((a, b) => b.gain - a.gain);
  return found.slice(0, MOST_REFINED).filter(({ gain }) => gain > found[0]!.gain - BEHIND);
};

/** Prices that never repeat can drift or be metered; a few that come again and again can be a list. Two in two halves of the month are two plans. */
const pricingsOf = ({ variety, diversity }: PriceModel, { monthDays }: Recurrence): readonly Pricing[] =>
  PRICINGS.filter(pricing => {
    if (pricing === 'fixed') return true;
    return pricing === 'listed' ? diversity <= MOST_DIVERSE && monthDays.length < 2 : variety >= LEAST_VARIETY;
  });
const MOST_DIVERSE = 0.5;
const LEAST_VARIETY = 0.25;

const specCost = ({ recurrence: { rhythm, monthDays }, pricing, events, isEven }: Path): number =>
  RARITY[rhythm] +
  Math.log(RHYTHMS[rhythm].period) * Math.max(1, monthDays.length) +
  PRICING_RARITY[pricing] +
  (events.length === 2 && !isEven ? LONE_STEP : 0) +
  MANNERS;

/** Two charges must follow each other, three may have one pause between them; how long it was is in the cost. */
const pausesIn = ({ slots }: Path): number =>
  slots.filter((slot, index) => index > 0 && slot > slots[index - 1]! + 1).length;

const refine = (almanac: Almanac, train: Train, priceModel: PriceModel, daySaving: number, path: Path): Path => {
  const days = path.events.map(event => train.day[event]!);
  const { recurrence, jitter } = bestFit(almanac, path.recurrence, days, path.slots);
  return bestPath(train, priceModel, daySaving, placesOn(almanac, train, recurrence), jitter, path.pricing) ?? path;
};

/** The recurrence, its life within the train, and the charges on it. */
const scheduleCost = (almanac: Almanac, train: Train, path: Path): number => {
  const first = train.day[0]!;
  const last = train.day.at(-1)!;
  const outside =
    path.slots[0]! -
    nearestSlot(almanac, path.recurrence, first) +
    nearestSlot(almanac, path.recurrence, last) -
    path.slots.at(-1)!;
  return specCost(path) + 2 * Math.log(1 + Math.max(0, outside)) + path.cost;
};
