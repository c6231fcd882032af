/** CSV in UTF-8, with a header; quoted as RFC 4180 has it. */
import type { Exporter } from './exporter.js';
import { recordOf, type TransactionRecord } from './record.js';

const COLUMNS = [
  'date',
  'time',
  'amount',
  'currency',
  'description',
  'detail',
  'account',
  'kind',
  'internal',
  'category',
  'channel',
  'via',
  'reference',
  'originalAmount',
  'originalCurrency',
  'balance',
  'installment',
  'installments',
  'file',
  'locator',
] as const satisfies readonly (keyof TransactionRecord)[];

/** Numbers of our own making; a minus there is a minus. */
const NUMBERS: readonly string[] = ['amount', 'originalAmount', 'balance', 'installment', 'installments'];

export const csvExporter: Exporter = {
  id: 'csv',
  *render(books) {
    yield `${COLUMNS.join(',')}\n`;
    for (const entry of books.entries) {
      const record = recordOf(entry);
      yield `${COLUMNS.map(column => cell(column, record[column])).join(',')}\n`;
    }
  },
};

const cell = (column: string, value: TransactionRecord[keyof TransactionRecord]): string => {
  const text = value === null ? '' : String(value);
  const safe = NUMBERS.includes(column) ? text : disarm(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * A payee that starts like a formula would be run by a spreadsheet; an apostrophe makes it text.
 * Source: OWASP, "CSV Injection"; the full-width signs are read as signs by spreadsheets in Japanese and Korean.
 */
const disarm = (text: string): string => (/^[\s]*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);
