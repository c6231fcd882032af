/** Reads a table that nobody has a profile for, by inferring a profile and interpreting that; or says which question is open. */
import type { Diagnostic } from '../../model/diagnostic.js';
import type { ImportResult } from '../../model/statement.js';
import type { Opened, Table } from '../../reading/document.js';
import type { ImportOptions } from '../importer.js';
import { interpret } from '../tabular/interpret.js';
import { type Profile, profileSchema, type TableProfile } from '../tabular/profile.js';
import { tablesByCurrency } from './by-currency.js';
import { type Inference, inferTable } from './infer.js';
import { isQuestion, type Question } from './question.js';
import { tablesOf } from './record-tables.js';

export { isQuestion, type Question } from './question.js';

/** The profile that would read this document as the generic reader does: a first draft of a bank's own. */
export const inferProfile = (opened: Opened): Profile | Question => {
  const found = inferTables(tablesOf(opened), opened.name);
  if (isQuestion(found)) return found;
  const [first, ...others] = found.map(({ inference }) => inference.profile);
  return profileSchema.parse({
    id: 'my-bank',
    ...first,
    variants: others,
    provenance: { source: `inferred from ${opened.name}`, checked: INFERRED_ON, confidence: 'C' },
  });
};

/** The house has no clock; whoever keeps the profile writes the day. */
export const INFERRED_ON = '1970-01-01';

/** Each table by its own profile; the question instead where none can be read. */
export const readUnknown = (opened: Opened, options: ImportOptions): ImportResult | Question => {
  const found = inferTables(tablesOf(opened), opened.name);
  if (isQuestion(found)) return found;
  const result = join(
    found.map(({ table, inference }) => ({
      inference,
      result: interpret({ name: opened.name, tables: [table] }, [withCurrency(inference, options)], options),
    })),
  );
  if (lacksYears(result)) return { code: 'generic.no-year' };
  return opened.kind === 'text' && found.some(({ table }) => table.name !== undefined) ? withPaths(result) : result;
};

/** Nothing tells the year of any row. */
const lacksYears = ({ tally, diagnostics }: ImportResult): boolean =>
  tally.transactions === 0 && tally.rejected > 0 && diagnostics.some(({ code }) => code === 'import.no-year');

/** Records of JSON and XML are found by their path: `transactions.booked[0]`. */
const withPaths = (result: ImportResult): ImportResult => {
  const path = (locator: string) => locator.replace(/!(\d+)$/, (_, nth: string) => `[${Number(nth) - 1}]`);
  const moved = <T extends { readonly locator?: string }>(item: T): T =>
    item.locator === undefined ? item : { ...item, locator: path(item.locator) };
  return {
    ...result,
    statements: result.statements.map(statement => ({
      ...statement,
      transactions: statement.transactions.map(each => ({ ...each, source: moved(each.source) })),
    })),
    skips: result.skips.map(moved),
    diagnostics: result.diagnostics.map(moved),
  };
};

/** What the user says beats what was only concluded. */
const withCurrency = ({ profile, concluded }: Inference, { currency }: ImportOptions): TableProfile =>
  currency === undefined || !concluded ? profile : { ...profile, currency };

interface Found {
  readonly table: Table;
  readonly inference: Inference;
}

/** The tables that can be read; where there is none, the question that the first leaves open. */
const inferTables = (tables: readonly Table[], file: string): readonly Found[] | Question => {
  const inferred = tables.flatMap(tablesByCurrency).map(table => ({ table, inference: inferTable(table, file) }));
  const readable = inferred.flatMap(({ table, inference }) =>
    inference === undefined || isQuestion(inference) ? [] : [{ table, inference }],
  );
  if (readable.length > 0) return readable;
  return (
    inferred.map(({ inference }) => inference).find(inference => inference !== undefined && isQuestion(inference)) ?? {
      code: 'generic.no-table',
    }
  );
};

const join = (parts: readonly { readonly inference: Inference; readonly result: ImportResult }[]): ImportResult => {
  const sum = (count: (result: ImportResult) => number) =>
    parts.reduce((total, { result }) => total + count(result), 0);
  const diagnostics: readonly Diagnostic[] = [
    ...parts.flatMap(({ inference }) => inference.warnings),
    ...parts.flatMap(({ result }) => result.diagnostics),
  ];
  return {
    statements: parts.flatMap(({ result }) => result.statements),
    tally: {
      rows: sum(({ tally }) => tally.rows),
      transactions: sum(({ tally }) => tally.transactions),
      skipped: sum(({ tally }) => tally.skipped),
      rejected: sum(({ tally }) => tally.rejected),
    },
    skips: parts.flatMap(({ result }) => result.skips),
    diagnostics: [...new Map(diagnostics.map(diagnostic => [JSON.stringify(diagnostic), diagnostic])).values()],
    layouts: parts.flatMap(({ result }) => result.layouts),
    assumptions: parts.flatMap(({ inference, result }) => [...inference.assumptions, ...result.assumptions]),
  };
};
