/** Figures in the digits of other scripts, in ours: ١٬٢٣٤٫٥٠ is 1,234.50. */
import type { Opened, Row, Table } from '../reading/document.js';

/** The zero of each script; its nine others follow it. */
const ZEROS = Array.from('٠۰०০੦૦୦௦౦೦൦๐໐༠၀០᠐', zero => zero.codePointAt(0) ?? 0);
const DIGIT = /[٠-٩۰-۹०-९০-৯੦-੯૦-૯୦-୯௦-௯౦-౯೦-೯൦-൯๐-๙໐-໙༠-༩၀-၉០-៩᠐-᠙]/u;
const ALL_DIGITS = new RegExp(DIGIT.source, 'gu');
/** The Arabic marks of decimals and of thousands, between digits. */
const DECIMAL = /(?<=\d)٫(?=\d)/g;
const GROUP = /(?<=\d)٬(?=\d)/g;

/** The document itself where it has none of them. */
export const withPlainDigits = (opened: Opened): Opened => {
  const isForeign = opened.kind === 'text' ? DIGIT.test(opened.text) : opened.tables.some(hasForeign);
  if (!isForeign) return opened;
  const tables = opened.tables.map(inPlainDigits);
  return opened.kind === 'text' ? { ...opened, text: plainDigits(opened.text), tables } : { ...opened, tables };
};

const hasForeign = ({ rows }: Table): boolean => rows.some(({ cells }) => cells.some(cell => DIGIT.test(cell)));

const inPlainDigits = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((row): Row => ({ ...row, cells: row.cells.map(plainDigits) })),
});

const plainDigits = (text: string): string =>
  DIGIT.test(text) ? text.replaceAll(ALL_DIGITS, digitOf).replaceAll(DECIMAL, '.').replaceAll(GROUP, ',') : text;

const digitOf = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find(each => code >= each && code < each + 10) ?? code;
  return String(code - zero);
};
