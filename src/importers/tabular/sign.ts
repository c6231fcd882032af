/** Which sign a list of charges prints its charges with: the one that most of its rows have. */
import { NO_CURRENCY } from '../../model/money.js';
import type { Row } from '../../reading/document.js';
import { readAmount } from '../values/amount.js';
import type { TableProfile } from './profile.js';

/** `mostly-charge` becomes `signed` where most amounts have a minus, and `charge` elsewhere; other rules stay as they are. */
export const settledAmount = (
  { amount, decimal }: TableProfile,
  rows: readonly Row[],
  cell: (row: Row, column: string | undefined) => string,
): TableProfile['amount'] => {
  if (amount.as !== 'mostly-charge') return amount;
  const { column } = amount;
  const signs = rows.map(row => Math.sign(readAmount(cell(row, column), decimal, NO_CURRENCY) ?? 0));
  return { as: signs.reduce((sum, sign) => sum + sign, 0) < 0 ? 'signed' : 'charge', column };
};
