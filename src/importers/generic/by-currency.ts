/** A table with columns of money for each of several currencies, as a table for each: `Débito UYU;Crédito UYU;Débito USD;Crédito USD`. */
import type { Row, Table } from '../../reading/document.js';
import { currencyIn } from '../values/currency.js';
import { isAmount } from './columns.js';
import { isDayInNamedColumn } from './dates.js';
import { findTable } from './find-table.js';
import { meaningsOf, type Role } from './header-names.js';

/** The columns of one currency. */
interface Group {
  /** Undefined beside others that name theirs: `Importe $` beside `Importe U$S`. */
  readonly currency: string | undefined;
  readonly money: readonly MoneyAt[];
  readonly balances: readonly number[];
}

interface MoneyAt {
  readonly index: number;
  readonly role: Way;
}

type Way = 'in' | 'out' | 'amount';

/** The table itself where one currency is all there is, or where a row is in two of them: then one is the price of the other. */
export const tablesByCurrency = (table: Table): readonly Table[] => {
  const { names, rows } = findTable(table);
  const dated = rows.filter(({ cells }) => cells.some(cell => isDayInNamedColumn(cell.trim())));
  const groups = groupsOf(names).filter(group => dated.some(row => isIn(row, group)));
  const isApart = ({ cells }: Row) =>
    groups.filter(group => isIn({ cells }, group)).length < 2 || isExchange(cells, groups);
  if (groups.length < 2 || !areAlike(groups) || !dated.every(isApart) || !areSigned(dated, groups)) return [table];
  const isOfTable = new Set(rows);
  return groups.map((group, nth) => {
    const others = new Set(groups.filter(other => other !== group).flatMap(columnsOf));
    const isOwn = (row: Row) =>
      !isOfTable.has(row) || (dated.includes(row) && isIn(row, group)) || (nth === 0 && !isInAny(row, dated, groups));
    const own = table.rows.filter(isOwn);
    return {
      ...table,
      rows: own.map(row => ({ ...row, cells: row.cells.map((cell, at) => (others.has(at) ? '' : cell)) })),
    };
  });
};

/** Of two amounts without any sign, nothing says that they are two currencies and not two ways. */
const areSigned = (rows: readonly Row[], groups: readonly Group[]): boolean =>
  groups.every(({ money }) =>
    money.every(({ index, role }) => role !== 'amount' || rows.some(({ cells }) => /[-−(]/.test(cells[index] ?? ''))),
  );

const isInAny = (row: Row, dated: readonly Row[], groups: readonly Group[]): boolean =>
  dated.includes(row) && groups.some(group => isIn(row, group));

const groupsOf = (names: readonly string[]): readonly Group[] => {
  const columns = names.map((name, index) => ({ index, role: wayOf(name), currency: currencyIn(name), name }));
  const currencies = [...new Set(columns.flatMap(({ role, currency }) => (role === undefined ? [] : [currency])))];
  return currencies.map(currency => {
    const own = columns.filter(column => column.currency === currency);
    return {
      currency,
      money: own.flatMap(({ index, role }) => (role === undefined ? [] : [{ index, role }])),
      balances: own.flatMap(({ index, name }) =>
        currency !== undefined && meaningsOf(name).has('balance') ? [index] : [],
      ),
    };
  });
};

const NO_MONEY: readonly Role[] = ['balance', 'fee', 'original', 'ignored', 'cancelled', 'due', 'identifier'];

const wayOf = (name: string): Way | undefined => {
  const meanings = meaningsOf(name);
  if (NO_MONEY.some(role => meanings.has(role))) return undefined;
  if (meanings.has('in') !== meanings.has('out')) return meanings.has('in') ? 'in' : 'out';
  return meanings.has('amount') || meanings.has('charge') ? 'amount' : undefined;
};

/** Each has the same columns as the others. */
const areAlike = (groups: readonly Group[]): boolean =>
  new Set(
    groups.map(({ money }) =>
      money
        .map(({ role }) => role)
        .toSorted()
        .join(' '),
    ),
  ).size === 1;

const isIn = ({ cells }: Pick<Row, 'cells'>, { money }: Group): boolean =>
  money.some(({ index }) => isFilled(cells[index]));

const isFilled = (text = ''): boolean => /[1-9]/.test(text) && isAmount(text.trim());

/** One currency goes out as another comes in. */
const isExchange = (cells: readonly string[], groups: readonly Group[]): boolean => {
  const ways = groups.flatMap(({ money }) =>
    money.flatMap(({ index, role }) => (role !== 'amount' && isFilled(cells[index]) ? [role] : [])),
  );
  return ways.length === 2 && ways.includes('in') && ways.includes('out');
};

const columnsOf = ({ money, balances }: Group): readonly number[] => [...money.map(({ index }) => index), ...balances];
