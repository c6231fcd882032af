/** Rows that sum up or close a table, in the words banks use. */
import type { Row } from '../../reading/document.js';
import { plain } from './header.js';

/** Seen in Korean and western exports; whitespace does not count. */
const TOTAL =
  /^(?:합계|총계|소계|총?\d+건|총건수|카드소계|통합청구합계|일시불합계|할부합계|본인회원소계|정상승인건수|이하여백|total|subtotal|grandtotal|summe|totale|totaal|razem|summa|合計|合计|総計)/u;

/** Amounts may stand before the word: columns come in any order. */
const NO_WORD = /^[-+△▲(]?[\d,.]*\)?[원%]?$/u;

/** Of one cell that holds nothing else: "Total", "합계". */
export const isTotalWord = (cell: string): boolean => cell.length < 24 && TOTAL.test(plain(cell));

export const isTotal = (row: Row): boolean => {
  const first = row.cells.map(plain).find(text => !NO_WORD.test(text));
  return first !== undefined && TOTAL.test(first);
};
