/** Which columns hold the money of an unknown table: one amount, money in and money out, or an amount and its direction. */
import { type Column, isPair } from './columns.js';
import { type Direction, directionsOf } from './direction.js';
import { heldFees } from './held-fees.js';
import type { Question } from './question.js';
import type { Roles } from './roles.js';
import { isBalanceRow } from './row-words.js';

export type MoneyColumns =
  | { readonly as: 'in-out'; readonly in: Column; readonly out: Column }
  | {
      readonly as: 'one';
      readonly column: Column;
      /** Filled where the first is blank. */
      readonly otherwise?: Column;
      readonly direction?: Direction;
      /** What the row pays this month, beside the price of what was bought. */
      readonly isDue?: true;
    };

export const moneyOf = (columns: readonly Column[], roles: Roles): MoneyColumns | Question => {
  const due = dueOf(roles);
  if (due !== undefined) return { as: 'one', column: due, isDue: true };
  const pair = pairOf(roles) ?? halfKnownPair(columns, roles);
  const signed = signedAmount(roles, pair);
  if (signed !== undefined) return { as: 'one', column: signed };
  if (pair !== undefined) return { as: 'in-out', ...pair };
  const direction = directionsOf(columns.filter(column => !roles.statuses.includes(column)))[0];
  const own = [...roles.amounts, ...roles.charges, ...roles.dues];
  const amounts = own.some(({ filled }) => filled > 0) ? own : [...own, ...roles.originals];
  const shared = exclusive(amounts, new Set([...roles.charges, ...roles.dues]));
  if (shared !== undefined) return { as: 'one', ...shared, ...(direction === undefined ? {} : { direction }) };
  const apart = apartOf(own, columns);
  if (apart !== undefined) return { code: 'generic.ambiguous-direction', args: apart };
  const [only, ...others] = best(amounts.some(({ filled }) => filled > 0) ? amounts : [...roles.outs, ...roles.ins]);
  if (only === undefined) return { code: 'generic.no-amount' };
  const whole = amounts.find(column => heldFees(column, [only], roles).length > 0);
  if (whole !== undefined) return { as: 'one', column: whole, ...(direction === undefined ? {} : { direction }) };
  const other = others.find(column => !sameValues(only, column));
  if (other !== undefined) {
    return {
      code: 'generic.ambiguous-amount',
      args: { first: calledSo(only), second: calledSo(other) },
    };
  }
  return { as: 'one', column: only, ...(direction === undefined ? {} : { direction }) };
};

/** Two amounts of which every row has one, and neither is called money in or out. */
const apartOf = (
  amounts: readonly Column[],
  columns: readonly Column[],
): { readonly first: string; readonly second: string } | undefined => {
  const [first, second, ...more] = amounts.filter(isUsed);
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  return isPair(first, second) && complements(first, second, columns)
    ? { first: calledSo(first), second: calledSo(second) }
    : undefined;
};

/** By its name, or by what it holds where it has none. */
export const calledSo = ({ name, reference, texts }: Column): string => {
  const example = texts.find(text => text !== '');
  return name !== '' || example === undefined ? name || reference : `${reference} (${example})`;
};

/** A column of what is due, in a table that also prints the price or the parts of a plan. */
const dueOf = ({ dues, amounts, charges, parts }: Roles): Column | undefined => {
  const [due] = dues;
  return due !== undefined && (parts.length > 0 || [...amounts, ...charges].some(({ filled }) => filled > 0))
    ? due
    : undefined;
};

/** Two amounts that are paid, never both filled, one of which stands in every row: won at home, and won of what was bought abroad. */
const exclusive = (
  amounts: readonly Column[],
  charges: ReadonlySet<Column>,
): { readonly column: Column; readonly otherwise: Column } | undefined => {
  const [column, otherwise, ...more] = amounts.filter(each => each.amounts > 0);
  if (column === undefined || otherwise === undefined || more.length > 0 || !isPair(column, otherwise))
    return undefined;
  if (!charges.has(column) && !charges.has(otherwise)) return undefined;
  const filled = column.texts.filter((text, row) => isFilled(text) || isFilled(otherwise.texts[row] ?? '')).length;
  return filled >= column.texts.length * 0.9 ? { column, otherwise } : undefined;
};

