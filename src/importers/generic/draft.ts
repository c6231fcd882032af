/** The first draft of a profile for any table: what the table shows is filled in, what it leaves open is a placeholder with its question. */
import { type IsoDate, toDay } from '../../model/calendar.js';
import type { Message } from '../../model/message.js';
import type { Opened, Row, Table } from '../../reading/document.js';
import type { Profile, TableProfile } from '../tabular/profile.js';
import { type Column, columnsOf, isAmount, isCard, isMixed, mostly, sampleOf, withoutFooters } from './columns.js';
import { type FoundCurrency, findCurrency } from './currency.js';
import { styleOf } from './date-evidence.js';
import { dateStyle, isDay } from './dates.js';
import { markOf } from './decimal-mark.js';
import { describe } from './describe.js';
import { type DraftedMoney, draftMoney, listed, OPEN, type Part, settleSign } from './draft-money.js';
import { type FoundTable, findTable } from './find-table.js';
import { languageOf } from './header-names.js';
import { INFERRED_ON, inferProfile, isQuestion, readUnknown } from './index.js';
import type { MoneyColumns } from './money.js';
import { tablesOf } from './record-tables.js';
import { type Roles, rolesOf } from './roles.js';
import { areEarnings, areSpendings } from './spending.js';
import { distinct, unknownStatus, unknownType } from './statuses.js';

export { OPEN } from './draft-money.js';

export interface ProfileDraft {
  /** In the language of profiles, but for its placeholders. */
  readonly profile: Readonly<Record<string, unknown>>;
  /** What is to be said of the value at a path, such as `date.formats`. */
  readonly notes: Readonly<Record<string, Message>>;
  /** Of the whole: what was concluded and not read, and a question that no placeholder asks. */
  readonly remarks: readonly Message[];
  /** How the profile calls each column, and its first cell that is not blank. */
  readonly columns: readonly { readonly reference: string; readonly example: string }[];
}

/** Days without a year are asked about by a note of their own. */
const ANY_DAY = toDay('2199-12-31' as IsoDate);

/** Undefined where the document holds no table of two columns or more. */
export const profileDraftOf = (opened: Opened): ProfileDraft | undefined => {
  const table = widestTable(tablesOf(opened));
  if (table === undefined) return undefined;
  const look = lookAt(table);
  const columns = look.columns.map(({ reference, texts }) => ({
    reference,
    example: texts.find(text => text !== '') ?? '',
  }));
  const inferred = inferProfile(opened);
  const read = readUnknown(opened, { asOf: ANY_DAY });
  if (!isQuestion(inferred)) return { ...draftOfProfile(inferred, read), columns };
  const sketch = sketchOf(table, look, opened);
  const isAsked = inferred.code !== 'generic.double-entry' && JSON.stringify(sketch.profile).includes(`"${OPEN}"`);
  const remarks = [
    ...(look.found.rows.length === 0 ? [{ id: 'draft.no-rows' }] : []),
    ...(isAsked ? [] : [said(inferred.code, inferred.args)]),
  ];
  return { ...sketch, remarks, columns };
};

/** Where nothing says which way the money went, the draft asks what the reader only warned of. */
const draftOfProfile = (
  { id, account, amount, provenance, ...rest }: Profile,
  read: ReturnType<typeof readUnknown>,
): Omit<ProfileDraft, 'columns'> => {
  const isUnproven = !isQuestion(read) && read.diagnostics.some(({ code }) => code === 'generic.no-direction');
  return {
    profile: {
      id,
      ...inOrder({ account, ...withoutEmpty(rest), amount: isUnproven ? { ...amount, as: OPEN } : amount }),
      provenance,
    },
    notes: {
      ...fixedNotes(rest.currency ?? rest.currencyColumn),
      ...(rest.date.year === undefined ? {} : { 'date.year': { id: 'draft.year' } }),
      ...(isUnproven ? { 'amount.as': { id: 'draft.sign' } } : {}),
    },
    remarks: isQuestion(read)
      ? [said(read.code, read.args)]
      : read.assumptions.filter(({ id }) => id !== 'assume.year' && !(isUnproven && id === 'assume.signed-nothing')),
  };
};

