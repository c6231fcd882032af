/** MT940, what SWIFT banks send their customers at the end of a day, and MT942, what they send in between. */
import type { Diagnostic } from '../../model/diagnostic.js';
import { asCurrency, type Currency, type Minor, minor, money, NO_CURRENCY } from '../../model/money.js';
import type { StatedAccount } from '../../model/statement.js';
import type { Transaction, TransactionKind } from '../../model/transaction.js';
import type { Importer } from '../importer.js';
import { readAmount } from '../values/amount.js';
import { lastMark } from '../values/decimal-mark.js';
import { saidIfEmpty } from '../values/empty.js';
import { type Gathering, gather, type RowReading } from '../values/gather.js';
import { balanceFlaw, joinPages, type StatementPage } from '../values/pages.js';
import { type StatedTotal, totalFlaw } from '../values/totals.js';
import { dateFlaw, dayOfEntry, type EntryText, mayBeCut, readEntry } from './entry.js';
import { type Information, readInformation, readNumberedLines } from './information.js';
import { type Field, messagesOf } from './messages.js';

export const mt940: Importer = {
  id: 'mt940',
  source: 'SWIFT category 9 message reference (MT 940, MT 942); public test statements of 21 banks in 11 countries',
  recognize: opened =>
    opened.kind === 'text' &&
    (BALANCE.test(opened.text) || FLOOR.test(opened.text)) &&
    /^:2[058]C?:/m.test(opened.text),
  read: (opened, { currency = NO_CURRENCY }) => {
    const gathering = gather();
    const accounts = new Map<string, { readonly account: StatedAccount; readonly pages: MessagePage[] }>();
    for (const message of opened.kind === 'text' ? messagesOf(opened.text) : []) {
      const number = accountNumber(message.find(({ tag }) => tag === '25')?.lines[0] ?? '');
      const account: StatedAccount = { kind: 'bank', ...(number === '' ? {} : { number }) };
      const known = accounts.get(number) ?? { account, pages: [] };
      accounts.set(number, known);
      known.pages.push(readMessage(message, { account, file: opened.name, currency, before: known.pages }, gathering));
    }
    for (const { account, pages } of accounts.values()) gathering.balance(account, joinPages(pages.filter(hasBalance)));
    return saidIfEmpty(gathering.result());
  },
};

const BALANCE = /^:60[FM]:\s*[CD]\d{6}[A-Z]{3}/m;
/** MT942 has no balances, but a limit below which it tells nothing: `:34F:EURD0,`. */
const FLOOR = /^:34F:\s*[A-Z]{3}[CD]?[\d.,]+/m;

/** What is told in between interrupts no chain of balances. */
const hasBalance = ({ opening, closing }: StatementPage): boolean => opening !== undefined || closing !== undefined;

interface MessagePage extends StatementPage {
  readonly amounts: readonly Minor[];
}

/** Some banks write the currency behind the number. */
const accountNumber = (text: string): string => text.trim().replace(/ [A-Z]{3}$/, '');

interface Setting {
  readonly account: StatedAccount;
  readonly file: string;
  /** Of the message, or the user's where it names none. */
  readonly currency: Currency;
  /** Of the same account. */
  readonly before: readonly MessagePage[];
}

