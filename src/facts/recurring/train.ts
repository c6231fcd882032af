/** The charges of one payee as an event train: flat arrays, oldest first, with what each would cost to write down as habit. */
import type { Ledger } from '../../ledger/ledger.js';

export interface Train {
  /** Rows of the ledger. */
  readonly rows: Int32Array;
  readonly day: Int32Array;
  readonly account: Int32Array;
  /** Minor units without sign. */
  readonly amount: Float64Array;
  readonly logAmount: Float64Array;
}

export const trainOf = (ledger: Ledger, rows: Int32Array): Train => {
  const amount = Float64Array.from(rows, row => Math.abs(ledger.amount[row]!));
  return {
    rows,
    day: Int32Array.from(rows, row => ledger.day[row]!),
    account: Int32Array.from(rows, row => ledger.account[row]!),
    amount,
    logAmount: amount.map(value => Math.log(Math.max(value, FREE))),
  };
};

/** A free charge is written as this share of a minor unit, so that it has a logarithm. */
const FREE = 0.01;

/** The events of a train that `keep` says yes to. */
export const thinned = (train: Train, keep: (index: number) => boolean): Train => {
  const kept = Int32Array.from(train.rows.keys()).filter(keep);
  const pick = <Column extends Int32Array | Float64Array>(column: Column): Column =>
    kept.map(index => column[index]!) as Column;
  return {
    rows: pick(train.rows),
    day: pick(train.day),
    account: pick(train.account),
    amount: Float64Array.from(kept, index => train.amount[index]!),
    logAmount: Float64Array.from(kept, index => train.logAmount[index]!),
  };
};
