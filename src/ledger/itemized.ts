/** A phone bill prints as one sum what was bought on it: where another file prints the purchases, the sum does not count again. */
import { speaksOf } from '../merchants/words.js';
import { addMonths, type EpochMonth, monthOf } from '../model/calendar.js';
import type { Statement } from '../model/statement.js';
import type { Transaction } from '../model/transaction.js';

/** The sums of bills that the purchases of a month make to the last unit: of the bill's own month, or of the one before. */
export const itemizedSums = (
  statements: readonly Statement[],
  settled: readonly (readonly Transaction[])[],
): ReadonlySet<Transaction> => {
  const bills = settled.filter((rows, index) => statements[index]!.account.kind === 'carrier' && rows.some(isSum));
  const lists = settled.filter((rows, index) => statements[index]!.account.kind === 'carrier' && !rows.some(isSum));
  const sums = bills.flatMap(rows => rows.filter(isSum));
  return new Set(
    sums.filter(sum => lists.some(rows => monthsOf(sum).some(month => totalOf(rows, sum, month) === sum.amount))),
  );
};

/** A line that names what was bought by its kind, and no seller. */
const isSum = ({ description, detail }: Transaction): boolean =>
  detail === undefined && (speaksOf('micropayment', description) || isContent(description));

const isContent = (...texts: readonly (string | undefined)[]): boolean => speaksOf('content-fee', ...texts);

const monthsOf = ({ day }: Transaction): readonly EpochMonth[] => [monthOf(day), monthOf(addMonths(day, -1))];

/** Of the sum's own kind: goods and content stand on two lines of a bill. */
const totalOf = (rows: readonly Transaction[], sum: Transaction, month: EpochMonth): number =>
  rows
    .filter(({ day, currency, category, channel }) => {
      const isSameKind = isContent(category, channel) === isContent(sum.description);
      return monthOf(day) === month && currency === sum.currency && isSameKind;
    })
    .reduce((total, { amount }) => total + amount, 0);