const readMessage = (message: readonly Field[], setting: Setting, gathering: Gathering): MessagePage => {
  const opening = readBalance(message, /^60[FM]$/);
  const closing = readBalance(message, /^62[FM]$/);
  const totals = message.flatMap(field => readTotal(field) ?? []);
  const currency =
    opening?.currency ?? closing?.currency ?? floorCurrency(message) ?? totals[0]?.currency ?? setting.currency;
  const page = { opening: opening?.amount, closing: closing?.amount, currency };
  const noted = isNoted(message);
  const readings = message.flatMap((field, index) => {
    if (field.tag !== '61') return [];
    const entry = readEntry(field.lines[0] ?? '');
    const reading = noted
      ? ({ skip: 'pending' } as const)
      : readRow(field, entry, informationOf(message, index), { ...setting, currency });
    return [{ field, entry, reading }];
  });
  const all = amountsOf(readings.map(({ reading }) => reading));
  const proven = closing !== undefined && opening !== undefined && balanceFlaw(page, sumOf(all)) === undefined;
  const settled = readings.map(({ field, entry, reading }) =>
    entry !== undefined && 'amount' in reading && mayBeCut(entry) && !proven
      ? { field, entry, reading: badRow(field) }
      : { field, entry, reading },
  );
  for (const { field, entry, reading } of settled) {
    const locator = String(field.line);
    gathering.settle(setting.account, locator, reading);
    const flaw = 'amount' in reading && entry ? dateFlaw(entry) : undefined;
    if (flaw !== undefined) gathering.note({ level: 'warning', locator, ...flaw });
  }
  const amounts = amountsOf(settled.map(({ reading }) => reading));
  const whole = [...setting.before.flatMap(earlier => earlier.amounts), ...amounts];
  const flaws = [
    balanceFlaw(page, sumOf(amounts), closing?.locator),
    ...(noted ? [] : totals.map(total => totalFlaw(total, [amounts, whole]))),
    floorFlaw(message, currency),
  ];
  for (const flaw of flaws) if (flaw !== undefined) gathering.note(flaw);
  if (opening !== undefined && closing === undefined) gathering.note({ level: 'warning', code: 'import.truncated' });
  return { ...page, amounts };
};

/** Sparkassen send what is noted and not yet booked as an MT942 of this name. Seen: tests of PHP and TypeScript readers of HIKAZ (`:20:STARTDISPE`). */
const isNoted = (message: readonly Field[]): boolean =>
  message.some(({ tag, lines }) => tag === '20' && /^STARTDISP/.test(lines[0] ?? ''));

/** Smaller movements are not in the file: `:34F:EURD1000,`. */
const floorFlaw = (message: readonly Field[], currency: Currency): Diagnostic | undefined => {
  const floors = message.flatMap(({ tag, lines, line }) => {
    const digits = tag === '34F' ? (/[\d.,]+/.exec(lines[0] ?? '')?.[0] ?? '') : '';
    const floor = readAmount(digits, lastMark(digits), currency) ?? 0;
    return floor === 0 ? [] : [{ floor, locator: String(line) }];
  });
  const [first] = floors.sort((a, b) => b.floor - a.floor);
  return first === undefined
    ? undefined
    : {
        level: 'warning',
        code: 'import.floor-limit',
        args: { amount: { money: money(first.floor, currency) } },
        locator: first.locator,
      };
};

const amountsOf = (readings: readonly RowReading[]): readonly Minor[] =>
  readings.flatMap(reading => ('amount' in reading ? [reading.amount] : []));

const sumOf = (amounts: readonly Minor[]): number => amounts.reduce((sum: number, amount) => sum + amount, 0);

const badRow = ({ lines }: Field) => ({ code: 'import.bad-row', args: { text: lines[0] ?? '' } });

const readRow = (
  field: Field,
  entry: EntryText | undefined,
  information: Information,
  { currency, file }: Pick<Setting, 'currency' | 'file'>,
): RowReading => {
  if (entry === undefined) return badRow(field);
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
  const means = channel ?? type;
  return {
    kind: KIND.get(type.slice(1)) ?? 'unknown',
    description,
    ...(payee === undefined || purpose === undefined ? {} : { detail: purpose }),
    ...(means === '' ? {} : { channel: means }),
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

const floorCurrency = (message: readonly Field[]): Currency | undefined =>
  asCurrency((message.find(({ tag }) => tag === '34F')?.lines[0] ?? '').trim().slice(0, 3));

/** `:90D:2EUR42,25`: how many debits, and their sum. */
const readTotal = ({ tag, lines, line }: Field): StatedTotal | undefined => {
  if (tag !== '90C' && tag !== '90D') return undefined;
  const [, count = '', code = '', digits = ''] = /^\s*(\d+)([A-Z]{3})([\d.,]+)/.exec(lines[0] ?? '') ?? [];
  const currency = asCurrency(code);
  if (currency === undefined) return undefined;
  const sum = readAmount(digits, lastMark(digits), currency);
  return { of: tag === '90C' ? 'in' : 'out', count: Number(count), sum, currency, locator: String(line) };
};
