/** How much is too much: no statement comes near these, and everything beyond them is an accident or an attack. */
import type { Failure } from './document.js';

export const READING_LIMITS = {
  /** Bytes of one document. The largest statements seen, a million rows of CSV, have 85 MB. */
  documentBytes: 256 * 2 ** 20,
  /** Bytes of everything in an archive or a workbook, once unpacked. */
  unpackedBytes: 256 * 2 ** 20,
  /** Unpacked by packed. Sheets of one repeated row reach 60. */
  ratio: 100,
  /** Below this many bytes no ratio is dangerous. */
  harmlessBytes: 4 * 2 ** 20,
  /** Files in an archive. */
  members: 1000,
  /** Rows of one table. */
  rows: 2_000_000,
  /** Columns of one table that have something in them. */
  columns: 500,
  /** Cells of a workbook or web page: a million rows of five. */
  cells: 5_000_000,
  /** Pages of a PDF. */
  pages: 2000,
} as const;

/** The failure where `count` is too much of what the code says. */
export const exceeds = (count: number, limit: number, code: string): Failure | undefined =>
  count > limit ? { code, args: { count, limit } } : undefined;

export const mebibytes = (bytes: number): number => Math.ceil(bytes / 2 ** 20);
