/** Which fees are charged on top of the amount, and which it holds already. */
import type { Column } from './columns.js';
import { heldFees } from './held-fees.js';
import type { MoneyColumns } from './money.js';
import type { ProvenMoney } from './prove.js';
import type { Roles } from './roles.js';

export interface Fees {
  readonly added: readonly Column[];
  /** In the amount: the price beside it, or its part, is smaller by them. */
  readonly held: readonly Column[];
}

/** A bill asks for its fees on top of what is due, unless that holds them; elsewhere only the balances tell. */
export const feesOf = (
  money: MoneyColumns,
  columns: readonly Column[],
  roles: Roles,
  proven: ProvenMoney | undefined,
): Fees => {
  if (proven?.fee !== undefined) return { added: [proven.fee], held: [] };
  const fees = roles.fees.filter(({ amounts }) => amounts > 0);
  if (money.as !== 'one' || fees.length === 0) return { added: [], held: [] };
  const held = heldFees(money.column, columns, roles);
  return { added: money.isDue === true ? fees.filter(fee => !held.includes(fee)) : [], held };
};
