/** What stands above a table's header: `계좌번호,110-000-000000`, `잔액 : 402,110원`, a row of labels over a row of values. */
import type { Currency, Minor } from '../../model/money.js';
import type { StatedAccount } from '../../model/statement.js';
import type { Row } from '../../reading/document.js';
import { readAmount } from '../values/amount.js';
import { plain } from './header.js';
import type { TableProfile } from './profile.js';

export const accountAbove = (
  { account: kind, institution, preamble: labels }: TableProfile,
  rows: readonly Row[],
): StatedAccount => {
  const number = numberIn(besideLabel(rows, labels?.number));
  const holder = besideLabel(rows, labels?.holder);
  const name = besideLabel(rows, labels?.name);
  return {
    kind,
    ...(typeof institution === 'string' ? { institution } : {}),
    ...(name === undefined ? {} : { name }),
    ...(number === undefined ? {} : { number }),
    ...(holder === undefined ? {} : { holder }),
  };
};

/** Monthly limits printed above the rows, by name. */
export const limitsAbove = (
  { preamble: labels, decimal }: TableProfile,
  rows: readonly Row[],
  currency: Currency,
): Readonly<Record<string, Minor>> =>
  Object.fromEntries(
    Object.entries(labels?.limits ?? {}).flatMap(([name, words]) => {
      const text = belowLabel(rows, words) ?? besideLabel(rows, words);
      const limit = text === undefined ? undefined : readAmount(text, decimal, currency);
      return limit === undefined ? [] : [[name, limit]];
    }),
  );

/** The next filled cell of the row, or what follows the colon in the label's own cell. */
const besideLabel = (rows: readonly Row[], labels: readonly string[] = []): string | undefined => {
  for (const { cells } of rows) {
    for (const [index, cell] of cells.entries()) {
      const [label = '', ...rest] = cell.split(/[:：]/);
      if (!labels.some(word => plain(word) === plain(label))) continue;
      const own = rest.join(':').trim();
      const next = cells
        .slice(index + 1)
        .find(text => text.trim() !== '')
        ?.trim();
      const value = own === '' ? next : own;
      if (value !== undefined) return value;
    }
  }
  return undefined;
};

const belowLabel = (rows: readonly Row[], labels: readonly string[]): string | undefined => {
  for (const [at, { cells }] of rows.entries()) {
    const index = cells.findIndex(cell => labels.some(word => plain(word) === plain(cell)));
    const value = index < 0 ? undefined : rows[at + 1]?.cells[index]?.trim();
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
};

/** The number alone, where the holder or the product stands in the same cell. An IBAN may be printed in groups. */
const numberIn = (text = ''): string | undefined =>
  IBAN.exec(text)?.[0].replaceAll(' ', '') ?? /[\d*xX-]{6,}/.exec(text)?.[0];

const IBAN = /(?<![A-Z\d])[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){2,7}(?: ?[\dA-Z]{1,3})?(?![A-Z\d])/;
