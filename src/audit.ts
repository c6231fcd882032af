/** The whole road on one page: documents in, audit out. No disk, no screen, no clock. */
import type { Detector } from './detectors/detector.js';
import { lensesOf } from './detectors/lenses.js';
import { runDetectors } from './detectors/run.js';
import { factsOf } from './facts/fact.js';
import { recurringStreams } from './facts/recurring/index.js';
import { currencySummaries } from './facts/summary.js';
import { type ImportedDocument, type ImportRequest, importDocument } from './importers/import.js';
import { adoptCurrency } from './ledger/currency.js';
import { buildLedger } from './ledger/ledger.js';
import { identifyPayee } from './merchants/recognize.js';
import type { Audit, AuditedInput, Household } from './model/audit.js';
import type { EpochDay } from './model/calendar.js';
import { type Finding, SEVERITIES } from './model/finding.js';
import { type Currency, NO_CURRENCY } from './model/money.js';
import type { ImportResult, Statement } from './model/statement.js';
import type { Stream } from './model/stream.js';
import type { Document } from './reading/document.js';

export interface AuditRequest extends ImportRequest {
  readonly detectors: readonly Detector[];
  /** What the configuration says of a rule; `{}` where it says nothing. */
  readonly optionsOf: (rule: string) => unknown;
  readonly household: Household;
  /** Only transactions from this day on, and up to that day. */
  readonly since?: EpochDay;
  readonly until?: EpochDay;
  /** The day the audit speaks of; the newest transaction where nobody says. */
  readonly asOf?: EpochDay;
}

export const audit = async (documents: readonly Document[], request: AuditRequest): Promise<Audit> => {
  const imported: ImportedDocument[] = [];
  for (const document of documents) imported.push(...(await importDocument(document, request)));
  imported.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));

  const { statements, adopted } = adoptCurrency(
    imported.flatMap(({ format, result }) =>
      result.statements.map(statement => ({ ...between(statement, request), ...(format === null ? {} : { format }) })),
    ),
  );
  const { ledger, statements: placed } = buildLedger(statements, identifyPayee);
  const asOf = request.asOf ?? ledger.transactions.at(-1)?.day;
  const facts = factsOf(ledger, asOf, request.household);
  const streams = facts.get(recurringStreams);
  const outcomes = runDetectors(request.detectors, facts, request.optionsOf);
  const findings = outcomes.flatMap(outcome => (outcome.status === 'ran' ? outcome.findings : []));
  return {
    asOf,
    inputs: inputsOf(imported, placed, adopted),
    accounts: ledger.accounts,
    transactions: ledger.transactions,
    currencies: facts.get(currencySummaries),
    lenses: lensesOf(findings),
    streams: [...streams].sort(compareStreams),
    findings: [...findings].sort(compareFindings),
    outcomes,
  };
};

const between = (statement: Statement, { since, until }: AuditRequest): Statement => ({
  ...statement,
  transactions: statement.transactions.filter(({ day }) => day >= (since ?? day) && day <= (until ?? day)),
});

const inputsOf = (
  imported: readonly ImportedDocument[],
  placed: readonly { readonly account: number; readonly duplicates: number }[],
  adopted: Currency | undefined,
): readonly AuditedInput[] => {
  let at = 0;
  return imported.map(document => {
    const own = placed.slice(at, (at += document.result.statements.length));
    return {
      ...document,
      result: adopted === undefined ? document.result : withAdoption(document.result, adopted),
      accounts: [...new Set(own.map(({ account }) => account))].sort((a, b) => a - b),
      duplicates: own.reduce((sum, { duplicates }) => sum + duplicates, 0),
    };
  });
};

const withAdoption = (result: ImportResult, currency: Currency): ImportResult => {
  const nameless = result.statements.some(({ transactions }) =>
    transactions.some(each => each.currency === NO_CURRENCY),
  );
  if (!nameless) return result;
  return { ...result, assumptions: [...result.assumptions, { id: 'assume.currency', args: { currency } }] };
};

/** By kind, the dearest first. */
const compareStreams = (a: Stream, b: Stream): number =>
  compareText(a.kind, b.kind) || b.annualCost.minor - a.annualCost.minor || compareText(a.id, b.id);

/** The loudest first, then the dearest. */
const compareFindings = (a: Finding, b: Finding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
  (b.impact?.money.minor ?? 0) - (a.impact?.money.minor ?? 0) ||
  compareText(a.rule, b.rule) ||
  compareText(a.id, b.id);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
