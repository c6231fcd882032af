/** A named bag of bytes: all that the house asks of the outside world. */
export interface Document {
  /** As the user gave it, relative to the working folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Row {
  /** Text as printed, not trimmed. */
  readonly cells: readonly string[];
  /** The physical line, or the row of the sheet, on which the record starts; from 1. */
  readonly line: number;
}

/** One table of a document: a CSV is one, a workbook has one a sheet, an HTML file one a `<table>`. */
export interface Table {
  /** The sheet's name; absent in a text file. */
  readonly name?: string;
  readonly rows: readonly Row[];
}

/** The document with its container taken off, once, however many importers look at it. */
export type Opened =
  | {
      readonly name: string;
      readonly kind: 'text';
      readonly encoding: string;
      readonly text: string;
      readonly delimiter: string;
      readonly tables: readonly Table[];
    }
  | {
      readonly name: string;
      readonly kind: 'tables';
      readonly container: string;
      readonly encoding: string | null;
      readonly tables: readonly Table[];
    };

/** The locator of a row: what leads a person back to it. */
export const locatorOf = (table: Table, row: Row): string =>
  table.name === undefined ? String(row.line) : `${table.name}!${row.line}`;
