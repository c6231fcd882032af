/** The columns that say what became of a row, and the words in them that nobody here knows. */
import { type Column, mostly } from './columns.js';
import { isDayInNamedColumn } from './dates.js';
import { fold } from './fold.js';
import { calledSo, type MoneyColumns } from './money.js';
import type { Question } from './question.js';
import type { Roles } from './roles.js';
import {
  isBookedPhrase,
  isCancelledName,
  isNo,
  isNoWord,
  isOfPurchase,
  isReconciledName,
  isYes,
  phraseWay,
  type Status,
  statusInColumn,
  statusOf,
  wayOf,
} from './row-words.js';

/** More than these are names or notes. */
export const MOST_WORDS = 24;
const FEW_WORDS = 6;

export const distinct = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].filter(text => text !== '');

/** The words of a column that say this of their rows, as printed. */
export const wordsOf = ({ texts, meanings }: Column, status: Status): readonly string[] => {
  const read = meanings.has('status') ? statusInColumn : statusOf;
  return distinct(texts).filter(text => read(fold(text)) === status);
};

const UNBOOKED = ['cancelled', 'failed', 'pending', 'partly'] as const satisfies readonly Status[];

/**
 * Called so, or a column of few words that says of some rows that they are not booked, and of the others that they are, or one and the same
 * word that nobody here knows.
 */
export const isStatus = (column: Column, { statuses }: Roles): boolean => {
  if (statuses.includes(column)) return true;
  const texts = distinct(column.texts);
  const isSaid = (status: Status) => wordsOf(column, status).length > 0;
  if (texts.length > MOST_WORDS || isFlag(column) || !UNBOOKED.some(isSaid)) return false;
  const isUnnamed = column.name !== '' && column.meanings.size === 0;
  if (isSaid('booked')) return isUnnamed || texts.length < column.filled;
  if (isUnnamed && wordsOf(column, 'cancelled').some(text => wayOf(fold(text), NONE) === undefined)) return true;
  return texts.length < column.filled && isDominant(column, texts);
};

const NONE: ReadonlySet<string> = new Set();

/** Of two words. */
const isDominant = (column: Column, texts: readonly string[]): boolean =>
  texts.length === 2 && texts.some(text => statusOf(fold(text)) === undefined && share(column, text) > MOSTLY);

/** Yes and no answer a question that only the name of the column asks. */
export const isFlag = ({ words }: Column): boolean =>
  words.size > 0 && [...words.keys()].every(word => (isYes(word) || isNo(word)) && statusOf(word) === undefined);

const MOSTLY = 0.5;

const share = ({ words, filled }: Column, text: string): number => (words.get(fold(text)) ?? 0) / Math.max(filled, 1);

/** What yes, or no, says of a row where the name asks whether it is booked: `Gebucht`, `Pending`. */
export const flagged = (column: Column): { readonly words: readonly string[]; readonly why: Status } | undefined => {
  const asks = isFlag(column) ? statusInColumn(fold(column.name)) : undefined;
  if (asks === undefined) return undefined;
  const says = asks === 'booked' ? isNo : isYes;
  // What the holder has not ticked off yet is booked all the same.
  const words = isReconciledName(column.name) ? [] : distinct(column.texts).filter(text => says(fold(text)));
  return { words, why: asks === 'booked' ? 'pending' : asks };
};

interface Rows {
  readonly day: Column;
  readonly money: MoneyColumns;
}

/** Without a name that says so: the column in which each cancelled row has the value of one other row with its amount. */
export const pairingColumn = (columns: readonly Column[], roles: Roles, { money }: Rows): Column | undefined => {
  const amounts = money.as === 'one' ? [money.column] : [money.in, money.out];
  const size = (row: number) => amounts.map(({ texts }) => texts[row]?.replaceAll(/\D/g, '') ?? '').join('');
  const cancelled = new Set(
    columns
      .filter(column => isStatus(column, roles))
      .flatMap(column => {
        const words = new Set(wordsOf(column, 'cancelled'));
        return column.texts.flatMap((text, row) => (words.has(text) ? [row] : []));
      }),
  );
  if (cancelled.size === 0) return undefined;
  const taken = new Set([...amounts, ...roles.days, ...roles.payees, ...roles.descriptions, ...roles.balances]);
  return columns.find(column => {
    const { texts, filled } = column;
    const isAlike = (row: number, other: number) =>
      texts[other] === texts[row] && !cancelled.has(other) && size(other) === size(row);
    return (
      !taken.has(column) &&
      distinct(texts).length * 2 >= filled &&
      [...cancelled].every(row => texts[row] !== '' && texts.filter((_, other) => isAlike(row, other)).length === 1)
    );
  });
};

