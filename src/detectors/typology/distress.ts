/** When money was short, as far as the statements say. */
import type { Fact } from '../../facts/fact.js';
import { rowSpeaksOf } from '../../facts/speaking.js';
import type { Topic } from '../../merchants/words.js';
import { type EpochDay, monthOf } from '../../model/calendar.js';

/** Months with a line of arrears or of a cash advance. */
export const distressMonths: Fact<ReadonlySet<number>> = facts => {
  const { ledger } = facts;
  const rows = [...ledger.day.keys()].filter(
    row => ledger.amount[row]! < 0 && DISTRESS.some(topic => rowSpeaksOf(facts, row, topic)),
  );
  return new Set(rows.map(row => monthOf(ledger.day[row]! as EpochDay)));
};

const DISTRESS: readonly Topic[] = ['late-fee', 'cash-advance', 'revolving'];
