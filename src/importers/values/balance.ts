/** The printed balances as proof: each balance is the one before it plus the amount of the row. */
import type { BalanceProof, Statement } from '../../model/statement.js';
import type { Transaction } from '../../model/transaction.js';

/**
 * How many steps from balance to balance hold to the minor unit, and the first that does not. Balances after the amount may run either way,
 * since some banks print their newest row first among days that run forward; balances before it must run as the days do, or they would look
 * like the others with the signs turned round. The reading that explains more steps, with either sign, is taken. Undefined where no two rows in turn print a balance.
 */
export const proveBalances = ({ transactions }: Pick<Statement, 'transactions'>): BalanceProof | undefined => {
  const [first, last] = [transactions[0], transactions.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const turned = [...transactions].reverse();
  const orders = [...(first.day <= last.day ? [transactions] : []), ...(first.day >= last.day ? [turned] : [])];
  const [best] = orders
    .map(rows => walk(rows, 'before'))
    .concat([transactions, turned].map(rows => walk(rows, 'after')))
    .sort((a, b) => b.held + b.turned - a.held - a.turned || b.held - a.held);
  return best === undefined || best.steps === 0 ? undefined : best;
};

const walk = (transactions: readonly Transaction[], printed: 'after' | 'before'): BalanceProof => {
  let [steps, held, turned] = [0, 0, 0];
  let brokenAt: string | undefined;
  for (let index = 1; index < transactions.length; index += 1) {
    const [before, row] = [transactions[index - 1], transactions[index]];
    if (before?.balanceAfter === undefined || row?.balanceAfter === undefined) continue;
    const { amount, source } = printed === 'after' ? row : before;
    steps += 1;
    if (before.balanceAfter + amount === row.balanceAfter) held += 1;
    else {
      brokenAt ??= source.locator;
      if (amount !== 0 && before.balanceAfter - amount === row.balanceAfter) turned += 1;
    }
  }
  return { steps, held, turned, ...(brokenAt === undefined ? {} : { brokenAt }) };
};
