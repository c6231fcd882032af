/** The report that scripts read: the shape of `--format json`. One zod type serves the compiler, the tests and the JSON Schema. */
import * as z from 'zod';
import { VERDICTS } from './audit.js';
import { LENSES, SEVERITIES } from './finding.js';
import { CADENCES, STREAM_EVENTS, STREAM_KINDS } from './stream.js';
import { ACCOUNT_KINDS } from './transaction.js';

/** Decimal text in major units; a transaction's sign is the account holder's. */
const amount = z.string().regex(/^-?\d+(\.\d+)?$/);
const currency = z.string().regex(/^[A-Z]{3}$/);
const date = z.iso.date();
const count = z.int().min(0);
const money = z.strictObject({ amount, currency });

const transactionSchema = z.strictObject({
  file: z.string(),
  locator: z.string(),
  date,
  amount,
  currency,
  description: z.string(),
});

const accountSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(ACCOUNT_KINDS),
  institution: z.string().nullable(),
  name: z.string().nullable(),
});

const inputSchema = z.strictObject({
  file: z.string(),
  format: z.string().nullable(),
  encoding: z.string().nullable(),
  /** The first account of the file; null where nothing was read. */
  account: accountSchema.nullable(),
  /** All accounts of the file, where it holds several. */
  accounts: z.array(accountSchema).optional(),
  totals: z.record(currency, z.strictObject({ in: amount, out: amount })),
  period: z.strictObject({ from: date, to: date }).nullable(),
  rows: count,
  transactions: count,
  skipped: count,
  rejected: count,
  /** Transactions that stand in another input as well and count once. */
  duplicates: count,
  /** What was concluded and not read. */
  assumptions: z.array(z.string()),
  diagnostics: z.array(
    z.strictObject({
      level: z.enum(['error', 'warning', 'info']),
      code: z.string(),
      message: z.string(),
      locator: z.string().nullable(),
    }),
  ),
});

/** What stood there to be looked at. */
const seen = z.strictObject({
  /** Calendar months in which a transaction lies. */
  months: count,
  /** Accounts that have one. */
  accounts: count,
  /** Whether any has a time of day. */
  times: z.boolean(),
});

/** `not-enough` stands where nothing was found and too little was there to say "fine". */
const lensSchema = z.discriminatedUnion('verdict', [
  z.strictObject({ score: z.int().min(0).max(100), verdict: z.enum(VERDICTS), seen }),
  z.strictObject({ score: z.null(), verdict: z.literal('not-enough'), seen }),
]);

const streamSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(STREAM_KINDS),
  merchant: z.strictObject({ id: z.string().nullable(), name: z.string() }),
  account: z.string(),
  cadence: z.enum(CADENCES),
  status: z.enum(['active', 'early', 'ended']),
  confidence: z.number().min(0).max(1),
  amount: money,
  annualCost: money,
  first: date,
  last: date,
  next: date.nullable(),
  events: z.array(
    z.strictObject({
      type: z.enum(STREAM_EVENTS),
      transaction: transactionSchema,
      from: amount.nullable(),
      to: amount.nullable(),
    }),
  ),
  transactions: z.array(transactionSchema),
  /** What made it a stream, in sentences. */
  why: z.array(z.string()),
});

const findingSchema = z.strictObject({
  id: z.string(),
  rule: z.string(),
  lens: z.enum(LENSES),
  severity: z.enum(SEVERITIES),
  confidence: z.number().min(0).max(1),
  title: z.string(),
  summary: z.string(),
  impact: z.strictObject({ amount, currency, per: z.enum(['once', 'month', 'year']) }).nullable(),
  period: z.strictObject({ from: date, to: date }),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  innocent: z.array(z.string()),
  actions: z.array(z.strictObject({ code: z.string(), text: z.string() })),
  stream: z.string().nullable(),
  transactions: z.array(transactionSchema.extend({ role: z.string() })),
});

const outcomeSchema = z.strictObject({
  rule: z.string(),
  status: z.enum(['ran', 'not-applicable', 'failed']),
  why: z.string().nullable(),
});

/**
 * The contract, strict: a field that is not on this page fails. Amounts are decimal text in major units, days ISO; null says that there is
 * nothing to say. What the `facts` of a finding are stands in the README of its rule.
 */
export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal('micro-audit'), version: z.string() }),
  /** Null where no transaction was read and no day was given. */
  asOf: date.nullable(),
  inputs: z.array(inputSchema),
  summary: z.strictObject({
    /** What the audit speaks of: of the days asked for, each once. */
    transactions: count,
    /** From the first of them to the last; null where there is none. */
    period: z.strictObject({ from: date, to: date }).nullable(),
    currencies: z.array(
      z.strictObject({
        currency,
        spent: amount,
        received: amount,
        small: z.strictObject({ count, amount }),
        subscriptions: z.strictObject({
          active: count,
          perMonth: amount,
          perYear: amount,
        }),
      }),
    ),
    lenses: z.strictObject({ technical: lensSchema, financial: lensSchema }),
    findings: z.strictObject({
      critical: count,
      high: count,
      medium: count,
      low: count,
      info: count,
    }),
  }),
  streams: z.array(streamSchema),
  findings: z.array(findingSchema),
  outcomes: z.array(outcomeSchema),
});

/** A whole report, in one language: what every reporter gets, and what `--format json` prints. */
export type Report = z.infer<typeof reportSchema>;
/**
 * One document. `rows` = `transactions` + `skipped` + `rejected`; `totals` are without signs, of every transaction of the file: copies, and
 * days that were not asked for, included.
 */
export type ReportedInput = z.infer<typeof inputSchema>;
/**
 * `amount`, `annualCost`, `from` and `to` are without signs; `transactions` the oldest first; `next` null once ended; `merchant.id` null where
 * the catalogue does not know the payee.
 */
export type ReportedStream = z.infer<typeof streamSchema>;
/**
 * `confidence` to three decimals; `actions` the most urgent first; `stream` the id of the stream it is about, else null; `transactions` are
 * the evidence, each in its role.
 */
export type ReportedFinding = z.infer<typeof findingSchema>;
/** A row as its file prints it. The amount has the account holder's sign: money that leaves is negative. */
export type ReportedTransaction = z.infer<typeof transactionSchema>;
/** A word for a lens: `VERDICTS`, or `not-enough` where too little stood there to say "fine". */
export type Verdict = z.infer<typeof lensSchema>['verdict'];
