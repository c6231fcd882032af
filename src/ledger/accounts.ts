/** Which statements belong to one account. */

import { compareText } from '../model/order.js';
import type { StatedAccount, Statement } from '../model/statement.js';
import type { Account } from '../model/transaction.js';

interface AccountBook {
  readonly accounts: readonly Account[];
  /** The index of each statement's account, statement by statement. */
  readonly accountOf: readonly number[];
}

/**
 * Statements are of one account when their kinds agree, nothing they say of institution and number contradicts, and they agree in one of the two.
 * Numbers are masked in many ways, so their last digits decide; where no number is printed, the account's name does. Ids count
 * within a kind, in an order made of what the files say: the order of files changes nothing.
 */
export const bookAccounts = (statements: readonly Statement[]): AccountBook => {
  const identities = statements.map(({ account }) => identityOf(account));
  const texts = identities.map(identity => Object.values(identity).join('\n'));
  const order = [...identities.keys()].sort((a, b) => compareIdentities(identities[a]!, identities[b]!));
  const groups: number[][] = [];
  for (const index of order) {
    const group = groups.find(members => members.every(member => agree(identities[member]!, identities[index]!)));
    if (group === undefined) groups.push([index]);
    else group.push(index);
  }
  groups.sort((a, b) => compareText(texts[a[0]!]!, texts[b[0]!]!));
  const counts = new Map<string, number>();
  const accounts = groups.map(members => {
    const stated = members.map(member => statements[member]!.account);
    const { kind } = stated[0]!;
    const nth = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, nth);
    return { ...fullest(stated), ...limitsOf(members.map(member => statements[member]!)), id: `${kind}-${nth}` };
  });
  return { accounts, accountOf: statements.map((_, index) => groups.findIndex(members => members.includes(index))) };
};

interface Identity {
  readonly kind: string;
  readonly institution: string;
  /** The last digits of the number, four at the most; empty where none is printed. */
  readonly tail: string;
  /** The number's or the account's words, where there are no digits. */
  readonly name: string;
}

const TAIL = 4;
/** Fewer digits than this name nothing. */
const LEAST_TAIL = 3;

const identityOf = ({ kind, institution = '', number = '', name = '' }: StatedAccount): Identity => {
  const tail = /(\d+)\D*$/.exec(number.replaceAll(/[\s-]/g, ''))?.[1]?.slice(-TAIL) ?? '';
  const hasTail = tail.length >= LEAST_TAIL;
  return {
    kind,
    institution,
    tail: hasTail ? tail : '',
    name: hasTail ? '' : (number || name).replaceAll(/\s/g, ''),
  };
};

const agree = (a: Identity, b: Identity): boolean => {
  if (a.kind !== b.kind || a.name !== b.name) return false;
  const sameInstitution = a.institution === b.institution;
  if (!sameInstitution && a.institution !== '' && b.institution !== '') return false;
  if (a.tail === '' || b.tail === '') return sameInstitution && a.tail === b.tail;
  return a.tail.endsWith(b.tail) || b.tail.endsWith(a.tail);
};

/** Those that say most first, so that a shorter number joins the longer ones. */
const compareIdentities = (a: Identity, b: Identity): number =>
  b.tail.length - a.tail.length ||
  b.institution.length - a.institution.length ||
  compareText(Object.values(a).join('\n'), Object.values(b).join('\n'));

/** What the files of one account say together; of two that differ, the first in the order of letters. */
const fullest = (stated: readonly StatedAccount[]): StatedAccount => {
  const pick = (field: 'institution' | 'name' | 'number' | 'holder') => {
    const [value] = stated.flatMap(account => account[field] ?? []).sort();
    return value === undefined ? {} : { [field]: value };
  };
  return { kind: stated[0]!.kind, ...pick('institution'), ...pick('name'), ...pick('number'), ...pick('holder') };
};

/** Limits change: the statement with the newest row says what holds; of two as new, the higher limit. */
const limitsOf = (statements: readonly Statement[]): Pick<Account, 'limits'> => {
  const newest = ({ transactions }: Statement) => transactions.reduce((latest, { day }) => Math.max(latest, day), 0);
  const printed = statements
    .flatMap(statement =>
      Object.entries(statement.limits ?? {}).map(([name, limit]) => ({ name, limit, day: newest(statement) })),
    )
    .sort((a, b) => a.day - b.day || a.limit - b.limit);
  return printed.length === 0 ? {} : { limits: Object.fromEntries(printed.map(({ name, limit }) => [name, limit])) };
};
