/** A transaction with the names and the decimal text that scripts and spreadsheets read. Every key is always there. */
import { toIso } from '../model/calendar.js';
import { decimalText } from '../model/money.js';
import type { BookedEntry } from './exporter.js';

export type TransactionRecord = ReturnType<typeof recordOf>;

export const recordOf = (row: BookedEntry) => ({
  date: toIso(row.day),
  time: row.time === undefined ? null : clock(row.time),
  /** Money that leaves is negative. */
  amount: decimalText({ minor: row.amount, currency: row.currency }),
  currency: row.currency,
  description: row.description,
  detail: row.detail ?? null,
  account: row.account.id,
  kind: row.kind,
  internal: row.isInternal,
  category: row.category ?? null,
  channel: row.channel ?? null,
  via: row.via ?? null,
  reference: row.reference ?? null,
  originalAmount: row.original === undefined ? null : decimalText(row.original),
  originalCurrency: row.original?.currency ?? null,
  balance: row.balanceAfter === undefined ? null : decimalText({ minor: row.balanceAfter, currency: row.currency }),
  installment: row.installment?.nth ?? null,
  installments: row.installment?.of ?? null,
  file: row.source.file,
  locator: row.source.locator,
});

const clock = (seconds: number): string =>
  [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(part => String(Math.floor(part)).padStart(2, '0')).join(':');
