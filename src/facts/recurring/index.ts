/** The recurring streams of a ledger: who is paid on a schedule, since when, what it costs, and what happened to it. */
import type { Ledger } from '../../ledger/ledger.js';
import { topicsOf } from '../../merchants/words.js';
import type { EpochDay } from '../../model/calendar.js';
import { minor, money } from '../../model/money.js';
import { type Stream, TIMES_A_YEAR } from '../../model/stream.js';
import type { Fact } from '../fact.js';
import { type Almanac, almanacOf } from './almanac.js';
import { confidenceOf, priorOdds, SURE_ENOUGH } from './confidence.js';
import { type Draft, draftOf, gather, type Loose, type PayeeHints } from './draft.js';
import { eventsOf } from './events.js';
import { type Group, groupsOf } from './groups.js';
import { streamIds } from './identity.js';
import { joined } from './joins.js';
import { kindOf } from './kind.js';
import { peel, type Schedule } from './peel.js';
import { withRefunds } from './refunds.js';
import { stateOf } from './state.js';
import { trainOf } from './train.js';

export const recurringStreams: Fact<readonly Stream[]> = ({ ledger, asOf }) => {
  if (ledger.day.length === 0) return [];
  const almanac = almanacOf(ledger.day[0]!, Math.max(asOf, ledger.day.at(-1)!));
  const drafts = joined(ledger, almanac, draftsOf(almanac, ledger));
  const ids = streamIds(drafts);
  return drafts.flatMap((draft, index) => streamOf(almanac, ledger, asOf, draft, ids[index]!) ?? []);
};

const draftsOf = (almanac: Almanac, ledger: Ledger): readonly Draft[] => {
  const found: Draft[] = [];
  const groups = groupsOf(ledger);
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at]!;
    const deposits = depositsBeside(groups, at);
    const own = scheduled(almanac, ledger, group);
    if (deposits === undefined) {
      found.push(...own);
      continue;
    }
    const refunded = withRefunds(own, looseOf(ledger, deposits.rows), row => ledger.account[row]!);
    const rows = Int32Array.from(refunded.deposits, ({ row }) => row);
    found.push(...refunded.drafts, ...scheduled(almanac, ledger, { ...deposits, rows }));
    at++;
  }
  return found;
};

/** The deposits of a payee follow its charges in the order of groups. */
const depositsBeside = (groups: readonly Group[], at: number): Group | undefined => {
  const [group, next] = [groups[at]!, groups[at + 1]];
  return !group.inflow && next?.inflow && next.who === group.who && next.currency === group.currency ? next : undefined;
};

const scheduled = (almanac: Almanac, ledger: Ledger, group: Group): readonly Draft[] => {
  if (group.rows.length < 2) return [];
  const train = trainOf(ledger, group.rows);
  let hints: PayeeHints | undefined;
  const isEnough = ({ gain }: Schedule): boolean => {
    if (gain < LEAST_GAIN) return false;
    hints ??= hintsOf(ledger, group);
    return confidenceOf(gain, hints.odds) >= SURE_ENOUGH;
  };
  const { schedules, rest } = peel(almanac, train, isEnough);
  const drafts = schedules.map(schedule => draftOf(group, schedule, hints!));
  return gather(almanac, drafts, looseOf(ledger, rest.rows)).drafts;
};

/** Below this no payee is likely enough; so the words of most payees need not be read. */
const LEAST_GAIN = -4;

const hintsOf = (ledger: Ledger, { rows }: Group): PayeeHints => {
  const row = rows.at(-1)!;
  const { merchant } = ledger.payees[ledger.payee[row]!]!;
  const { description, detail, channel, category } = ledger.transactions[row]!;
  const texts = [description, detail, channel, category].filter(text => text !== undefined);
  const topics = topicsOf(texts.join('\n'));
  return { odds: priorOdds(merchant?.category, topics, channel), topics };
};

const looseOf = (ledger: Ledger, rows: Int32Array): readonly Loose[] =>
  Array.from(rows, row => ({
    row,
    day: ledger.day[row]!,
    amount: Math.abs(ledger.amount[row]!),
    account: ledger.account[row]!,
  }));

const streamOf = (almanac: Almanac, ledger: Ledger, asOf: EpochDay, draft: Draft, id: string): Stream | undefined => {
  const { group, lattice, charges, doubles, repeats, refunds } = draft;
  const confidence = confidenceOf(draft.gain, draft.payee.odds);
  const [first, last] = [charges[0]!, charges.at(-1)!];
  const { key, merchant } = ledger.payees[ledger.payee[last.row]!]!;
  const price = charges.findLast(({ amount }) => amount > 0)?.amount ?? 0;
  const state = stateOf(almanac, draft, confidence, asOf);
  // Two charges and then none is what chance looks like.
  if (state.status === 'ended' && charges.length < 3 && confidence < SURE_OF_ENDED) return undefined;
  const service = merchant?.services?.[0];
  return {
    id,
    kind: kindOf(ledger, draft),
    merchant:
      merchant === undefined || merchant.many
        ? { id: null, name: { en: key, ko: key } }
        : { id: merchant.id, name: merchant.name },
    ...(service === undefined ? {} : { service }),
    account: ledger.account[last.row]!,
    cadence: lattice.cadence,
    ...state,
    confidence,
    amount: money(last.amount, group.currency),
    annualCost: money(minor(price * TIMES_A_YEAR[lattice.cadence]), group.currency),
    first: first.day as EpochDay,
    last: last.day as EpochDay,
    events: eventsOf(draft),
    rows: [...[...charges, ...doubles].map(({ row }) => row), ...repeats, ...refunds].sort((a, b) => a - b),
  };
};

const SURE_OF_ENDED = 0.95;
