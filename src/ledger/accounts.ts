/** Which statements belong to one account. */
import type { StatedAccount, Statement } from '../model/statement.js';
import type { Account } from '../model/transaction.js';

export interface AccountBook {
  readonly accounts: readonly Account[];
  /** The index of each statement's account, statement by statement. */
  readonly accountOf: readonly number[];
}

/**
 * Statements are of one account when kind, institution and number agree; where no number is printed, kind, institution and name.
 * Ids count within a kind, in an order made of what the files say, so that the order of files changes nothing.
 */
export const bookAccounts = (statements: readonly Statement[]): AccountBook => {
  const keys = statements.map(({ account }) => keyOf(account));
  const distinct = [...new Set(keys)].sort();
  const counts = new Map<string, number>();
  const accounts = distinct.map(key => {
    const stated = statements.filter((_, index) => keys[index] === key).map(({ account }) => account);
    const { kind } = stated[0]!;
    const nth = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, nth);
    return { ...fullest(stated), id: `${kind}-${nth}` };
  });
  return { accounts, accountOf: keys.map(key => distinct.indexOf(key)) };
};

const keyOf = ({ kind, institution, number, name }: StatedAccount): string =>
  [kind, institution ?? '', number === undefined ? (name ?? '') : number.replaceAll(/[^\p{L}\p{N}*]/gu, '')].join('\n');

/** What the files of one account say together; of two that differ, the first in the order of letters. */
const fullest = (stated: readonly StatedAccount[]): StatedAccount => {
  const pick = (field: 'institution' | 'name' | 'number' | 'holder') => {
    const [value] = stated.flatMap(account => account[field] ?? []).sort();
    return value === undefined ? {} : { [field]: value };
  };
  return {
    kind: stated[0]!.kind,
    ...pick('institution'),
    ...pick('name'),
    ...pick('number'),
    ...pick('holder'),
  };
};
