/** The profile of an unknown table, where its columns can be established beyond doubt; else the question that is open. */
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Message } from '../../model/message.js';
import { NO_CURRENCY } from '../../model/money.js';
import type { Table } from '../../reading/document.js';
import type { TableProfile } from '../tabular/profile.js';
import { readAmount } from '../values/amount.js';
import { amountRule, type Rule } from './amount-rule.js';
import { waysOf } from './balance.js';
import { type Column, columnsOf, isAmount, isCard, isMixed, isPhoneBill, sampleOf, withoutFooters } from './columns.js';
import { findCurrency } from './currency.js';
import { styleOf } from './date-evidence.js';
import { isDay, isDayInNamedColumn, rowOrder } from './dates.js';
import { markOf, ownMark } from './decimal-mark.js';
import { describe } from './describe.js';
import { directionsOf, learntDirection, spentUnlessSaid } from './direction.js';
import { isDoubleEntry } from './double-entry.js';
import { feesOf } from './fees.js';
import { type FoundTable, findTable } from './find-table.js';
import { languageOf, languageOfScript } from './header-names.js';
import { pricesOf, withoutHeader } from './headerless.js';
import { type MoneyColumns, moneyOf } from './money.js';
import { chosenProof, proofsOf, turnedBalance } from './proofs.js';
import { isQuestion, type Question } from './question.js';
import { type Roles, rolesOf } from './roles.js';
import { assumptionsOf, warningsOf } from './say.js';
import { areEarnings, areSpendings } from './spending.js';
import { asked, unknownStatus, unknownType } from './statuses.js';

export interface Inference {
  readonly profile: TableProfile;
  /** The currency was concluded and not read. */
  readonly concluded: boolean;
  readonly assumptions: readonly Message[];
  readonly warnings: readonly Diagnostic[];
}

/** Undefined where the table is no list of anything with days. */
export const inferTable = (table: Table, file: string): Inference | Question | undefined => {
  const found = findTable(table);
  const rows =
    found.names.length > 0 ? found.rows : found.rows.filter(({ cells }) => cells.some(cell => isDay(cell.trim())));
  const sample = sampleOf(withoutFooters(rows, found.names.length));
  const columns = columnsOf(found.names, sample);
  if (!columns.some(({ days }) => days > 0) && found.names.length === 0) return undefined;
  return infer(table, file, found, columns);
};

const infer = (table: Table, file: string, found: FoundTable, columns: readonly Column[]): Inference | Question => {
  const preamble = found.preamble.flatMap(({ cells }) => cells.map(cell => cell.trim())).filter(cell => cell !== '');
  const language = languageOf(found.names) ?? languageOfScript(columns.flatMap(({ texts }) => texts.slice(0, 20)));
  const named = found.names.length > 0;
  const { roles, money: preferred } = named ? namedColumns(columns) : unnamedColumns(columns, hasUnknownNames(table));
  const titles = [...preamble, file.replace(/^.*[\\/]/, ''), table.name ?? ''];
  const isPurchases = roles.balances.length + roles.ins.length + roles.outs.length === 0 || isCard(columns, titles);
  const day = dayOf(roles, isPurchases);
  if (day === undefined) return { code: 'generic.no-day' };
  const proofs = proofsOf(columns, roles, day);
  const proven = chosenProof(proofs, roles, preferred);
  const chosen = proven === undefined ? preferred : { ...directed(preferred, columns, roles), ...proven.money };
  if (isQuestion(chosen)) return chosen;
  const isSpent = proven === undefined && roles.balances.length === 0 && areSpendings(columns, titles);
  const told = withDirection(chosen, columns, roles, day);
  const money = isSpent ? withTypes(told, columns, roles) : told;
  const balance = proven?.balance ?? roles.balances[0] ?? turnedBalance(proofs, money);
  const fees = feesOf(money, columns, roles, proven);
  if (isDoubleEntry(columns, money)) return { code: 'generic.double-entry' };
  const moneyColumns = money.as === 'one' ? [money.column] : [money.in, money.out];
  const currency = findCurrency({ money: moneyColumns, columns, roles, preamble, language });
  const decimal = markOf(
    [...moneyColumns, ...(balance === undefined ? [] : [balance])].map(column => onDays(column, day)),
    columns,
    preamble,
    currency,
    language,
  );
  if (decimal === undefined)
    return { code: 'generic.ambiguous-decimal', args: { text: moneyColumns[0]?.texts[0] ?? '' } };
  const style = styleOf(found, day, { roles, preamble, language, currency });
  if (isQuestion(style)) return style;
  const isCardTable = isCard(columns, balance === undefined ? titles : []);
  const rule = amountRule(money, {
    table,
    day,
    isCard: isCardTable,
    areSpendings: isSpent,
    areEarnings: areEarnings(columns, titles),
    columns,
    roles,
    decimal: decimal.mark,
    currency,
    ...(balance === undefined ? {} : { balance }),
    ...(proven?.fee === undefined ? {} : { fee: proven.fee }),
  });
  if (isQuestion(rule)) return rule;
  const open = openWord(columns, roles, { day, money }, rule);
  if (open !== undefined) return open;
  const account = isPhoneBill(columns) ? 'carrier' : isCardTable || rule.sign?.as === 'charge' ? 'card' : 'bank';
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
      fees: fees.added,
      ...(balance === undefined ? {} : { balance }),
    }),
    concluded: currency.because !== undefined || currency.currency === undefined,
    assumptions: assumptionsOf(style, currency, rule.sign, decimal),
    warnings: warningsOf(
      rule.sign,
      roles.fees.filter(column => ![...fees.added, ...fees.held].includes(column)),
    ),
  };
};

