/** What the rest of the statements says around an episode; worked out once a ledger. */
import type { Fact } from '../../facts/fact.js';
import { topicsOfRow } from '../../facts/topics.js';
import type { Topic } from '../../merchants/words.js';
import { type EpochDay, monthOf } from '../../model/calendar.js';
import { grouped } from './grouped.js';

export const rowsByPayee: Fact<ReadonlyMap<number, readonly number[]>> = ({ ledger }) =>
  grouped([...ledger.payee.keys()], row => ledger.payee[row]!);

/** Months with a line of arrears or of a cash advance. */
export const distressMonths: Fact<ReadonlySet<number>> = ({ ledger, get }) => {
  const topics = get(topicsOfRow);
  const rows = [...ledger.day.keys()].filter(
    row => ledger.amount[row]! < 0 && DISTRESS.some(topic => topics(row).has(topic)),
  );
  return new Set(rows.map(row => monthOf(ledger.day[row]! as EpochDay)));
};

const DISTRESS: readonly Topic[] = ['late-fee', 'cash-advance', 'revolving'];
