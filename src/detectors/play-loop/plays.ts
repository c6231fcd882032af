/** Money put into games of chance and games, and the loops it runs in. */
import type { Facts } from '../../facts/fact.js';
import { grouped } from '../../facts/grouped.js';
import { monthlyFlows } from '../../facts/monthly-flows.js';
import { rowSpeaksOf } from '../../facts/speaking.js';
import { monthOf } from '../../model/calendar.js';
import type { Currency } from '../../model/money.js';
import { hoursBetween } from '../typology/moments.js';

export interface Loop {
  readonly rows: readonly number[];
}

export interface Play {
  readonly facts: Facts;
  readonly kind: 'gambling' | 'game';
  readonly currency: Currency;
  /** Rows on which money was put in, in the order of the ledger. */
  readonly stakes: readonly number[];
  /** Three and more stakes within an hour that rise. */
  readonly chases: readonly Loop[];
  /** Cash drawn on a card, and a stake within a day. */
  readonly afterAdvance: readonly Loop[];
  /** A voucher bought, and a stake within a day. */
  readonly fromVoucher: readonly Loop[];
  /** Money back from the game, and put in again within a day. */
  readonly again: readonly Loop[];
  /** Months in which at least so much of the spending went into it. */
  monthsAbove(share: number): number;
}

const CHASE_HOURS = 1;
const CHASE_STAKES = 3;
const DAY_HOURS = 24;

export const playsOf = (facts: Facts): readonly Play[] => {
  const { transactions, amount } = facts.ledger;
  const kinds = transactions.map((_, row) => kindOf(facts, row));
  const stakes = [...transactions.keys()].filter(row => amount[row]! < 0 && kinds[row] !== undefined);
  const won = [...transactions.keys()].filter(row => amount[row]! > 0 && kinds[row] === 'gambling');
  const bought = (topic: 'voucher' | 'cash-advance') =>
    [...transactions.keys()].filter(
      row => amount[row]! < 0 && kinds[row] === undefined && rowSpeaksOf(facts, row, topic),
    );
  const [vouchers, advances] = [bought('voucher'), bought('cash-advance')];
  const groups = grouped(stakes, row => `${kinds[row]} ${transactions[row]!.currency}`);
  return [...groups.values()].map(rows => {
    const kind = kinds[rows[0]!]!;
    const { currency } = transactions[rows[0]!]!;
    return {
      facts,
      kind,
      currency,
      stakes: rows,
      chases: chasesIn(facts, rows),
      afterAdvance: followedBy(facts, advances, rows),
      fromVoucher: followedBy(facts, vouchers, rows),
      again: kind === 'gambling' ? followedBy(facts, won, rows) : [],
      monthsAbove: share => monthsAbove(facts, rows, currency, share),
    };
  });
};

const kindOf = (facts: Facts, row: number): Play['kind'] | undefined => {
  const { payees, payee } = facts.ledger;
  const category = payees[payee[row]!]!.merchant?.category;
  if (category === 'gambling' || rowSpeaksOf(facts, row, 'gambling')) return 'gambling';
  return category === 'game' || rowSpeaksOf(facts, row, 'game-credit') ? 'game' : undefined;
};

/** Only where times are printed: on a statement of days, three purchases of one day say nothing. */
const chasesIn = (facts: Facts, stakes: readonly number[]): readonly Loop[] => {
  const { time, amount } = facts.ledger;
  const sessions: number[][] = [];
  for (const row of stakes.filter(stake => time[stake]! >= 0)) {
    const session = sessions.at(-1);
    if (session !== undefined && hoursBetween(facts.ledger, session[0]!, row) <= CHASE_HOURS) session.push(row);
    else sessions.push([row]);
  }
  return sessions
    .filter(rows => {
      const sizes = rows.map(row => -amount[row]!);
      const rising = sizes.every((size, index) => index === 0 || size >= sizes[index - 1]!);
      return rows.length >= CHASE_STAKES && rising && sizes.at(-1)! > sizes[0]!;
    })
    .map(rows => ({ rows }));
};

/** Each cause with the stakes of the day after it; a stake answers one cause. */
const followedBy = (facts: Facts, causes: readonly number[], stakes: readonly number[]): readonly Loop[] => {
  const used = new Set<number>();
  return causes.flatMap(cause => {
    const after = stakes.filter(stake => {
      const hours = hoursBetween(facts.ledger, cause, stake);
      return stake > cause && hours >= 0 && hours <= DAY_HOURS && !used.has(stake);
    });
    for (const stake of after) used.add(stake);
    return after.length === 0 ? [] : [{ rows: [cause, ...after] }];
  });
};

const monthsAbove = (facts: Facts, rows: readonly number[], currency: Currency, share: number): number => {
  const { transactions, amount } = facts.ledger;
  const flows = facts.get(monthlyFlows).get(currency);
  const months = grouped(rows, row => monthOf(transactions[row]!.day));
  return [...months].filter(([month, ofMonth]) => {
    const staked = ofMonth.reduce((sum, row) => sum - amount[row]!, 0);
    const spent = flows?.spent[month - flows.first] ?? 0;
    return spent > 0 && staked >= share * spent;
  }).length;
};