const ORDER: readonly string[] = [
  'account',
  'currency',
  'currencyColumn',
  'header',
  'sheets',
  'date',
  'amount',
  'decimal',
];

/** What a person looks at first; the rest stands behind it. */
const inOrder = (profile: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const rank = (key: string) => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);
  return Object.fromEntries(Object.entries(profile).sort(([a], [b]) => rank(a) - rank(b)));
};

const said = (id: string, args: Message['args']): Message => (args === undefined ? { id } : { id, args });

/** Defaults need no line. */
const withoutEmpty = (profile: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(profile).filter(([, value]) => !(Array.isArray(value) && value.length === 0)));

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
  const columns = columnsOf(found.names, sampleOf(withoutFooters(found.rows, found.names.length)));
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

const isFigure = (text: string): boolean => isDay(text) || isAmount(text);

const sketchOf = (table: Table, look: Look, opened: Opened): Pick<ProfileDraft, 'profile' | 'notes'> => {
  const { columns, roles, preamble, language } = look;
  const day = dayOf(look);
  const held = draftMoney(columns, roles, day);
  const currency = findCurrency({ money: held.columns, columns, roles, preamble, language });
  const date = dateOf(look, day, currency);
  const decimal = decimalOf(look, held.columns, currency);
  const mark = decimal.value === ',' ? ',' : '.';
  const titles = [...preamble, opened.name.replace(/^.*[\\/]/, '')];
  const money = settleSign(held, {
    table,
    columns,
    roles,
    currency,
    decimal: mark,
    day,
    isCard: isCard(columns),
    areSpendings: roles.balances.length === 0 && areSpendings(columns, titles),
    areEarnings: areEarnings(columns, titles),
  });
  const known = knownParts(table, look, opened, { day, money, currency });
  const described = known.description.length > 0;
  const open = day === undefined || held.known === undefined ? undefined : openWords(look, day, held.known);
  return {
    profile: {
      id: 'my-bank',
      ...inOrder({
        ...withoutEmpty(known),
        date: { ...known.date, ...date.value },
        amount: open?.amount ?? money.value,
        ...(open?.skip === undefined ? {} : { skip: [...(known.skip ?? []), ...open.skip] }),
        decimal: decimal.value,
        description: described ? known.description : [OPEN],
      }),
      provenance: { source: `inferred from ${opened.name}`, checked: INFERRED_ON, confidence: 'C' },
    },
    notes: {
      ...fixedNotes(currency.currency ?? currency.column),
      ...(known.header.has.length === 0 ? { header: { id: 'draft.no-header' } } : {}),
      ...date.notes,
      ...money.notes,
      ...open?.notes,
      ...decimal.notes,
      ...(described ? {} : { description: { id: 'draft.description' } }),
    },
  };
};

interface OpenWords {
  readonly skip?: readonly unknown[];
  readonly amount?: unknown;
  readonly notes: ProfileDraft['notes'];
}

/** A placeholder for each word of which nobody here knows what it says of its rows. */
const openWords = ({ columns, roles }: Look, day: Column, money: MoneyColumns): OpenWords | undefined => {
  const status = unknownStatus(columns, roles, { day, money });
  if (status !== undefined) {
    const skip = status.words.map(word => ({ column: status.column.reference, is: [word], why: OPEN }));
    return { skip, notes: { skip: { id: 'draft.status' } } };
  }
  const type =
    money.as === 'one' && !isMixed(money.column) ? unknownType(columns, roles, { day, money }, true) : undefined;
  if (type === undefined || money.as !== 'one') return undefined;
  const known = [...type.column.words.keys()].length - type.words.length;
  const out = distinct(type.column.texts).filter(text => !type.words.includes(text));
  return {
    amount: {
      as: 'typed',
      column: money.column.reference,
      type: type.column.reference,
      in: [OPEN],
      out: known > 0 ? out : [OPEN],
    },
    notes: { 'amount.in': { id: 'draft.type', args: { words: listed(type.words) } } },
  };
};

