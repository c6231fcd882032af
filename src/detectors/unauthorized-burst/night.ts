/** What can be turned into money at once, bought on the phone bill before dawn. */
import type { Facts } from '../../facts/fact.js';
import type { Entries } from '../../ledger/entries.js';
import type { Entry } from '../../ledger/entry.js';

interface NightOptions {
  readonly nightFrom: number;
  readonly nightTo: number;
  readonly gapMinutes: number;
  readonly habitNights: number;
  readonly payoutDays: number;
  readonly payoutFrom: number;
  readonly payoutTo: number;
}

const isTimedPhoneBill = ({ account, leaves, time }: Entry): boolean =>
  account.kind === 'carrier' && leaves && time !== undefined;

/** What can be turned into money at once: vouchers, and credit on a transit card. */
export const isAsGoodAsMoney = (entry: Entry): boolean => {
  const category = entry.merchant?.category;
  if (category === 'voucher' || category === 'transit') return true;
  return entry.speaksOf('voucher') || entry.speaksOf('transit-top-up');
};

/** Runs that begin at night, are no habit, and that nobody paid for. */
export const nightRuns = (facts: Facts, options: NightOptions): readonly Entries[] => {
  const atNight = runsOf(facts, options).filter(({ first }) => isAtNight(first, options));
  return atNight.filter(
    ({ first, total }) => !isHabit(atNight, first, options) && !isPaidOut(facts, first, -total, options),
  );
};

/** Runs of such charges on one line, each within an hour of the one before. */
const runsOf = ({ ledger }: Facts, { gapMinutes }: NightOptions): readonly Entries[] =>
  [
    ...ledger.entries
      .filter(entry => isTimedPhoneBill(entry) && isAsGoodAsMoney(entry))
      .groupedBy(({ account }) => account)
      .values(),
  ].flatMap(ofLine => ofLine.runs((before, next) => before.hoursUntil(next) * 60 <= gapMinutes));

const isAtNight = ({ time }: Entry, { nightFrom, nightTo }: NightOptions): boolean =>
  time !== undefined && time >= nightFrom * 3600 && time < nightTo * 3600;

/** Other nights on which the line bought the same kind of thing: somebody who works at night. */
const isHabit = (nights: readonly Entries[], first: Entry, { habitNights }: NightOptions): boolean => {
  const days = nights.map(night => night.first.day).filter(day => Math.abs(day - first.day) > 1);
  return new Set(days).size >= habitNights;
};

/** Somebody who is not a familiar of the user paid for the vouchers: another story, told by another rule. */
const isPaidOut = ({ ledger }: Facts, first: Entry, total: number, options: NightOptions): boolean =>
  ledger.entries.between(first.day, first.day + options.payoutDays).some(entry => {
    if (entry.isInternal || entry.account.kind === 'carrier') return false;
    const fits = entry.amount >= options.payoutFrom * total && entry.amount <= options.payoutTo * total;
    return fits && entry.currency === first.currency && !isFamiliar(ledger.entries, entry, options);
  });

/** Dealt with on several other days. */
const isFamiliar = (entries: Entries, payer: Entry, { habitNights, payoutDays }: NightOptions): boolean => {
  const others = entries.filter(({ payee, day }) => payee === payer.payee && Math.abs(day - payer.day) > payoutDays);
  return others.groupedBy(({ day }) => day).size >= habitNights;
};
