/** Several files that tell of the same money: each charge counts once, and two real equal purchases stay two. */
import { payeeKey } from '../merchants/key.js';
import type { Statement } from '../model/statement.js';
import type { Transaction } from '../model/transaction.js';

/** One file's transactions of one account. */
type Export = Pick<Statement, 'format' | 'transactions'>;

/** Of the rows in the days that two exports share, this share of the smaller one's must stand in both for them to be copies. */
const COPY_SHARE = 0.8;
/** Below this many shared rows, only exports that agree in every row of the shared days are copies. */
const FEW_ROWS = 3;
/** Days between authorization and posting. */
const POSTING_DAYS = 4;

/**
 * For each export of one account, the transactions that count. A row that stands in two overlapping exports counts as often as it does in the one
 * that has it most often; an installment that a purchase of another export already books does not count again. Exports come in
 * and go out in the same order.
 */
export const withoutDuplicates = (exports: readonly Export[]): readonly (readonly Transaction[])[] => {
  if (exports.length < 2) return exports.map(({ transactions }) => transactions);
  const order = [...exports.keys()].sort((a, b) => compareExports(exports[a]!, exports[b]!));
  const settled: (readonly Transaction[])[] = exports.map(({ transactions }) => transactions);
  const earlier: number[] = [];
  for (const index of order) {
    const own = exports[index]!;
    const copied = new Set<Transaction>();
    for (const other of earlier) for (const row of duplicatesOf(own, exports[other]!)) copied.add(row);
    settled[index] = own.transactions.filter(row => !copied.has(row));
    earlier.push(index);
  }
  return settled;
};

/** Bills that print parts of plans after approvals that print purchases whole; then the longer first: copies are taken from the later one. */
const compareExports = (a: Export, b: Export): number =>
  Number(printsParts(a)) - Number(printsParts(b)) ||
  b.transactions.length - a.transactions.length ||
  (summaryOf(a) < summaryOf(b) ? -1 : 1);

const printsParts = ({ transactions }: Export): boolean =>
  transactions.some(({ installment }) => installment?.nth !== undefined);

const summaryOf = ({ format = '', transactions }: Export): string =>
  [format, ...transactions.map(rowKey).sort()].join('\n');

const rowKey = ({ day, time, amount, currency, description, reference, installment }: Transaction): string =>
  [day, time ?? '', amount, currency, reference ?? '', installment?.nth ?? '', description.replaceAll(/\s+/g, '')].join(
    '\t',
  );

/** The rows of `own` that stand in `other` as well. */
const duplicatesOf = (own: Export, other: Export): readonly Transaction[] => {
  const shared = sharedDays(own.transactions, other.transactions);
  if (shared === undefined) return [];
  const [here, there] = [within(own.transactions, shared), within(other.transactions, shared)];
  const enough = (copies: readonly Transaction[]): boolean =>
    copies.length >= FEW_ROWS
      ? copies.length >= COPY_SHARE * Math.min(here.length, there.length)
      : copies.length > 0 && copies.length === here.length && copies.length === there.length;
  if (own.format === other.format) {
    const equal = pairEqual(here, there);
    return enough(equal) ? equal : [];
  }
  const parts = paidParts(own.transactions, other.transactions);
  const whole = here.filter(row => !parts.includes(row));
  const copies = [...parts, ...pairAlike(whole, there, POSTING_DAYS, () => true)];
  return enough(copies) ? copies : parts;
};

interface Days {
  readonly from: number;
  readonly to: number;
}

const sharedDays = (a: readonly Transaction[], b: readonly Transaction[]): Days | undefined => {
  const [x, y] = [daysCovered(a), daysCovered(b)];
  const shared = { from: Math.max(x.from, y.from), to: Math.min(x.to, y.to) };
  return shared.from > shared.to ? undefined : shared;
};

/** The first and the last day; of no transaction, from infinity to its negative, so that nothing lies within. */
export const daysCovered = (transactions: readonly Transaction[]): Days =>
  transactions.reduce(({ from, to }, { day }) => ({ from: Math.min(from, day), to: Math.max(to, day) }), {
    from: Number.POSITIVE_INFINITY,
    to: Number.NEGATIVE_INFINITY,
  });

const within = (transactions: readonly Transaction[], { from, to }: Days): readonly Transaction[] =>
  transactions.filter(({ day }) => day >= from && day <= to);

const pairEqual = (here: readonly Transaction[], there: readonly Transaction[]): readonly Transaction[] => {
  const left = new Map<string, number>();
  for (const row of there) left.set(rowKey(row), (left.get(rowKey(row)) ?? 0) + 1);
  return here.filter(row => {
    const count = left.get(rowKey(row)) ?? 0;
    left.set(rowKey(row), count - 1);
    return count > 0;
  });
};

/** The rows of `here` that find a row of `there` with the same amount within `days`, the nearest first, each used once. */
export const pairAlike = (
  here: readonly Transaction[],
  there: readonly Transaction[],
  days: number,
  alike: (a: Transaction, b: Transaction) => boolean,
): readonly Transaction[] => [...pairUp(here, there, days, alike).keys()];

/** The same, each with the row it found. */
export const pairUp = (
  here: readonly Transaction[],
  there: readonly Transaction[],
  days: number,
  alike: (a: Transaction, b: Transaction) => boolean,
): ReadonlyMap<Transaction, Transaction> => {
  const byAmount = new Map<string, Transaction[]>();
  for (const row of there) {
    const key = `${row.amount} ${row.currency}`;
    const rows = byAmount.get(key);
    if (rows === undefined) byAmount.set(key, [row]);
    else rows.push(row);
  }
  const pairs = here.flatMap(row =>
    (byAmount.get(`${row.amount} ${row.currency}`) ?? [])
      .filter(other => Math.abs(other.day - row.day) <= days && alike(row, other))
      .map(other => ({ row, other, gap: Math.abs(other.day - row.day), named: samePayee(row, other) ? 0 : 1 })),
  );
  pairs.sort((a, b) => a.named - b.named || a.gap - b.gap || a.row.day - b.row.day);
  const used = new Set<Transaction>();
  const found = new Map<Transaction, Transaction>();
  for (const { row, other } of pairs) {
    if (found.has(row) || used.has(other)) continue;
    found.set(row, other);
    used.add(other);
  }
  return found;
};

/** One key holds the other: exports cut names at different lengths. */
export const samePayee = (a: Transaction, b: Transaction): boolean => {
  const [x, y] = [payeeKey(a.description), payeeKey(b.description)];
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x));
};

/** Parts of an installment plan whose purchase the other export books whole: same day, same payee, the part of the price. */
const paidParts = (own: readonly Transaction[], other: readonly Transaction[]): readonly Transaction[] => {
  const plans = other.filter(({ installment }) => installment !== undefined && installment.nth === undefined);
  return own.filter(part =>
    plans.some(
      plan =>
        part.installment?.nth !== undefined &&
        part.installment.of === plan.installment?.of &&
        Math.abs(part.day - plan.day) <= 1 &&
        Math.abs((part.amount - (part.fee ?? 0)) * part.installment.of - plan.amount) <=
          Math.abs(plan.amount) * PART_ROUNDING &&
        samePayee(part, plan),
    ),
  );
};

/** Parts are rounded to whole units, and the first may carry the rest. */
const PART_ROUNDING = 0.05;