interface Sketched {
  readonly day: Column | undefined;
  readonly money: DraftedMoney;
  readonly currency: FoundCurrency;
}

type KnownParts = Pick<TableProfile, 'account' | 'header' | 'description'> & Partial<TableProfile>;

/** What the reader would say of the other columns; without a day or an amount, which they depend on, no more than their names. */
const knownParts = (table: Table, look: Look, opened: Opened, { day, money, currency }: Sketched): KnownParts => {
  const { columns, roles } = look;
  const account = isCard(columns) ? 'card' : 'bank';
  const [balance] = roles.balances;
  const isOneOfMany = opened.kind === 'tables' && opened.tables.length > 1 && table.name !== undefined;
  const sheets = isOneOfMany ? { sheets: [table.name] } : {};
  if (day !== undefined && money.known !== undefined) {
    const described = describe({
      table,
      columns,
      roles,
      day,
      money: money.known,
      style: { order: 'year-first', formats: [] },
      decimal: '.',
      currency,
      amount: { as: 'signed', column: OPEN },
      account,
      ...(balance === undefined ? {} : { balance }),
      fees: [],
    });
    return { ...described, ...sheets };
  }
  const texts = textsOf(look, [...money.columns, ...(day === undefined ? [] : [day])]);
  const has = [day, ...money.columns, ...texts].flatMap(column => column?.reference ?? []);
  return {
    account,
    ...(currency.currency === undefined ? {} : { currency: currency.currency }),
    ...(currency.column === undefined ? {} : { currencyColumn: currency.column }),
    header: { has: [...new Set(has)].filter(reference => !reference.startsWith('@')), rows: 1 },
    ...sheets,
    description: texts.map(({ reference }) => reference),
    zero: 'kept',
  };
};

const fixedNotes = (currency: string | undefined): ProfileDraft['notes'] => ({
  id: { id: 'draft.id' },
  account: { id: currency === undefined ? 'draft.account-and-currency' : 'draft.account' },
  header: { id: 'draft.header' },
});

const dayOf = ({ columns, roles }: Look): Column | undefined =>
  roles.days.find(({ days }) => days > 0) ?? columns.find(({ days, filled }) => mostly(days, filled)) ?? roles.days[0];

const dateOf = (look: Look, day: Column | undefined, currency: FoundCurrency): Part<Record<string, unknown>> => {
  if (day === undefined) {
    const notes = { 'date.column': { id: 'draft.day' }, 'date.formats': { id: 'draft.formats' } };
    return { value: { column: OPEN, formats: [OPEN] }, notes };
  }
  const column = day.reference;
  const style = styleOf(look.found, day, { ...look, currency });
  if (!isQuestion(style)) {
    const value = { column, formats: [...style.formats] };
    if (style.yearless !== true) return { value };
    return { value: { ...value, year: ['preamble', 'file-name'] }, notes: { 'date.year': { id: 'draft.year' } } };
  }
  const [dayFirst, monthFirst] = (['day-first', 'month-first'] as const).map(convention => {
    const read = dateStyle(day.texts, { near: [], varied: false, convention });
    return read === undefined || 'open' in read ? '' : listed(read.formats);
  });
  const text = day.texts.find(cell => cell !== '') ?? '';
  const note =
    dayFirst && monthFirst ? { id: 'draft.order', args: { text, dayFirst, monthFirst } } : { id: 'draft.formats' };
  return { value: { column, formats: [OPEN] }, notes: { 'date.formats': note } };
};

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
