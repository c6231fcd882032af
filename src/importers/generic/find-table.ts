/** Where the header of an unknown table stands, if it has one. */
import type { Row, Table } from '../../reading/document.js';
import { isAmount } from './columns.js';
import { isDay } from './dates.js';
import { meaningsOf, type Role } from './header-names.js';

export interface FoundTable {
  /** Empty for a table without a header. */
  readonly names: readonly string[];
  readonly preamble: readonly Row[];
  /** Without the header's repetitions on later pages. */
  readonly rows: readonly Row[];
}

const SEARCHED_ROWS = 30;
const DAYS: readonly Role[] = ['booked', 'date', 'valued'];
const MONEY: readonly Role[] = ['amount', 'charge', 'in', 'out', 'balance'];

/** The row with most names of columns, among them one of a day and one of money; else the rows themselves. */
export const findTable = (table: Table): FoundTable => {
  const head = table.rows.slice(0, SEARCHED_ROWS);
  const scores = head.map(headerScore);
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const at = best === 0 ? -1 : scores.indexOf(best);
  const names = head[at]?.cells.map(cell => cell.trim()) ?? [];
  const isHeader = ({ cells }: Row) => names.length > 0 && cells.every((cell, index) => cell.trim() === names[index]);
  const rows = table.rows.slice(at + 1).filter(row => !isHeader(row));
  return { names, preamble: table.rows.slice(0, Math.max(at, 0)), rows };
};

const headerScore = ({ cells }: Row): number => {
  const names = cells.map(cell => cell.trim()).filter(cell => cell !== '');
  if (names.some(name => isDay(name) || (isAmount(name) && !/\p{L}{2}/u.test(name)))) return 0;
  const meanings = names.map(name => meaningsOf(name));
  const has = (roles: readonly Role[]) => meanings.some(meaning => roles.some(role => meaning.has(role)));
  return has(DAYS) && has(MONEY) ? meanings.filter(({ size }) => size > 0).length : 0;
};
