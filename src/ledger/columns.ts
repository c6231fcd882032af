/**
 * Transactions packed into columns: some 60 bytes a row beside the distinct texts, where an object of its own takes 300 and more
 * (measured in `DECISIONS.md`). What few rows have stands in a map beside them.
 */
import type { Currency } from '../model/money.js';
import {
  type Account,
  type SourceRef,
  TRANSACTION_KINDS,
  type Transaction,
  type TransactionKind,
} from '../model/transaction.js';
import type { Payee } from './payee.js';
import { textPool } from './texts.js';
import { type Speaks, topicMemory } from './topics.js';

/** Each column has one value a row. */
export interface Columns {
  readonly accounts: readonly Account[];
  /** Payees as cleaned keys; many descriptions share one. In the order of letters. */
  readonly payees: readonly Payee[];
  readonly currencies: readonly Currency[];
  /** By number: what `TextColumn`s point at. */
  readonly texts: readonly string[];
  readonly speaks: Speaks;
  readonly day: Int32Array;
  /** Seconds since midnight, -1 where the statement prints no time. */
  readonly time: Int32Array;
  /** Minor units; money that leaves is negative. */
  readonly amount: Float64Array;
  /** Index into `currencies`. */
  readonly currency: Uint16Array;
  /** Index into `accounts`. */
  readonly account: Int32Array;
  /** Index into `payees`. */
  readonly payee: Int32Array;
  /** 1 where the row moves money between the user's own accounts, or pays a bill whose items stand in another file. */
  readonly internal: Uint8Array;
  /** Index into `TRANSACTION_KINDS`. */
  readonly kind: Uint8Array;
  readonly words: Readonly<Record<Worded, TextColumn>>;
  /** Minor units, NaN where none is printed; undefined where no row has one. */
  readonly balanceAfter: Float64Array | undefined;
  readonly sources: Sources;
  readonly rare: ReadonlyMap<number, Rare>;
}

/** What of a row is words: a key of `Columns.words`. */
export type Worded = 'description' | 'detail' | 'channel' | 'via' | 'reference' | 'category';

/** Numbers of texts, 0 where a row has none; undefined where no row has one. */
type TextColumn = Int32Array | undefined;

/** What few rows have. */
type Rare = Pick<Transaction, 'original' | 'fee' | 'installment' | 'receipt'>;

/** Where rows come from. A locator is a text with a place for one number, such as `Sheet!#`; -1 where it has none. */
interface Sources {
  readonly file: Int32Array;
  readonly locator: Int32Array;
  readonly number: Int32Array;
}

/** Everything but whose the rows are: the ledger settles that. In the order given. */
export const packed = (
  transactions: readonly Transaction[],
): Omit<Columns, 'accounts' | 'payees' | 'account' | 'payee' | 'internal'> => {
  const { texts, numberOf } = textPool();
  const currencies = [...new Set(transactions.map(({ currency }) => currency))];
  const column = (textOf: (transaction: Transaction) => string | undefined): TextColumn =>
    transactions.some(transaction => textOf(transaction) !== undefined)
      ? Int32Array.from(transactions, transaction => numberOf(textOf(transaction)))
      : undefined;
  const kinds = new Map(TRANSACTION_KINDS.map((kind, index) => [kind, index]));
  const hasBalance = transactions.some(({ balanceAfter }) => balanceAfter !== undefined);
  const columns = {
    currencies,
    day: Int32Array.from(transactions, ({ day }) => day),
    time: Int32Array.from(transactions, ({ time }) => time ?? -1),
    amount: Float64Array.from(transactions, ({ amount }) => amount),
    currency: Uint16Array.from(transactions, ({ currency }) => currencies.indexOf(currency)),
    kind: Uint8Array.from(transactions, ({ kind }) => kinds.get(kind) ?? 0),
    words: {
      description: column(({ description }) => description),
      detail: column(({ detail }) => detail),
      channel: column(({ channel }) => channel),
      via: column(({ via }) => via),
      reference: column(({ reference }) => reference),
      category: column(({ category }) => category),
    },
    balanceAfter: hasBalance
      ? Float64Array.from(transactions, ({ balanceAfter }) => balanceAfter ?? Number.NaN)
      : undefined,
    sources: packedSources(transactions, numberOf),
    rare: new Map(transactions.flatMap((transaction, row) => rareOf(transaction, row))),
  };
  return { ...columns, texts, speaks: topicMemory(texts) };
};

const rareOf = (
  { original, fee, installment, receipt }: Transaction,
  row: number,
): readonly (readonly [number, Rare])[] =>
  original === undefined && fee === undefined && installment === undefined && receipt === undefined
    ? []
    : [[row, { original, fee, installment, receipt }]];

const packedSources = (transactions: readonly Transaction[], numberOf: (text: string) => number): Sources => {
  const [file, locator, number] = [0, 1, 2].map(() => new Int32Array(transactions.length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  for (const [row, { source }] of transactions.entries()) {
    const [, before = source.locator, digits, after = ''] = numbered(source.locator);
    file[row] = numberOf(source.file);
    locator[row] = numberOf(digits === undefined ? before : `${before}${PLACE}${after}`);
    number[row] = digits === undefined ? -1 : Number(digits);
  }
  return { file, locator, number };
};

const numbered = (locator: string): readonly (string | undefined)[] =>
  locator.includes(PLACE) ? [] : (NUMBERED.exec(locator) ?? []);

/** The last number of a locator, unless it is so long or has such zeros before it that it would not come back the same. */
const NUMBERED = /^(.*?)(?<!\d)(0|[1-9]\d{0,8})(\D*)$/s;
/** Stands where the number stood. */
const PLACE = '\0';

/** The file of a row, and its locator as it was given. */
export const sourceOf = ({ sources, texts }: Columns, row: number): SourceRef => {
  const locator = texts[sources.locator[row]!]!;
  const number = sources.number[row]!;
  return {
    file: texts[sources.file[row]!]!,
    locator: number < 0 ? locator : locator.replace(PLACE, String(number)),
  };
};

/** The kind of a row, `unknown` among them. */
export const kindAt = ({ kind }: Columns, row: number): TransactionKind => TRANSACTION_KINDS[kind[row]!]!;
