/** The profile of an unknown table, where its columns can be established beyond doubt; else the question that is open. */
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Message } from '../../model/message.js';
import type { Table } from '../../reading/document.js';
import type { TableProfile } from '../tabular/profile.js';
import { amountRule } from './amount-rule.js';
import { type Column, columnsOf, isAmount, isCard, sampleOf } from './columns.js';
import { findCurrency } from './currency.js';
import { styleOf } from './date-evidence.js';
import { isDay } from './dates.js';
import { markOf, ownMark } from './decimal-mark.js';
import { describe } from './describe.js';
import { isDoubleEntry } from './double-entry.js';
import { type FoundTable, findTable } from './find-table.js';
import { languageOf } from './header-names.js';
import { pricesOf, withoutHeader } from './headerless.js';
import { moneyOf } from './money.js';
import { isQuestion, type Question } from './question.js';
import { rolesOf } from './roles.js';
import { assumptionsOf, warningsOf } from './say.js';

export interface Inference {
  readonly profile: TableProfile;
  /** The currency was concluded and not read. */
  readonly concluded: boolean;
  readonly assumptions: readonly Message[];
  readonly warnings: readonly Diagnostic[];
}

/** Undefined where the table is no list of anything with days. */
export const inferTable = (table: Table): Inference | Question | undefined => {
  const found = findTable(table);
  const rows =
    found.names.length > 0 ? found.rows : found.rows.filter(({ cells }) => cells.some(cell => isDay(cell.trim())));
  const sample = sampleOf(rows);
  const columns = columnsOf(found.names, sample);
  if (!columns.some(({ days }) => days > 0) && found.names.length === 0) return undefined;
  return infer(table, found, columns);
};

const infer = (table: Table, found: FoundTable, columns: readonly Column[]): Inference | Question => {
  const preamble = found.preamble.flatMap(({ cells }) => cells.map(cell => cell.trim())).filter(cell => cell !== '');
  const language = languageOf(found.names);
  const named = found.names.length > 0;
  const { roles, money } = named ? namedColumns(columns) : unnamedColumns(columns, hasUnknownNames(table));
  const [day] = roles.days;
  if (day === undefined) return { code: columns.some(isYearless) ? 'generic.no-year' : 'generic.no-day' };
  if (isQuestion(money)) return money;
  if (isDoubleEntry(columns, money)) return { code: 'generic.double-entry' };
  const moneyColumns = money.as === 'one' ? [money.column] : [money.in, money.out];
  const currency = findCurrency({ money: moneyColumns, columns, roles, preamble, language });
  const decimal = markOf(
    [...moneyColumns, ...roles.balances].map(column => onDays(column, day)),
    columns,
    preamble,
    currency,
    language,
  );
  if (decimal === undefined)
    return { code: 'generic.ambiguous-decimal', args: { text: moneyColumns[0]?.texts[0] ?? '' } };
  const style = styleOf(found, day, { roles, preamble, language, currency });
  if (isQuestion(style)) return style;
  const rule = amountRule(money, { table, columns, roles, decimal: decimal.mark, currency });
  if (isQuestion(rule)) return rule;
  const account = isCard(columns) || rule.sign?.as === 'charge' ? 'card' : 'bank';
  return {
    profile: describe({
      table,
      columns,
      roles,
      day,
      money,
      style,
      decimal: decimal.mark,
      currency,
      amount: rule.amount,
      account,
    }),
    concluded: currency.because !== undefined || currency.currency === undefined,
    assumptions: assumptionsOf(style, currency, rule.sign, decimal),
    warnings: warningsOf(rule.sign, roles),
  };
};

/** Totals and footers have no day, and often another notation. */
const onDays = (column: Column, day: Column): Column => ({
  ...column,
  texts: column.texts.filter((_, row) => isDay(day.texts[row] ?? '')),
});

const namedColumns = (columns: readonly Column[]) => {
  const roles = rolesOf(columns);
  return { roles, money: moneyOf(columns, roles) };
};

/** Words over the first row with a day, as many as it has cells: a header in a language that nobody here speaks. */
const hasUnknownNames = ({ rows }: Table): boolean => {
  const first = rows.findIndex(({ cells }) => cells.some(cell => isDay(cell.trim())));
  const above = rows[first - 1]?.cells.map(cell => cell.trim()).filter(cell => cell !== '') ?? [];
  const width = rows[first]?.cells.length ?? 0;
  return above.length > 2 && above.length >= width * 0.6 && !above.some(cell => isAmount(cell));
};

const unnamedColumns = (columns: readonly Column[], isNamed: boolean) =>
  withoutHeader(columns, ownMark(pricesOf(columns).flatMap(({ texts }) => texts)), isNamed);

/** "6 Dec", "05/12": a day that needs its year from elsewhere. */
const isYearless = ({ texts, meanings, filled }: Column): boolean =>
  filled > 0 &&
  (meanings.has('date') || meanings.has('booked')) &&
  texts.every(text => text === '' || /^\d{1,2}[-/. ]{1,2}(?:\d{1,2}|\p{L}{3,})\.?$/u.test(text));
