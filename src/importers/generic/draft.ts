/** The first draft of a profile for any table: what the table shows is filled in, what it leaves open is a placeholder with its question. */
import type { Message } from '../../model/message.js';
import type { Opened, Row, Table } from '../../reading/document.js';
import { amountRule, type Reading } from './amount-rule.js';
import { type Column, columnsOf, isAmount, isCard, mostly, sampleOf } from './columns.js';
import { type FoundCurrency, findCurrency } from './currency.js';
import { styleOf } from './date-evidence.js';
import { dateStyle, isDay } from './dates.js';
import { markOf } from './decimal-mark.js';
import { directionsOf } from './direction.js';
import { type FoundTable, findTable } from './find-table.js';
import { languageOf } from './header-names.js';
import { inferProfile, isQuestion, readUnknown } from './index.js';
import { recordTables } from './record-tables.js';
import { type Roles, rolesOf } from './roles.js';

/** Stands where nobody but the user knows. */
export const OPEN = '?';

export interface Draft {
  /** In the language of profiles, but for its placeholders. */
  readonly profile: Readonly<Record<string, unknown>>;
  /** What is to be said of the value at a path, such as `date.formats`. */
  readonly notes: Readonly<Record<string, Message>>;
  /** Of the whole: what was concluded and not read, and a question that no placeholder asks. */
  readonly remarks: readonly Message[];
  /** How the profile calls each column, and its first cell that is not blank. */
  readonly columns: readonly { readonly reference: string; readonly example: string }[];
}

/** Undefined where the document holds no table of two columns or more. */
export const draftOf = (opened: Opened): Draft | undefined => {
  const table = widestTable(tablesOf(opened));
  if (table === undefined) return undefined;
  const look = lookAt(table);
  const columns = look.columns.map(({ reference, texts }) => ({
    reference,
    example: texts.find(text => text !== '') ?? '',
  }));
  const inferred = inferProfile(opened);
  const read = readUnknown(opened, {});
  if (!isQuestion(inferred)) {
    const { id, account, provenance, ...rest } = inferred;
    const concluded = isQuestion(read) ? [read] : [];
    const isUnproven = !isQuestion(read) && read.diagnostics.some(({ code }) => code === 'generic.no-direction');
    return {
      profile: { id, account, ...withoutEmpty(rest), provenance },
      notes: { ...fixedNotes(rest.currency), ...(isUnproven ? { amount: { id: 'draft.unproven-sign' } } : {}) },
      remarks: [...concluded.map(({ code, args }) => said(code, args)), ...(isQuestion(read) ? [] : read.assumptions)],
      columns,
    };
  }
  const sketch = sketchOf(table, look, opened);
  const isAsked = inferred.code !== 'generic.double-entry' && JSON.stringify(sketch.profile).includes(`"${OPEN}"`);
  const remarks = [
    ...(look.found.rows.length === 0 ? [{ id: 'draft.no-rows' }] : []),
    ...(isAsked ? [] : [said(inferred.code, inferred.args)]),
  ];
  return { ...sketch, remarks, columns };
};

const said = (id: string, args: Message['args']): Message => (args === undefined ? { id } : { id, args });

/** Defaults need no line. */
const withoutEmpty = (profile: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(profile).filter(([, value]) => !(Array.isArray(value) && value.length === 0)));

const tablesOf = (opened: Opened): readonly Table[] =>
  (opened.kind === 'text' ? recordTables(opened.text) : undefined) ?? opened.tables;

const widestTable = (tables: readonly Table[]): Table | undefined => {
  const cells = ({ rows }: Table) => rows.reduce((sum, row) => sum + (isWide(row) ? row.cells.length : 0), 0);
  const [widest] = [...tables].sort((a, b) => cells(b) - cells(a));
  return widest === undefined || cells(widest) === 0 ? undefined : widest;
};

const isWide = ({ cells }: Row): boolean => cells.filter(cell => cell.trim() !== '').length > 1;

interface Look {
  readonly found: FoundTable;
  readonly columns: readonly Column[];
  readonly roles: Roles;
  readonly preamble: readonly string[];
  readonly language: string | undefined;
}

