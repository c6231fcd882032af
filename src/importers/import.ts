/** One document to statements: opened, recognized by exactly one importer, read. */
import type { Diagnostic } from '../model/diagnostic.js';
import type { ImportedDocument, ImportResult, Statement } from '../model/statement.js';
import type { Document, Opened, Opening, OpenOptions } from '../reading/document.js';
import { open } from '../reading/open.js';
import { withPlainDigits } from './digits.js';
import { evidenceOf, isContradicted } from './evidence.js';
import { findTable } from './generic/find-table.js';
import { isQuestion, readUnknown } from './generic/index.js';
import { identify } from './identify.js';
import type { Importer, ImportOptions } from './importer.js';
import { proveBalances } from './values/balance.js';

/** How to open, whom to ask, and what files may leave open. */
export interface ImportRequest extends OpenOptions, ImportOptions {
  readonly importers: readonly Importer[];
  /** Read by this one, whatever the bytes say. */
  readonly as?: Importer;
}

/** One for a document, several for an archive. A document that cannot be read is an empty result with a diagnostic. */
export const importDocument = async (
  document: Document,
  request: ImportRequest,
): Promise<readonly ImportedDocument[]> =>
  (await open(document, request)).map(opening => importOpening(opening, request));

const importOpening = (opening: Opening, request: ImportRequest): ImportedDocument => {
  return opening.kind === 'unreadable'
    ? refused(opening, { level: 'error', ...opening.failure })
    : importOpened(withPlainDigits(opening), request);
};

const importOpened = (opening: Opened, request: ImportRequest): ImportedDocument => {
  if (request.as !== undefined) return imported(opening, request.as.id, request.as.read(opening, request));
  const candidates = identify(opening, request.importers);
  const [importer] = candidates;
  if (importer === undefined && isEmpty(opening)) return refused(opening, { level: 'error', code: 'read.empty' });
  if (importer === undefined) return importUnknown(opening, request);
  if (candidates.length > 1) {
    const formats = candidates.map(({ id }) => id).join(', ');
    return refused(opening, {
      level: 'error',
      code: 'import.ambiguous-format',
      args: { formats },
    });
  }
  const named = imported(opening, importer.id, saidIfBare(importer.read(opening, request)));
  const stands = mayStand(named);
  if (stands && !losesRows(named)) return named;
  const unnamed = importUnknown(opening, request);
  if (unnamed.format !== null && mayStand(unnamed) && (!stands || isProvenBeyond(unnamed, named))) return unnamed;
  if (stands) return named;
  return isContradicted(named.evidence) ? contradicted(opening, named) : named;
};

/** A known header with no row below it. */
const saidIfBare = (result: ImportResult): ImportResult =>
  result.tally.rows === 0 && result.layouts.length > 0 && result.diagnostics.length === 0
    ? { ...result, diagnostics: [{ level: 'warning', code: 'import.no-movements' }] }
    : result;

/** A name is no proof: what a format cannot read, or reads against the file's own figures, may be another's. */
const mayStand = ({ format, evidence, result: { tally } }: ImportedDocument): boolean =>
  format !== null && !isContradicted(evidence) && (tally.transactions > 0 || tally.rejected === 0);

/** Rows that a format knows are left out, and the balances that are printed do not follow from the others. */
const losesRows = ({ result: { statements, tally } }: ImportedDocument): boolean =>
  tally.rejected + tally.skipped > 0 && statements.some(statement => !isProven(statement));

/** False where a step from balance to balance does not hold. */
const isProven = (statement: Statement): boolean => {
  const { steps = 0, held = 0 } = proveBalances(statement) ?? {};
  return held === steps;
};

/** It reads more of the rows, and every printed balance follows. */
const isProvenBeyond = ({ result }: ImportedDocument, named: ImportedDocument): boolean =>
  result.tally.transactions > named.result.tally.transactions &&
  result.statements.every(statement => proveBalances(statement) !== undefined && isProven(statement));

const importUnknown = (opened: Opened, request: ImportRequest): ImportedDocument => {
  const read = readUnknown(opened, request);
  if (!isQuestion(read)) {
    const document = imported(opened, 'generic', read);
    return isContradicted(document.evidence) ? contradicted(opened, document) : document;
  }
  if (read.code === 'generic.no-table') {
    return refused(opened, { level: 'error', code: 'import.unknown-format', args: { rows: firstRows(opened) } });
  }
  return refused(
    opened,
    isHeaderOnly(opened) ? { level: 'error', code: 'import.no-rows' } : { level: 'error', ...read },
  );
};

