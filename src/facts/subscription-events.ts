/** What happened to subscriptions, with the charges around it. */
import type { Entries } from '../ledger/entries.js';
import type { Entry } from '../ledger/entry.js';
import type { Stream, StreamEvent, StreamEventType } from '../model/stream.js';
import type { Fact, Facts } from './fact.js';
import { recurringStreams } from './recurring/index.js';

interface SubscriptionEvent {
  readonly stream: Stream;
  readonly event: StreamEvent;
  /** The row at which it shows. */
  readonly at: Entry;
  /** The stream's charges of before, free ones among them, and from `at` on. */
  readonly earlier: Entries;
  readonly since: Entries;
  /** How many events of this type the stream has. */
  readonly times: number;
  /** The stream has ended, or it happened so many days ago that nothing is to be done. */
  isPast(days: number): boolean;
}

/** Streams that one can cancel. */
export const subscriptions: Fact<readonly Stream[]> = ({ get }) =>
  get(recurringStreams).filter(({ kind }) => kind === 'subscription');

/** Stream by stream, the oldest event first. */
export function* subscriptionEvents({ ledger, asOf, get }: Facts, type: StreamEventType): Iterable<SubscriptionEvent> {
  for (const stream of get(subscriptions)) {
    const charges = ledger.entriesAt(stream.rows).filter(({ amount }) => amount <= 0);
    const events = stream.events.filter(event => event.type === type);
    for (const event of events) {
      const at = ledger.entriesAt([event.row]).first;
      yield {
        stream,
        event,
        at,
        earlier: charges.filter(({ row }) => row < at.row),
        since: charges.filter(({ row }) => row >= at.row),
        times: events.length,
        isPast: days => stream.status === 'ended' || asOf - at.day > days,
      };
    }
  }
}