const lookAt = (table: Table): Look => {
  const known = findTable(table);
  const found = known.names.length > 0 ? known : guessHeader(table);
  const columns = columnsOf(found.names, sampleOf(found.rows));
  return {
    found,
    columns,
    roles: rolesOf(columns),
    preamble: found.preamble.flatMap(({ cells }) => cells.map(cell => cell.trim())).filter(cell => cell !== ''),
    language: languageOf(found.names),
  };
};

const SEARCHED_ROWS = 30;

/** Words in a language that nobody here speaks: the first row without figures, over a row with figures and hardly more cells. */
const guessHeader = (table: Table): FoundTable => {
  const filled = (row: Row | undefined) => row?.cells.map(cell => cell.trim()).filter(cell => cell !== '') ?? [];
  const at = table.rows.slice(0, SEARCHED_ROWS).findIndex((row, index) => {
    const [names, below] = [filled(row), filled(table.rows[index + 1])];
    return names.length > 1 && names.length >= below.length * 0.6 && !names.some(isFigure) && below.some(isFigure);
  });
  const names = at < 0 ? [] : (table.rows[at]?.cells.map(cell => cell.trim()) ?? []);
  return { names, preamble: table.rows.slice(0, Math.max(at, 0)), rows: table.rows.slice(at + 1) };
};

const isFigure = (text: string): boolean => isDay(text) || isAmount(text) || YEARLESS.test(text);

/** One part of the sketch, and what is to be said of its places. */
interface Part<T> {
  readonly value: T;
  readonly notes?: Draft['notes'];
}

const sketchOf = (table: Table, look: Look, opened: Opened): Pick<Draft, 'profile' | 'notes'> => {
  const { columns, roles, preamble, language } = look;
  const day = dayOf(look);
  const held = moneyIn(look, day);
  const currency = findCurrency({ money: held.columns, columns, roles, preamble, language });
  const date = dateOf(look, day, currency);
  const decimal = decimalOf(look, held.columns, currency);
  const money = {
    ...held,
    ...signed(held, decimal.value, { table, columns, roles, currency, isCard: isCard(columns) }),
  };
  const texts = textsOf(look, [...money.columns, ...(day === undefined ? [] : [day])]);
  const [balance, number] = [roles.balances[0], roles.accounts[0]];
  const has = [day, ...money.columns, ...texts].flatMap(column => column?.reference ?? []);
  const names = [...new Set(has)].filter(reference => !reference.startsWith('@'));
  const isOneOfMany = opened.kind === 'tables' && opened.tables.length > 1 && table.name !== undefined;
  return {
    profile: {
      id: 'my-bank',
      account: isCard(columns) ? 'card' : 'bank',
      ...(currency.currency === undefined ? {} : { currency: currency.currency }),
      ...(currency.column === undefined ? {} : { currencyColumn: currency.column }),
      header: { has: names },
      ...(isOneOfMany ? { sheets: [table.name] } : {}),
      date: date.value,
      amount: money.value,
      decimal: decimal.value,
      ...(balance === undefined || money.columns.includes(balance) ? {} : { balance: balance.reference }),
      description: texts.length === 0 ? [OPEN] : texts.map(({ reference }) => reference),
      ...(number === undefined || texts.includes(number) ? {} : { number: number.reference }),
      zero: 'kept',
      provenance: { source: `inferred from ${opened.name}`, checked: INFERRED_ON, confidence: 'C' },
    },
    notes: {
      ...fixedNotes(currency.currency ?? currency.column),
      ...(names.length === 0 ? { header: { id: 'draft.no-header' } } : {}),
      ...date.notes,
      ...money.notes,
      ...decimal.notes,
      ...(texts.length === 0 ? { description: { id: 'draft.description' } } : {}),
    },
  };
};

/** The house has no clock; whoever keeps the profile writes the day. */
const INFERRED_ON = '1970-01-01';

const fixedNotes = (currency: string | undefined): Draft['notes'] => ({
  id: { id: 'draft.id' },
  account: { id: currency === undefined ? 'draft.account-and-currency' : 'draft.account' },
  header: { id: 'draft.header' },
});

/** "6/1", "05. 12.", "6 Dec". */
const YEARLESS = /^(\d{1,2})([-/. ]{1,2})(\d{1,2}|\p{L}{3,})\.?$/u;

