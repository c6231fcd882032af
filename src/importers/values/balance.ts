/** The printed balances as proof: each balance is the one before it plus the amount of the row. */
import type { BalanceProof, Statement } from '../../model/statement.js';
import type { Transaction } from '../../model/transaction.js';

/**
 * How many steps from balance to balance hold to the minor unit, and the first that does not. Rows may run from the oldest to the newest or back; the
 * direction in which more steps hold is taken. Undefined where fewer than two balances are printed.
 */
export const proveBalances = ({ transactions }: Pick<Statement, 'transactions'>): BalanceProof | undefined => {
  const printed = transactions.filter(({ balanceAfter }) => balanceAfter !== undefined);
  if (printed.length < 2 || printed.length !== transactions.length) return undefined;
  const [forward, backward] = [walk(transactions), walk([...transactions].reverse())];
  return forward.held >= backward.held ? forward : backward;
};

const walk = (transactions: readonly Transaction[]): BalanceProof => {
  let held = 0;
  let brokenAt: string | undefined;
  for (const [index, { balanceAfter, amount, source }] of transactions.entries()) {
    const before = transactions[index - 1]?.balanceAfter;
    if (before === undefined || balanceAfter === undefined) continue;
    if (before + amount === balanceAfter) held += 1;
    else brokenAt ??= source.locator;
  }
  return { steps: transactions.length - 1, held, ...(brokenAt === undefined ? {} : { brokenAt }) };
};
