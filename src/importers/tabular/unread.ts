/** A sheet that no profile knows, and that may hold money all the same: it is not read in silence. */
import type { Diagnostic } from '../../model/diagnostic.js';
import { NO_CURRENCY } from '../../model/money.js';
import type { Row, Table } from '../../reading/document.js';
import { readAmount } from '../values/amount.js';
import { isTotal } from './totals.js';

/** Fewer rows with a day and an amount are a summary. */
const FEW_ROWS = 3;

export const isUnread = ({ rows }: Table): boolean => rows.filter(isDatedMoney).length >= FEW_ROWS;

export const unreadNote = ({ name = '' }: Table): Diagnostic => ({
  level: 'warning',
  code: 'import.unread-sheet',
  args: { sheet: name },
});

const DAY = /^(?:19|20)\d{2}\s*[-./년]?\s*\d{1,2}\s*[-./월]?\s*\d{1,2}(?:\D|$)/;
/** Digits in groups of three, or with a currency: a bare number may be anything. */
const MONEY = /\d,\d{3}|원$|[$₩€]/;

const isDatedMoney = (row: Row): boolean =>
  !isTotal(row) &&
  row.cells.some(cell => DAY.test(cell.trim())) &&
  row.cells.some(cell => MONEY.test(cell) && readAmount(cell, '.', NO_CURRENCY) !== undefined);
