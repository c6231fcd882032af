/** Gathers what becomes of each row, so that no row vanishes: it is taken, skipped with a reason, or rejected with a diagnostic. */
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Message } from '../../model/message.js';
import type { Minor } from '../../model/money.js';
import type { ImportResult, Layout, Skip, StatedAccount, Statement } from '../../model/statement.js';
import type { Transaction } from '../../model/transaction.js';

/** What becomes of a row: a transaction, a reason to skip it, or a flaw. */
export type RowReading = Transaction | { readonly skip: Skip['why'] } | Pick<Diagnostic, 'code' | 'args'>;

export interface Gathering {
  /** Takes, skips or rejects the row. */
  settle(account: StatedAccount, locator: string, reading: RowReading): void;
  take(account: StatedAccount, transaction: Transaction): void;
  skip(locator: string, why: Skip['why']): void;
  /** A row that should be a transaction and cannot be read. */
  reject(diagnostic: Diagnostic): void;
  /** Something to say that costs no row. */
  note(diagnostic: Diagnostic): void;
  assume(assumption: Message): void;
  layOut(layout: Layout): void;
  balance(account: StatedAccount, balances: Pick<Statement, 'opening' | 'closing' | 'currency'>): void;
  limit(account: StatedAccount, limits: NonNullable<Statement['limits']>): void;
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

  const take = (account: StatedAccount, transaction: Transaction) => {
    entryOf(account).transactions.push(transaction);
  };
  const skip = (locator: string, why: Skip['why']) => {
    skips.push({ locator, why });
  };
  const reject = (diagnostic: Diagnostic) => {
    rejected += 1;
    diagnostics.push(diagnostic);
  };

  return {
    settle: (account, locator, reading) => {
      if ('skip' in reading) skip(locator, reading.skip);
      else if ('code' in reading) reject({ level: 'error', locator, ...reading });
      else take(account, reading);
    },
    take,
    skip,
    reject,
    note: diagnostic => void diagnostics.push(diagnostic),
    assume: assumption => void assumptions.set(JSON.stringify(assumption), assumption),
    layOut: layout => void layouts.push(layout),
    balance: (account, balances) => {
      Object.assign(entryOf(account).balances, balances);
    },
    limit: (account, limits) => {
      if (Object.keys(limits).length > 0) Object.assign(entryOf(account).balances, { limits });
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
  readonly limits?: NonNullable<Statement['limits']>;
}
