/** QIF, the Quicken Interchange Format: registers of one or more accounts, with neither currency nor date order named. */
import { type Currency, exponentOf, type Minor, NO_CURRENCY } from '../../model/money.js';
import type { ImportResult, StatedAccount } from '../../model/statement.js';
import type { AccountKind, Transaction } from '../../model/transaction.js';
import type { Importer } from '../importer.js';
import { type DecimalMark, readAmount } from '../values/amount.js';
import { commonMark, provenMark } from '../values/decimal-mark.js';
import { saidIfEmpty } from '../values/empty.js';
import { type Gathering, gather, type RowReading } from '../values/gather.js';
import { type DateOrder, findOrder, qifDateReader } from './dates.js';
import { type QifRecord, type Section, sectionsOf } from './records.js';

/** Sections whose records are movements of money. Others (categories, classes, securities, memorized payments) hold no rows. */
const REGISTERS: ReadonlyMap<string, AccountKind> = new Map([
  ['bank', 'bank'],
  ['cash', 'wallet'],
  ['ccard', 'card'],
  ['oth a', 'ledger'],
  ['oth l', 'ledger'],
]);
/** Shares bought and sold are rows, but no booked money. */
const INVESTMENTS = ['invst', 'port'];

const HEADER =
  /^[ \t\ufeff]*!(?:type:[ \t]*(?:bank|cash|ccard|oth [al]|invst|port|cat|class|security)|account|option:)/im;
const FIRST_LINE = /^\s*!(?:type:|account|option:)/i;

const isQif = (text: string): boolean =>
  FIRST_LINE.test(text) || (/^\^/m.test(text) && (HEADER.test(text) || isBareRegister(text)));

/** Some banks leave the header out: then every line is a field, and every record has a day and an amount. */
const isBareRegister = (text: string): boolean =>
  !/^[ \t]*[^A-Z$%^\s]/m.test(text) && sectionsOf(text).every(({ records }) => haveDayAndAmount(records));

const haveDayAndAmount = (records: readonly QifRecord[]): boolean =>
  records.length > 0 && records.every(record => isDay(fieldOf(record, 'D')) && isMoney(fieldOf(record, 'T', 'U')));

