/** One stream that looks like several: renamed, come back after an end, moved to another day. */
import type { Ledger } from '../../../ledger/ledger.js';
import { patternOf } from '../../../merchants/patterns.js';
import { counted, grouped } from '../../../model/grouping.js';
import type { Almanac } from '../schedules/almanac.js';
import { dueDay, nearestSlot, RHYTHMS } from '../schedules/recurrence.js';
import type { Charge, Draft } from './draft.js';

/** Joins drafts of which one goes on where the other stops, the closest first. Each is joined at most once at either end. */
export const joined = (ledger: Ledger, almanac: Almanac, drafts: readonly Draft[]): readonly Draft[] => {
  const traces = drafts.flatMap(draft => tracesOf(ledger, draft, draft.charges[0]!).map(trace => ({ trace, draft })));
  const starts = grouped(traces, ({ trace }) => trace);
  const streams = counted(drafts, ({ group }) => group);
  const links = drafts
    .flatMap(earlier => {
      const last = earlier.charges.at(-1)!;
      const near = new Set(
        tracesOf(ledger, earlier, last).flatMap(trace => (starts.get(trace) ?? []).map(({ draft }) => draft)),
      );
      return [...near].flatMap(later => {
        const kind = linkOf(almanac, ledger, earlier, later, streams.get(later.group)! <= 2);
        return kind === undefined ? [] : [{ earlier, later, kind, wait: later.charges[0]!.day - last.day }];
      });
    })
    .sort((a, b) => a.wait - b.wait || a.later.charges[0]!.row - b.later.charges[0]!.row);
  const next = new Map<Draft, { readonly later: Draft; readonly kind: Link }>();
  const hasBefore = new Set<Draft>();
  for (const { earlier, later, kind } of links) {
    if (next.has(earlier) || hasBefore.has(later)) continue;
    next.set(earlier, { later, kind });
    hasBefore.add(later);
  }
  return drafts
    .filter(draft => !hasBefore.has(draft))
    .map(draft => {
      let whole = draft;
      for (let link = next.get(draft); link !== undefined; link = next.get(link.later)) {
        whole = joinedDraft(whole, link.later, link.kind);
      }
      return whole;
    });
};

/** Under what a stream that goes on elsewhere can be looked up: its payee, its amount, each word of its name. */
const tracesOf = (ledger: Ledger, { group, recurrence }: Draft, { row, amount }: Charge): readonly string[] => {
  const place = `${group.currency} ${group.inflow} ${recurrence.cadence}`;
  const words = tellingWords(nameOf(ledger, row)).map(word => `${place} word ${word}`);
  return [`${place} who ${group.who}`, `${place} amount ${amount}`, ...words];
};

type Link = 'renamed' | 'returned' | 'moved';

/** Slots that a renamed payee may have missed. */
const RENAME_SLOTS = 2;
const RENAME_STEP = Math.log(2);
/** A stream that came back may have been away for this many days. */
const LONGEST_ABSENCE = 550;

/** `alone`: the payee has no third stream that could be the one that goes on. */
const linkOf = (almanac: Almanac, ledger: Ledger, earlier: Draft, later: Draft, alone: boolean): Link | undefined => {
  const [last, first] = [earlier.charges.at(-1)!, later.charges[0]!];
  const wait = first.day - last.day;
  if (earlier === later || wait <= 0) return undefined;
  const { period, tolerance } = RHYTHMS[earlier.recurrence.rhythm];
  const same = last.amount === first.amount;
  if (earlier.group === later.group) {
    if (wait > LONGEST_ABSENCE || !(same || (alone && isStep(last.amount, first.amount)))) return undefined;
    return wait > 2.5 * period ? 'returned' : wait > 0.5 * period ? 'moved' : undefined;
  }
  const slot = nearestSlot(almanac, earlier.recurrence, first.day);
  const off = Math.abs(first.day - dueDay(almanac, earlier.recurrence, slot));
  const missed = slot - last.slot - 1;
  if (off > tolerance / 2 || missed < 0 || missed >= RENAME_SLOTS) return undefined;
  const alike = shareName(nameOf(ledger, last.row), nameOf(ledger, first.row));
  if (alike) return same || isStep(last.amount, first.amount) ? 'renamed' : undefined;
  const account = ledger.account[last.row] === ledger.account[first.row];
  return same && account && missed === 0 && off <= 1 && mayBeOne(ledger, last.row, first.row) ? 'renamed' : undefined;
};

const isStep = (from: number, to: number): boolean =>
  from > 0 && to > 0 && Math.abs(Math.log(to / from)) <= RENAME_STEP;

/** Without the words of the channel: what two people have in common is no name. */
const nameOf = (ledger: Ledger, row: number): string => {
  const { key } = ledger.payees[ledger.payee[row]!]!;
  return key.replaceAll(CHANNEL, ' ').trim();
};

const CHANNEL = patternOf('transfer-channel', 'g');

/** Two merchants that the catalogue tells apart, or two names in Hangul, are never one. */
const mayBeOne = (ledger: Ledger, a: number, b: number): boolean => {
  const [one, other] = [ledger.payees[ledger.payee[a]!]!, ledger.payees[ledger.payee[b]!]!];
  if (one.merchant !== undefined && other.merchant !== undefined && !one.merchant.many) return false;
  return !(HANGUL.test(one.key) && HANGUL.test(other.key));
};

const HANGUL = /[가-힣]/;
const SHARED_WORD = patternOf('shared-word');

/** Do both names hold the same telling word? */
const shareName = (a: string, b: string): boolean => {
  const words = tellingWords(a);
  return tellingWords(b).some(word => words.includes(word));
};

const tellingWords = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length >= (HANGUL.test(word) ? 2 : 4) && !SHARED_WORD.test(word) && !/^\d+$/.test(word));

const joinedDraft = (earlier: Draft, later: Draft, kind: Link): Draft => {
  const last = earlier.charges.at(-1)!;
  const first = later.charges[0]!;
  // Slots are counted on one recurrence: the later one's slots are moved so that they go on after the earlier one's.
  const missed = Math.round((first.day - last.day) / RHYTHMS[earlier.recurrence.rhythm].period) - 1;
  const shift = last.slot + 1 + Math.max(0, missed) - first.slot;
  return {
    group: earlier.group,
    recurrence: later.recurrence,
    pricing: later.charges.length > earlier.charges.length ? later.pricing : earlier.pricing,
    gain: earlier.gain + later.gain,
    payee: later.payee,
    charges: [...earlier.charges.map(charge => ({ ...charge, slot: charge.slot - shift })), ...later.charges],
    doubles: [...earlier.doubles, ...later.doubles],
    refunds: [...earlier.refunds, ...later.refunds],
    repeats: [...earlier.repeats, ...later.repeats],
    renames: [...earlier.renames, ...(kind === 'renamed' ? [first.row] : []), ...later.renames],
    returns: [...earlier.returns, ...(kind === 'returned' ? [first.row] : []), ...later.returns],
  };
};
