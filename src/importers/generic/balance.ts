/** The printed balances as proof of sign and direction: each is the one before plus the amount of its row. */
import type { Minor } from '../../model/money.js';
import type { RowOrder } from './dates.js';
import type { Way } from './row-words.js';

export interface BalanceRow {
  readonly amount: Minor | undefined;
  readonly balance: Minor | undefined;
}

/** Shares of the steps that hold, by what they would mean. */
export interface Steps {
  readonly of: number;
  /** Balance = the one before + amount. */
  readonly added: number;
  /** Balance = the one before - amount. */
  readonly taken: number;
}

/**
 * `order` is that of the days. A balance before its row's amount looks like one after it with the rows and the sign turned round, so
 * a sign turned round is believed only of balances after, in rows whose order is known.
 */
export const balanceSteps = (rows: readonly BalanceRow[], order: RowOrder | undefined): Steps => {
  const turned = [...rows].reverse();
  const after = [...(order === 'down' ? [] : [steps(rows, 'own')]), ...(order === 'up' ? [] : [steps(turned, 'own')])];
  const before = [steps(rows, 'next'), steps(turned, 'next')].map(found => ({ ...found, taken: 0 }));
  const readings = order === undefined ? after.map(found => ({ ...found, taken: 0 })) : [...after, ...before];
  return readings.reduce((best, reading) => (held(reading) > held(best) ? reading : best));
};

/** Two steps or more, nearly all of which hold in one way and hardly any in the other. */
export const provenSign = ({ of, added, taken }: Steps): 1 | -1 | undefined => {
  if (of < 2) return undefined;
  if (added >= of * HOLDS && taken < of * BREAKS) return 1;
  return taken >= of * HOLDS && added < of * BREAKS ? -1 : undefined;
};

/**
 * The direction of every row that has a balance before it, where each balance is the one before it plus or minus the row's amount; else
 * nothing. Rows in no known order of days may run either way.
 */
export const waysOf = (rows: readonly BalanceRow[], order: RowOrder | undefined): ReadonlyMap<number, Way> => {
  const indexed = rows.map((row, index) => ({ ...row, index }));
  const runs = [...(order === 'down' ? [] : [indexed]), ...(order === 'up' ? [] : [indexed.toReversed()])];
  for (const run of runs) {
    const ways = new Map<number, Way>();
    const isWhole = run.every(({ amount, balance, index }, nth) => {
      const before = run[nth - 1]?.balance;
      if (nth === 0) return balance !== undefined;
      if (amount === undefined || balance === undefined || before === undefined) return false;
      if (amount !== 0) ways.set(index, balance > before ? 'in' : 'out');
      return Math.abs(balance - before) === Math.abs(amount);
    });
    if (isWhole && ways.size > 1) return ways;
  }
  return new Map();
};

/** Amounts without a sign that are the steps of the balances, up and down, row by row. */
export const isToldByBalance = (all: readonly BalanceRow[]): boolean => {
  const rows = all.filter(({ balance }) => balance !== undefined);
  return [rows, rows.toReversed()].some(run => {
    const ways = new Set<number>();
    const isStep = run.slice(1).every(({ amount, balance }, index) => {
      const step = (balance ?? 0) - (run[index]?.balance ?? 0);
      ways.add(Math.sign(step));
      return Math.abs(step) === Math.abs(amount ?? 0);
    });
    return run.length > 2 && isStep && ways.has(1) && ways.has(-1);
  });
};

const HOLDS = 0.8;
const BREAKS = 0.4;

const held = ({ of, added, taken }: Steps): number => (of === 0 ? 0 : Math.max(added, taken) / of);

/** Rows without a balance are not booked yet, and are stepped over; a balance that moves beside no amount is told by another column. `own`: a row's amount leads from the balance before to its own; `next`: from its own to the one behind. */
const steps = (rows: readonly BalanceRow[], which: 'own' | 'next'): Steps => {
  let [of, added, taken] = [0, 0, 0];
  let before: BalanceRow | undefined;
  for (const row of rows) {
    if (row.balance === undefined) continue;
    const last = before;
    before = row;
    const amount = which === 'own' ? row.amount : last?.amount;
    if (last?.balance === undefined || (!amount && last.balance === row.balance)) continue;
    of += 1;
    if (last.balance + (amount ?? 0) === row.balance) added += 1;
    if (last.balance - (amount ?? 0) === row.balance) taken += 1;
  }
  return { of, added, taken };
};
