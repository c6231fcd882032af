/** What an unknown table shows of the order of its days, besides the days themselves. */
import type { Column } from './columns.js';
import countries from './countries.json' with { type: 'json' };
import type { FoundCurrency } from './currency.js';
import { certainDaysIn, type DateEvidence, type DateStyle, dateStyle } from './dates.js';
import type { FoundTable } from './find-table.js';
import type { Question } from './question.js';
import type { Roles } from './roles.js';

export interface Around {
  readonly roles: Roles;
  readonly preamble: readonly string[];
  readonly language: string | undefined;
  readonly currency: FoundCurrency;
}

/** All rows are looked at, so that one day after the twelfth settles the order for the whole column. */
export const styleOf = (
  { rows }: FoundTable,
  day: Column,
  { roles, preamble, language, currency: { currency } }: Around,
): DateStyle | Question => {
  const others = roles.days.filter(column => column !== day);
  const texts = rows.map(({ cells }) => cells[day.index]?.trim() ?? '');
  const evidence: DateEvidence = {
    near: certainDaysIn([...preamble, ...others.flatMap(column => column.texts.slice(0, 50))]),
    varied: new Set(roles.descriptions.concat(roles.payees).flatMap(column => column.texts)).size > 1,
    ...conventionOf(language, currency),
  };
  const style = dateStyle(texts, evidence);
  if (style === undefined) return { code: 'generic.no-day' };
  const isOpen = 'open' in style;
  if (!isOpen && style.because === undefined) return style;
  const order = others.map(column => provenOrder(column.texts)).find(found => found !== undefined);
  if (order !== undefined) {
    const alike = dateStyle(texts, { near: [], varied: false, convention: order });
    if (alike !== undefined && !('open' in alike)) return { ...alike, because: 'period' };
  }
  if (!isOpen) return style;
  return { code: 'generic.ambiguous-date-order', args: { text: style.example, column: day.name || day.reference } };
};

/** Of another column of the same file, which writes its days in the same way. */
const provenOrder = (texts: readonly string[]): 'day-first' | 'month-first' | undefined => {
  const style = dateStyle(texts, { near: [], varied: false });
  if (style === undefined || 'open' in style || style.because !== undefined) return undefined;
  return style.order === 'day-first' || style.order === 'month-first' ? style.order : undefined;
};

const conventionOf = (language: string | undefined, currency: string | undefined): Pick<DateEvidence, 'convention'> => {
  if (language !== undefined && countries.yearFirstLanguages.includes(language)) return { convention: 'year-first' };
  if (language !== undefined && countries.dayFirstLanguages.includes(language)) return { convention: 'day-first' };
  if (currency !== undefined && countries.dayFirstCurrencies.includes(currency)) return { convention: 'day-first' };
  return currency !== undefined && countries.monthFirstCurrencies.includes(currency)
    ? { convention: 'month-first' }
    : {};
};
