/** An audit to the report of the contract: codes become words, minor units decimal text, rows transactions. */
import { actionText, regionOf } from '../guidance/guidance.js';
import { type Translate, translator } from '../i18n/translate.js';
import { words } from '../i18n/words.js';
import type { Audit, AuditedInput, TransactionList } from '../model/audit.js';
import { type EpochDay, toIso } from '../model/calendar.js';
import type { Figure, Finding, Outcome } from '../model/finding.js';
import type { Catalogue, Locale } from '../model/message.js';
import { decimalText, type Minor, type Money } from '../model/money.js';
import type { Report, ReportedFinding, ReportedInput, ReportedStream, ReportedTransaction } from '../model/report.js';
import type { Stream } from '../model/stream.js';
import type { Account } from '../model/transaction.js';
import { composeDiagnostics, contradictionsOf } from './diagnostics.js';

interface Composition {
  readonly locale: Locale;
  /** Of the program. */
  readonly version: string;
  /** The words of a rule. */
  readonly wordsOf: (rule: string) => Catalogue;
  /** The words in which streams say why they are one. */
  readonly streamWords: Catalogue;
}

/**
 * The whole audit, nothing left out: what is too quiet for a page is left out by whoever renders. Shares and confidences are rounded to three
 * decimals here and nowhere before. Throws where a catalogue lacks words for a message, which is a defect of the program.
 */
export const composeReport = (audit: Audit, composition: Composition): Report => {
  const { locale, version } = composition;
  const say = translator(locale, words);
  return {
    schemaVersion: 1,
    tool: { name: 'micro-audit', version },
    asOf: audit.asOf === undefined ? null : toIso(audit.asOf),
    inputs: audit.inputs.map(input => composeInput(input, audit, say)),
    summary: {
      transactions: audit.transactions.length,
      period: spanOf(audit.transactions),
      currencies: audit.currencies.map(({ currency, spent, received, small, subscriptions }) => {
        const text = (amount: Minor) => decimalText({ minor: amount, currency });
        return {
          currency,
          spent: text(spent),
          received: text(received),
          small: { count: small.count, amount: text(small.amount) },
          subscriptions: {
            active: subscriptions.active,
            perMonth: text(subscriptions.perMonth),
            perYear: text(subscriptions.perYear),
          },
        };
      }),
      lenses: { technical: { ...audit.lenses.technical }, financial: { ...audit.lenses.financial } },
      findings: countSeverities(audit.findings),
    },
    streams: audit.streams.map(stream => composeStream(stream, audit, composition)),
    findings: audit.findings.map(finding => composeFinding(finding, audit, composition)),
    outcomes: audit.outcomes.map(outcome => composeOutcome(outcome, composition)),
  };
};

const composeInput = (
  {
    file,
    format,
    encoding,
    tally,
    evidence,
    assumptions,
    diagnostics,
    totals,
    period,
    accounts,
    duplicates,
  }: AuditedInput,
  audit: Audit,
  say: Translate,
): ReportedInput => {
  const own = accounts.map(index => composeAccount(audit.accounts[index]!));
  return {
    file,
    format,
    encoding,
    account: own[0] ?? null,
    ...(own.length > 1 ? { accounts: own } : {}),
    totals: Object.fromEntries(
      totals.map(({ currency, ...sums }) => [
        currency,
        { in: decimalText({ minor: sums.in, currency }), out: decimalText({ minor: sums.out, currency }) },
      ]),
    ),
    period: period === undefined ? null : composePeriod(period),
    ...tally,
    duplicates,
    assumptions: assumptions.map(say),
    diagnostics: composeDiagnostics([...contradictionsOf(evidence), ...diagnostics], say),
  };
};

/** The ledger is in the order of days. */
const spanOf = (transactions: TransactionList): Report['summary']['period'] =>
  transactions.length === 0 ? null : composePeriod({ from: transactions.at(0).day, to: transactions.at(-1).day });

const composeAccount = ({ id, kind, institution, name }: Account) => ({
  id,
  kind,
  institution: institution ?? null,
  name: name ?? null,
});

const composeTransaction = (audit: Audit, row: number): ReportedTransaction => {
  const { source, day, amount, currency, description } = audit.transactions.at(row);
  return { ...source, date: toIso(day), amount: decimalText({ minor: amount, currency }), currency, description };
};

const composeMoney = (money: Money) => ({ amount: decimalText(money), currency: money.currency });

const composePeriod = ({ from, to }: { readonly from: EpochDay; readonly to: EpochDay }) => ({
  from: toIso(from),
  to: toIso(to),
});

const composeStream = (stream: Stream, audit: Audit, { locale, streamWords }: Composition): ReportedStream => {
  const { id, kind, merchant, cadence, status, amount, next, events, rows } = stream;
  const text = (size: Minor | undefined) =>
    size === undefined ? null : decimalText({ minor: size, currency: amount.currency });
  return {
    id,
    kind,
    merchant: { id: merchant.id, name: merchant.name[locale] },
    account: audit.accounts[stream.account]!.id,
    cadence,
    status,
    confidence: rounded(stream.confidence),
    amount: composeMoney(amount),
    annualCost: composeMoney(stream.annualCost),
    first: toIso(stream.first),
    last: toIso(stream.last),
    next: next === undefined ? null : toIso(next),
    events: events.map(({ type, row, from, to }) => ({
      type,
      transaction: composeTransaction(audit, row),
      from: text(from),
      to: text(to),
    })),
    transactions: rows.map(row => composeTransaction(audit, row)),
    why: stream.why.map(translator(locale, streamWords)),
  };
};

const composeFinding = (finding: Finding, audit: Audit, { locale, wordsOf }: Composition): ReportedFinding => {
  const { id, rule, lens, severity, impact } = finding;
  const say = translator(locale, wordsOf(rule));
  const [first] = finding.evidence;
  const region = first && regionOf(audit.transactions.at(first.row).currency);
  return {
    id,
    rule,
    lens,
    severity,
    confidence: rounded(finding.confidence),
    title: say(finding.title),
    summary: say(finding.summary),
    impact: impact === undefined ? null : { ...composeMoney(impact.money), per: impact.per },
    period: composePeriod(finding.period),
    facts: Object.fromEntries(Object.entries(finding.facts).map(([name, fact]) => [name, composeFact(fact)])),
    innocent: finding.innocent.map(say),
    actions: finding.actions.map(code => ({ code, text: actionText(code, locale, region) })),
    stream: finding.stream ?? null,
    transactions: finding.evidence.map(({ row, role }) => ({ ...composeTransaction(audit, row), role })),
  };
};

/** Money becomes decimal text: a rule's facts are all in the currency of its impact. */
const composeFact = (fact: Figure): string | number | boolean => {
  if (typeof fact === 'object') return decimalText(fact);
  return typeof fact === 'number' ? rounded(fact) : fact;
};

const composeOutcome = (outcome: Outcome, { locale, wordsOf }: Composition): Report['outcomes'][number] => {
  const { rule, status } = outcome;
  if (status === 'not-applicable') return { rule, status, why: translator(locale, wordsOf(rule))(outcome.why) };
  return { rule, status, why: status === 'failed' ? outcome.error : null };
};

const countSeverities = (findings: readonly Finding[]): Report['summary']['findings'] => {
  const count = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity } of findings) count[severity] += 1;
  return count;
};

const rounded = (share: number): number => Math.round(share * 1000) / 1000;
