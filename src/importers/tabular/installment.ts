/** Installments as tables print them; the order of the two numbers flips between issuers. */
import type { Transaction } from '../../model/transaction.js';
import type { TableProfile } from './profile.js';

/** Undefined for a purchase paid at once: blank, 0, 1, 일시불. */
export const readInstallment = (
  rule: NonNullable<TableProfile['installment']>,
  text: (column: string) => string,
): Transaction['installment'] => {
  if ('inside' in rule) return installmentOf(Number(PARTS.exec(text(rule.inside))?.[1] ?? 0), undefined);
  if ('order' in rule) {
    const [first, second] = numbersIn(text(rule.column));
    return rule.order === 'nth/of' ? installmentOf(second, first) : installmentOf(first, second);
  }
  const [total] = numbersIn(text(rule.of));
  const [nth] = rule.nth === undefined ? [] : numbersIn(text(rule.nth));
  return installmentOf(total, nth);
};

/** 무이자 is without interest; the words for months vary. */
const PARTS = /\((?:무이자)?\s*(\d{1,2})\s*개월\)/;

const numbersIn = (text: string): readonly number[] =>
  [...text.normalize('NFKC').matchAll(/\d+/g)].map(([digits]) => Number(digits));

const installmentOf = (of: number | undefined, nth: number | undefined): Transaction['installment'] => {
  if (of === undefined || of < 2) return undefined;
  return nth === undefined || nth < 1 || nth > of ? { of } : { nth, of };
};