/** One column is money in or out by its name; another, never filled where that is, and filled where it is not, is the other way. */
const halfKnownPair = (
  columns: readonly Column[],
  { ins, outs, amounts, charges, balances, fees, days }: Roles,
): ReturnType<typeof pairOf> => {
  const [into, out] = [ins.find(isUsed), outs.find(isUsed)];
  const known = into ?? out;
  if (known === undefined || (into !== undefined && out !== undefined)) return undefined;
  const taken = new Set([...balances, ...fees, ...days]);
  const others = columns.filter(
    column =>
      column !== known &&
      !taken.has(column) &&
      column.amounts > 0 &&
      column.amounts >= column.filled * 0.9 &&
      !column.meanings.has('identifier') &&
      isPair(known, column) &&
      complements(known, column, columns),
  );
  const named = others.filter(column => amounts.includes(column) || charges.includes(column));
  const [other] = named.length > 0 ? named : others;
  if (other === undefined || (named.length > 0 ? named : others).length > 1) return undefined;
  return into === undefined ? { in: other, out: known } : { in: known, out: other };
};

const isUsed = ({ amounts }: Column): boolean => amounts > 0;

const complements = (a: Column, b: Column, columns: readonly Column[]): boolean => {
  const isBalance = (row: number) => columns.some(({ texts }) => isBalanceRow(texts[row] ?? ''));
  const isOpen = (text: string, row: number) => !isFilled(text) && !isFilled(b.texts[row] ?? '') && !isBalance(row);
  return a.texts.filter(isOpen).length <= a.texts.length * 0.2;
};

/** The pair that is filled in most rows; of pairs filled alike the later, since postings follow purchases. */
const pairOf = ({ ins, outs, charges }: Roles): { readonly in: Column; readonly out: Column } | undefined => {
  const pairs = pairsOf(ins, outs);
  return bestPair(pairs) ?? bestPair(pairsOf(ins, charges));
};

const pairsOf = (ins: readonly Column[], outs: readonly Column[]) =>
  ins.flatMap(into => outs.map(out => ({ in: into, out })));

const bestPair = (pairs: ReturnType<typeof pairsOf>): ReturnType<typeof pairsOf>[number] | undefined => {
  const filled = ({ in: into, out }: (typeof pairs)[number]) =>
    into.texts.filter((text, row) => isFilled(text) !== isFilled(out.texts[row] ?? '')).length;
  const either = ({ in: into, out }: (typeof pairs)[number]) =>
    into.texts.filter((text, row) => isFilled(text) || isFilled(out.texts[row] ?? '')).length;
  const both = ({ in: into, out }: (typeof pairs)[number]) => into.amounts + out.amounts;
  const gap = ({ in: into, out }: (typeof pairs)[number]) => Math.abs(into.index - out.index);
  return pairs
    .filter(pair => both(pair) > 0 && filled(pair) * 2 >= either(pair))
    .sort((a, b) => filled(b) - filled(a) || both(b) - both(a) || gap(a) - gap(b) || b.in.index - a.in.index)[0];
};

/** A column that holds the same with its sign, where a bank prints it besides: it lets no row pass in which the three disagree. */
const signedAmount = ({ amounts }: Roles, pair: ReturnType<typeof pairOf>): Column | undefined => {
  if (pair === undefined) return undefined;
  const { in: into, out } = pair;
  const size = (text: string) => text.replaceAll(/[^\d]/g, '');
  return amounts.find(({ texts }) => {
    const rows = texts.filter((text, row) => {
      const [gain, loss] = [into.texts[row] ?? '', out.texts[row] ?? ''];
      const isOut = isFilled(loss);
      return size(text) === size(isOut ? loss : gain) && /[-−(]/.test(text) === isOut;
    });
    return rows.length > 0 && rows.length * 2 >= texts.length;
  });
};

const isFilled = (text: string): boolean => /[1-9]/.test(text);

/** Columns filled nearly as often as the fullest; of these the ones whose names say it best. */
const best = (columns: readonly Column[]): readonly Column[] => {
  const most = columns.reduce((max, { amounts }) => Math.max(max, amounts), 0);
  const full = columns.filter(({ amounts }) => amounts > 0 && amounts >= most * 0.9);
  const weight = (column: Column) => {
    const meanings = ['amount', 'charge', 'in', 'out'].flatMap(role =>
      [...column.meanings.values()].filter(m => m.role === role),
    );
    return Math.max(...meanings.map(({ whole, letters }) => (whole ? 1000 : 0) + letters), 0);
  };
  const heaviest = full.reduce((max, column) => Math.max(max, weight(column)), 0);
  return full.filter(column => weight(column) === heaviest);
};

const sameValues = (a: Column, b: Column): boolean => a.texts.every((text, row) => text === b.texts[row]);