/** A word that would change what is booked, and that nobody here knows. */
const openWord = (
  columns: readonly Column[],
  roles: Roles,
  rows: { readonly day: Column; readonly money: MoneyColumns },
  { amount, sign }: Rule,
): Question | undefined => {
  const status = unknownStatus(columns, roles, rows);
  if (status !== undefined) return asked('generic.unknown-status', status);
  if (rows.money.as !== 'one' || isMixed(rows.money.column) || (amount.as !== 'charge' && sign?.because !== 'nothing'))
    return undefined;
  const type = unknownType(columns, roles, rows, sign?.because === 'nothing');
  return type === undefined ? undefined : asked('generic.unknown-type', type);
};

/** A list of purchases goes by the day of the purchase, an account by that of the booking. */
const dayOf = ({ days }: Roles, isPurchases: boolean): Column | undefined => {
  const [first] = days;
  if (!isPurchases || first === undefined) return first;
  return days.find(({ meanings, filled }) => isPurchaseDay(meanings) && filled === first.filled) ?? first;
};

const isPurchaseDay = (meanings: Column['meanings']): boolean => {
  const letters = (role: 'date' | 'booked' | 'valued') => meanings.get(role)?.letters ?? 0;
  return letters('date') > Math.max(letters('booked'), letters('valued'));
};

/** Totals and footers have no day, and often another notation. */
const onDays = (column: Column, day: Column): Column => ({
  ...column,
  texts: column.texts.filter((_, row) => isDayInNamedColumn(day.texts[row] ?? '')),
});

/** Amounts without a sign beside running balances: the words that go with each direction are learnt from them. */
const withDirection = (
  money: MoneyColumns,
  columns: readonly Column[],
  { balances: [balance] }: Roles,
  day: Column,
): MoneyColumns => {
  if (money.as !== 'one' || balance === undefined || isMixed(money.column)) return money;
  const mark = ownMark([money.column, balance].flatMap(({ texts }) => texts));
  const rows = money.column.texts.map((text, row) => ({
    amount: readAmount(text, mark, NO_CURRENCY),
    balance: readAmount(balance.texts[row] ?? '', mark, NO_CURRENCY),
  }));
  const ways = waysOf(rows, rowOrder(day.texts));
  const others = columns.filter(column => column !== money.column && column !== balance && column !== day);
  const direction = ways.size === 0 ? undefined : learntDirection(others, ways);
  return direction === undefined ? money : { ...money, direction };
};

/** In a list of spendings without a sign, what came in is told by a column of types. */
const withTypes = (money: MoneyColumns, columns: readonly Column[], { statuses }: Roles): MoneyColumns => {
  if (money.as !== 'one' || money.direction !== undefined || isMixed(money.column)) return money;
  const direction = spentUnlessSaid(columns.filter(column => !statuses.includes(column)));
  return direction === undefined ? money : { ...money, direction };
};

/** The column of directions belongs to the amount wherever that stands. */
const directed = (
  money: MoneyColumns | Question,
  columns: readonly Column[],
  { statuses }: Roles,
): Pick<Extract<MoneyColumns, { as: 'one' }>, 'direction'> => {
  const named = !isQuestion(money) && money.as === 'one' ? money.direction : undefined;
  const direction = named ?? directionsOf(columns.filter(column => !statuses.includes(column)))[0];
  return direction === undefined ? {} : { direction };
};

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
