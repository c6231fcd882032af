/** What an importer made of a document, as a person can check it against the paper. */
import { toIso } from '../../src/model/calendar.js';
import { type Currency, decimalText, type Minor } from '../../src/model/money.js';
import type { ImportedDocument, ImportResult, StatedAccount, Statement } from '../../src/model/statement.js';
import type { Transaction } from '../../src/model/transaction.js';
import { locatorOf, type Opened } from '../../src/reading/document.js';

/** One line a transaction and a skip, so that a changed row is a changed line. */
export const readable = (documents: readonly ImportedDocument[]): string =>
  `${JSON.stringify(documents.map(readableDocument), null, 1).replaceAll(/\{\n\s*"at"[^{}]*\}/g, onOneLine)}\n`;

const onOneLine = (text: string): string => text.replaceAll(/\n\s*/g, ' ');

const readableDocument = ({ format, encoding, result }: ImportedDocument) => ({
  format,
  encoding,
  tally: result.tally,
  statements: result.statements.map(readableStatement),
  skips: result.skips.map(({ locator, why }) => `${locator}: ${why}`),
  diagnostics: result.diagnostics.map(({ level, code, locator, args }) =>
    [level, code, locator, args === undefined ? undefined : JSON.stringify(args)]
      .filter(part => part !== undefined)
      .join(' '),
  ),
  assumptions: result.assumptions.map(({ id }) => id),
});

/** Rows under a header that are neither a transaction nor skipped nor rejected. The rows of the header itself come first. */
export const unaccounted = (opened: Opened, { statements, skips, diagnostics, layouts }: ImportResult): string[] => {
  const accounted = new Set([
    ...statements.flatMap(({ transactions }) => transactions.map(({ source }) => source.locator)),
    ...skips.map(({ locator }) => locator),
    ...diagnostics.flatMap(({ locator }) => locator ?? []),
  ]);
  return layouts.flatMap(({ sheet, header, sample }) => {
    const table = opened.tables.find(
      table =>
        table.name === sheet &&
        table.rows.some(row =>
          header === undefined ? row.cells.join() === sample[0]?.join() : locatorOf(table, row) === header,
        ),
    );
    if (table === undefined) return [];
    const locators = table.rows.map(row => locatorOf(table, row));
    const first = locators.findIndex(locator => accounted.has(locator));
    return first < 0 ? [] : locators.slice(first).filter(locator => !accounted.has(locator));
  });
};

const accountText = ({ kind, institution, name, number, holder }: StatedAccount): string =>
  [kind, institution, name, number, holder].filter(part => part !== undefined).join(' | ');

const amountText = (amount: Minor, currency: Currency): string =>
  `${decimalText({ minor: amount, currency })} ${currency}`;

const readableStatement = ({ account, transactions, opening, closing, currency, limits }: Statement) => ({
  account: accountText(account),
  ...(opening === undefined || currency === undefined ? {} : { opening: amountText(opening, currency) }),
  ...(closing === undefined || currency === undefined ? {} : { closing: amountText(closing, currency) }),
  ...(limits === undefined ? {} : { limits }),
  transactions: transactions.map(readableTransaction),
});

const clock = (time: number): string =>
  [time / 3600, (time / 60) % 60, time % 60].map(part => String(Math.floor(part)).padStart(2, '0')).join(':');

const readableTransaction = (row: Transaction) => ({
  at: row.source.locator,
  date: toIso(row.day) + (row.time === undefined ? '' : ` ${clock(row.time)}`),
  amount: amountText(row.amount, row.currency),
  ...(row.original === undefined ? {} : { original: amountText(row.original.minor, row.original.currency) }),
  ...(row.fee === undefined ? {} : { fee: amountText(row.fee, row.currency) }),
  ...(row.balanceAfter === undefined ? {} : { balance: amountText(row.balanceAfter, row.currency) }),
  ...(row.installment === undefined ? {} : { installment: `${row.installment.nth ?? '-'} of ${row.installment.of}` }),
  kind: row.kind,
  description: row.description,
  ...(row.detail === undefined ? {} : { detail: row.detail }),
  ...(row.channel === undefined ? {} : { channel: row.channel }),
  ...(row.via === undefined ? {} : { via: row.via }),
  ...(row.reference === undefined ? {} : { reference: row.reference }),
  ...(row.category === undefined ? {} : { category: row.category }),
});
