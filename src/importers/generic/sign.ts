/** Whether one column of amounts is printed as the account holder sees them, or as a card counts what is owed. */
import { type BalanceRow, balanceSteps, provenSign } from './balance.js';
import { moneyWay, type Way } from './row-words.js';

export interface SignEvidence {
  readonly rows: readonly SignedRow[];
  /** The names of the columns are those of a card's statement. */
  readonly isCard: boolean;
  /** The amount's own name says that it is what the holder pays. */
  readonly isCharge: boolean;
}

export interface SignedRow extends BalanceRow {
  /** The words beside the amount. */
  readonly words: string;
  /** What a column of directions says. */
  readonly way: Way | undefined;
}

export type Sign =
  | {
      readonly as: 'signed' | 'charge';
      readonly because: 'balance' | 'words' | 'direction' | 'minus' | 'card' | 'name';
    }
  /** Nothing is negative and nothing says which way the money went: read as money in, with a warning. */
  | { readonly as: 'signed'; readonly because: 'nothing' };

export const signOf = (evidence: SignEvidence): Sign | 'open' => {
  const { rows, isCard, isCharge } = evidence;
  const amounts = rows.flatMap(({ amount }) => (amount === undefined || amount === 0 ? [] : [amount]));
  const negative = amounts.filter(amount => amount < 0).length;
  const directions = agreement(rows, ({ way }) => way);
  if (directions !== undefined && negative > 0) return { as: directions, because: 'direction' };
  const words = agreement(rows, row => remember(row.words));
  const proof = isCard ? undefined : provenSign(balanceSteps(rows));
  if (proof !== undefined) {
    const proven = proof === 1 ? 'signed' : 'charge';
    return words === undefined || words === proven ? { as: proven, because: 'balance' } : 'open';
  }
  if (isCharge && negative <= amounts.length / 2)
    return words === 'signed' ? 'open' : { as: 'charge', because: 'name' };
  if (words !== undefined) return { as: words, because: 'words' };
  if (negative > 0 && negative * 2 >= amounts.length) return { as: 'signed', because: 'minus' };
  if (isCard && negative === 0) return { as: 'charge', because: 'card' };
  if (negative > 0) return 'open';
  return { as: 'signed', because: 'nothing' };
};

const AGREES = 0.75;

/** How the sign of the amounts fits what the rows say of themselves; undefined where they say too little or contradict each other. */
const agreement = (
  rows: readonly SignedRow[],
  wayOf: (row: SignedRow) => Way | undefined,
): 'signed' | 'charge' | undefined => {
  let [signed, charge] = [0, 0];
  for (const row of rows) {
    const { amount } = row;
    const way = amount === undefined || amount === 0 ? undefined : wayOf(row);
    if (amount === undefined || way === undefined) continue;
    if ((way === 'in') === amount > 0) signed += 1;
    else charge += 1;
  }
  if (signed + charge === 0) return undefined;
  if (signed >= AGREES * (signed + charge)) return 'signed';
  return charge >= AGREES * (signed + charge) ? 'charge' : undefined;
};

const remembered = new Map<string, Way | undefined>();

const remember = (words: string): Way | undefined => {
  if (!remembered.has(words)) {
    if (remembered.size > 20_000) remembered.clear();
    remembered.set(words, moneyWay(words));
  }
  return remembered.get(words);
};
