/** What a table without a header is known by: the kinds of values in its columns. */
import { dayReader } from '../../model/calendar.js';
import { NO_CURRENCY } from '../../model/money.js';
import type { Row } from '../../reading/document.js';
import { readAmount } from '../values/amount.js';
import { dayFormat, dayText } from '../values/day-text.js';
import type { TableProfile } from './profile.js';

type Kind = NonNullable<TableProfile['header']['shape']>[number];

const SEARCHED_ROWS = 5;

/**
 * The index of the first of the rows that have these columns; -1 where there is a header above, or a row below with a day in figures has
 * others, since the days of all rows must be readable in one order. Blank cells at the end of a row do not count.
 */
export const shapeAt = (rows: readonly Row[], shape: readonly Kind[], profile: TableProfile): number => {
  const { date, decimal, header } = profile;
  const width = header.full === true ? shape.length : 0;
  const read = dayReader(date.formats.map(dayFormat));
  const is = (kind: Kind, text: string): boolean => {
    switch (kind) {
      case 'any':
        return true;
      case 'blank':
        return text === '';
      case 'text':
        return text !== '';
      case 'date':
        return read(dayText(text)) !== undefined;
      case 'number':
        return /^\d+$/.test(text.normalize('NFKC'));
      case 'account':
        return /^\d{8,}$/.test(text);
      case 'amount':
        return text === '' || readAmount(text, decimal, NO_CURRENCY) !== undefined;
      case 'signed':
        return /^[-+−]/.test(text) && readAmount(text, decimal, NO_CURRENCY) !== undefined;
      default:
        return text === kind.slice(1);
    }
  };
  const fits = ({ cells }: Row): boolean =>
    cells.length >= width &&
    cells.slice(shape.length).every(cell => cell.trim() === '') &&
    shape.every((kind, index) => {
      const cell = cells[index];
      return cell === undefined ? kind === 'any' || kind === 'blank' : is(kind, cell.trim());
    });
  const day = shape.indexOf('date');
  const isOther = (row: Row): boolean => /\d/.test(row.cells[day] ?? '') && !fits(row);
  const isHeader = ({ cells }: Row): boolean => cells.filter(cell => cell.trim() !== '').length * 2 > shape.length;
  const at = rows.slice(0, SEARCHED_ROWS).findIndex(fits);
  return at < 0 || rows.slice(0, at).some(isHeader) || rows.slice(at).some(isOther) ? -1 : at;
};
