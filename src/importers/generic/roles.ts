/** Which column has which role: what its name may mean, held against what it holds. */
import { timeIn } from '../values/clock-text.js';
import { type Column, mostly } from './columns.js';
import type { Meaning, Role } from './header-names.js';
import { statusOf } from './row-words.js';

export interface Roles {
  /** Best first. */
  readonly days: readonly Column[];
  readonly amounts: readonly Column[];
  readonly charges: readonly Column[];
  readonly ins: readonly Column[];
  readonly outs: readonly Column[];
  readonly balances: readonly Column[];
  readonly fees: readonly Column[];
  readonly currencies: readonly Column[];
  readonly statuses: readonly Column[];
  readonly payees: readonly Column[];
  readonly descriptions: readonly Column[];
  readonly channels: readonly Column[];
  readonly categories: readonly Column[];
  readonly references: readonly Column[];
  readonly accounts: readonly Column[];
  readonly clocks: readonly Column[];
  /** What a bill asks for this month. */
  readonly dues: readonly Column[];
  /** The number of parts of a plan, or which of them the row pays, or both. */
  readonly parts: readonly Column[];
  /** What was cancelled of the row's amount. */
  readonly cancelled: readonly Column[];
  /** Prices in the currency of a purchase abroad. */
  readonly originals: readonly Column[];
}

export const rolesOf = (columns: readonly Column[]): Roles => {
  const roles = new Map(columns.map(column => [column, roleOf(column)]));
  const having = (role: Role) =>
    columns.filter(column => roles.get(column) === role).sort((a, b) => rank(b, role) - rank(a, role));
  const words = (role: Role) => having(role).filter(({ filled }) => filled > 0);
  const days = (['booked', 'date', 'valued'] as const).flatMap(role =>
    [...having(role)].sort((a, b) => b.days - a.days),
  );
  return {
    days: days.sort((a, b) => Number(mostFilled(b, days)) - Number(mostFilled(a, days))),
    amounts: having('amount'),
    charges: having('charge'),
    ins: having('in'),
    outs: having('out'),
    balances: having('balance'),
    fees: having('fee'),
    currencies: having('currency'),
    statuses: words('status'),
    payees: words('payee'),
    descriptions: words('description'),
    channels: words('channel'),
    categories: words('category'),
    references: words('reference'),
    accounts: words('account'),
    clocks: words('clock'),
    dues: having('due').filter(({ amounts }) => amounts > 0),
    parts: [...words('parts'), ...words('part')],
    originals: having('original').filter(({ amounts }) => amounts > 0),
    cancelled: having('cancelled').filter(({ amounts }) => amounts > 0),
  };
};

const rank = ({ meanings, filled }: Column, role: Role): number => {
  const meaning = meanings.get(role);
  return (meaning?.whole === true ? 1000 : 0) + (meaning?.letters ?? 0) + (filled > 0 ? 5000 : 0);
};

const mostFilled = ({ days }: Column, others: readonly Column[]): boolean =>
  days >= 0.5 * others.reduce((most, other) => Math.max(most, other.days), 0);

const roleOf = (column: Column): Role | undefined => {
  const { filled, days, amounts, currencies } = column;
  if (isClock(column)) return 'clock';
  if (isParts(column)) return longest(column, ['parts', 'part']);
  if (mostly(days, filled) || isNamedDay(column)) return longest(column, ['booked', 'date', 'valued']);
  if (mostly(currencies, filled)) return longest(column, ['originalCurrency', 'currency']) ?? wordRole(column);
  if (mostly(amounts, filled) || isNamedMoney(column)) return moneyRole(column) ?? wordRole(column);
  if (filled === 0) return longest(column, ['booked', 'date', 'in', 'out']);
  return wordRole(column);
};

/** Some garbled cells take nothing from a column that is called an amount: they are rejected one by one. */
const isNamedDay = ({ meanings, days, filled }: Column): boolean =>
  days >= filled * 0.3 && (meanings.get('booked')?.whole === true || meanings.get('date')?.whole === true);

