/** The profile language: what a table's columns mean, in nouns. A format that needs verbs gets an importer of its own. */
import * as z from 'zod';
import { ACCOUNT_KINDS } from '../../model/transaction.js';

/**
 * A column by its header, compared after NFKC, without whitespace, in lower case. `*` at the start or the end stands for any text
 * (`*거래일자`), `#2` at the end means the second column of that name, and `@3` is the third column of a table without a header.
 * `출금액|출금액(원)` is the first of these that the table has.
 */
const column = z.string().min(1);
const word = z.string().min(1);

/** Why a row is no booked money; the words are in `i18n/words.ts` under `skip.*`. */
export const SKIP_REASONS = [
  'cancelled',
  'pending',
  'total',
  'balance',
  'notice',
  'header',
  'benefit',
  'transfer-leg',
  'failed',
  'copy',
  'points',
  'zero',
  'elsewhere',
  'part',
] as const;

const SHAPES = ['date', 'amount', 'signed', 'number', 'account', 'blank', 'text', 'any'] as const;

/** Holds when the column's text is one of `is`, starts with one of `starts`, ends with one of `ends`, holds one of `has`, is `blank` or not. Whitespace does not count. */
const condition = z.strictObject({
  column,
  is: z.array(word).optional(),
  starts: z.array(word).optional(),
  ends: z.array(word).optional(),
  has: z.array(word).optional(),
  blank: z.boolean().optional(),
});

/** Read where the first is blank or zero: the won of a purchase abroad beside those at home. */
const otherwise = column.optional();

const amountSchema = z.discriminatedUnion('as', [
  /** One column with a sign. */
  z.strictObject({ as: z.literal('signed'), column, otherwise }),
  /** One column in which what the holder pays is printed positive. */
  z.strictObject({ as: z.literal('charge'), column, otherwise }),
  /** One column of charges and what was given back: a charge has the sign that most rows have. */
  z.strictObject({ as: z.literal('mostly-charge'), column }),
  /**
   * One column without a sign: the running balance grows or shrinks by it. A row without a balance before it goes by the words of `type`, as
   * in `typed`; where they say nothing it is rejected.
   */
  z.strictObject({
    as: z.literal('by-balance'),
    column,
    type: column.optional(),
    in: z.array(word).optional(),
    out: z.array(word).optional(),
  }),
  /** One column of charges without a sign; `CR` behind the digits marks what comes back. */
  z.strictObject({ as: z.literal('credit-marked'), column }),
  /** One column of money that comes back, whatever sign it is printed with. */
  z.strictObject({ as: z.literal('refund'), column }),
  /**
   * Two columns; each may be blank, zero or `-`. A sign printed in them does not count unless `signed` says that it is the holder's, or
   * `reversals` that a minus takes back what its column says.
   */
  z.strictObject({
    as: z.literal('in-out'),
    in: column,
    out: column,
    signed: z.boolean().optional(),
    reversals: z.boolean().optional(),
  }),
  /** One column without a sign, and a column of words that tell the direction (`[-]*`: those that begin so, `*(출금)`: those that end so); `blank` is what a row without a word means. */
  z.strictObject({
    as: z.literal('typed'),
    column,
    otherwise,
    type: column,
    in: z.array(word),
    out: z.array(word),
    blank: z.enum(['in', 'out']).optional(),
  }),
]);

