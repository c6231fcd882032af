/** Report in, text out, in pieces. A reporter opens no file and prints nothing itself. */
import type { Locale } from '../model/message.js';
import type { Report } from '../model/report.js';

/** What a page is written on, and what only the command knows of it. */
export interface Paper {
  readonly locale: Locale;
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** The rules of findings that were left out as too quiet: they found something all the same. */
  readonly leftOut?: readonly string[];
}

/** Yields text in pieces that are to be written one after the other; the last ends with a line end. The same report and paper give the same text. */
export interface Reporter {
  /** The value of `--format`. */
  readonly id: string;
  render(report: Report, paper: Paper): Iterable<string>;
}
