/** What the journals of plain-text accounting share: every row as a transfer between two accounts, and the balances that statements print. */
import type { EpochDay } from '../model/calendar.js';
import { type Currency, type Minor, type Money, minor, money } from '../model/money.js';
import type { Statement } from '../model/statement.js';
import type { Account, AccountKind, Transaction } from '../model/transaction.js';
import type { BookedRow, Books } from './exporter.js';

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
  | { readonly type: 'opening'; readonly day: EpochDay; readonly account: AccountPath; readonly balance: Money }
  | {
      readonly type: 'closing';
      /** The balance at the end of this day. */
      readonly day: EpochDay;
      readonly account: AccountPath;
      readonly stated: Money;
      /** What opening balance and rows make; where it is not what is stated, the file lacks rows. */
      readonly computed: Money;
    };

/** By day; within a day the opening first, then the rows in the ledger's order, then the closing. */
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
  const balances = paths.flatMap((path, account) => balancesOf(books, account, path));
  const rank = { opening: 0, transaction: 1, closing: 2 };
  return [...rows, ...balances].sort((a, b) => a.day - b.day || rank[a.type] - rank[b.type]);
};

const ROOT: Readonly<Record<AccountKind, string>> = {
  bank: 'assets',
  wallet: 'assets',
  ledger: 'assets',
  card: 'liabilities',
  carrier: 'liabilities',
};

export const OPENING: AccountPath = ['equity', 'opening balances'];

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

/** A balance that a statement prints, and the day it holds for: before that day's rows, or after them. */
interface Anchor {
  readonly day: EpochDay;
  readonly isClosing: boolean;
  readonly amount: Minor;
}

const balancesOf = (books: Books, account: number, path: AccountPath): readonly JournalEntry[] => {
  const rows = books.rows.filter(row => row.account === account);
  const first = rows[0]?.transaction.day;
  if (first === undefined) return [];
  const statements = books.statements.filter(stated => stated.account === account).map(({ statement }) => statement);
  const currencies = [...new Set(statements.flatMap(currencyOf))].sort();
  return currencies.flatMap(currency => {
    const sums = dailySums(rows, currency);
    const sumAt = ({ day, isClosing }: Anchor) => sums.get(day)![isClosing ? 'after' : 'before'];
    const anchors = statements
      .filter(statement => currencyOf(statement)[0] === currency)
      .flatMap(anchorsOf)
      .filter(({ day }) => sums.has(day))
      .sort((a, b) => a.day - b.day || Number(a.isClosing) - Number(b.isClosing));
    const [earliest] = anchors;
    if (earliest === undefined) return [];
    const opening = money(earliest.amount - sumAt(earliest), currency);
    const closings = anchors
      .filter(({ isClosing }) => isClosing)
      .map(
        (anchor): JournalEntry => ({
          type: 'closing',
          day: anchor.day,
          account: path,
          stated: money(anchor.amount, currency),
          computed: money(opening.minor + sumAt(anchor), currency),
        }),
      );
    return opening.minor === 0
      ? closings
      : [{ type: 'opening', day: first, account: path, balance: opening }, ...closings];
  });
};

const currencyOf = ({ currency, transactions }: Statement): readonly Currency[] => {
  const known = currency ?? transactions[0]?.currency;
  return known === undefined ? [] : [known];
};

const anchorsOf = (statement: Statement): readonly Anchor[] => {
  const days = statement.transactions.map(({ day }) => day).sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  const { opening, closing } = printedEnds(statement);
  return [
    ...(opening === undefined || first === undefined ? [] : [{ day: first, isClosing: false, amount: opening }]),
    ...(closing === undefined || last === undefined ? [] : [{ day: last, isClosing: true, amount: closing }]),
  ];
};

/** Where a statement prints no balances of its own but one behind every row, they tell the ends, if each follows from the one before. */
const printedEnds = ({ opening, closing, transactions }: Statement): Pick<Statement, 'opening' | 'closing'> => {
  if (opening !== undefined || closing !== undefined)
    return { ...(opening === undefined ? {} : { opening }), ...(closing === undefined ? {} : { closing }) };
  const order = [transactions, transactions.toReversed()].find(follows);
  const [first, last] = [order?.[0], order?.at(-1)];
  if (first?.balanceAfter === undefined || last?.balanceAfter === undefined) return {};
  return { opening: minor(first.balanceAfter - first.amount), closing: last.balanceAfter };
};

const follows = (rows: readonly Transaction[]): boolean =>
  rows.every(({ balanceAfter, amount }, index) => {
    const before = index === 0 ? undefined : rows[index - 1]!.balanceAfter;
    return balanceAfter !== undefined && (index === 0 || before === balanceAfter - amount);
  });

/** What an account's rows in one currency add up to before and after each day that has any. */
const dailySums = (
  rows: readonly BookedRow[],
  currency: Currency,
): ReadonlyMap<EpochDay, { readonly before: number; readonly after: number }> => {
  const sums = new Map<EpochDay, { readonly before: number; readonly after: number }>();
  let sum = 0;
  for (const { transaction } of rows) {
    if (transaction.currency !== currency) continue;
    const before = sums.get(transaction.day)?.before ?? sum;
    sum += transaction.amount;
    sums.set(transaction.day, { before, after: sum });
  }
  return sums;
};

/** Without line breaks and control characters, which no journal can quote. */
export const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
