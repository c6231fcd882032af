/** Statements that come in pages: the balances each prints as proof of its rows, and what they say together. */
import type { Diagnostic } from '../../model/diagnostic.js';
import { type Currency, type Minor, minor, money } from '../../model/money.js';
import type { Statement } from '../../model/statement.js';

/** A statement, or one page of it. */
export interface StatementPage {
  readonly opening?: Minor | undefined;
  readonly closing?: Minor | undefined;
  readonly currency: Currency;
}

/** Undefined where opening and rows make the closing balance, or where a balance is missing. */
export const balanceFlaw = (
  { opening, closing, currency }: StatementPage,
  movements: number,
  locator?: string,
): Diagnostic | undefined => {
  if (opening === undefined || closing === undefined || opening + movements === closing) return undefined;
  return {
    level: 'warning',
    code: 'import.balance-mismatch',
    args: { stated: { money: money(closing, currency) }, computed: { money: money(opening + movements, currency) } },
    ...(locator === undefined ? {} : { locator }),
  };
};

/** The first opening and the last closing, where each page begins with what the one before it ended with, in this order or the reverse; else nothing. */
export const joinPages = (pages: readonly StatementPage[]): Pick<Statement, 'opening' | 'closing' | 'currency'> => {
  const [first, last] = [pages[0], pages.at(-1)];
  if (first === undefined || last === undefined) return {};
  if (isChain(pages)) return stated(first.currency, first.opening, last.closing);
  return isChain(pages.toReversed()) ? stated(first.currency, last.opening, first.closing) : {};
};

const isChain = (pages: readonly StatementPage[]): boolean =>
  pages.every((page, index) => {
    const before = pages[index - 1];
    return (
      before === undefined ||
      (before.closing !== undefined && before.closing === page.opening && before.currency === page.currency)
    );
  });

const stated = (
  currency: Currency,
  opening: Minor | undefined,
  closing: Minor | undefined,
): Pick<Statement, 'opening' | 'closing' | 'currency'> => ({
  ...(opening === undefined ? {} : { opening: minor(opening) }),
  ...(closing === undefined ? {} : { closing: minor(closing) }),
  ...(opening === undefined && closing === undefined ? {} : { currency }),
});
