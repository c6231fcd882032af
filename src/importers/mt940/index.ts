/** MT940: what SWIFT banks send their customers at the end of a day. */
import { asCurrency, type Currency, type Minor, minor, NO_CURRENCY } from '../../model/money.js';
import type { StatedAccount } from '../../model/statement.js';
import type { Transaction, TransactionKind } from '../../model/transaction.js';
import type { Importer } from '../importer.js';
import { readAmount } from '../values/amount.js';
import { lastMark } from '../values/decimal-mark.js';
import { type Gathering, gather, type RowReading } from '../values/gather.js';
import { balanceFlaw, joinPages, type Page } from '../values/pages.js';
import { dateFlaw, dayOfEntry, type EntryText, readEntry } from './entry.js';
import { type Information, readInformation, readNumberedLines } from './information.js';
import { type Field, messagesOf } from './messages.js';

export const mt940: Importer = {
  id: 'mt940',
  source: 'SWIFT category 9 message reference (MT 940); public test statements of 21 banks in 11 countries',
  recognize: opened =>
    opened.kind === 'text' && /^:60[FM]:\s*[CD]\d{6}[A-Z]{3}/m.test(opened.text) && /^:2[058]C?:/m.test(opened.text),
  read: (opened, { currency = NO_CURRENCY }) => {
    const gathering = gather();
    const accounts = new Map<string, { readonly account: StatedAccount; readonly pages: Page[] }>();
    for (const message of opened.kind === 'text' ? messagesOf(opened.text) : []) {
      const number = accountNumber(message.find(({ tag }) => tag === '25')?.lines[0] ?? '');
      const account: StatedAccount = { kind: 'bank', ...(number === '' ? {} : { number }) };
      const known = accounts.get(number) ?? { account, pages: [] };
      accounts.set(number, known);
      known.pages.push(readMessage(message, { account, file: opened.name, currency }, gathering));
    }
    for (const { account, pages } of accounts.values()) gathering.balance(account, joinPages(pages));
    return gathering.result();
  },
};

/** Some banks write the currency behind the number. */
const accountNumber = (text: string): string => text.trim().replace(/ [A-Z]{3}$/, '');

interface Setting {
  readonly account: StatedAccount;
  readonly file: string;
  /** Of the message, or the user's where it has no balance. */
  readonly currency: Currency;
}

const readMessage = (message: readonly Field[], setting: Setting, gathering: Gathering): Page => {
  const opening = readBalance(message, /^60[FM]$/);
  const closing = readBalance(message, /^62[FM]$/);
  const currency = opening?.currency ?? closing?.currency ?? setting.currency;
  let movements = 0;
  for (const [index, field] of message.entries()) {
    if (field.tag !== '61') continue;
    const locator = String(field.line);
    const entry = readEntry(field.lines[0] ?? '');
    const reading = readRow(field, entry, informationOf(message, index), { ...setting, currency });
    gathering.settle(setting.account, locator, reading);
    if (!('amount' in reading)) continue;
    movements += reading.amount;
    const flaw = entry && dateFlaw(entry);
    if (flaw !== undefined) gathering.note({ level: 'warning', locator, ...flaw });
  }
  const page = { opening: opening?.amount, closing: closing?.amount, currency };
  const flaw = balanceFlaw(page, movements, closing?.locator);
  if (flaw !== undefined) gathering.note(flaw);
  if (opening !== undefined && closing === undefined) gathering.note({ level: 'warning', code: 'import.truncated' });
  return page;
};

const readRow = (
  field: Field,
  entry: EntryText | undefined,
  information: Information,
  { currency, file }: Setting,
): RowReading => {
  if (entry === undefined) return { code: 'import.bad-row', args: { text: field.lines[0] ?? '' } };
  if (entry.direction === 'expected') return { skip: 'pending' };
  const size = readAmount(entry.amount, lastMark(entry.amount), currency);
  if (size === undefined) return { code: 'import.bad-amount', args: { text: entry.amount, currency } };
  const day = dayOfEntry(entry);
  if (day === undefined) return { code: 'import.bad-date', args: { text: entry.valueDate } };
  const amount = minor((entry.direction === 'in' ? 1 : -1) * size);
  const source = { file, locator: String(field.line) };
  return { day, amount, currency, ...wordsOf(field, entry, information, amount), source };
};

const wordsOf = (
  { lines }: Field,
  { type, customerReference, bankReference }: EntryText,
  { payee, purpose, channel, reference, original }: Information,
  amount: Minor,
): Pick<Transaction, 'kind' | 'description' | 'detail' | 'channel' | 'reference' | 'original'> => {
  const supplementary = lines.slice(1).join(' ').trim();
  const named = isReference(customerReference) ? customerReference : '';
  const [description = ''] = [payee, purpose, supplementary, named, channel, type].filter(text => text);
  const foreign = originalOf(original, amount);
  const names = reference ?? (isReference(bankReference) ? bankReference : named);
  return {
    kind: KIND.get(type.slice(1)) ?? 'unknown',
    description,
    ...(payee === undefined || purpose === undefined ? {} : { detail: purpose }),
    channel: channel ?? type,
    ...(names === '' ? {} : { reference: names }),
    ...(foreign === undefined ? {} : { original: foreign }),
  };
};

/** `NONREF`, or `N` for short, is how SWIFT says that there is none. */
const isReference = (text: string): boolean => !/^(?:N|NONREF)?$/.test(text);

/** Transaction type identification codes that say what a row is. Source: SWIFT, field 61, subfield 6. */
const KIND: ReadonlyMap<string, TransactionKind> = new Map([
  ['CHG', 'fee'],
  ['COM', 'fee'],
  ['INT', 'interest'],
]);

const originalOf = (text: string | undefined, amount: Minor): Transaction['original'] => {
  const [, code = '', digits = ''] = /^([A-Z]{3})(.*)$/.exec(text ?? '') ?? [];
  const currency = asCurrency(code);
  if (currency === undefined) return undefined;
  const size = readAmount(digits, lastMark(digits), currency);
  return size === undefined ? undefined : { minor: minor(Math.sign(amount) * size), currency };
};

/** Fields 86 and NS that follow a statement line and come before the next one. */
const informationOf = (message: readonly Field[], index: number): Information => {
  let end = index + 1;
  while (message[end]?.tag === '86' || message[end]?.tag === 'NS') end += 1;
  const own = message.slice(index + 1, end);
  const linesOf = (wanted: string) => own.flatMap(({ tag, lines }) => (tag === wanted ? lines : []));
  return { ...readNumberedLines(linesOf('NS')), ...readInformation(linesOf('86')) };
};

interface Balance {
  readonly amount: Minor | undefined;
  readonly currency: Currency;
  readonly locator: string;
}

const readBalance = (message: readonly Field[], tag: RegExp): Balance | undefined => {
  const field = message.find(candidate => tag.test(candidate.tag));
  const [, mark, code = '', digits = ''] = /^\s*([CD])\d{6}([A-Z]{3})([\d.,]+)/.exec(field?.lines[0] ?? '') ?? [];
  const currency = asCurrency(code);
  if (field === undefined || currency === undefined) return undefined;
  const size = readAmount(digits, lastMark(digits), currency);
  const amount = size === undefined ? undefined : minor((mark === 'D' ? -1 : 1) * size);
  return { amount, currency, locator: String(field.line) };
};