/** What one table of a format means. */
const tableSchema = z.strictObject({
  /** Its name, or the column that names it. */
  institution: z.union([z.string(), z.strictObject({ column })]).optional(),
  account: z.enum(ACCOUNT_KINDS),
  /** Absent: the file's own currency column, or what the user says. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  header: z.strictObject({
    /** All of these must stand in one of the first 30 rows. Empty for a table without a header. */
    has: z.array(column),
    /** None of these may. */
    lacks: z.array(column).optional(),
    /** With `only`, no column but those of `has` and `may` stands in the header. */
    may: z.array(column).optional(),
    only: z.boolean().optional(),
    /** One of the cells above begins with one of these, whatever signs stand around: what tells tables apart whose names half the world uses. */
    above: z.array(word).optional(),
    /**
     * What a table without a header is known by: each column of its first row holds a `date`, an `amount`, a `signed` amount with a plus
     * or a minus, a whole `number`, the number of an `account` (eight digits or more), nothing (`blank`), some `text`, `any` of these, or
     * exactly the text behind `=`.
     */
    shape: z.array(z.union([z.enum(SHAPES), z.string().startsWith('=')])).optional(),
    /** One of these words stands above the header, or in the name of the file or the sheet: what tells a format whose columns are named as everybody's. */
    says: z.array(word).min(1).optional(),
    /** Each of these holds for one of the first rows: words that only this bank writes into a column. */
    shows: z.array(condition).optional(),
    /** The bank fills every row up to the width of the header or the shape: a row that is shorter was cut off, and is rejected. */
    full: z.boolean().optional(),
    /** 2 where a second row under the first names parts of merged cells; the two names are joined. */
    rows: z.union([z.literal(1), z.literal(2)]).default(1),
  }),
  /** Sheets of a workbook whose name has one of these words; absent: all. */
  sheets: z.array(word).optional(),
  date: z.strictObject({
    column,
    /** In dayjs's letters, `D MMM YYYY` for months in words of any language; a clock behind the day needs none. `serial`: Excel's own number of a day. Without a year: see `year`. */
    formats: z.array(z.string()).min(1),
    /** False: what stands behind the day in its cell is no time. */
    time: z.union([column, z.literal(false)]).optional(),
    /** Read where the first is blank: the day of purchase of what has no booking day. */
    otherwise: column.optional(),
    /** Where the year of a date without one is found, the first that knows: a column, what stands above the header, the file's name. */
    year: z.array(z.union([z.strictObject({ column }), z.enum(['preamble', 'file-name'])])).optional(),
  }),
  amount: amountSchema,
  /** The mark before the decimals. */
  decimal: z.enum(['.', ',']).default('.'),
  /** What is charged on top of `amount`: fees and interest of a bill. The transaction's amount holds it. */
  fee: z.array(column).optional(),
  currencyColumn: column.optional(),
  balance: column.optional(),
  /** The first that is not blank. */
  description: z.array(column).min(1),
  /** The same for money that comes in, where payer and payee have a column each. */
  descriptionIn: z.array(column).min(1).optional(),
  /** Words at either end of the description that say how was paid and name nobody: `BLUEFERN ENERGY 111 DDR`. */
  codes: z.array(word).optional(),
  /** Those that are not blank, joined. */
  detail: z.array(column).default([]),
  channel: column.optional(),
  via: column.optional(),
  reference: column.optional(),
  category: column.optional(),
  /** The account or card of the row, where one table holds several. */
  number: column.optional(),
  /** A ledger of many accounts: the column whose words tell what kind of account the row is of (`account-words.json`); else it is `account`. */
  kindOf: column.optional(),
  installment: z
    .union([
      /** The number of parts (`3`, `할부3`, `3개월`, `무이자5`), and which of them the row pays. */
      z.strictObject({ of: column, nth: column.optional() }),
      /** Both in one cell. */
      z.strictObject({ column, order: z.enum(['nth/of', 'of/nth']) }),
      /** Behind other words: `한빛전자(3개월)`. */
      z.strictObject({ inside: column }),
    ])
    .optional(),
  /** The price in the currency of a foreign purchase. A row without an amount in the account's currency is booked in this one; its sign counts where the amount's does. */
  original: z
    .strictObject({
      amount: column,
      currency: z.union([z.strictObject({ column }), z.string().regex(/^[A-Z]{3}$/)]),
    })
    .optional(),
  /** What was cancelled of the row's amount; all of it: the row is skipped. */
  cancelledAmount: column.optional(),
  /** Columns of words for what became of a row: `status-words.json` tells which mean cancelled, partly cancelled, declined. */
  status: z.array(column).optional(),
  /** Rows of 0 are kept: card checks, free trials. Absent: they are skipped as notices. */
  zero: z.literal('kept').optional(),
  /** `apart`: a column of types, where a row marked as cancelled is the cancellation and not the purchase, if that stands in the table as well. */
  skip: z.array(condition.extend({ why: z.enum(SKIP_REASONS), apart: z.boolean().optional() })).default([]),
  /** What the row does not say and a reader must know: it was partly cancelled, the amount left is not printed. */
  notes: z.array(condition.extend({ note: z.enum(['partly-cancelled']) })).optional(),
  kinds: z
    .array(
      condition.extend({
        kind: z.enum(['purchase', 'refund', 'transfer', 'cash-advance', 'withdrawal', 'fee', 'interest', 'payment']),
      }),
    )
    .default([]),
  /** What stands above the header, by its label: the account's number, holder, name. */
  preamble: z
    .strictObject({
      number: z.array(word).optional(),
      holder: z.array(word).optional(),
      name: z.array(word).optional(),
      /** Monthly limits by name (`micropayment`, `content`), by their label. */
      limits: z.record(z.string(), z.array(word)).optional(),
    })
    .optional(),
});

const { decimal, detail, skip, kinds } = tableSchema.shape;
/** Without defaults: what a variant does not say is as in the profile. */
const variantSchema = tableSchema.partial().extend({
  decimal: decimal.unwrap().optional(),
  detail: detail.unwrap().optional(),
  skip: skip.unwrap().optional(),
  kinds: kinds.unwrap().optional(),
});

export const profileSchema = tableSchema.extend({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Further tables of the same format (another sheet, an older download), each as what differs from the above. */
  variants: z.array(variantSchema).default([]),
  provenance: z.strictObject({
    /** What was seen to establish the format. */
    source: z.string().min(1),
    checked: z.iso.date(),
    /** A: run on a real file; B: seen in a parser's code; C: seen in a document. */
    confidence: z.enum(['A', 'B', 'C']),
  }),
});

export type Profile = z.infer<typeof profileSchema>;
export type TableProfile = z.infer<typeof tableSchema>;
export type Condition = z.infer<typeof condition>;

/** The profile itself and its variants: what each table may be read as, the first that fits. */
export const tableProfiles = ({
  id: _id,
  provenance: _provenance,
  variants,
  ...base
}: Profile): readonly TableProfile[] => [base, ...variants.map(variant => tableSchema.parse({ ...base, ...variant }))];
