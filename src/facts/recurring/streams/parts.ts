/** Purchases that are paid in parts: a plan ends with its last part. */
import type { Entry } from '../../../ledger/entry.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { partsOfPlan } from '../../../merchants/later-payment.js';
import { patternOf } from '../../../merchants/patterns.js';
import { toIso } from '../../../model/calendar.js';
import type { Draft } from './draft.js';

/** A meter is no plan: what is bought within a month and billed at once is a bill. */
export const isPaidInParts = (ledger: Ledger, { charges, pricing, payee: { topics } }: Draft): boolean => {
  const entries = [...ledger.entriesAt(charges.map(({ row }) => row))];
  if (entries.some(({ installment }) => installment?.nth !== undefined)) return true;
  return countedParts(entries) !== undefined || (pricing !== 'metered' && PAID_LATER.some(topic => topics.has(topic)));
};

const PAID_LATER = ['installment', 'later-payment'] as const;

/** Has the last part been paid? Unknown, and so no, where nothing says how many there are. */
export const isPaidOff = (ledger: Ledger, draft: Draft): boolean => {
  if (!isPaidInParts(ledger, draft)) return false;
  const entries = [...ledger.entriesAt(draft.charges.map(({ row }) => row))];
  const last = entries.at(-1)!;
  const printed = last.installment?.nth === undefined ? countedParts(entries) : last.installment;
  if (printed?.nth !== undefined) return printed.nth >= printed.of;
  return partsOfPlan(last.wording, draft.recurrence.cadence) === entries.length;
};

interface Part {
  readonly nth: number;
  readonly of: number;
}

/** "1/4", "2/4", "3/4": the first number counts up, the second stays. The last of them. */
const countedParts = (entries: readonly Entry[]): Part | undefined => {
  const parts = entries.map(printedPart);
  const counts = parts.every((part, at) => {
    const before = parts[at - 1];
    return part !== undefined && (at === 0 || (before !== undefined && part.nth > before.nth && part.of === before.of));
  });
  return counts && parts.length >= 2 ? parts.at(-1) : undefined;
};

const PART = patternOf('part-of-plan', 'i');

const printedPart = ({ wording, day }: Entry): Part | undefined => {
  const found = PART.exec(wording);
  if (found === null) return undefined;
  const [nth, of] = [Number(found[1]), Number(found[2])];
  const isMonthOfYear = toIso(day).slice(2, 7) === `${found[2]!.padStart(2, '0')}-${found[1]!.padStart(2, '0')}`;
  return of < 2 || nth < 1 || nth > of || isMonthOfYear ? undefined : { nth, of };
};
