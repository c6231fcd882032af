/** A document before and after its container is taken off. */
import type { Diagnostic } from '../model/diagnostic.js';
import type { Message } from '../model/message.js';

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
  /** Hidden in its workbook, and not by a filter: whoever looks at the sheet does not see it. */
  readonly hidden?: true;
  /** Of a PDF, from 1; its lines count from the top of the page. */
  readonly page?: number;
}

/** One table of a document: a CSV is one, a workbook has one a sheet, an HTML file one a `<table>`, a PDF is one. */
export interface Table {
  /** The sheet's name; absent in a text file. */
  readonly name?: string;
  /** Blank rows are left out. */
  readonly rows: readonly Row[];
  /** What went wrong while cutting it into rows; absent where nothing did. */
  readonly flaws?: readonly Diagnostic[];
}

export type Container = 'xlsx' | 'xls' | 'ods' | 'html' | 'pdf';

/** Text of any kind. Its tables are cut only when somebody asks for them. */
export interface OpenedText {
  readonly name: string;
  readonly kind: 'text';
  readonly encoding: string;
  readonly text: string;
  readonly delimiter: string;
  readonly tables: readonly Table[];
  /** Bytes that are no text in this encoding. */
  readonly flaws: readonly Diagnostic[];
}

/** A workbook, a web page or a PDF: nothing but its tables is left. */
interface OpenedTables {
  readonly name: string;
  readonly kind: 'tables';
  readonly container: Container;
  readonly encoding: string | null;
  readonly tables: readonly Table[];
  readonly flaws: readonly Diagnostic[];
}

/** The document with its container taken off, once, however many importers look at it. */
export type Opened = OpenedText | OpenedTables;

/** Why a document cannot be read; the code is the key of its words. */
export interface Failure {
  readonly code: string;
  readonly args?: Message['args'];
}

interface Unreadable {
  readonly name: string;
  readonly kind: 'unreadable';
  readonly failure: Failure;
}

export const unreadable = (name: string, code: string, args?: Failure['args']): Unreadable => ({
  name,
  kind: 'unreadable',
  failure: args ? { code, args } : { code },
});

/** What came of opening a document, or one member of an archive. */
export type Opening = Opened | Unreadable;

/** What is known when a password is asked for. */
export interface PasswordQuestion {
  /** The document, or `archive.zip/member`. */
  readonly name: string;
  /** 1, then 2 after a wrong answer. */
  readonly attempt: number;
}

export interface OpenOptions {
  /** Overrides what the bytes seem to say; any name that iconv-lite knows. */
  readonly encoding?: string;
  /** One password for everything, or somebody to ask; undefined means that nobody knows it. */
  readonly password?: string | ((question: PasswordQuestion) => Promise<string | undefined>);
}

/** The locator of a row: what leads a person back to it. */
export const locatorOf = (table: Table, { line, page }: Row): string => {
  const place = page === undefined ? String(line) : `p${page}!${line}`;
  return table.name === undefined ? place : `${table.name}!${place}`;
};
