/** The whole road on one page: documents in, audit out. No disk, no screen, no clock. */
import { type BooksRequest, keepBooks } from './books.js';
import type { Detector } from './detectors/detector.js';
import { lensesOf } from './detectors/lenses.js';
import { runDetectors } from './detectors/run.js';
import { sightOf } from './detectors/sight.js';
import { factsOf } from './facts/fact.js';
import { recurringStreams } from './facts/recurring/index.js';
import { whyNot, whyStream } from './facts/recurring/why.js';
import { currencySummaries } from './facts/summary.js';
import type { Audit, Household } from './model/audit.js';
import { type Finding, SEVERITIES } from './model/finding.js';
import { compareText } from './model/order.js';
import type { Stream } from './model/stream.js';
import type { Document } from './reading/document.js';

export interface AuditRequest extends BooksRequest {
  readonly detectors: readonly Detector[];
  /** What the configuration says of a rule; `{}` where it says nothing. */
  readonly optionsOf: (rule: string) => unknown;
  readonly household: Household;
  /** A payee, as printed or in part: what kept it from being a recurring stream. */
  readonly whyNot?: string;
}

/** Speaks of the day `asOf`; of the newest transaction where nobody says. */
export const audit = async (documents: readonly Document[], request: AuditRequest): Promise<Audit> => {
  const { ledger, inputs } = await keepBooks(documents, request);
  const asOf = request.asOf ?? ledger.transactions.at(-1)?.day;
  const facts = factsOf(ledger, asOf, request.household);
  const streams = [...facts.get(recurringStreams)].sort(compareStreams);
  const outcomes = runDetectors(request.detectors, facts, request.optionsOf);
  const findings = outcomes.flatMap(outcome => (outcome.status === 'ran' ? outcome.findings : []));
  const rejected = inputs.reduce((sum, { result }) => sum + result.tally.rejected, 0);
  return {
    asOf,
    inputs,
    accounts: ledger.accounts,
    transactions: ledger.transactions,
    currencies: facts.get(currencySummaries),
    lenses: lensesOf(findings, sightOf(ledger, rejected)),
    streams,
    reasons: streams.map(stream => whyStream(facts, stream)),
    ...(request.whyNot === undefined ? {} : { whyNot: whyNot(facts, request.whyNot) }),
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
