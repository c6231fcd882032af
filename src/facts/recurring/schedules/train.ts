/** The charges of one payee as an event train: flat arrays, oldest first. */
import type { Ledger } from '../../../ledger/ledger.js';

/** Columns side by side. Accounts are indexes into the ledger's; `logAmount` is natural. */
export interface Train {
  /** Rows of the ledger. */
  readonly rows: Int32Array;
  readonly day: Int32Array;
  readonly account: Int32Array;
  /** Minor units without sign. */
  readonly amount: Float64Array;
  readonly logAmount: Float64Array;
}

/** A free charge is written as this share of a minor unit, so that it has a logarithm. */
const FREE = 0.01;

/** `rows` in the order of the ledger, of one payee and currency; signs are dropped, so that one direction at a time makes sense. */
export const trainOf = (ledger: Ledger, rows: Int32Array): Train => {
  const train = emptyTrain(rows.length);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    const amount = Math.abs(ledger.amount[row]!);
    train.rows[index] = row;
    train.day[index] = ledger.day[row]!;
    train.account[index] = ledger.account[row]!;
    train.amount[index] = amount;
    train.logAmount[index] = Math.log(Math.max(amount, FREE));
  }
  return train;
};

/** The train without these events. */
export const without = (train: Train, events: readonly number[]): Train => {
  const taken = new Set(events);
  const rest = emptyTrain(train.rows.length - taken.size);
  for (let from = 0, to = 0; from < train.rows.length; from++) {
    if (taken.has(from)) continue;
    rest.rows[to] = train.rows[from]!;
    rest.day[to] = train.day[from]!;
    rest.account[to] = train.account[from]!;
    rest.amount[to] = train.amount[from]!;
    rest.logAmount[to] = train.logAmount[from]!;
    to++;
  }
  return rest;
};

const emptyTrain = (length: number): Train => ({
  rows: new Int32Array(length),
  day: new Int32Array(length),
  account: new Int32Array(length),
  amount: new Float64Array(length),
  logAmount: new Float64Array(length),
});
