/**
 * What stood there to be looked at, and of which lens it allows to say "fine". The rule, in full: either lens needs
 *  - money that left, or there was nothing to look at, and perhaps the signs are read the wrong way round;
 *  - more rows read than rejected, or the story may stand in those that were not;
 *  - one account at least seen for more than two weeks: misuse shows as what differs from a habit.
 * The financial lens needs transactions in two calendar months besides: a slide shows from one month to the next.
 */
import type { Ledger } from '../ledger/ledger.js';
import type { Seen } from '../model/audit.js';
import type { Lens } from '../model/finding.js';

/** `suffices`: may the lens say "fine" where no rule found anything? */
export interface Sight {
  readonly seen: Seen;
  readonly suffices: Readonly<Record<Lens, boolean>>;
}

const TWO_WEEKS = 14;
const MONTHS_OF_A_SLIDE = 2;

/** `rejected` counts the rows that stood in the files and could not be read. */
export const sightOf = ({ entries }: Ledger, rejected: number): Sight => {
  const months = entries.groupedBy(({ month }) => month).size;
  const spans = [...entries.groupedBy(({ account }) => account).values()].map(({ period }) => period.to - period.from);
  const isSeen =
    entries.some(({ leaves }) => leaves) && entries.length > rejected && spans.some(days => days > TWO_WEEKS);
  return {
    seen: { months, accounts: spans.length, times: entries.some(({ time }) => time !== undefined) },
    suffices: { technical: isSeen, financial: isSeen && months >= MONTHS_OF_A_SLIDE },
  };
};
