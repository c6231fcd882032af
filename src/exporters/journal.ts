/** What the journals of plain-text accounting share: every row as a transfer between two accounts, and the balances that statements print. */
import type { EpochDay } from '../model/calendar.js';
import { counted } from '../model/grouping.js';
import { decimalText, type Money } from '../model/money.js';
import type { Statement } from '../model/statement.js';
import type { Account, AccountKind, Transaction } from '../model/transaction.js';
import { balancesOf, type ClosingBalance } from './balances.js';
import type { BookedEntry, BooksToExport } from './exporter.js';

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
export const journalOf = (books: BooksToExport): readonly JournalEntry[] => {
  const entries = [...books.entries];
  const paths = pathsOf(books.accounts);
  const rows = entries.map(
    (entry): JournalEntry => ({
      type: 'transaction',
      day: entry.day,
      account: paths.get(entry.account) ?? [entry.account.id],
      counter: counterOf(entry),
      transaction: entry,
    }),
  );
  const balances = [...paths].flatMap(([account, path]) =>
    balanceEntries(
      entries.filter(entry => entry.account === account),
      books.statements.filter(each => each.account === account).map(({ statement }) => statement),
      path,
    ),
  );
  const rank = { opening: 0, gap: 1, transaction: 2, closing: 3 };
  return [...rows, ...balances].sort((a, b) => a.day - b.day || rank[a.type] - rank[b.type]);
};

const balanceEntries = (
  own: readonly Transaction[],
  stated: readonly Statement[],
  path: AccountPath,
): readonly JournalEntry[] => {
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
const pathsOf = (accounts: readonly Account[]): ReadonlyMap<Account, AccountPath> => {
  const twins = counted(accounts, account => folded(nameOf(account)));
  return new Map(
    accounts.map(account => {
      const name = nameOf(account);
      const isTwin = (twins.get(folded(name)) ?? 0) > 1;
      return [account, [ROOT[account.kind], account.kind, isTwin ? `${name} ${account.id}` : name]];
    }),
  );
};

const nameOf = ({ id, institution, name, number }: Account): string =>
  [institution, name, number].filter(part => part !== undefined).join(' ') || id;

/** What is left of a name under the strictest of the programs' rules. */
const folded = (name: string): string => name.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const counterOf = ({ amount, kind, category, isInternal }: BookedEntry): AccountPath => {
  if (isInternal || (kind === 'payment' && amount > 0) || category?.startsWith('[')) return ['equity', 'transfers'];
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