const dayOf = ({ columns, roles }: Look): Column | undefined =>
  roles.days.find(({ days }) => days > 0) ??
  columns.find(({ days, filled }) => mostly(days, filled)) ??
  columns.find(isYearless) ??
  roles.days[0];

const isYearless = ({ texts, filled, amounts, prices }: Column): boolean =>
  filled > 0 &&
  texts.every(text => text === '' || YEARLESS.test(text)) &&
  (amounts < filled || prices < filled || texts.some(text => /[-/ ]/.test(text)));

const dateOf = (look: Look, day: Column | undefined, currency: FoundCurrency): Part<Record<string, unknown>> => {
  if (day === undefined) {
    const notes = { 'date.column': { id: 'draft.day' }, 'date.formats': { id: 'draft.formats' } };
    return { value: { column: OPEN, formats: [OPEN] }, notes };
  }
  const column = day.reference;
  if (isYearless(day)) {
    const { value: formats, notes = {} } = yearlessFormats(day, look.language);
    const year = { 'date.year': { id: 'draft.year' } };
    return { value: { column, formats, year: ['preamble', 'file-name'] }, notes: { ...notes, ...year } };
  }
  const style = styleOf(look.found, day, { ...look, currency });
  if (!isQuestion(style)) return { value: { column, formats: [...style.formats] } };
  const orders = (['day-first', 'month-first'] as const).map(convention => {
    const read = dateStyle(day.texts, { near: [], varied: false, convention });
    return read === undefined || 'open' in read ? [] : read.formats;
  });
  return openOrder(column, day, orders);
};

/** `orders`: the formats of days before months, and of months before days. */
const openOrder = (
  column: string,
  day: Column,
  [dayFirst = [], monthFirst = []]: readonly (readonly string[])[],
): Part<Record<string, unknown>> => {
  const args = { text: exampleOf(day), dayFirst: listed(dayFirst), monthFirst: listed(monthFirst) };
  const note = dayFirst.length === 0 || monthFirst.length === 0 ? { id: 'draft.formats' } : { id: 'draft.order', args };
  return { value: { column, formats: [OPEN] }, notes: { 'date.formats': note } };
};

const listed = (formats: readonly string[]): string => JSON.stringify(formats).slice(1, -1);

const exampleOf = ({ texts }: Column): string => texts.find(text => text !== '') ?? '';

const MONTH_FIRST_LANGUAGES: ReadonlySet<string | undefined> = new Set(['ko', 'ja', 'zh']);

const yearlessFormats = (day: Column, language: string | undefined): Part<readonly string[]> => {
  const parts = day.texts.flatMap(text => {
    const [, first = '', between = '', second = ''] = YEARLESS.exec(text) ?? [];
    return first === '' ? [] : [{ first, between, second }];
  });
  if (parts.some(({ second }) => !/\d/.test(second))) {
    return { value: [...new Set(parts.flatMap(({ between }) => [`D${between}MMM`, `DD${between}MMM`]))] };
  }
  const formats = (a: 'D' | 'M', b: 'D' | 'M') => [
    ...new Set(parts.flatMap(({ between }) => [`${a}${between}${b}`, `${a}${a}${between}${b}${b}`])),
  ];
  const fits = (months: readonly string[]) => months.every(month => Number(month) <= 12);
  const [dayFirst, monthFirst] = [fits(parts.map(({ second }) => second)), fits(parts.map(({ first }) => first))];
  if (monthFirst && (!dayFirst || MONTH_FIRST_LANGUAGES.has(language))) return { value: formats('M', 'D') };
  if (dayFirst && !monthFirst) return { value: formats('D', 'M') };
  const { value, notes = {} } = openOrder('', day, [formats('D', 'M'), formats('M', 'D')]);
  return { value: value['formats'] as readonly string[], notes };
};

