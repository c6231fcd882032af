/** When money was short, as far as the statements say. */
import type { Topic } from '../../merchants/words.js';
import type { Fact } from '../fact.js';

/** Months, as `EpochMonth`s, with a line of arrears or of a cash advance. */
export const distressMonths: Fact<ReadonlySet<number>> = ({ ledger }) =>
  new Set(
    ledger.entries
      .filter(entry => entry.leaves && DISTRESS.some(topic => entry.speaksOf(topic)))
      .map(({ month }) => month),
  );

const DISTRESS: readonly Topic[] = ['late-fee', 'cash-advance', 'revolving'];
