/** Which way the money of a row went that has no balance before it: by its own words, and by those of rows whose balances tell. */
import type { Minor } from '../../model/money.js';
import { waysOf } from './balance.js';
import type { Column } from './columns.js';
import type { RowOrder } from './dates.js';
import { fold } from './fold.js';
import { moneyWay, type Way } from './row-words.js';

export interface Run {
  readonly amounts: readonly (Minor | undefined)[];
  readonly balances: readonly (Minor | undefined)[];
  /** Of the days. */
  readonly order: RowOrder | undefined;
}

export interface FirstWords {
  readonly type?: string;
  readonly in?: string[];
  readonly out?: string[];
}

/** Nothing where the words say nothing, or two things. */
export const firstWords = ({ amounts, balances, order }: Run, columns: readonly Column[]): FirstWords => {
  const rows = balances.flatMap((balance, row) =>
    balance === undefined ? [] : [{ balance, amount: amounts[row], row }],
  );
  const ways = new Map(
    [...waysOf(rows, order)].flatMap(([nth, way]) => (rows[nth] === undefined ? [] : [[rows[nth].row, way]])),
  );
  const first = [rows[0], rows.at(-1)].find(
    each => each?.amount !== undefined && each.amount !== 0 && !ways.has(each.row),
  );
  if (first === undefined || ways.size === 0) return {};
  const said = columns.flatMap(column => {
    const found = saidIn(column.texts, first.row, ways);
    return found === undefined ? [] : [{ ...found, type: column.reference }];
  });
  const [one] = said;
  if (one === undefined || said.some(({ way }) => way !== one.way)) return {};
  return { type: one.type, [one.way]: [one.word] };
};

interface Said {
  readonly way: Way;
  /** As profiles write it. */
  readonly word: string;
}

const saidIn = (texts: readonly string[], first: number, ways: ReadonlyMap<number, Way>): Said | undefined => {
  const printed = texts[first] ?? '';
  if (printed === '') return undefined;
  const wayWhere = (is: (text: string) => boolean, least: number): Way | undefined => {
    const found = [...ways].flatMap(([row, way]) => (is(texts[row] ?? '') ? [way] : []));
    return found.length >= least && new Set(found).size === 1 ? found[0] : undefined;
  };
  const whole = wayWhere(text => text === printed, 1);
  if (whole !== undefined) return { way: whole, word: printed };
  const own = moneyWay([printed]);
  if (own !== undefined) return isBelied(texts, ways) ? undefined : { way: own, word: printed };
  const words = wordsOf(printed);
  const told = words.flatMap(word => wayWhere(text => wordsOf(text).includes(word), LEAST) ?? []);
  const [way] = told;
  if (way === undefined || told.some(each => each !== way)) return undefined;
  const [begin = ''] = printed.split(/\s/);
  const isFirst = wayWhere(text => wordsOf(text)[0] === words[0], LEAST) === way && fold(begin) === words[0];
  return { way, word: isFirst ? `${begin}*` : printed };
};

/** One other row with the word may be chance. */
const LEAST = 2;

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(' ')
    .filter(word => word.length > 1 && !/\d/.test(word));

/** The words of other rows say what their balances do not. */
const isBelied = (texts: readonly string[], ways: ReadonlyMap<number, Way>): boolean =>
  [...ways].some(([row, way]) => {
    const said = moneyWay([texts[row] ?? '']);
    return said !== undefined && said !== way;
  });
