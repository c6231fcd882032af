/**
 * Field 61, the statement line: value date, entry date, direction, amount, codes and references in one string.
 * Source: SWIFT, Category 9 message reference guide, MT 940 field specifications.
 */
import { dayOf, type EpochDay, toIso } from '../../model/calendar.js';
import type { Diagnostic } from '../../model/diagnostic.js';

export interface EntryText {
  readonly valueDate: string;
  /** MMDD; absent where the bank leaves it out or writes blanks. */
  readonly entryDate?: string;
  readonly direction: 'in' | 'out' | 'expected';
  readonly amount: string;
  /** `NTRF`, `FCHG`; some banks have letters of their own in front: `IDXX`, `S073`. Blank where the bank leaves it out. */
  readonly type: string;
  readonly customerReference: string;
  readonly bankReference: string;
}

const ENTRY =
  /^(?<value>\d{6})(?<entry>\d{4})?\s*(?<mark>[RE]?[CD])[A-Z]?\s*(?<amount>[\d.,]+)\s*(?<type>[A-Z][A-Z0-9 ]{3})?(?<references>.*)$/;

/** RC is the reversal of a credit, which takes the money back; RD gives it back. EC and ED are entries that are only expected. */
const DIRECTION: Readonly<Record<string, EntryText['direction']>> = {
  C: 'in',
  D: 'out',
  RC: 'out',
  RD: 'in',
  EC: 'expected',
  ED: 'expected',
};

/** Without its type code a line may have been cut anywhere in its amount: `D12,5`. Only balances can say that it was not. */
export const mayBeCut = ({ type }: EntryText): boolean => type === '';

/** Undefined where the line is no statement line. The letter behind C or D is a funds code, not a reversal. */
export const readEntry = (line: string): EntryText | undefined => {
  const found = ENTRY.exec(line)?.groups;
  if (found === undefined) return undefined;
  const { value = '', entry, mark = '', amount = '', type = '', references = '' } = found;
  const [customerReference = '', bankReference = ''] = references.split('//');
  return {
    valueDate: value,
    ...(entry === undefined ? {} : { entryDate: entry }),
    direction: DIRECTION[mark]!,
    amount,
    type: type.trim(),
    customerReference: customerReference.trim(),
    bankReference: bankReference.trim(),
  };
};

/** The booking day where the line has one, else the value date; the other one where there is no such day. */
export const dayOfEntry = (entry: EntryText): EpochDay | undefined =>
  entryDayOf(entry) ?? dayOfValueDate(entry.valueDate);

/** Banks that count thirty days a month print 30 February as a value date. Undefined where both dates exist. */
export const dateFlaw = (entry: EntryText): Pick<Diagnostic, 'code' | 'args'> | undefined => {
  const day = dayOfEntry(entry);
  const [text] = [
    ...(dayOfValueDate(entry.valueDate) === undefined ? [entry.valueDate] : []),
    ...(entry.entryDate !== undefined && entryDayOf(entry) === undefined ? [entry.entryDate] : []),
  ];
  if (day === undefined || text === undefined) return undefined;
  return { code: 'import.replaced-date', args: { text, date: { date: toIso(day) } } };
};

/** SWIFT: years 80 to 99 are of the last century. */
const yearOf = (date: string): number => {
  const year = Number(date.slice(0, 2));
  return year + (year >= 80 ? 1900 : 2000);
};

const dayOfValueDate = (date: string): EpochDay | undefined =>
  dayOf(yearOf(date), Number(date.slice(2, 4)), Number(date.slice(4, 6)));

/** The entry date has no year: of last year's, this year's and next year's day, the one nearest to the value date. */
const entryDayOf = ({ entryDate, valueDate }: EntryText): EpochDay | undefined => {
  if (entryDate === undefined) return undefined;
  const year = yearOf(valueDate);
  const target = dayOfValueDate(valueDate) ?? dayOf(year, Number(valueDate.slice(2, 4)), 28);
  if (target === undefined) return undefined;
  return [year - 1, year, year + 1]
    .flatMap(candidate => dayOf(candidate, Number(entryDate.slice(0, 2)), Number(entryDate.slice(2, 4))) ?? [])
    .sort((a, b) => Math.abs(a - target) - Math.abs(b - target))[0];
};
