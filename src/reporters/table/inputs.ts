/** Each file: how it was read, what was kept and what was lost. */
import type { Report, ReportedInput } from '../../model/report.js';
import { harmless } from './columns.js';
import { grid, MOST_ROWS } from './grid.js';
import type { Page } from './page.js';

const DIAGNOSTICS_SHOWN = 3;
const LEVELS = ['error', 'warning', 'info'];

/** A grid of all files and below it up to three remarks on each, errors first. */
export const inputs = (report: Report, page: Page): readonly string[] => {
  const columns = [
    { head: page.say('column.file'), cut: 'front' },
    { head: page.say('column.format') },
    { head: page.say('column.kept'), align: 'right' },
    { head: page.say('column.skipped'), align: 'right' },
    { head: page.say('column.rejected'), align: 'right' },
  ] as const;
  const shown = report.inputs.slice(0, MOST_ROWS);
  const rows = shown.map(({ file, format, transactions, skipped, rejected }) => [
    harmless(file),
    formatName(format, page),
    String(transactions),
    String(skipped),
    String(rejected),
  ]);
  return [...grid(columns, rows, page.width), ...shown.flatMap(input => notes(input, page))];
};

/** The id of the format, in words where nobody knew it (null) or it was read as a table that nobody knows (`generic`). */
export const formatName = (format: string | null, page: Page): string =>
  format === null ? page.say('format.unknown') : format === 'generic' ? page.say('format.generic') : format;

const notes = ({ file, assumptions, diagnostics }: ReportedInput, page: Page): readonly string[] => {
  const texts = [
    ...[...diagnostics]
      .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
      .map(({ locator, message }) => `${file}${locator === null ? '' : `:${locator}`}: ${message}`),
    ...assumptions.map(text => `${file}: ${text}`),
  ];
  const left = texts.length - DIAGNOSTICS_SHOWN;
  return [
    ...texts.slice(0, DIAGNOSTICS_SHOWN).flatMap(text => page.paragraph(harmless(text), '! ', '  ')),
    ...(left > 0 ? [`  ${page.count('diagnostics.more', left)}`] : []),
  ];
};
