/** The first half of the road: documents in, one ledger out. No disk, no screen, no clock. */
import { type ImportRequest, importDocument } from './importers/import.js';
import { adoptCurrency } from './ledger/currency.js';
import { buildLedger, type Ledger } from './ledger/ledger.js';
import { cutTo, type Period } from './ledger/period.js';
import { identifyPayee } from './merchants/recognize.js';
import type { AuditedInput } from './model/audit.js';
import { type Currency, NO_CURRENCY } from './model/money.js';
import { compareText } from './model/order.js';
import type { ImportedDocument, ImportResult, Statement } from './model/statement.js';
import type { Document } from './reading/document.js';

export interface BooksRequest extends ImportRequest, Period {}

export interface Books {
  readonly ledger: Ledger;
  /** In the order of their names, whatever the order of the documents. */
  readonly inputs: readonly AuditedInput[];
  /** Each with the index of its account. */
  readonly statements: readonly { readonly account: number; readonly statement: Statement }[];
}

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
  return {
    ledger,
    inputs: inputsOf(imported, placed, adopted),
    statements: placed.map(({ account }, index) => ({ account, statement: statements[index]! })),
  };
};

const inputsOf = (
  imported: readonly ImportedDocument[],
  placed: readonly { readonly account: number; readonly duplicates: number }[],
  adopted: Currency | undefined,
): readonly AuditedInput[] => {
  let at = 0;
  return imported.map(document => {
    const own = placed.slice(at, (at += document.result.statements.length));
    return {
      ...document,
      result: adopted === undefined ? document.result : withAdoption(document.result, adopted),
      accounts: [...new Set(own.map(({ account }) => account))].sort((a, b) => a - b),
      duplicates: own.reduce((sum, { duplicates }) => sum + duplicates, 0),
    };
  });
};

const withAdoption = (result: ImportResult, currency: Currency): ImportResult => {
  const nameless = result.statements.some(({ transactions }) =>
    transactions.some(each => each.currency === NO_CURRENCY),
  );
  if (!nameless) return result;
  return { ...result, assumptions: [...result.assumptions, { id: 'assume.currency', args: { currency } }] };
};
