/** What an importer promises: it knows its own documents, reads them, and loses no row. */
import type { EpochDay } from '../model/calendar.js';
import type { Currency } from '../model/money.js';
import type { ImportResult } from '../model/statement.js';
import type { Opened } from '../reading/document.js';

/** What the user says that files of a format may leave open; a file that says it itself is believed. */
export interface ImportOptions {
  /** For files that name no currency. */
  readonly currency?: Currency;
  /** For days without a year in files that name none: no row lies after this day. */
  readonly asOf?: EpochDay;
}

/** One format. Importers never throw for what stands in a document: a row that cannot be read is a diagnostic with its locator. */
export interface Importer {
  /** Kebab-case, country first: `kr-samsung-approvals`; the `format` of the report. */
  readonly id: string;
  /** What was seen to establish the format; shown by `micro-audit formats`. */
  readonly source: string;
  /** True only for documents of this very format; two importers that say yes are a question to the user. */
  recognize(document: Opened): boolean;
  read(document: Opened, options: ImportOptions): ImportResult;
}
