/** A schedule on its way to being a stream: its charges by slot, and what else belongs to it. */

import type { Topic } from '../../../merchants/words.js';
import type { Cadence } from '../../../model/stream.js';
import type { Almanac } from '../schedules/almanac.js';
import type { Schedule } from '../schedules/extract-schedules.js';
import type { Pricing } from '../schedules/pricing.js';
import { dueDay, nearestSlot, type Recurrence, RHYTHMS } from '../schedules/recurrence.js';
import type { Group } from './groups.js';

/** One slot's charge. A repeated charge of the slot is a double. */
export interface Charge {
  readonly row: number;
  readonly day: number;
  /** Minor units without sign. */
  readonly amount: number;
  readonly slot: number;
}

/** What is known of a payee whatever its schedule. */
export interface PayeeHints {
  /** Log odds that such a payee is paid on a schedule. */
  readonly odds: number;
  /** How it usually bills, where the catalogue says so. */
  readonly cycles: readonly Cadence[] | undefined;
  /** What the words of its latest row speak of. */
  readonly topics: ReadonlySet<Topic>;
}

/** A stream but for its name, kind, state and confidence. Rows of charges, doubles, refunds and repeats are apart. */
export interface Draft {
  readonly group: Group;
  readonly recurrence: Recurrence;
  readonly pricing: Pricing;
  /** Evidence in nats. */
  readonly gain: number;
  readonly payee: PayeeHints;
  /** One a slot, oldest first. */
  readonly charges: readonly Charge[];
  /** What was charged once more in a slot. */
  readonly doubles: readonly Loose[];
  /** Rows of money back, and of charges made again after it. */
  readonly refunds: readonly number[];
  readonly repeats: readonly number[];
  /** Rows at which the payee's name changes. */
  readonly renames: readonly number[];
  /** Rows at which charges came back after an end. */
  readonly returns: readonly number[];
}

/**
 * With charges only: doubles, refunds and joins are found later. What comes once or twice a year and never gets cheaper is priced `fixed`,
 * however it drifts.
 */
export const draftOf = (group: Group, schedule: Schedule, payee: PayeeHints): Draft => ({
  group,
  recurrence: schedule.recurrence,
  pricing: onlyRises(schedule) ? 'fixed' : schedule.pricing,
  gain: schedule.gain,
  payee,
  charges: schedule.rows.map((row, index) => ({
    row,
    day: schedule.days[index]!,
    amount: schedule.amounts[index]!,
    slot: schedule.slots[index]!,
  })),
  doubles: [],
  refunds: [],
  repeats: [],
  renames: [],
  returns: [],
});

/** What comes once or twice a year and never falls is a price that rises, and no meter. */
const onlyRises = ({ recurrence, amounts }: Schedule): boolean =>
  RHYTHMS[recurrence.rhythm].period > 180 &&
  amounts.every((amount, index) => index === 0 || amount >= amounts[index - 1]!);

/** A row that no schedule has taken yet. Minor units without sign; `account` is an index. */
export interface Loose {
  readonly row: number;
  readonly day: number;
  readonly amount: number;
  readonly account: number;
}

/** A second charge of one slot comes within this many days of the first; a repeated attempt after a refund may be later. */
const DOUBLE_DAYS = 4;

/**
 * Gives charges that no schedule took to the schedule they belong to: charged twice, or charged in a slot that would else be
 * empty. What is left is answered beside the drafts.
 */
export const withLooseCharges = (
  almanac: Almanac,
  drafts: readonly Draft[],
  loose: readonly Loose[],
): { readonly drafts: readonly Draft[]; readonly loose: readonly Loose[] } => {
  if (drafts.length === 0 || loose.length === 0) return { drafts, loose };
  const gathered = drafts.map(draft => ({ ...draft, charges: [...draft.charges], doubles: [...draft.doubles] }));
  const left = loose.filter(event => {
    const twice = gathered.find(({ charges }) =>
      charges.some(({ day, amount }) => amount === event.amount && Math.abs(day - event.day) <= DOUBLE_DAYS),
    );
    if (twice !== undefined) {
      twice.doubles.push(event);
      return false;
    }
    const few = loose.length <= Math.max(1, FEW_LOOSE * drafts.reduce((sum, { charges }) => sum + charges.length, 0));
    const gap = few ? gathered.find(draft => fillsGap(almanac, draft, event)) : undefined;
    const trial = few ? gathered.find(draft => isTrial(draft, event)) : undefined;
    const slot =
      gap === undefined ? trial && trial.charges[0]!.slot - 1 : nearestSlot(almanac, gap.recurrence, event.day);
    const draft = gap ?? trial;
    if (draft === undefined || slot === undefined) return true;
    draft.charges.push({ ...event, slot });
    draft.charges.sort((a, b) => a.slot - b.slot);
    return false;
  });
  return { drafts: gathered, loose: left };
};

/** Only where nearly all charges are on schedules may an odd amount be one of them. */
const FEW_LOOSE = 0.2;
const ODD_AMOUNT = Math.log(2.5);

const fillsGap = (almanac: Almanac, { recurrence, charges }: Draft, { day, amount }: Loose): boolean => {
  const slot = nearestSlot(almanac, recurrence, day);
  const off = Math.abs(day - dueDay(almanac, recurrence, slot));
  const [first, last] = [charges[0]!, charges.at(-1)!];
  const { tolerance } = RHYTHMS[recurrence.rhythm];
  const reach = amount === last.amount ? tolerance : tolerance / 2;
  if (off > reach || slot < first.slot || slot > last.slot + 1) return false;
  if (amount <= 0 || Math.abs(Math.log(amount / last.amount)) > ODD_AMOUNT) return false;
  return charges.every(charge => charge.slot !== slot);
};

/** Trials last days or weeks, so that they come off the schedule; they cost clearly less than what follows. */
const TRIAL_DAYS = 35;
const TRIAL_SHARE = 0.65;

const isTrial = ({ charges }: Draft, { day, amount }: Loose): boolean => {
  const wait = charges[0]!.day - day;
  return wait > 0 && wait <= TRIAL_DAYS && amount <= TRIAL_SHARE * charges[0]!.amount;
};
