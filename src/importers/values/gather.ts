/** Gathers what becomes of each row, so that no row vanishes: it is taken, skipped with a reason, or rejected with a diagnostic. */
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Message } from '../../model/message.js';
import type { Minor } from '../../model/money.js';
import type { ImportResult, Layout, Skip, StatedAccount, Statement } from '../../model/statement.js';
import type { Transaction } from '../../model/transaction.js';

export interface Gathering {
  take(account: StatedAccount, transaction: Transaction): void;
  skip(locator: string, why: Skip['why']): void;
  /** A row that should be a transaction and cannot be read. */
  reject(diagnostic: Diagnostic): void;
  /** Something to say that costs no row. */
  note(diagnostic: Diagnostic): void;
  assume(assumption: Message): void;
  layOut(layout: Layout): void;
  balance(account: StatedAccount, balances: Pick<Statement, 'opening' | 'closing' | 'currency'>): void;
  result(): ImportResult;
}

export const gather = (): Gathering => {
  const accounts = new Map<string, { account: StatedAccount; transactions: Transaction[]; balances: Balances }>();
  const skips: Skip[] = [];
  const diagnostics: Diagnostic[] = [];
  const layouts: Layout[] = [];
  const assumptions = new Map<string, Message>();
  let rejected = 0;

  const entryOf = (account: StatedAccount) => {
    const key = JSON.stringify(account);
    const entry = accounts.get(key) ?? { account, transactions: [], balances: {} };
    accounts.set(key, entry);
    return entry;
  };

  return {
    take: (account, transaction) => void entryOf(account).transactions.push(transaction),
    skip: (locator, why) => void skips.push({ locator, why }),
    reject: diagnostic => {
      rejected += 1;
      diagnostics.push(diagnostic);
    },
    note: diagnostic => void diagnostics.push(diagnostic),
    assume: assumption => void assumptions.set(JSON.stringify(assumption), assumption),
    layOut: layout => void layouts.push(layout),
    balance: (account, balances) => {
      entryOf(account).balances = balances;
    },
    result: () => {
      const statements = [...accounts.values()].map(({ account, transactions, balances }) => ({
        account,
        transactions,
        ...balances,
      }));
      const transactions = statements.reduce((sum, statement) => sum + statement.transactions.length, 0);
      return {
        statements,
        tally: { rows: transactions + skips.length + rejected, transactions, skipped: skips.length, rejected },
        skips,
        diagnostics,
        layouts,
        assumptions: [...assumptions.values()],
      };
    },
  };
};

interface Balances {
  readonly opening?: Minor;
  readonly closing?: Minor;
  readonly currency?: NonNullable<Statement['currency']>;
}
