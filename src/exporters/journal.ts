/** What the journals of plain-text accounting share: every row as a transfer between two accounts, and the balances that statements print. */
import type { EpochDay } from '../model/calendar.js';
import { decimalText, type Money } from '../model/money.js';
import type { Account, AccountKind, Transaction } from '../model/transaction.js';
import { balancesOf, type ClosingBalance } from './balances.js';
import type { Books } from './exporter.js';

/** `['assets', 'bank', '신한은행 110-***-123456']`: the parts of an account's name, before a program's own rules for letters. */
export type AccountPath = readonly string[];

export type JournalEntry =
  | {
      readonly type: 'transaction';
      readonly day: EpochDay;
      readonly account: AccountPath;
      readonly counter: AccountPath;
      readonly transaction: Transaction;
    }
  | { readonly type: 'opening'; readonly day: EpochDay; readonly account: AccountPath; readonly amount: Money }
  /** What moved between two statements and stands in neither. */
  | { readonly type: 'gap'; readonly day: EpochDay; readonly account: AccountPath; readonly amount: Money }
  | ({ readonly type: 'closing'; readonly account: AccountPath } & ClosingBalance);

/** By day; within a day the opening and gaps first, then the rows in the ledger's order, then the closing. */
export const journalOf = (books: Books): readonly JournalEntry[] => {
  const paths = pathsOf(books.accounts);
  const rows = books.rows.map(
    ({ transaction, account, internal }): JournalEntry => ({
      type: 'transaction',
      day: transaction.day,
      account: paths[account]!,
      counter: counterOf(transaction, internal),
      transaction,
    }),
  );
  const balances = paths.flatMap((path, account) => balanceEntries(books, account, path));
  const rank = { opening: 0, gap: 1, transaction: 2, closing: 3 };
  return [...rows, ...balances].sort((a, b) => a.day - b.day || rank[a.type] - rank[b.type]);
};

const balanceEntries = ({ rows, statements }: Books, account: number, path: AccountPath): readonly JournalEntry[] => {
  const own = rows.filter(row => row.account === account).map(({ transaction }) => transaction);
  const stated = statements.filter(each => each.account === account).map(({ statement }) => statement);
  const [first] = own;
  if (first === undefined) return [];
  return balancesOf(own, stated).flatMap(({ opening, gaps, closings }): readonly JournalEntry[] => [
    ...(opening.minor === 0 ? [] : [{ type: 'opening' as const, day: first.day, account: path, amount: opening }]),
    ...gaps.map(gap => ({ type: 'gap' as const, account: path, ...gap })),
    ...closings.map(closing => ({ type: 'closing' as const, account: path, ...closing })),
  ]);
};

const ROOT: Readonly<Record<AccountKind, string>> = {
  bank: 'assets',
  wallet: 'assets',
  ledger: 'assets',
  card: 'liabilities',
  carrier: 'liabilities',
};

/** The other side of what no row explains, and what to call it. */
export const UNEXPLAINED: Readonly<
  Record<'opening' | 'gap', { readonly counter: AccountPath; readonly title: string }>
> = {
  opening: { counter: ['equity', 'opening balances'], title: 'opening balance' },
  gap: { counter: ['equity', 'adjustments'], title: 'rows missing before this statement' },
};

/** Accounts that print the same are told apart by their id. */
const pathsOf = (accounts: readonly Account[]): readonly AccountPath[] => {
  const names = accounts.map(({ id, institution, name, number }) =>
    [institution, name, number].every(part => part === undefined)
      ? id
      : [institution, name, number].filter(part => part !== undefined).join(' '),
  );
  return accounts.map(({ kind, id }, index) => {
    const name = names[index]!;
    const twin = names.some((other, at) => at !== index && folded(other) === folded(name));
    return [ROOT[kind], kind, twin ? `${name} ${id}` : name];
  });
};

/** What is left of a name under the strictest of the programs' rules. */
const folded = (name: string): string => name.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const counterOf = ({ amount, kind, category }: Transaction, internal: boolean): AccountPath => {
  if (internal || (kind === 'payment' && amount > 0) || category?.startsWith('[')) return ['equity', 'transfers'];
  if (kind === 'withdrawal' || kind === 'cash-advance') return ['assets', 'cash'];
  const root = amount < 0 || kind === 'refund' || kind === 'fee' ? 'expenses' : 'income';
  if (kind === 'fee') return [root, 'fees'];
  if (kind === 'interest') return [root, 'interest'];
  const parts = (category ?? '').split(':').filter(part => part.trim() !== '');
  return [root, ...(parts.length === 0 ? ['unknown'] : parts)];
};

/** Without line breaks and control characters, which no journal can quote. */
export const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();

/** `-15.49 USD`: both programs write the commodity behind the number. */
export const amountText = (amount: Money): string => `${decimalText(amount)} ${amount.currency}`;
