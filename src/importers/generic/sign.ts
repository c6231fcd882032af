/** Whether one column of amounts is printed as the account holder sees them, or as a card counts what is owed. */
import { type BalanceRow, balanceSteps, provenSign } from './balance.js';
import type { RowOrder } from './dates.js';
import { isPaymentOrRefund, moneyWay, type Way } from './row-words.js';

export interface SignEvidence {
  /** Of the days. */
  readonly order: RowOrder | undefined;
  readonly rows: readonly SignedRow[];
  /** Amounts without a minus have a plus, or are a wallet's net: nobody counts debts like that. */
  readonly hasPlus: boolean;
  /** The names of the columns are those of a card's statement. */
  readonly isCard: boolean;
  /** What stands beside the amounts is known of purchases alone: refunded parts, statuses such as 결제완료. */
  readonly arePurchases: boolean;
  /** The amount's own name says that it is what the holder pays. */
  readonly isCharge: boolean;
  /** By its title or its other columns the list is one of rides, orders or other spendings. */
  readonly areSpendings: boolean;
  /** Beside the amounts stands who paid or was paid, and nothing else: either is as likely. */
  readonly areOfParties: boolean;
}

export interface SignedRow extends BalanceRow {
  /** The words beside the amount. */
  readonly words: readonly string[];
  /** What a column of directions says. */
  readonly way: Way | undefined;
  /** A column of statuses says that it was cancelled. */
  readonly isTakenBack: boolean;
}

export type Sign =
  | {
      readonly as: 'signed' | 'charge';
      /** `balance` is proven and no assumption. */
      readonly because: 'balance' | 'words' | 'direction' | 'minus' | 'card' | 'name' | 'payments' | 'list';
    }
  /** Nothing says which way the money went, and no card: read as printed, with a warning. */
  | { readonly as: 'signed'; readonly because: 'nothing' };

export const signOf = (evidence: SignEvidence): Sign | 'open' => {
  const { rows, isCard, isCharge } = evidence;
  const amounts = rows.flatMap(({ amount }) => (amount === undefined || amount === 0 ? [] : [amount]));
  const negative = amounts.filter(amount => amount < 0).length;
  const directions = agreement(rows, ({ way }) => way);
  if (directions.as !== undefined && negative > 0) return { as: directions.as, because: 'direction' };
  if (evidence.hasPlus && negative > 0) return { as: 'signed', because: 'minus' };
  const words = agreement(rows, row => remember(row.words));
  const steps = balanceSteps(rows, evidence.order);
  const proof = isCard ? undefined : provenSign(steps);
  const isWhole = negative > 0 || Math.max(steps.added, steps.taken) === steps.of;
  if (proof !== undefined && isWhole) {
    const proven = proof === 1 ? 'signed' : 'charge';
    return isContradicted(proven, words) ? 'open' : { as: proven, because: 'balance' };
  }
  const mostlyMinus = negative > 0 && negative * 2 > amounts.length;
  const isDoubted = isContradicted('charge', words) && !(negative > 0 && arePayments(rows));
  if (isCharge && !mostlyMinus) return isDoubted ? 'open' : { as: 'charge', because: 'name' };
  if (evidence.arePurchases && negative === 0 && words.as !== 'signed') return { as: 'charge', because: 'card' };
  if (evidence.areSpendings && negative === 0) return rows.some(hasComeIn) ? 'open' : { as: 'charge', because: 'list' };
  if (mostlyMinus) return words.as === 'charge' && words.votes > 1 ? 'open' : { as: 'signed', because: 'minus' };
  if (isCard && negative * 2 === amounts.length) return 'open';
  const isIncome = negative > 0 && words.as === 'signed' && words.votes > 1;
  if (isCard && !isIncome) return isContradicted('charge', words) ? 'open' : { as: 'charge', because: 'card' };
  if (negative > 0 && steps.added === 0 && arePayments(rows)) return { as: 'charge', because: 'payments' };
  const isTold =
    words.as === 'charge' ? negative > 0 || words.votes >= FIRM : words.votes >= amounts.length * share(negative);
  if (words.as !== undefined && words.votes > 1 && isTold) return { as: words.as, because: 'words' };
  const isDoubtful =
    negative === 0
      ? words.votes > 0 || (evidence.areOfParties && amounts.length > 1)
      : amounts.length > FEW && negative * 3 < amounts.length;
  return isDoubtful ? 'open' : { as: 'signed', because: 'nothing' };
};

/** In a longer list with hardly a minus, what has none is rather what was paid. */
const FEW = 3;

/** Without a minus, money that came in somewhere says nothing of the other rows; among signs, a few words may be those of payees. */
const share = (negative: number): number => (negative === 0 ? 0.9 : 0.2);

/** The few rows with a minus, in a list of amounts without, are what was paid to the card, or came back. */
const arePayments = (rows: readonly SignedRow[]): boolean => {
  const below = rows.filter(({ amount }) => amount !== undefined && amount < 0);
  const said = below.filter(({ words, isTakenBack }) => isTakenBack || isPaymentOrRefund(words)).length;
  return !rows.some(hasComeIn) && said > 0 && said * 4 >= below.length * 3;
};

const hasComeIn = ({ amount, words }: SignedRow): boolean =>
  amount !== undefined && amount > 0 && remember(words) === 'in';

interface Agreement {
  /** Undefined where the rows say too little or contradict each other. */
  readonly as: 'signed' | 'charge' | undefined;
  readonly votes: number;
}

const AGREES = 0.75;
/** A single word may be a payee's name. */
const FIRM = 3;

const isContradicted = (as: 'signed' | 'charge', words: Agreement): boolean =>
  words.as !== undefined && words.as !== as && words.votes >= FIRM;

/** How the sign of the amounts fits what the rows say of themselves. */
const agreement = (rows: readonly SignedRow[], wayOf: (row: SignedRow) => Way | undefined): Agreement => {
  let [signed, charge] = [0, 0];
  for (const row of rows) {
    const { amount } = row;
    const way = amount === undefined || amount === 0 ? undefined : wayOf(row);
    if (amount === undefined || way === undefined) continue;
    if ((way === 'in') === amount > 0) signed += 1;
    else charge += 1;
  }
  const votes = signed + charge;
  if (votes > 0 && signed >= AGREES * votes) return { as: 'signed', votes };
  return { as: votes > 0 && charge >= AGREES * votes ? 'charge' : undefined, votes };
};

const remembered = new Map<string, Way | undefined>();

const remember = (cells: readonly string[]): Way | undefined => {
  const words = cells.join('\n');
  if (!remembered.has(words)) {
    if (remembered.size > 20_000) remembered.clear();
    remembered.set(words, moneyWay(cells));
  }
  return remembered.get(words);
};