/** Of one amount without a question on its column: what its sign means, where the rows or the names say it. */
const signed = (
  { value, columns: [column, ...others] }: Money,
  decimal: string,
  around: Omit<Reading, 'decimal'>,
): Partial<Part<Record<string, unknown>>> => {
  if (value['as'] !== OPEN || value['column'] === OPEN || column === undefined || others.length > 0) return {};
  const direction = directionsOf(around.columns)[0];
  const money = { as: 'one' as const, column, ...(direction === undefined ? {} : { direction }) };
  const rule = amountRule(money, { ...around, decimal: decimal === ',' ? ',' : '.' });
  return isQuestion(rule) || rule.sign?.because === 'nothing' ? {} : { value: { ...rule.amount }, notes: {} };
};

interface Money extends Part<Record<string, unknown>> {
  /** Those that hold it, and those that may. */
  readonly columns: readonly Column[];
}

const moneyIn = ({ columns, roles }: Look, day: Column | undefined): Money => {
  const holds = (column: Column) => column !== day && mostly(column.amounts, column.filled);
  const [into, out] = [roles.ins.find(holds) ?? roles.ins[0], roles.outs.find(holds) ?? roles.outs[0]];
  if (into !== undefined && out !== undefined) return namedPair(into, out);
  const named = [...roles.amounts, ...roles.charges, ...roles.ins, ...roles.outs].filter(holds);
  const apart = new Set([...roles.balances, ...roles.fees, ...roles.references, ...roles.accounts]);
  const candidates = named.length > 0 ? named : columns.filter(column => holds(column) && !apart.has(column));
  const [only, other, ...more] = candidates;
  if (only !== undefined && other === undefined) return oneAmount(only);
  if (only !== undefined && other !== undefined && more.length === 0 && isPair(only, other)) {
    const args = { first: only.reference, second: other.reference };
    const value = { as: 'in-out', in: OPEN, out: OPEN };
    return { value, notes: { amount: { id: 'draft.in-out', args } }, columns: [only, other] };
  }
  const names = (candidates.length > 0 ? candidates : columns).map(({ reference }) => reference);
  return {
    value: { as: OPEN, column: OPEN },
    notes: {
      'amount.as': { id: 'draft.sign' },
      'amount.column': { id: 'draft.amount', args: { columns: listed(names) } },
    },
    columns: candidates,
  };
};

const namedPair = (into: Column, out: Column): Money => {
  const value = { as: 'in-out', in: into.reference, out: out.reference };
  const columns = [into, out];
  const mixed = columns.find(isMixed);
  if (mixed === undefined) return { value, columns };
  const note = { id: 'draft.reversals', args: { column: mixed.reference } };
  return { value: { ...value, reversals: OPEN }, notes: { 'amount.reversals': note }, columns };
};

const oneAmount = (column: Column): Money => ({
  value: { as: OPEN, column: column.reference },
  notes: { 'amount.as': { id: 'draft.sign' } },
  columns: [column],
});

const isMixed = ({ texts }: Column): boolean =>
  texts.some(text => isMinus(text)) && texts.some(text => /[1-9]/.test(text) && !isMinus(text));

const isMinus = (text: string): boolean => /[-−(]/.test(text) && /\d/.test(text);

/** Never filled together. */
const isPair = (a: Column, b: Column): boolean =>
  a.texts.every((text, row) => !(/[1-9]/.test(text) && /[1-9]/.test(b.texts[row] ?? '')));

const decimalOf = (
  { columns, preamble, language }: Look,
  money: readonly Column[],
  currency: FoundCurrency,
): Part<string> => {
  const mark = markOf(money, columns, preamble, currency, language)?.mark;
  if (mark !== undefined) return { value: mark };
  const text = money.flatMap(({ texts }) => texts).find(cell => /[.,]/.test(cell)) ?? '';
  return { value: OPEN, notes: { decimal: { id: 'draft.decimal', args: { text } } } };
};

const textsOf = ({ columns, roles }: Look, taken: readonly Column[]): readonly Column[] => {
  const free = (column: Column) => !taken.includes(column);
  const named = [...roles.payees, ...roles.descriptions, ...roles.channels.slice(0, 1)].filter(free);
  if (named.length > 0) return named;
  const isWords = ({ filled, days, amounts, currencies }: Column) =>
    filled > 0 && days + amounts + currencies < filled * 0.3;
  const words = columns.filter(column => free(column) && isWords(column));
  return [words.find(({ texts }) => !texts.some(text => /\d/.test(text))) ?? words[0]].filter(
    column => column !== undefined,
  );
};
