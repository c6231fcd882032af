/** Statements to what exporters take, by the way of the ledger. */
import type { BooksToExport } from '../../src/exporters/exporter.js';
import { buildLedger } from '../../src/ledger/ledger.js';
import { identifyPayee } from '../../src/merchants/recognize.js';
import type { Statement } from '../../src/model/statement.js';

export const booksOf = (statements: readonly Statement[]): BooksToExport => {
  const { ledger, statements: placed } = buildLedger(statements, identifyPayee);
  return {
    accounts: ledger.accounts,
    entries: ledger.entries,
    statements: placed.map(({ account }, index) => ({
      account: ledger.accounts[account]!,
      statement: statements[index]!,
    })),
  };
};
