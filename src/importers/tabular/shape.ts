/** What a table without a header is known by: the kinds of values in its columns. */
import { dayReader } from '../../model/calendar.js';
import { NO_CURRENCY } from '../../model/money.js';
import type { Row } from '../../reading/document.js';
import { readAmount } from '../values/amount.js';
import { dayFormat, dayText } from '../values/day-text.js';
import type { TableProfile } from './profile.js';

type Kind = NonNullable<TableProfile['header']['shape']>[number];

const CHECKED_ROWS = 5;

/** True where the first rows have exactly these columns; blank cells at their end do not count. */
export const hasShape = (rows: readonly Row[], shape: readonly Kind[], { date, decimal }: TableProfile): boolean => {
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
        return /^\d+$/.test(text);
      case 'amount':
        return text === '' || readAmount(text, decimal, NO_CURRENCY) !== undefined;
      default:
        return text === kind.slice(1);
    }
  };
  const fits = ({ cells }: Row): boolean =>
    cells.slice(shape.length).every(cell => cell.trim() === '') &&
    shape.every((kind, index) => is(kind, cells[index]?.trim() ?? ''));
  return rows.length > 0 && rows.slice(0, CHECKED_ROWS).every(fits);
};
