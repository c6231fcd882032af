/** What an unknown table shows of the order of its days, besides the days themselves. */
import type { Table } from '../../reading/document.js';
import type { Column } from './columns.js';
import countries from './countries.json' with { type: 'json' };
import type { FoundCurrency } from './currency.js';
import { type DateEvidence, type DateStyle, dateStyle, daysIn } from './dates.js';
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
  { rows: allRows }: Table,
  { names, rows }: FoundTable,
  day: Column,
  { roles, preamble, language, currency: { currency } }: Around,
): DateStyle | Question => {
  const others = roles.days.filter(column => column !== day);
  const texts = rows.map(({ cells }) => cells[day.index]?.trim() ?? '');
  const evidence: DateEvidence = {
    near: daysIn([...preamble, ...others.flatMap(column => column.texts.slice(0, 50))]),
    varied: new Set(roles.descriptions.concat(roles.payees).flatMap(column => column.texts)).size > 1,
    ...conventionOf(language, currency),
  };
  const style = dateStyle(texts, evidence);
  if (style === undefined) return { code: 'generic.no-day' };
  if (!('open' in style)) return style;
  const decided = others
    .map(column => dateStyle(column.texts, evidence))
    .find(other => other !== undefined && !('open' in other) && other.because === undefined);
  if (
    decided !== undefined &&
    !('open' in decided) &&
    (decided.order === 'day-first' || decided.order === 'month-first')
  ) {
    const alike = dateStyle(texts, { near: [], varied: false, convention: decided.order });
    if (alike !== undefined && !('open' in alike)) return { ...alike, because: 'period' };
  }
  return {
    code: 'generic.ambiguous-date-order',
    args: { text: style.example, column: day.name || day.reference, rows: Math.max(allRows.length, names.length) },
  };
};

const conventionOf = (language: string | undefined, currency: string | undefined): Pick<DateEvidence, 'convention'> => {
  if (language !== undefined && countries.yearFirstLanguages.includes(language)) return { convention: 'year-first' };
  if (language !== undefined && countries.dayFirstLanguages.includes(language)) return { convention: 'day-first' };
  if (currency !== undefined && countries.dayFirstCurrencies.includes(currency)) return { convention: 'day-first' };
  return currency !== undefined && countries.monthFirstCurrencies.includes(currency)
    ? { convention: 'month-first' }
    : {};
};
