/** When a monthly sum left its old range for good: the month of a change, found without assuming a shape. */
import { choose, median } from '../model/statistics.js';

interface OnsetOptions {
  /** Months that must stand before the change, and after it. */
  readonly monthsBefore: number;
  readonly monthsAfter: number;
  /** The pace after must be this many times the pace before. */
  readonly growth: number;
}

/** Sums are in the unit of the months that were given. */
export interface Onset {
  /** The index of the first month of the new pace. */
  readonly at: number;
  /** Medians. */
  readonly before: number;
  readonly after: number;
  /** How likely months in a random order would fall apart like this: the fewer months, the likelier. */
  readonly chance: number;
}

/** Of the months after the change, this share may fall back into the old range: a holiday, a broken phone. */
const RELAPSES = 0.2;
/** A month of the climb belongs to it when it stands this far above the usual pace before. */
const CLIMB = 1.5;

/**
 * The cut that leaves the least distance between each month and its side's median, on a scale of ratios, so that a climb
 * belongs to the new pace as soon as it is nearer to it than to the old one. From there back through months that were already
 * higher than all before. Undefined where the two sides overlap: peaks and seasons come back to the old range.
 */
export const onsetOf = (months: readonly number[], options: OnsetOptions): Onset | undefined => {
  const cut = bestCut(months, options);
  if (cut === undefined) return undefined;
  let at = cut;
  while (at > options.monthsBefore && isClimb(months, at - 1)) at--;
  const [before, after] = [months.slice(0, at), months.slice(at)];
  const ceiling = Math.max(...before);
  const relapses = after.filter(month => month <= ceiling).length;
  const [old, now] = [median(before), median(after)];
  const cuts = months.length - options.monthsBefore - options.monthsAfter + 1;
  const chance = Math.min(1, (cuts * choose(after.length, relapses)) / choose(months.length, before.length));
  const left = after[0]! > ceiling && relapses <= RELAPSES * after.length && now >= options.growth * old && now > 0;
  return left ? { at, before: old, after: now, chance } : undefined;
};

const bestCut = (months: readonly number[], { monthsBefore, monthsAfter }: OnsetOptions): number | undefined => {
  const floor = Math.max(...months) * SMALLEST_RATIO;
  const scale = months.map(month => Math.log(Math.max(month, floor)));
  let best: { readonly cut: number; readonly distance: number } | undefined;
  for (let cut = monthsBefore; cut <= months.length - monthsAfter; cut++) {
    const distance = spread(scale.slice(0, cut)) + spread(scale.slice(cut));
    if (best === undefined || distance < best.distance - 1e-9) best = { cut, distance };
  }
  return best?.cut;
};

/** Months below a twentieth of the highest are all the same: next to nothing. */
const SMALLEST_RATIO = 0.05;

const spread = (values: readonly number[]): number => {
  const middle = median(values);
  return values.reduce((total, value) => total + Math.abs(value - middle), 0);
};

const isClimb = (months: readonly number[], at: number): boolean => {
  const before = months.slice(0, at);
  return months[at]! > Math.max(...before) && months[at]! >= CLIMB * median(before);
};
