/** Arithmetic that one strange month does not move. */

/** Between two values, in proportion; 0 where there are none. `share` from 0 (the least) to 1 (the greatest). */
const quantile = (values: readonly number[], share: number): number => {
  if (values.length === 0) return 0;
  const sorted = values.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at));
};

/** The mean of the middle two where their number is even; 0 where there are none. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** 0 where there are none. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The slope a step: the median over all pairs (Theil 1950, Sen 1968); up to 29 % of the values may be wild. */
export const theilSen = (values: readonly number[]): number =>
  median(values.flatMap((later, j) => values.slice(0, j).map((earlier, i) => (later - earlier) / (j - i))));

/** How many ways there are to choose `k` of `n`. */
export const choose = (n: number, k: number): number => {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
};

/** The greatest, with its brand, which `Math.max` loses. Throws a RangeError where there is none. */
export const greatest = <N extends number>(values: readonly N[]): N => {
  const [found] = values.toSorted((a, b) => b - a);
  if (found === undefined) throw new RangeError('nothing has no greatest');
  return found;
};

/** The least, with its brand; throws a RangeError where there is none. */
export const least = <N extends number>(values: readonly N[]): N => {
  const [found] = values.toSorted((a, b) => a - b);
  if (found === undefined) throw new RangeError('nothing has no least');
  return found;
};

/** Half up at that many places: for people and scripts, not for sums. */
export const rounded = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;
