/** Why a payee is no stream: messages for `recurringMessages` to say. */
import type { Message } from '../../../model/message.js';
import type { Facts } from '../../fact.js';
import { draftedStreams, ledgerAlmanac } from '../index.js';
import { bestSchedule } from '../schedules/extract-schedules.js';
import { stretchOf } from '../schedules/habit.js';
import { trainOf } from '../schedules/train.js';
import { confidenceOf, cycleOdds, SURE_ENOUGH } from '../streams/confidence.js';
import { hintsOf } from '../streams/drafts.js';
import { type Group, groupsOf } from '../streams/groups.js';
import { CADENCE_NAMES } from './messages.js';
import { missedOf, offsOf, TELLING } from './why.js';

/** What kept the payees that bear this name, or a part of it, from being streams. */
export const whyNot = (facts: Facts, payeeText: string): readonly Message[] => {
  const wanted = plain(payeeText);
  const groups = groupsOf(facts.ledger).filter(group =>
    namesOf(facts, group).some(name => plain(name).includes(wanted)),
  );
  if (wanted === '' || groups.length === 0) return [{ id: 'why-not.unknown', args: { payee: payeeText } }];
  return groups.flatMap(group => whyNotGroup(facts, group));
};

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');

/** Every spelling of the payee, and its name in the catalogue. */
const namesOf = ({ ledger }: Facts, { rows }: Group): readonly string[] => {
  const entries = ledger.entriesAt(rows);
  const { key, merchant } = entries.last.payee;
  const spelled = new Set(entries.map(({ description }) => description));
  return [key, ...(merchant === undefined ? [] : [merchant.id, merchant.name.en, merchant.name.ko]), ...spelled];
};

const whyNotGroup = (facts: Facts, group: Group): readonly Message[] => {
  const { ledger } = facts;
  const { key, merchant } = ledger.entriesAt(group.rows).last.payee;
  const payee = merchant === undefined ? key : { name: merchant.name };
  const rows = new Set(group.rows);
  const own = facts.get(draftedStreams).filter(({ draft }) => draft.charges.some(({ row }) => rows.has(row)));
  if (own.length > 0) {
    return own.map(({ stream, draft: { charges } }) => ({
      id: 'why-not.stream',
      args: {
        payee,
        count: charges.filter(({ row }) => rows.has(row)).length,
        all: rows.size,
        cadence: { name: CADENCE_NAMES[stream.cadence] },
      },
    }));
  }
  if (group.rows.length < 2) return [{ id: 'why-not.once', args: { payee } }];
  const almanac = facts.get(ledgerAlmanac);
  const train = trainOf(ledger, group.rows);
  const nearest = bestSchedule(almanac, train, stretchOf(train));
  if (nearest === undefined) {
    const gap = Math.round((train.day.at(-1)! - train.day[0]!) / (train.day.length - 1));
    return [{ id: 'why-not.no-rhythm', args: { payee, count: group.rows.length, gap } }];
  }
  const hints = hintsOf(ledger, group);
  const odds = hints.odds + cycleOdds(hints.cycles, nearest.recurrence.cadence);
  const charges = nearest.rows.map((row, index) => ({ row, day: nearest.days[index]!, slot: nearest.slots[index]! }));
  const offs = offsOf(almanac, { recurrence: nearest.recurrence, charges });
  const average = offs.reduce((sum, off) => sum + off, 0) / offs.length;
  const missed = missedOf(charges);
  const amounts = new Set(nearest.amounts).size;
  return [
    {
      id: 'why-not.nearest',
      args: {
        payee,
        cadence: { name: CADENCE_NAMES[nearest.recurrence.cadence] },
        on: charges.length,
        count: group.rows.length,
      },
    },
    ...(missed > 0 ? [{ id: 'why-not.missed', args: { missed } }] : []),
    ...(average >= 1 ? [{ id: 'why-not.days', args: { days: Math.round(average * 10) / 10 } }] : []),
    ...(amounts > 1 ? [{ id: 'why-not.amounts', args: { amounts } }] : []),
    ...(odds <= -TELLING ? [{ id: 'why-not.habit' }] : []),
    {
      id: 'why-not.confidence',
      args: { confidence: { percent: confidenceOf(nearest.gain, odds) }, needed: { percent: SURE_ENOUGH } },
    },
  ];
};