const isNamedMoney = ({ meanings, amounts, filled }: Column): boolean =>
  amounts >= filled * 0.3 &&
  ['amount', 'charge'].some(role => [...meanings.values()].some(m => m.role === role && m.whole));

/** A column that is called a time and holds one; `20250103 10:15` is a day. */
const isClock = ({ meanings, texts, filled, days }: Column): boolean =>
  meanings.has('clock') &&
  filled > 0 &&
  days * 2 < filled &&
  texts.every(text => text === '' || timeIn(text, true) !== undefined);

const PARTS =
  /^(?:일시불|lump.*|-|0|(?:무이자)?\s*\d{1,2}\s*(?:개월|회|回|期|x)?|\d{1,2}\s*\/\s*\d{1,2}(?:개월|회|回)?)$/i;

const isParts = ({ meanings, texts, filled }: Column): boolean =>
  filled > 0 &&
  (meanings.has('parts') || meanings.has('part')) &&
  texts.every(text => text === '' || PARTS.test(text.normalize('NFKC')));

const wordRole = (column: Column): Role | undefined => {
  const role = longest(column, [
    'status',
    'payee',
    'description',
    'channel',
    'category',
    'reference',
    'account',
    'counterAccount',
  ]);
  if ((role === 'payee' || role === 'description') && areStatuses(column)) return 'status';
  return role === 'account' && column.meanings.has('counterAccount') ? 'counterAccount' : role;
};

/** Nobody is called `주문완료` in one row and `주문취소` in another. */
const areStatuses = ({ words }: Column): boolean => {
  const statuses = new Set([...words.keys()].map(statusOf));
  return statuses.has('booked') && statuses.size > 1 && !statuses.has(undefined);
};

/** The first of the roles with the longest phrase; a phrase that is the whole name beats longer ones. */
const longest = ({ meanings }: Column, roles: readonly Role[]): Role | undefined => {
  const found = roles.map(role => meanings.get(role)).filter(meaning => meaning !== undefined);
  const weight = ({ letters, whole }: Meaning) => letters + (whole ? 1000 : 0);
  return found.reduce<Meaning | undefined>(
    (best, meaning) => (best === undefined || weight(meaning) > weight(best) ? meaning : best),
    undefined,
  )?.role;
};

/** `Debit Amount` is money out, `Balance Amount` a balance, `Local Amount` a price abroad, `Card No` nothing of the kind. */
const moneyRole = ({ meanings }: Column): Role | undefined => {
  const letters = (role: Role) => meanings.get(role)?.letters ?? 0;
  const isWholeMoney = (['balance', 'in', 'out', 'charge', 'amount'] as const).some(
    role => meanings.get(role)?.whole === true,
  );
  const isWholeInOrOut = meanings.get('in')?.whole === true || meanings.get('out')?.whole === true;
  if (letters('cancelled') > 0 && !isWholeInOrOut) return 'cancelled';
  const due = letters('due');
  if (due > 0 && due >= Math.max(letters('amount'), letters('charge'), letters('out'), letters('ignored')))
    return 'due';
  if (letters('ignored') > 0 && !isWholeMoney) return 'ignored';
  if (letters('original') > Math.max(letters('balance'), letters('charge'), letters('fee'))) return 'original';
  if (letters('balance') > 0) return 'balance';
  if (letters('fee') > letters('charge')) return 'fee';
  const [into, out] = [letters('in') > 0, letters('out') > 0];
  const isWhole = meanings.get('in')?.whole === true || meanings.get('out')?.whole === true;
  const isName = letters('identifier') > 0 && letters('amount') === 0 && !isWhole;
  if (into !== out && letters('charge') <= Math.max(letters('in'), letters('out'))) {
    return isName ? undefined : into ? 'in' : 'out';
  }
  if (letters('charge') > 0 && letters('charge') >= letters('amount')) return 'charge';
  return letters('amount') > 0 || (into && out) ? 'amount' : undefined;
};
