/** The recurring streams of a ledger: who is paid on a schedule, since when, what it costs, and what happened to it. */
import type { EpochDay } from '../../model/calendar.js';
import { minor, money } from '../../model/money.js';
import { type Stream, TIMES_A_YEAR } from '../../model/stream.js';
import { coverage } from '../coverage.js';
import type { Fact, Facts } from '../fact.js';
import { type Almanac, almanacOf } from './schedules/almanac.js';
import { dueDay } from './schedules/recurrence.js';
import { confidenceOf, cycleOdds, faithful, SURE_ENOUGH } from './streams/confidence.js';
import type { Draft } from './streams/draft.js';
import { draftsOf } from './streams/drafts.js';
import { streamIds } from './streams/identity.js';
import { joined } from './streams/joins.js';
import { streamKind } from './streams/kind.js';
import { isPaidOff } from './streams/parts.js';
import { stateOf } from './streams/state.js';
import { eventsOf } from './telling/events.js';
import { whyStream } from './telling/why.js';

/**
 * By payee, then currency, then charges before deposits; each row is in one stream at the most. Two charges that ended are left out unless
 * they are nearly sure.
 */
export const recurringStreams: Fact<readonly Stream[]> = ({ get }) => get(draftedStreams).map(({ stream }) => stream);

/** A stream with the schedule it was made of. */
interface DraftedStream {
  readonly stream: Stream;
  readonly draft: Draft;
}

/** From the first row to the last, or to the audit's day where that is later. */
export const ledgerAlmanac: Fact<Almanac> = ({ ledger: { day }, asOf }) =>
  almanacOf(day[0] ?? asOf, Math.max(asOf, day.at(-1) ?? asOf));

/** For those who tell how a stream came to be (`why-not.ts`). */
export const draftedStreams: Fact<readonly DraftedStream[]> = facts => {
  const { ledger, get } = facts;
  const almanac = get(ledgerAlmanac);
  const drafts = joined(ledger, almanac, draftsOf(almanac, ledger));
  const ids = streamIds(drafts);
  return drafts.flatMap((draft, index) => {
    const stream = streamOf(facts, almanac, draft, ids[index]!);
    return stream === undefined ? [] : [{ stream, draft }];
  });
};

const streamOf = (facts: Facts, almanac: Almanac, draft: Draft, id: string): Stream | undefined => {
  const { ledger, asOf, get } = facts;
  const { covers, endOf } = get(coverage);
  const { group, recurrence, charges, doubles, repeats, refunds, payee } = draft;
  const odds = payee.odds + cycleOdds(payee.cycles, recurrence.cadence);
  const confidence = faithful(confidenceOf(draft.gain, odds), charges);
  if (confidence < SURE_ENOUGH) return undefined;
  const [first, last] = [charges[0]!, charges.at(-1)!];
  const { payee: who, account } = ledger.entriesAt([last.row]).first;
  const { key, merchant } = who;
  const price = charges.findLast(({ amount }) => amount > 0)?.amount ?? 0;
  const state = isPaidOff(ledger, draft)
    ? ({ status: 'ended' } as const)
    : stateOf(almanac, draft, confidence, { asOf, seenUntil: endOf(account) });
  // Two charges and then none is what chance looks like.
  if (state.status === 'ended' && charges.length < 3 && confidence < SURE_OF_ENDED) return undefined;
  const service = merchant?.services?.[0];
  const kind = streamKind(ledger, draft);
  const events = eventsOf(draft, {
    kind,
    dueDay: slot => dueDay(almanac, recurrence, slot),
    isSeen: (row, day) => covers(ledger.entriesAt([row]).first.account, day as EpochDay),
  });
  return {
    id,
    kind,
    merchant:
      merchant === undefined || merchant.many
        ? { id: null, name: { en: key, ko: key } }
        : { id: merchant.id, name: merchant.name },
    ...(service === undefined ? {} : { service }),
    account: ledger.account[last.row]!,
    cadence: recurrence.cadence,
    ...state,
    confidence,
    amount: money(last.amount, group.currency),
    annualCost: money(minor(price * TIMES_A_YEAR[recurrence.cadence]), group.currency),
    first: first.day as EpochDay,
    last: last.day as EpochDay,
    events,
    why: whyStream(almanac, draft, confidence, events),
    rows: [...[...charges, ...doubles].map(({ row }) => row), ...repeats, ...refunds].sort((a, b) => a - b),
  };
};

const SURE_OF_ENDED = 0.95;
