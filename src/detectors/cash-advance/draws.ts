/** Cash drawn on credit, what it cost, and whether it paid another card's bill. */
import type { Facts } from '../../facts/fact.js';
import { rowSpeaksOf } from '../../facts/speaking.js';
import type { Currency } from '../../model/money.js';

export interface Drawing {
  readonly currency: Currency;
  /** Rows on which cash was drawn, in the order of the ledger. */
  readonly draws: readonly number[];
  /** Rows of what it cost: fees and interest that name the advance. */
  readonly costs: readonly number[];
  /** Draws that lie in one journey abroad count as one use. */
  readonly uses: readonly number[];
}

/** A withdrawal on the card this close to a cash advance fee is the advance itself. */
const FEE_DAYS = 3;
/** Withdrawals abroad within so many days are one journey. */
const JOURNEY_DAYS = 21;

/** By currency; nothing where no cash was drawn. */
export const drawingsOf = (facts: Facts): readonly Drawing[] => {
  const { transactions, amount, account, accounts } = facts.ledger;
  const rows = [...transactions.keys()].filter(
    row => amount[row]! < 0 && ['card', 'ledger'].includes(accounts[account[row]!]!.kind),
  );
  const named = rows.filter(
    row => transactions[row]!.kind === 'cash-advance' || rowSpeaksOf(facts, row, 'cash-advance'),
  );
  const costs = named.filter(row => isCost(facts, row));
  const spoken = named.filter(row => !costs.includes(row) && !isRepayment(facts, row));
  const unspoken = rows.filter(
    row => !named.includes(row) && isWithdrawal(facts, row) && costs.some(cost => belongsTo(facts, cost, row, spoken)),
  );
  const draws = [...spoken, ...unspoken].sort((a, b) => a - b);
  return [...new Set(draws.map(row => transactions[row]!.currency))].map(currency => {
    const own = draws.filter(row => transactions[row]!.currency === currency);
    return {
      currency,
      draws: own,
      costs: costs.filter(row => transactions[row]!.currency === currency),
      uses: usesOf(facts, own),
    };
  });
};

const COST_WORDS = /수수료|이자|\bfees?\b|\binterest\b|\bint(?:erest)? charge/i;

const isCost = ({ ledger: { transactions } }: Facts, row: number): boolean => {
  const { kind, description, detail } = transactions[row]!;
  return kind === 'fee' || kind === 'interest' || COST_WORDS.test(`${description} ${detail ?? ''}`);
};

/** A later part of a loan that is paid back in parts, or a line that says so. */
const isRepayment = ({ ledger: { transactions } }: Facts, row: number): boolean => {
  const { installment, description, kind } = transactions[row]!;
  return kind === 'payment' || (installment?.nth ?? 1) > 1 || /상환|결제대금|repay|payment/i.test(description);
};

const isWithdrawal = (facts: Facts, row: number): boolean =>
  facts.ledger.transactions[row]!.kind === 'withdrawal' || rowSpeaksOf(facts, row, 'atm');

/** A fee without an advance of its own, on the same card, within days. */
const belongsTo = (
  { ledger: { day, account } }: Facts,
  cost: number,
  row: number,
  spoken: readonly number[],
): boolean => {
  const near = (other: number): boolean =>
    account[other] === account[cost] && Math.abs(day[other]! - day[cost]!) <= FEE_DAYS;
  return near(row) && !spoken.some(near);
};

const usesOf = ({ ledger: { transactions, day } }: Facts, draws: readonly number[]): readonly number[] => {
  const abroad = (row: number): boolean => transactions[row]!.original !== undefined;
  let journey = Number.NEGATIVE_INFINITY;
  return draws.filter(row => {
    if (!abroad(row)) return true;
    const isFirst = day[row]! - journey > JOURNEY_DAYS;
    if (isFirst) journey = day[row]!;
    return isFirst;
  });
};

/** Days before a bill within which an advance of about its size looks like paying one card with another. */
const ROTATION_DAYS = 3;

/** Draws, each with the payment of a card's bill that followed it at about its size. */
export const rotationsOf = (
  facts: Facts,
  { draws }: Drawing,
): readonly { readonly draw: number; readonly bill: number }[] => {
  const { day, amount, accounts, account, payees, payee, transactions } = facts.ledger;
  const isBill = (row: number): boolean =>
    accounts[account[row]!]!.kind === 'bank' &&
    (rowSpeaksOf(facts, row, 'card-bill') || payees[payee[row]!]!.merchant?.category === 'card-issuer');
  return draws.flatMap(draw => {
    for (let row = draw + 1; row < day.length && day[row]! <= day[draw]! + ROTATION_DAYS; row++) {
      const share = amount[row]! < 0 ? amount[draw]! / amount[row]! : 0;
      const same = transactions[row]!.currency === transactions[draw]!.currency;
      if (same && share >= 0.8 && share <= 1.2 && isBill(row)) return [{ draw, bill: row }];
    }
    return [];
  });
};
