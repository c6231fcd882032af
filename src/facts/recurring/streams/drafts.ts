/** Payee by payee: schedules are found, and what else belongs to them is gathered. */
import type { Ledger } from '../../../ledger/ledger.js';
import { topicsOf } from '../../../merchants/words.js';
import type { Almanac } from '../schedules/almanac.js';
import { extractSchedules, type Schedule } from '../schedules/extract-schedules.js';
import { trainOf } from '../schedules/train.js';
import { confidenceOf, cycleOdds, priorOdds, SURE_ENOUGH } from './confidence.js';
import { type Draft, draftOf, type Loose, type PayeeHints, withLooseCharges } from './draft.js';
import { type Group, groupsOf } from './groups.js';
import { withRefunds } from './refunds.js';

/** In the order of groups. Deposits of a payee that is paid on a schedule are tried as refunds of its charges first, and then as streams of their own. */
export const draftsOf = (almanac: Almanac, ledger: Ledger): readonly Draft[] => {
  const found: Draft[] = [];
  const groups = groupsOf(ledger);
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at]!;
    const deposits = depositsBeside(groups, at);
    const own = scheduled(almanac, ledger, group);
    if (deposits === undefined || own.length === 0) {
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
  const isEnough = ({ gain, recurrence: { cadence } }: Schedule): boolean => {
    if (gain < LEAST_GAIN) return false;
    hints ??= hintsOf(ledger, group);
    return confidenceOf(gain, hints.odds + cycleOdds(hints.cycles, cadence)) >= SURE_ENOUGH;
  };
  const { schedules, rest } = extractSchedules(almanac, train, isEnough);
  if (schedules.length === 0) return [];
  const drafts = schedules.map(schedule => draftOf(group, schedule, hints!));
  return withLooseCharges(almanac, drafts, looseOf(ledger, rest.rows)).drafts;
};

/** Below this no payee is likely enough; so the words of most payees need not be read. */
const LEAST_GAIN = -4;

/** Of the latest row of the group: what a payee was called long ago says little. */
export const hintsOf = (ledger: Ledger, { rows }: Group): PayeeHints => {
  const { merchant, description, detail, channel, category } = ledger.entriesAt(rows).last;
  const texts = [description, detail, channel, category].filter(text => text !== undefined);
  const topics = topicsOf(texts.join('\n'));
  return { odds: priorOdds(merchant?.category, topics, channel), cycles: merchant?.cycles, topics };
};

const looseOf = (ledger: Ledger, rows: Int32Array): readonly Loose[] =>
  Array.from(rows, row => ({
    row,
    day: ledger.day[row]!,
    amount: Math.abs(ledger.amount[row]!),
    account: ledger.account[row]!,
  }));
