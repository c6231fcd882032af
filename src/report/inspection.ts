/** How each file was recognized and read: what `inspect` shows. */

import { type Translate, translator } from '../i18n/translate.js';
import { words } from '../i18n/words.js';
import { toIso } from '../model/calendar.js';
import type { Inspection } from '../model/inspection.js';
import type { Locale } from '../model/message.js';
import { decimalText } from '../model/money.js';
import type { BalanceProof, ImportedDocument, ImportResult, Statement } from '../model/statement.js';
import { composeDiagnostics } from './diagnostics.js';

const SAMPLE = 5;
const LOCATORS = 5;

/**
 * `proofOf` holds a statement's printed balances against its amounts; undefined where it prints none. Skips are grouped by reason, in the
 * order of the reasons' codes.
 */
export const composeInspection = (
  document: ImportedDocument,
  locale: Locale,
  proofOf: (statement: Statement) => BalanceProof | undefined,
): Inspection => {
  const say = translator(locale, words);
  const { result, file, format, container, encoding, delimiter } = document;
  const proofs = result.statements.map(proofOf);
  return {
    file,
    format,
    container,
    encoding,
    delimiter,
    tables: result.layouts.map(({ sheet, header, columns, sample }) => ({
      sheet: sheet ?? null,
      header: header ?? null,
      columns: columns.map(({ name, role }) => ({ name, role: role ?? null })),
      firstRows: sample,
    })),
    rows: result.tally.rows,
    transactions: result.tally.transactions,
    skipped: skipsByReason(result).map(({ why, locators }) => ({
      why: say({ id: `skip.${why}` }),
      count: locators.length,
      locators: locators.slice(0, LOCATORS),
    })),
    rejected: result.tally.rejected,
    accounts: result.statements.map((statement, index) => ({
      kind: statement.account.kind,
      institution: statement.account.institution ?? null,
      number: statement.account.number ?? null,
      transactions: statement.transactions.length,
      balances: proofs[index] ?? null,
    })),
    sample: result.statements
      .flatMap(({ transactions }) => transactions)
      .slice(0, SAMPLE)
      .map(({ source, day, amount, currency, description }) => ({
        locator: source.locator,
        date: toIso(day),
        amount: decimalText({ minor: amount, currency }),
        currency,
        description,
      })),
    evidence: composeEvidence(document, say, proofs),
    assumptions: result.assumptions.map(say),
    diagnostics: composeDiagnostics(result.diagnostics, say),
  };
};

/** Where the balances of an account prove its rows, something does. */
const composeEvidence = (
  { evidence, result: { tally } }: ImportedDocument,
  say: Translate,
  proofs: readonly (BalanceProof | undefined)[],
): Inspection['evidence'] => {
  const isUnproven = evidence.length === 0 && tally.transactions > 0 && proofs.every(proof => proof === undefined);
  return [
    ...evidence.map(({ verdict, message, locator }) => ({
      verdict,
      code: message.id,
      message: say(message),
      locator: locator ?? null,
    })),
    ...(isUnproven
      ? [{ verdict: 'none' as const, code: NO_EVIDENCE, message: say({ id: NO_EVIDENCE }), locator: null }]
      : []),
  ];
};

const NO_EVIDENCE = 'evidence.none';

const skipsByReason = ({ skips }: ImportResult) => {
  const reasons = new Map<string, string[]>();
  for (const { why, locator } of skips) {
    const locators = reasons.get(why);
    if (locators === undefined) reasons.set(why, [locator]);
    else locators.push(locator);
  }
  return [...reasons].sort(([a], [b]) => (a < b ? -1 : 1)).map(([why, locators]) => ({ why, locators }));
};
