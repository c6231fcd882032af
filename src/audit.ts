/** The whole road on one page: documents in, audit out. No disk, no screen, no clock. */
import { type BooksRequest, keepBooks } from './books.js';
import type { Detector } from './detectors/detector.js';
import { lensesOf } from './detectors/lenses.js';
import { runDetectors } from './detectors/run.js';
import { sightOf } from './detectors/sight.js';
import { type Facts, factsOf, newestDay } from './facts/fact.js';
import { recurringStreams } from './facts/recurring/index.js';
import { currencySummaries } from './facts/summary.js';
import type { Audit, AuditedInput, Household } from './model/audit.js';
import { type Finding, SEVERITIES } from './model/finding.js';
import { compareText } from './model/order.js';
import type { Stream } from './model/stream.js';
import type { Document } from './reading/document.js';

/**
 * What is read (`ImportRequest`), of which days (`Period`), by which rules, and what the user says of the household. `asOf` is the day of
 * which the audit speaks, and the last that a row without a year may lie on; undefined: that of the newest transaction.
 */
export interface AuditRequest extends BooksRequest {
  readonly detectors: readonly Detector[];
  /** What the configuration says of a rule; `{}` where it says nothing. */
  readonly optionsOf: (rule: string) => unknown;
  readonly household: Household;
}

/** Speaks of the day `asOf`; of the newest transaction where nobody says. */
export const audit = async (documents: readonly Document[], request: AuditRequest): Promise<Audit> =>
  judge(await examine(documents, request), request);

/** What the documents hold, and what is true of it: each fact is worked out when somebody asks for it. */
interface Examined {
  readonly inputs: readonly AuditedInput[];
  readonly facts: Facts;
}

/** Everything but the rules' verdict: for those who ask the facts themselves, as `--why-not` does. Never throws for what stands in a document. */
export const examine = async (
  documents: readonly Document[],
  request: BooksRequest & Pick<AuditRequest, 'household'>,
): Promise<Examined> => {
  const { ledger, inputs } = await keepBooks(documents, request);
  return { inputs, facts: factsOf(ledger, request.asOf ?? newestDay(ledger), request.household) };
};

const judge = ({ inputs, facts }: Examined, request: AuditRequest): Audit => {
  const { ledger, get } = facts;
  const outcomes = runDetectors(request.detectors, facts, request.optionsOf);
  const findings = outcomes.flatMap(outcome => (outcome.status === 'ran' ? outcome.findings : []));
  const rejected = inputs.reduce((sum, { tally }) => sum + tally.rejected, 0);
  return {
    asOf: request.asOf ?? newestDay(ledger),
    inputs,
    accounts: ledger.accounts,
    transactions: ledger.entries,
    currencies: get(currencySummaries),
    lenses: lensesOf(findings, sightOf(ledger, rejected)),
    streams: [...get(recurringStreams)].sort(compareStreams),
    findings: [...findings].sort(compareFindings),
    outcomes,
  };
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
