/** The first half of the road: documents in, one ledger out. No disk, no screen, no clock. */
import { type ImportRequest, importDocument } from './importers/import.js';
import { adoptCurrency } from './ledger/currency.js';
import { buildLedger, type Ledger } from './ledger/ledger.js';
import { cutTo, type Period } from './ledger/period.js';
import { identifyPayee } from './merchants/recognize.js';
import type { AuditedInput } from './model/audit.js';
import { type Currency, minor, NO_CURRENCY } from './model/money.js';
import { compareText } from './model/order.js';
import type { ImportedDocument, Statement } from './model/statement.js';
import type { Account, Transaction } from './model/transaction.js';
import type { Document } from './reading/document.js';

/** How documents are read, and to which days their rows are cut. */
export interface BooksRequest extends ImportRequest, Period {}

/** One ledger over all documents. A statement that was left without rows has its account among the others. */
interface Books {
  readonly ledger: Ledger;
  /** In the order of their names, whatever the order of the documents. */
  readonly inputs: readonly AuditedInput[];
  /** Each with its account. */
  readonly statements: readonly { readonly account: Account; readonly statement: Statement }[];
}

/**
 * Reads the documents one after the other, in the order given; the answer does not depend on it. What cannot be read is an input with
 * diagnostics. Only the ledger is cut to the period: tallies, totals and periods of inputs are of the whole file. Throws a UsageError where
 * the request names an encoding that nobody knows.
 */
export const keepBooks = async (documents: readonly Document[], request: BooksRequest): Promise<Books> => {
  const imported: ImportedDocument[] = [];
  for (const document of documents) imported.push(...(await importDocument(document, request)));
  imported.sort((a, b) => compareText(a.file, b.file));
  const { statements, adopted } = adoptCurrency(
    imported.flatMap(({ format, result }) =>
      result.statements.map(statement => ({ ...cutTo(statement, request), ...(format === null ? {} : { format }) })),
    ),
  );
  const { ledger, statements: placed } = buildLedger(statements, identifyPayee);
  let at = 0;
  return {
    ledger,
    inputs: imported.map(document =>
      inputOf(document, placed.slice(at, (at += document.result.statements.length)), adopted),
    ),
    statements: statements.flatMap((statement, index) => {
      const account = ledger.accounts[placed[index]?.account ?? -1];
      return account === undefined ? [] : [{ account, statement }];
    }),
  };
};

const inputOf = (
  { result, ...document }: ImportedDocument,
  placed: readonly { readonly account: number; readonly duplicates: number }[],
  adopted: Currency | undefined,
): AuditedInput => {
  const { statements, tally, diagnostics, assumptions } = result;
  const transactions = statements.flatMap(statement => statement.transactions);
  const adopts = adopted !== undefined && transactions.some(({ currency }) => currency === NO_CURRENCY);
  return {
    ...document,
    tally,
    diagnostics,
    assumptions: adopts ? [...assumptions, { id: 'assume.currency', args: { currency: adopted } }] : assumptions,
    totals: totalsOf(transactions),
    period: periodOf(transactions),
    accounts: [...new Set(placed.map(({ account }) => account))].sort((a, b) => a - b),
    duplicates: placed.reduce((sum, { duplicates }) => sum + duplicates, 0),
  };
};

const totalsOf = (transactions: readonly Transaction[]): AuditedInput['totals'] => {
  const sums = new Map<Currency, { in: number; out: number }>();
  for (const { amount, currency } of transactions) {
    const sum = sums.get(currency) ?? { in: 0, out: 0 };
    sums.set(currency, sum);
    if (amount > 0) sum.in += amount;
    else sum.out -= amount;
  }
  return [...sums]
    .sort(([a], [b]) => compareText(a, b))
    .map(([currency, sum]) => ({ currency, in: minor(sum.in), out: minor(sum.out) }));
};

const periodOf = (transactions: readonly Transaction[]): AuditedInput['period'] => {
  const [first] = transactions;
  if (first === undefined) return undefined;
  let [from, to] = [first.day, first.day];
  for (const { day } of transactions) {
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return { from, to };
};
