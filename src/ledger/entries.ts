/** Rows of a ledger that were asked for, as things: a list of their numbers, from which each `Entry` is made when it is looked at. */

import { firstIndexWhere } from '../model/bisect.js';
import type { EpochDay } from '../model/calendar.js';
import type { Columns } from './columns.js';
import { Entry } from './entry.js';

/** In the ledger's order, unless its maker says otherwise. Empty ones have no `first`, `last` or `period`: to ask for it throws a RangeError. */
export class Entries implements Iterable<Entry> {
  readonly #columns: Columns;
  readonly rows: ArrayLike<number>;

  constructor(columns: Columns, rows: ArrayLike<number>) {
    this.#columns = columns;
    this.rows = rows;
  }

  get length(): number {
    return this.rows.length;
  }
  get first(): Entry {
    return this.at(0);
  }
  get last(): Entry {
    return this.at(-1);
  }
  /** The first day and the last, of rows in the ledger's order. */
  get period(): { readonly from: EpochDay; readonly to: EpochDay } {
    return { from: this.first.day, to: this.last.day };
  }
  /** The sum of the amounts, with their signs, in minor units. Only rows of one currency have one. */
  get total(): number {
    let total = 0;
    for (let index = 0; index < this.length; index++) total += this.at(index).amount;
    return total;
  }

  /** From the end where negative. */
  at(index: number): Entry {
    const row = this.rows[index < 0 ? this.length + index : index];
    if (row === undefined) throw new RangeError(`no entry ${index} among ${this.length}`);
    return new Entry(this.#columns, row);
  }

  *[Symbol.iterator](): Iterator<Entry> {
    for (let index = 0; index < this.length; index++) yield this.at(index);
  }

  map<Value>(of: (entry: Entry, index: number) => Value): Value[] {
    return Array.from({ length: this.length }, (_, index) => of(this.at(index), index));
  }

  filter(holds: (entry: Entry, index: number) => boolean): Entries {
    const kept: number[] = [];
    for (let index = 0; index < this.length; index++) {
      const entry = this.at(index);
      if (holds(entry, index)) kept.push(entry.row);
    }
    return new Entries(this.#columns, kept);
  }

  some(holds: (entry: Entry) => boolean): boolean {
    for (const entry of this) if (holds(entry)) return true;
    return false;
  }

  every(holds: (entry: Entry) => boolean): boolean {
    return !this.some(entry => !holds(entry));
  }

  find(holds: (entry: Entry) => boolean): Entry | undefined {
    for (const entry of this) if (holds(entry)) return entry;
    return undefined;
  }

  slice(from: number, to?: number): Entries {
    return new Entries(this.#columns, Array.prototype.slice.call(this.rows, from, to));
  }

  /** Those of both, each once. */
  with(others: Entries): Entries {
    const rows = new Set([...Array.from(this.rows), ...Array.from(others.rows)]);
    return new Entries(
      this.#columns,
      [...rows].sort((a, b) => a - b),
    );
  }

  /** Under their keys, in the order in which the keys come; no group is empty. */
  groupedBy<Key>(keyOf: (entry: Entry) => Key): ReadonlyMap<Key, Entries> {
    const groups = new Map<Key, number[]>();
    for (const entry of this) {
      const key = keyOf(entry);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry.row]);
      else group.push(entry.row);
    }
    return new Map([...groups].map(([key, rows]) => [key, new Entries(this.#columns, rows)]));
  }

  /** Cut where `goesOn` no longer holds between a row, the one before it and the first of the run. */
  runs(goesOn: (before: Entry, next: Entry, first: Entry) => boolean): readonly Entries[] {
    const runs: number[][] = [];
    let [first, before]: (Entry | undefined)[] = [];
    for (const next of this) {
      if (first !== undefined && before !== undefined && goesOn(before, next, first)) runs.at(-1)?.push(next.row);
      else {
        runs.push([next.row]);
        first = next;
      }
      before = next;
    }
    return runs.map(rows => new Entries(this.#columns, rows));
  }

  /** From one day to another, both included; the rows must be in the ledger's order. */
  between(from: number, to: number): Entries {
    const dayAt = (index: number): number => this.#columns.day[this.rows[index]!]!;
    const start = firstIndexWhere(this.length, index => dayAt(index) >= from);
    const end = firstIndexWhere(this.length, index => dayAt(index) > to);
    return this.slice(start, end);
  }
}
