/** 현대카드 이용대금명세서: payee and amount are glued into one cell, and what follows sits one column to the left. */
import { compareText } from '../../model/order.js';
import type { Row } from '../../reading/document.js';
import { tabular } from '../tabular/index.js';
import { mendRows, type RowMender, rowTexts } from '../tabular/mend.js';
import { profileSchema, tableProfiles } from '../tabular/profile.js';
import profile from './profile.json' with { type: 'json' };

const FOLLOWING = ['할부/회차', '적립/할인율(%)', '예상적립/할인', '결제원금', '결제후잔액', '수수료(이자)'];

/** The card's name alone, as the approvals print it. */
const mendRow: RowMender = (text, row) => ({
  이용카드: text('이용카드').replace(/^(?:본인|가족)\s+/, ''),
  ...unglue(text, row),
});

const unglue: RowMender = (text, { cells }) => {
  const payee = text('이용가맹점');
  const isShifted = !AMOUNT.test(text('이용금액')) && /\d$/.test(payee);
  if (!isShifted) return undefined;
  const at = cells.findIndex(cell => cell.trim() === payee);
  const shifted = Object.fromEntries(FOLLOWING.map((column, index) => [column, cells[at + 1 + index]?.trim() ?? '']));
  return { ...shifted, ...splitPayee(payee, shifted) };
};

const unglueRows = mendRows(['현지통화', '현지금액'], () => mendRow);

/** Discounts stand below the purchases, without a day: they count where the bill's own total counts them, on the day of its newest row. */
const bookDiscounts = mendRows([], table => {
  const rows = rowTexts(table, PROFILES);
  const dated = rows.filter(text => /^\d/.test(text('이용일')));
  const newest = dated
    .map(text => text('이용일'))
    .sort(compareText)
    .at(-1);
  const charged = sumOf(dated);
  const reduced = charged + sumOf(rows.filter(isDiscount));
  const totals = new Set(table.rows.filter(isGrandTotal).flatMap(({ cells }) => cells.map(numberOf)));
  const isCounted = reduced !== charged && totals.has(reduced);
  const [card = '', ...others] = new Set(dated.map(text => text('이용카드')));
  const discount = { 이용일: newest ?? '', 이용카드: others.length === 0 ? card : '' };
  return text => (isCounted && isDiscount(text) ? discount : undefined);
});

type Text = (column: string) => string;

const isDiscount = (text: Text): boolean => text('이용일') === '-' && /^-\d/.test(text('결제원금'));

const isGrandTotal = ({ cells }: Row): boolean => cells.some(cell => /^합\s*계$/.test(cell.trim()));

const sumOf = (rows: readonly Text[]): number => rows.reduce((sum, text) => sum + numberOf(text('결제원금')), 0);

const PROFILE = profileSchema.parse(profile);
const PROFILES = tableProfiles(PROFILE);

export const krHyundaiBill = tabular(PROFILE, (tables, profiles) =>
  bookDiscounts(unglueRows(tables, profiles), profiles),
);

const AMOUNT = /^-?\d[\d,]*원?$/;
/** `AOZORA BOOKS,JPY:2800.0027,407`: the foreign price has two decimals, and won follow without a gap. */
const FOREIGN = /^(.*),([A-Z]{3}):([\d,]+\.\d{2})(-?[\d,]+)$/s;

const splitPayee = (glued: string, row: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const [, name, currency, price, won] = FOREIGN.exec(glued) ?? [];
  if (name !== undefined && currency !== undefined && price !== undefined && won !== undefined) {
    return { 이용가맹점: name.trim(), 이용금액: won, 현지통화: currency, 현지금액: price };
  }
  const amount = amountBehind(glued, row['결제원금'] ?? '', priceOf(row));
  return { 이용가맹점: glued.slice(0, glued.length - amount.length).trim(), 이용금액: amount };
};

/** A payee may end in digits itself: the price is what the other cells of the row say, or else the most digits. */
const amountBehind = (glued: string, principal: string, price: number): string => {
  if (principal !== '' && glued.endsWith(principal)) return principal;
  const starts = Array.from({ length: glued.length }, (_, index) => index);
  const endings = starts.map(start => glued.slice(start)).filter(ending => WHOLE.test(ending));
  const isPrice = (ending: string) => numberOf(ending) === price;
  return endings.find(isPrice) ?? endings[0] ?? '';
};

const WHOLE = /^-?(?:\d{1,3}(?:,\d{3})*|\d+)$/;

/** What was paid so far and what is left; the parts of an installment plan are equal but for the first. */
const priceOf = (row: Readonly<Record<string, string>>): number => {
  const nth = Number(/\/(\d+)/.exec(row['할부/회차'] ?? '')?.[1] ?? 1);
  return numberOf(row['결제원금'] ?? '') * nth + numberOf(row['결제후잔액'] ?? '');
};

const numberOf = (text: string): number => Number(text.replaceAll(/[^\d-]/g, ''));
