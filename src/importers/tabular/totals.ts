/** Rows that sum up or close a table, in the words banks use. */
import type { Row } from '../../reading/document.js';
import { plain } from './header.js';
import totals from './total-words.json' with { type: 'json' };

/** Also `12건`, `총 3건`. Accents count for nothing. */
const COUNT = /^총?\d+건/u;
const isWord = (text: string): boolean => COUNT.test(text) || WORDS.some(word => text.startsWith(word));

const bare = (text: string): string => plain(text).normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');
const WORDS = totals.words.map(bare);

/** Nearly every cell is told by its first letter. */
const INITIALS: ReadonlySet<string> = new Set(WORDS.map(word => word.charAt(0)));

/** Amounts may stand before the word: columns come in any order. */
const NO_WORD = /^[-+△▲(]?[\d,.]*\)?[원%]?$/u;

/** Of one cell that holds nothing else: "Total", "합계". */
export const isTotalWord = (cell: string): boolean =>
  cell.length < 40 && INITIALS.has(cell.trimStart().charAt(0).toLowerCase()) && isWord(bare(cell));

export const isTotal = (row: Row): boolean => {
  const first = row.cells.map(bare).find(text => !NO_WORD.test(text));
  return first !== undefined && isWord(first);
};

/** The word and nothing else, and none that is a payee's as well: TOTAL sells petrol. */
export const isOnlyTotal = (cell: string): boolean => ONLY.has(bare(cell));

const ONLY: ReadonlySet<string> = new Set(WORDS.filter(word => word !== 'total'));