/** A word of a status that is neither known nor that of most rows, where a row that would be booked has it. */
export const unknownStatus = (columns: readonly Column[], roles: Roles, rows: Rows): UnknownWord | undefined => {
  const direction = rows.money.as === 'one' ? rows.money.direction?.column : undefined;
  for (const column of columns) {
    if (column === direction || !tellsOfRows(column, roles)) continue;
    const open = distinct(column.texts).filter(
      text => !isKnownStatus(text) && share(column, text) <= MOSTLY && isOnBooked(column, text, rows),
    );
    if (open.length > 0) return { column, words: open };
  }
  return undefined;
};

export interface UnknownWord {
  readonly column: Column;
  /** As printed. */
  readonly words: readonly string[];
}

/** A column of few words that is called a status, or nearly all of whose words are those of one. */
const tellsOfRows = (column: Column, { statuses, days }: Roles): boolean => {
  const { words, filled, texts } = column;
  if (words.size < 2 || words.size > FEW_WORDS || words.size >= filled || days.includes(column)) return false;
  if (column.amounts + column.days > 0 || isCancelledName(column.name)) return false;
  if (column.meanings.has('status') && statuses.includes(column))
    return !isFlag(column) || flagged(column) === undefined;
  if (isFlag(column)) return false;
  const told = [...words].filter(([word]) => statusOf(word) !== undefined);
  const rows = told.reduce((sum, [, count]) => sum + count, 0);
  return mostly(filled, texts.length) && told.some(([word]) => statusOf(word) === 'booked') && rows >= filled * NEARLY;
};

const NEARLY = 0.75;

const isKnownStatus = (text: string): boolean => {
  const word = fold(text);
  return statusInColumn(word) !== undefined || isBookedPhrase(word) || isNoWord(word);
};

const isOnBooked = (column: Column, text: string, { day, money }: Rows): boolean => {
  const amounts = money.as === 'one' ? [money.column] : [money.in, money.out];
  return column.texts.some(
    (other, row) =>
      other === text &&
      isDayInNamedColumn(day.texts[row] ?? '') &&
      amounts.some(({ texts }) => /[1-9]/.test(texts[row] ?? '')),
  );
};

/**
 * Amounts without a sign beside a column of types, of which most rows have the word of a purchase: a rarer word that nobody here knows may
 * be money back. Beside amounts of which nothing says which way they went, two words may be those of the ways.
 */
export const unknownType = (
  columns: readonly Column[],
  roles: Roles,
  rows: Rows,
  isUntold: boolean,
): UnknownWord | undefined => {
  for (const column of columns) {
    if (!mayBeTypes(column, roles, rows)) continue;
    const beside = new Set(column.words.keys());
    const told = distinct(column.texts).map(text => ({ text, way: wayOf(fold(text), beside) }));
    const open = told.filter(({ way }) => way === undefined).map(({ text }) => text);
    const isMostlyOut = told.some(({ text, way }) => way === 'out' && share(column, text) > MOSTLY);
    if (isMostlyOut && open.some(text => mayTakeBack(text))) return { column, words: open };
    if (isUntold && told.length === 2 && open.length === 2) return { column, words: open };
  }
  return undefined;
};

/** A description may be one where another column says who was paid. */
const mayBeTypes = (column: Column, { statuses, payees, descriptions }: Roles, { day }: Rows): boolean =>
  column !== day &&
  !isCalledOtherwise(column) &&
  !statuses.includes(column) &&
  (!descriptions.includes(column) || payees.some(({ words }) => words.size !== 1)) &&
  column.words.size > 1 &&
  column.words.size <= FEW_WORDS &&
  column.words.size < column.filled &&
  column.amounts + column.days + column.currencies === 0 &&
  mostly(column.filled, column.texts.length);

const mayTakeBack = (text: string): boolean => {
  const word = fold(text);
  return !isOfPurchase(word) && !isNoWord(word) && phraseWay(text) === undefined && statusOf(word) === undefined;
};

const isCalledOtherwise = ({ meanings }: Column): boolean =>
  meanings.size > 0 && !(['direction', 'channel', 'category', 'description'] as const).some(role => meanings.has(role));

export const asked = (code: 'generic.unknown-status' | 'generic.unknown-type', found: UnknownWord): Question => ({
  code,
  args: { words: found.words.map(word => JSON.stringify(word)).join(', '), column: calledSo(found.column) },
});
