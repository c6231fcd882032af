/** A fact is something true of the ledger that several rules want to know. It is worked out once. */

import type { Ledger } from '../ledger/ledger.js';
import type { Household } from '../model/audit.js';
import { EPOCH, type EpochDay } from '../model/calendar.js';

/** What rules ask. `get` works a fact out when it is first asked for and remembers it: what a fact gives is shared, and nobody may change it. */
export interface Facts {
  readonly ledger: Ledger;
  /** The day the audit speaks of: the newest transaction, unless the user said otherwise. */
  readonly asOf: EpochDay;
  readonly household: Household;
  get<T>(fact: Fact<T>): T;
}

/** Deterministic: the ledger, the day and the household are all that it may look at. Known by identity, so that it must be one constant. */
export type Fact<T> = (facts: Facts) => T;

/** Undefined where there is no transaction. */
export const newestDay = ({ entries }: Ledger): EpochDay | undefined =>
  entries.length === 0 ? undefined : entries.last.day;

/** `asOf` undefined: the day of the newest transaction. */
export const factsOf = (ledger: Ledger, asOf: EpochDay | undefined, household: Household): Facts => {
  const known = new Map<Fact<unknown>, unknown>();
  const facts: Facts = {
    ledger,
    asOf: asOf ?? newestDay(ledger) ?? EPOCH,
    household,
    get: <T>(fact: Fact<T>): T => {
      if (!known.has(fact)) known.set(fact, fact(facts));
      return known.get(fact) as T;
    },
  };
  return facts;
};