/** A header of days and money, and nothing below it. */
const isHeaderOnly = ({ tables }: Opened): boolean => {
  const found = tables.map(findTable);
  return found.some(({ names }) => names.length > 0) && found.every(({ rows }) => rows.length === 0);
};

const imported = (opened: Opened, format: string, result: ImportResult): ImportedDocument => {
  const tableFlaws = result.layouts.length === 0 ? [] : opened.tables.flatMap(table => table.flaws ?? []);
  const flaws = [...opened.flaws, ...tableFlaws];
  if (isMostlyUnread(result)) return withdrawn(opened, result, mostlyUnread(result));
  return {
    ...containerOf(opened),
    format,
    evidence: evidenceOf(result, opened),
    ...(opened.kind === 'text' && result.layouts.length > 0 ? { delimiter: opened.delimiter } : { delimiter: null }),
    result: flaws.length === 0 ? result : { ...result, diagnostics: [...flaws, ...result.diagnostics] },
  };
};

/** More rows fail for one and the same reason than are read: then the reading is in doubt, and the sums of the rest would mislead. */
const isMostlyUnread = ({ tally: { transactions }, diagnostics }: ImportResult): boolean => {
  const failures = new Map<string, number>();
  for (const { level, code, locator } of diagnostics)
    if (level === 'error' && locator !== undefined) failures.set(code, (failures.get(code) ?? 0) + 1);
  const most = Math.max(0, ...failures.values());
  return most >= 3 && most > transactions;
};

const mostlyUnread = ({ tally: { transactions, rejected } }: ImportResult): Diagnostic => ({
  level: 'error',
  code: 'import.mostly-unread',
  args: { rejected, rows: transactions + rejected },
});

/** No reading agrees with the balances that the file prints. */
const contradicted = (opened: Opened, { result, evidence }: ImportedDocument): ImportedDocument => {
  const against = evidence.find(({ verdict }) => verdict === 'against');
  const document = withdrawn(opened, result, {
    level: 'error',
    code: 'import.contradicted',
    ...(against?.message.args === undefined ? {} : { args: against.message.args }),
    ...(against?.locator === undefined ? {} : { locator: against.locator }),
  });
  return { ...document, evidence };
};

/** What could be read is taken back, and every row of it counts as rejected. */
const withdrawn = (opened: Opened, { tally, skips, diagnostics }: ImportResult, why: Diagnostic): ImportedDocument => {
  const { rows, transactions, skipped, rejected } = tally;
  const refusal = refused(opened, why);
  return {
    ...refusal,
    result: {
      ...refusal.result,
      tally: { rows, transactions: 0, skipped, rejected: transactions + rejected },
      skips,
      diagnostics: [...refusal.result.diagnostics, ...diagnostics],
    },
  };
};

const containerOf = (opening: Opening): Pick<ImportedDocument, 'file' | 'encoding' | 'container'> => ({
  file: opening.name,
  encoding: opening.kind === 'unreadable' ? null : opening.encoding,
  container: opening.kind === 'unreadable' ? null : opening.kind === 'text' ? 'text' : opening.container,
});

const refused = (opening: Opening, diagnostic: Diagnostic): ImportedDocument => ({
  ...containerOf(opening),
  format: null,
  delimiter: null,
  evidence: [],
  result: {
    statements: [],
    tally: { rows: 0, transactions: 0, skipped: 0, rejected: 0 },
    skips: [],
    diagnostics: [diagnostic],
    layouts: [],
    assumptions: [],
  },
});

const isEmpty = ({ tables }: Opened): boolean => tables.every(({ rows }) => rows.length === 0);

const SHOWN_ROWS = 3;
const SHOWN_LETTERS = 160;

const firstRows = ({ tables }: Opened): string =>
  (tables[0]?.rows ?? [])
    .slice(0, SHOWN_ROWS)
    .map(({ cells }) => cells.join(' | ').slice(0, SHOWN_LETTERS))
    .join(' / ');