const isDay = (text = ''): boolean => /^[\d\p{L}][\d\p{L} .,/'-]{5,}$/u.test(text) && /\d/.test(text);

const isMoney = (text = ''): boolean => /^[-+]?[\d.,' ]*\d[\d.,' ]*$/.test(text);

export const qif: Importer = {
  id: 'qif',
  source:
    'Intuit, Quicken Interchange Format specification; files of Quicken, MS Money, GnuCash and 8 banks in public tests',
  recognize: opened => opened.kind === 'text' && isQif(opened.text),
  read: (opened, { currency = NO_CURRENCY }) => {
    const gathering = gather();
    const sections = opened.kind === 'text' ? sectionsOf(opened.text) : [];
    const rows = sections.filter(section => kindOf(section) !== undefined).flatMap(({ records }) => records);
    const reading = {
      file: opened.name,
      currency,
      dayOf: qifDateReader(orderOf(rows, gathering)),
      mark: commonMark(rows.flatMap(row => fieldOf(row, 'T', 'U') ?? [])),
    };
    let account: QifRecord | undefined;
    for (const section of sections) {
      if (section.type === 'account') account = section.records.at(-1);
      else readSection(section, account, reading, gathering);
    }
    if (sections.some(isUntold)) gathering.assume({ id: 'assume.register-of-bank' });
    return onlyInvestments(sections) ? refused(gathering) : saidIfEmpty(gathering.result());
  },
};

/** A type that nobody knows, or none, is a bank's register where its records are movements. */
const kindOf = ({ type, records }: Section): AccountKind | undefined =>
  REGISTERS.get(type) ?? (isUntold({ type, records }) ? 'bank' : undefined);

const isUntold = ({ type, records }: Section): boolean =>
  !REGISTERS.has(type) && !INVESTMENTS.includes(type) && haveDayAndAmount(records);

/** What is bought and sold in a list of investments is no money booked on an account. */
const onlyInvestments = (sections: readonly Section[]): boolean =>
  sections.some(({ type }) => INVESTMENTS.includes(type)) && sections.every(section => kindOf(section) === undefined);

const refused = (gathering: Gathering): ImportResult => {
  gathering.note({ level: 'error', code: 'import.only-investments' });
  return gathering.result();
};

interface Reading {
  readonly file: string;
  readonly currency: Currency;
  readonly dayOf: ReturnType<typeof qifDateReader>;
  readonly mark: DecimalMark | undefined;
}

const readSection = (
  section: Section,
  described: QifRecord | undefined,
  reading: Reading,
  gathering: Gathering,
): void => {
  const { type, records } = section;
  if (INVESTMENTS.includes(type)) for (const { line } of records) gathering.skip(String(line), 'investment');
  const kind = kindOf(section);
  if (kind === undefined) return;
  const name = described === undefined ? undefined : fieldOf(described, 'N');
  const account: StatedAccount = { kind, ...(name === undefined ? {} : { name }) };
  gathering.balance(account, {});
  for (const record of records) {
    const opening = openingBalance(record, account, reading);
    if (opening !== undefined) gathering.balance(account, { opening, currency: reading.currency });
    const row = opening === undefined ? readRow(record, reading) : { skip: 'balance' };
    gathering.settle(account, String(record.line), row);
  }
};

const readRow = (record: QifRecord, reading: Reading): RowReading => {
  if (record.cut) return { code: 'import.truncated' };
  const { currency, file } = reading;
  const printed = fieldOf(record, 'T', 'U') ?? '';
  const amount = readMarked(printed, reading);
  if (amount === undefined) return { code: 'import.bad-amount', args: { text: printed, currency } };
  if (amount === 'ambiguous') return { code: 'import.ambiguous-amount', args: { text: printed } };
  const date = fieldOf(record, 'D') ?? '';
  const day = reading.dayOf(date);
  if (day === undefined) return { code: 'import.bad-date', args: { text: date } };
  return { day, amount, currency, ...wordsOf(record), source: { file, locator: String(record.line) } };
};

const wordsOf = (
  record: QifRecord,
): Pick<Transaction, 'kind' | 'description' | 'detail' | 'reference' | 'category'> => {
  const [payee, memo, category] = [fieldOf(record, 'P'), fieldOf(record, 'M'), fieldOf(record, 'L')];
  const reference = fieldOf(record, 'N');
  const description = payee ?? memo ?? fieldOf(record, 'A') ?? category ?? '';
  return {
    // A category in brackets is the other account of a transfer.
    kind: category?.startsWith('[') ? 'transfer' : 'unknown',
    description,
    ...(memo === undefined || memo === description ? {} : { detail: memo }),
    ...(reference === undefined ? {} : { reference }),
    ...(category === undefined ? {} : { category }),
  };
};

/** The first of these fields that says anything. Lines of splits (S, E, $) repeat what T has summed up. */
const fieldOf = ({ fields }: QifRecord, ...letters: readonly string[]): string | undefined =>
  letters.flatMap(wanted => fields.filter(({ letter, value }) => letter === wanted && value !== ''))[0]?.value;

/** Quicken opens a register with a transfer from the account to itself. */
const openingBalance = (record: QifRecord, { name }: StatedAccount, reading: Reading): Minor | undefined => {
  const opens = /^opening balance$/i.test(fieldOf(record, 'P') ?? '') && fieldOf(record, 'L') === `[${name ?? ''}]`;
  const amount = opens ? readMarked(fieldOf(record, 'T', 'U') ?? '', reading) : undefined;
  return amount === 'ambiguous' ? undefined : amount;
};

/**
 * A comma before three digits groups thousands where the currency has fewer decimals. Without a currency nobody knows; and a point
 * before three digits may be a price with a decimal too many.
 */
const readMarked = (text: string, { mark, currency }: Reading): Minor | 'ambiguous' | undefined => {
  const known = provenMark(text) ?? mark;
  if (known !== undefined) return readAmount(text, known, currency);
  if (!/[.,]/.test(text)) return readAmount(text, '.', currency);
  if (text.includes('.') || currency === NO_CURRENCY || exponentOf(currency) > 2) return 'ambiguous';
  return readAmount(text, '.', currency);
};

const orderOf = (rows: readonly QifRecord[], gathering: Gathering): DateOrder | undefined => {
  const { order, from } = findOrder(rows.flatMap(row => fieldOf(row, 'D') ?? []));
  if (order === undefined) gathering.note({ level: 'error', code: 'import.mixed-date-order' });
  else if (from !== 'dates') gathering.assume({ id: `assume.${order}-by-${from}` });
  return order;
};
