/** Time between two rows, as far as the statements print it. */
import type { Ledger } from '../../ledger/ledger.js';

/** Hours from one row to another; whole days where either prints no time, so that rows of one day are at once. */
export const hoursBetween = ({ day, time }: Ledger, from: number, to: number): number => {
  const days = day[to]! - day[from]!;
  const timed = time[from]! >= 0 && time[to]! >= 0;
  return days * 24 + (timed ? (time[to]! - time[from]!) / 3600 : 0);
};
