/** Report in, text out, in pieces. A reporter opens no file and prints nothing itself. */
import type { Locale } from '../model/message.js';
import type { Report } from '../model/report.js';

export interface Paper {
  readonly locale: Locale;
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** The rules of findings that were left out as too quiet: they found something all the same. */
  readonly leftOut?: readonly string[];
}

export interface Reporter {
  /** The value of `--format`. */
  readonly id: string;
  render(report: Report, paper: Paper): Iterable<string>;
}
