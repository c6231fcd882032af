/** What a rule says of charges: who, how much, when. */
import type { Entries } from '../ledger/entries.js';
import type { Entry } from '../ledger/entry.js';
import { type EpochDay, toIso } from '../model/calendar.js';
import type { Claim } from '../model/finding.js';
import type { Arg } from '../model/message.js';
import { type Currency, type Money, money } from '../model/money.js';

/** The merchant's name in the reader's language; the printed description where the catalogue does not know it. */
export const nameOf = ({ merchant, description }: Entry): Arg =>
  merchant === undefined ? description : { name: merchant.name };

/** The sum of the rows, without a sign. */
export const sumOf = (entries: Entries, currency: Currency): Money => money(Math.abs(entries.total), currency);

/** ISO in every language. */
export const dateOf = (day: EpochDay): Arg => ({ date: toIso(day) });

/** The rows, each in that part. */
export const inRole = (entries: Entries, role: string): Claim['evidence'] => entries.map(({ row }) => ({ row, role }));
