/** Cash drawn on credit, what it cost, and whether it paid another card's bill. */
import type { Facts } from '../../facts/fact.js';
import type { Entries } from '../../ledger/entries.js';
import type { Entry } from '../../ledger/entry.js';
import { patternOf } from '../../merchants/patterns.js';
import type { EpochDay } from '../../model/calendar.js';
import type { Currency } from '../../model/money.js';

/** One currency's cash on credit, from cards and from books of all accounts. */
export interface Drawing {
  readonly currency: Currency;
  /** On which cash was drawn, in the order of the ledger. */
  readonly draws: Entries;
  /** What it cost: fees and interest that name the advance. */
  readonly costs: Entries;
  /** Draws that lie in one journey abroad count as one use. */
  readonly uses: Entries;
}

/** A withdrawal on the card this close to a cash advance fee is the advance itself. */
const FEE_DAYS = 3;
/** Withdrawals abroad within so many days are one journey. */
const JOURNEY_DAYS = 21;

/** By currency; nothing where no cash was drawn. */
export const drawingsOf = ({ ledger }: Facts): readonly Drawing[] => {
  const onCredit = ledger.entries.filter(
    ({ leaves, account }) => leaves && (account.kind === 'card' || account.kind === 'ledger'),
  );
  const named = onCredit.filter(entry => entry.kind === 'cash-advance' || entry.speaksOf('cash-advance'));
  const costs = named.filter(isCost);
  const spoken = named.filter(entry => !isCost(entry) && !isRepayment(entry));
  const isNamed = new Set(named.map(({ row }) => row));
  const unspoken = onCredit.filter(
    entry => !isNamed.has(entry.row) && isWithdrawal(entry) && costs.some(cost => belongsTo(cost, entry, spoken)),
  );
  const draws = spoken.with(unspoken);
  return [...draws.groupedBy(({ currency }) => currency)].map(([currency, own]) => ({
    currency,
    draws: own,
    costs: costs.filter(cost => cost.currency === currency),
    uses: usesOf(own),
  }));
};

const COST = patternOf('cost-of-credit', 'i');
const REPAYMENT = patternOf('repayment', 'i');

const isCost = ({ kind, wording }: Entry): boolean => kind === 'fee' || kind === 'interest' || COST.test(wording);

/** A later part of a loan that is paid back in parts, or a line that says so. */
const isRepayment = ({ part, description, kind }: Entry): boolean =>
  kind === 'payment' || part > 1 || REPAYMENT.test(description);

const isWithdrawal = (entry: Entry): boolean => entry.kind === 'withdrawal' || entry.speaksOf('atm');

/** A fee without an advance of its own, on the same card, within days. */
const belongsTo = (cost: Entry, entry: Entry, spoken: Entries): boolean => {
  const isNear = ({ account, day }: Entry): boolean => account === cost.account && Math.abs(day - cost.day) <= FEE_DAYS;
  return isNear(entry) && !spoken.some(isNear);
};

const usesOf = (draws: Entries): Entries => {
  let journey: EpochDay | undefined;
  return draws.filter(({ original, day }) => {
    if (original === undefined) return true;
    const isFirst = journey === undefined || day - journey > JOURNEY_DAYS;
    if (isFirst) journey = day;
    return isFirst;
  });
};

/** Days before a bill within which an advance of about its size looks like paying one card with another. */
const ROTATION_DAYS = 3;

/** Draws, each with the payment of a card's bill that followed it at about its size. */
export const rotationsOf = (
  { ledger }: Facts,
  { draws }: Drawing,
): readonly { readonly draw: Entry; readonly bill: Entry }[] =>
  [...draws].flatMap(draw => {
    const bill = ledger.entries.between(draw.day, draw.day + ROTATION_DAYS).find(entry => {
      const share = entry.leaves ? draw.amount / entry.amount : 0;
      const fits = entry.row > draw.row && entry.currency === draw.currency && share >= 0.8 && share <= 1.2;
      return fits && isCardBill(entry);
    });
    return bill === undefined ? [] : [{ draw, bill }];
  });

const isCardBill = (entry: Entry): boolean =>
  entry.account.kind === 'bank' && (entry.speaksOf('card-bill') || entry.merchant?.category === 'card-issuer');
