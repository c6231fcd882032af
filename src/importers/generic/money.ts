/** Which columns hold the money of an unknown table: one amount, money in and money out, or an amount and its direction. */
import type { Column } from './columns.js';
import { type Direction, directionsOf } from './direction.js';
import type { Question } from './question.js';
import type { Roles } from './roles.js';

export type MoneyColumns =
  | { readonly as: 'in-out'; readonly in: Column; readonly out: Column }
  | { readonly as: 'one'; readonly column: Column; readonly direction?: Direction };

export const moneyOf = (columns: readonly Column[], roles: Roles): MoneyColumns | Question => {
  const pair = pairOf(roles);
  const signed = signedAmount(roles, pair);
  if (signed !== undefined) return { as: 'one', column: signed };
  if (pair !== undefined) return { as: 'in-out', ...pair };
  const direction = directionsOf(columns)[0];
  const amounts = [...roles.amounts, ...roles.charges];
  const [only, ...others] = best(amounts.some(({ filled }) => filled > 0) ? amounts : [...roles.outs, ...roles.ins]);
  if (only === undefined) return { code: 'generic.no-amount' };
  const other = others.find(column => !sameValues(only, column));
  if (other !== undefined) {
    return {
      code: 'generic.ambiguous-amount',
      args: { first: only.name || only.reference, second: other.name || other.reference },
    };
  }
  return { as: 'one', column: only, ...(direction === undefined ? {} : { direction }) };
};

/** The pair that is filled in most rows; of pairs filled alike the later, since postings follow purchases. */
const pairOf = ({ ins, outs }: Roles): { readonly in: Column; readonly out: Column } | undefined => {
  const pairs = ins.flatMap(into => outs.map(out => ({ in: into, out })));
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
