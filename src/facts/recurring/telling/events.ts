/** What happened to a stream, told by its charges: prices that step, trials that end, pauses, returns, refunds. */
import { type Minor, minor } from '../../../model/money.js';
import type { StreamEvent, StreamEventType, StreamKind } from '../../../model/stream.js';
import { RHYTHMS } from '../schedules/recurrence.js';
import type { Charge, Draft } from '../streams/draft.js';

/** What a draft does not know of itself. */
interface Circumstances {
  readonly kind: StreamKind;
  /** The day on which a slot's charge is due. */
  dueDay(slot: number): number;
  /** Would a charge of that day stand in the statements, on the account of that row? */
  isSeen(row: number, day: number): boolean;
}

/** By row, then by type. */
export const eventsOf = (draft: Draft, circumstances: Circumstances): readonly StreamEvent[] => {
  const events: StreamEvent[] = [
    ...priceEvents(draft, circumstances.kind),
    ...pauseEvents(draft, circumstances),
    ...draft.renames.map(row => ({ type: 'renamed' as const, row })),
    ...draft.doubles.map(({ row }) => ({ type: 'double-charged' as const, row })),
    ...draft.refunds.map(row => ({ type: 'refunded' as const, row })),
  ];
  return events.sort((a, b) => a.row - b.row || (a.type < b.type ? -1 : 1));
};

/** A run of charges at one price. */
interface Level {
  readonly amount: number;
  readonly charges: readonly Charge[];
}

/** Smaller changes than this are drift where a price drifts at all: exchange rates move by a few percent a month. */
const DRIFT_BAND = Math.log(1.08);
/** With fewer than so many charges on either side it takes a larger step to be sure. */
const WINDOW = 4;
const FEW_BAND = Math.log(1.12);
/** A price that goes up by half or more after one charge, or after a few that came within the span of a trial, was a trial or a promotion. */
const TRIAL_CHARGES = 3;
const TRIAL_SHARE = 0.65;

/** A part month, a first interest and a first pay are less than what follows, and no offer that ends. */
const STOPPABLE: ReadonlySet<StreamKind> = new Set<StreamKind>(['subscription']);

const priceEvents = ({ charges, pricing, recurrence }: Draft, kind: StreamKind): readonly StreamEvent[] => {
  if (pricing === 'metered') return [];
  const levels = settled(pricing === 'fixed' ? exactLevels(charges) : driftingLevels(charges));
  // Where no price was ever paid twice, none is known: that is use, and no price list. What is paid once or twice a year has no time for it.
  const isUse = levels.length > 2 && levels.every(level => level.charges.length === 1);
  if (isUse && RHYTHMS[recurrence.rhythm].period < LONG) return [];
  return levels.slice(1).flatMap((level, index): readonly StreamEvent[] => {
    const before = levels[index]!;
    const [from, to] = [priceAt(before, 'end'), priceAt(level, 'start')];
    const isFirstSmaller = index === 0 && before.charges.length <= TRIAL_CHARGES && from <= TRIAL_SHARE * to;
    if (isFirstSmaller && before.charges.length === 1 && !STOPPABLE.has(kind)) return [];
    const isTrial = isFirstSmaller && STOPPABLE.has(kind);
    const type: StreamEventType = isTrial ? 'trial-converted' : to > from ? 'price-increase' : 'price-decrease';
    return [{ type, row: level.charges[0]!.row, from, to }];
  });
};

const LONG = 180;

const priceAt = ({ charges }: Level, side: 'start' | 'end'): Minor =>
  minor((side === 'start' ? charges[0]! : charges.at(-1)!).amount);

const exactLevels = (charges: readonly Charge[]): readonly Level[] => {
  const levels: { amount: number; charges: Charge[] }[] = [];
  for (const charge of charges) {
    const current = levels.at(-1);
    if (current?.amount === charge.amount) current.charges.push(charge);
    else levels.push({ amount: charge.amount, charges: [charge] });
  }
  return levels;
};

/** A drifting price has stepped where the next charges all lie beyond the last ones, and by more than drift does. */
const driftingLevels = (charges: readonly Charge[]): readonly Level[] => {
  const starts = [0];
  for (let at = 1; at < charges.length; at++) {
    const before = charges.slice(Math.max(starts.at(-1)!, at - WINDOW), at).map(({ amount }) => amount);
    const after = charges.slice(at, at + WINDOW).map(({ amount }) => amount);
    const isBeyond = Math.min(...after) > Math.max(...before) || Math.max(...after) < Math.min(...before);
    const band = Math.min(before.length, after.length) < WINDOW ? FEW_BAND : DRIFT_BAND;
    const isStep = [middle(after), after[0]!].every(amount => Math.abs(Math.log(amount / middle(before))) >= band);
    if (isBeyond && isStep) starts.push(at);
  }
  return starts.map((start, index) => ({
    amount: charges[start]!.amount,
    charges: charges.slice(start, starts[index + 1]),
  }));
};

const middle = (amounts: readonly number[]): number => amounts.toSorted((a, b) => a - b)[amounts.length >> 1]!;

/** One odd charge between two of the same price is a part month or a coupon, no change of price. */
const settled = (levels: readonly Level[]): readonly Level[] => {
  const kept: Level[] = [];
  for (const level of levels) {
    const [odd, before] = [kept.at(-1), kept.at(-2)];
    const isOdd = odd !== undefined && before !== undefined && odd.charges.length === 1;
    if (isOdd && before.amount === level.amount) {
      kept.splice(-2, 2, { amount: before.amount, charges: [...before.charges, ...level.charges] });
    } else kept.push(level);
  }
  return kept;
};

/** One slot missed is a skipped month and no pause; of long cadences one slot is half a year. */
const PAUSE_SLOTS = 2;
const PAUSE_DAYS = 45;

const pauseEvents = (
  { charges, recurrence, returns }: Draft,
  { dueDay, isSeen }: Circumstances,
): readonly StreamEvent[] => {
  const { period } = RHYTHMS[recurrence.rhythm];
  return charges.slice(1).flatMap((charge, index): readonly StreamEvent[] => {
    const before = charges[index]!;
    let missed = 0;
    for (let slot = before.slot + 1; slot < charge.slot; slot++) if (isSeen(before.row, dueDay(slot))) missed++;
    const away = missed >= (period > 100 ? 1 : PAUSE_SLOTS) && missed * period >= PAUSE_DAYS;
    if (!away && !(missed > 0 && returns.includes(charge.row))) return [];
    return [
      { type: 'paused', row: before.row },
      { type: 'resumed', row: charge.row },
    ];
  });
};
