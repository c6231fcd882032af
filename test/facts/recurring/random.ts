/** A seeded source of chance (mulberry32), so that every statement can be made again. */
export interface Chance {
  /** 0 up to, not with, 1. */
  next(): number;
  /** A whole number from least to most, both included. */
  whole(least: number, most: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** About normal, mean 0, deviation 1. */
  normal(): number;
}

export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: items => items[Math.floor(next() * items.length)]!,
    normal: () => Array.from({ length: 12 }, next).reduce((sum, value) => sum + value, -6),
  };
};
