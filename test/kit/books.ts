/** Statements to what exporters take, by the way of the ledger. */
import type { Books } from '../../src/exporters/exporter.js';
import { buildLedger } from '../../src/ledger/ledger.js';
import { identifyPayee } from '../../src/merchants/recognize.js';
import type { Statement } from '../../src/model/statement.js';

export const booksOf = (statements: readonly Statement[]): Books => {
  const { ledger, statements: placed } = buildLedger(statements, identifyPayee);
  return {
    accounts: ledger.accounts,
    rows: ledger.transactions.map((transaction, row) => ({
      transaction,
      account: ledger.account[row]!,
      internal: ledger.internal[row] === 1,
    })),
    statements: placed.map(({ account }, index) => ({ account, statement: statements[index]! })),
  };
};
