/** Money put into games of chance and games, and the loops it runs in. */
import type { Facts } from '../../facts/fact.js';
import { spendingIn } from '../../facts/monthly-flows.js';
import type { Entries } from '../../ledger/entries.js';
import type { Entry } from '../../ledger/entry.js';
import type { Topic } from '../../merchants/words.js';
import type { Currency } from '../../model/money.js';

/** One kind in one currency. Each loop begins with its cause: the cash, the voucher, the winnings; chases are stakes alone. */
export interface Play {
  readonly kind: PlayKind;
  readonly currency: Currency;
  /** On which money was put in, in the order of the ledger. */
  readonly stakes: Entries;
  /** Three and more stakes within an hour that rise. */
  readonly chases: readonly Entries[];
  /** Cash drawn on a card, and a stake within a day. */
  readonly afterAdvance: readonly Entries[];
  /** A voucher bought, and a stake within a day. */
  readonly fromVoucher: readonly Entries[];
  /** Money back from the game, and put in again within a day. */
  readonly again: readonly Entries[];
  /** Months in which at least so much of the spending went into it. */
  monthsAbove(share: number): number;
}

type PlayKind = 'gambling' | 'game';

const CHASE_HOURS = 1;
const CHASE_STAKES = 3;
const DAY_HOURS = 24;

/** One for each kind and currency in which money was put in. */
export const playsOf = (facts: Facts): readonly Play[] => {
  const { entries } = facts.ledger;
  const stakes = entries.filter(entry => entry.leaves && kindOf(entry) !== undefined);
  const won = entries.filter(entry => entry.amount > 0 && kindOf(entry) === 'gambling');
  const bought = (topic: Topic) =>
    entries.filter(entry => entry.leaves && entry.speaksOf(topic) && kindOf(entry) === undefined);
  const [vouchers, advances] = [bought('voucher'), bought('cash-advance')];
  return [...stakes.groupedBy(kindOf)].flatMap(([kind, ofKind]) =>
    kind === undefined
      ? []
      : [...ofKind.groupedBy(({ currency }) => currency)].map(([currency, own]) => ({
          kind,
          currency,
          stakes: own,
          chases: chasesIn(own),
          afterAdvance: followedBy(facts, advances, own),
          fromVoucher: followedBy(facts, vouchers, own),
          again: kind === 'gambling' ? followedBy(facts, won, own) : [],
          monthsAbove: share => monthsAbove(facts, own, currency, share),
        })),
  );
};

const kindOf = (entry: Entry): PlayKind | undefined => {
  const category = entry.merchant?.category;
  if (category === 'gambling' || entry.speaksOf('gambling')) return 'gambling';
  return category === 'game' || entry.speaksOf('game-credit') ? 'game' : undefined;
};

/** Only where times are printed: on a statement of days, three purchases of one day say nothing. */
const chasesIn = (stakes: Entries): readonly Entries[] =>
  stakes
    .filter(({ time }) => time !== undefined)
    .runs((_, next, first) => first.hoursUntil(next) <= CHASE_HOURS)
    .filter(session => {
      const isRising = session.runs((before, next) => next.size >= before.size).length === 1;
      return session.length >= CHASE_STAKES && isRising && session.last.size > session.first.size;
    });

/** Each cause with the stakes of the day after it; a stake answers one cause. */
const followedBy = ({ ledger }: Facts, causes: Entries, stakes: Entries): readonly Entries[] => {
  const used = new Set<number>();
  return [...causes].flatMap(cause => {
    const after = stakes.between(cause.day, cause.day + 1).filter(stake => {
      const hours = cause.hoursUntil(stake);
      return stake.row > cause.row && hours >= 0 && hours <= DAY_HOURS && !used.has(stake.row);
    });
    for (const { row } of after) used.add(row);
    return after.length === 0 ? [] : [ledger.entriesAt([cause.row]).with(after)];
  });
};

const monthsAbove = (facts: Facts, stakes: Entries, currency: Currency, share: number): number =>
  [...stakes.groupedBy(({ month }) => month)].filter(([month, { total }]) => {
    const spent = spendingIn(facts, currency, month);
    return spent > 0 && -total >= share * spent;
  }).length;
