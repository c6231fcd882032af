/** Why a stream is one: messages for `recurringMessages` to say. */
import type { Message } from '../../../model/message.js';
import type { StreamEvent } from '../../../model/stream.js';
import type { Almanac } from '../schedules/almanac.js';
import { dueDay, type Recurrence } from '../schedules/recurrence.js';
import type { Draft } from '../streams/draft.js';
import { CADENCE_NAMES } from './messages.js';

/** Odds from which a payee's business speaks for or against a schedule. */
export const TELLING = 1.5;

/** What made a draft of that confidence a stream. */
export const whyStream = (
  almanac: Almanac,
  draft: Draft,
  confidence: number,
  events: readonly StreamEvent[],
): readonly Message[] => {
  const { charges, recurrence, pricing, payee } = draft;
  const missed = missedOf(charges);
  const steps = events.filter(({ from }) => from !== undefined).length;
  return [
    {
      id: 'why.schedule',
      args: {
        count: charges.length,
        cadence: { name: CADENCE_NAMES[recurrence.cadence] },
        days: Math.max(...offsOf(almanac, draft)),
      },
    },
    ...(missed > 0 ? [{ id: 'why.missed', args: { missed } }] : []),
    pricing === 'fixed' ? { id: 'why.fixed', args: { steps } } : { id: `why.${pricing}` },
    ...(payee.odds >= TELLING ? [{ id: 'why.payee' }] : payee.odds <= -TELLING ? [{ id: 'why.unlikely' }] : []),
    { id: 'why.confidence', args: { confidence: { percent: confidence } } },
  ];
};

interface Slotted {
  readonly slot: number;
  readonly day: number;
}

/** Slots between the first charge and the last without one. Charges in order, at least one. */
export const missedOf = (charges: readonly Slotted[]): number =>
  Math.max(0, charges.at(-1)!.slot - charges[0]!.slot + 1 - charges.length);

/** How many days each charge came off its due day. */
export const offsOf = (
  almanac: Almanac,
  { recurrence, charges }: { readonly recurrence: Recurrence; readonly charges: readonly Slotted[] },
): readonly number[] => charges.map(({ day, slot }) => Math.abs(day - dueDay(almanac, recurrence, slot)));
