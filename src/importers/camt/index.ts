/** CAMT.052, .053 and .054: ISO 20022 account reports, statements and notifications, in all their versions. */
import { asIsoDate, type EpochDay, toDay } from '../../model/calendar.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { asCurrency, type Currency, type Money, money, NO_CURRENCY } from '../../model/money.js';
import type { StatedAccount } from '../../model/statement.js';
import { descend, parseXml, textAt, type XmlElement } from '../../reading/xml.js';
import type { Importer } from '../importer.js';
import { readAmount } from '../values/amount.js';
import { lastMark } from '../values/decimal-mark.js';
import { saidIfEmpty } from '../values/empty.js';
import { type Gathering, gather, type RowReading } from '../values/gather.js';
import { balanceFlaw, joinPages, type StatementPage } from '../values/pages.js';
import { type StatedTotal, totalFlaw } from '../values/totals.js';
import { repairTruncated } from './truncated.js';
import { wordsOfEntry } from './words.js';

/** Message, and the element of one account's entries in it. */
const MESSAGES = [
  ['BkToCstmrStmt', 'Stmt'],
  ['BkToCstmrAcctRpt', 'Rpt'],
  ['BkToCstmrDbtCdtNtfctn', 'Ntfctn'],
] as const;

export const camt: Importer = {
  id: 'camt',
  source: 'ISO 20022 message definitions camt.052, camt.053, camt.054; public test statements of banks in 9 countries',
  recognize: opened =>
    opened.kind === 'text' && /<(?:[\w.-]+:)?BkToCstmr(?:Stmt|AcctRpt|DbtCdtNtfctn)[\w]*[\s/>]/.test(opened.text),
  read: (opened, { currency = NO_CURRENCY }) => {
    const gathering = gather();
    const statements = statementsOf(readWhole(opened.kind === 'text' ? opened.text : '', gathering));
    const accounts = new Map<string, { readonly account: StatedAccount; readonly pages: StatementPage[] }>();
    for (const [index, statement] of statements.entries()) {
      const account = accountOf(statement);
      const known = accounts.get(JSON.stringify(account)) ?? { account, pages: [] };
      accounts.set(JSON.stringify(account), known);
      const path = statements.length > 1 ? `${statement.name}[${index + 1}]/` : '';
      known.pages.push(readStatement(statement, { account, file: opened.name, path, currency }, gathering));
    }
    for (const { account, pages } of accounts.values()) gathering.balance(account, joinPages(pages));
    return saidIfEmpty(gathering.result());
  },
};

/** The document, or what is whole of a broken one. */
const readWhole = (text: string, gathering: Gathering): XmlElement | undefined => {
  const parsed = parseXml(text);
  if ('root' in parsed) return parsed.root;
  const rest = repairTruncated(text);
  const repaired = rest === undefined ? parsed : parseXml(rest.text);
  gathering.note({ level: 'error', ...parsed.failure });
  if (rest === undefined || !('root' in repaired)) return undefined;
  if (rest.lostEntryLine !== undefined)
    gathering.reject({ level: 'error', code: 'import.truncated', locator: String(rest.lostEntryLine) });
  return repaired.root;
};

/** However deep: a message may stand in an envelope. Version 1 has its number in the message's name: `BkToCstmrStmtV01`. */
const statementsOf = (element: XmlElement | undefined): readonly XmlElement[] =>
  (element?.children ?? []).flatMap(child => {
    const inner = MESSAGES.find(([name]) => child.name.startsWith(name))?.[1];
    return inner === undefined ? statementsOf(child) : descend(child, inner);
  });

interface Setting {
  readonly account: StatedAccount;
  readonly file: string;
  /** What locators start with: nothing, or `Stmt[2]/`. Positions count from 1, as XPath's do. */
  readonly path: string;
  /** Of the account, or the user's where the file names none. */
  readonly currency: Currency;
}

const readStatement = (statement: XmlElement, setting: Setting, gathering: Gathering): StatementPage => {
  const balances = descend(statement, 'Bal');
  const opening = readBalance(balances, 'OPBD') ?? readBalance(balances, 'PRCD');
  const closing = readBalance(balances, 'CLBD');
  const named = textAt(statement, 'Acct', 'Ccy') ?? closing?.currency ?? opening?.currency ?? '';
  const entries = descend(statement, 'Ntry');
  const currency = knownCurrency(named) ?? currencyOf(entries) ?? setting.currency;
  const rows = entries.map((entry, index) => {
    const locator = `${setting.path}Ntry[${index + 1}]`;
    const reading = readEntry(entry, { ...setting, currency, locator });
    gathering.settle(setting.account, locator, reading);
    return reading;
  });
  const booked = rows.flatMap(row => ('amount' in row ? [row] : []));
  const inCurrency = (balance: Money | undefined) => (balance?.currency === currency ? balance.minor : undefined);
  const page = { opening: inCurrency(opening), closing: inCurrency(closing), currency };
  // An entry in another currency moves balance and totals by an amount that it does not tell: then there is no proof.
  if (booked.some(row => row.currency !== currency)) return page;
  const amounts = booked.map(({ amount }) => amount);
  const movements = amounts.reduce((sum: number, amount) => sum + amount, 0);
  const everything = entries.flatMap(entry => {
    const amount = amountOf(entry, currency);
    return 'code' in amount ? [] : [amount.minor];
  });
  const flaws = [
    balanceFlaw(page, movements, setting.path === '' ? undefined : setting.path.slice(0, -1)),
    ...totalsOf(statement, currency, setting.path).map(total => totalFlaw(total, [amounts, everything])),
  ];
  for (const flaw of flaws) if (flaw !== undefined) gathering.note(flaw);
  return page;
};

/** A notification names no currency but that of its entries. */
const currencyOf = (entries: readonly XmlElement[]): Currency | undefined => {
  const [currency, ...others] = new Set(
    entries.map(entry => knownCurrency(descend(entry, 'Amt')[0]?.attributes['Ccy'] ?? '')),
  );
  return others.length === 0 ? currency : undefined;
};

/** What the statement says of its own entries. A sum without its currency is in the account's. */
const totalsOf = (statement: XmlElement, currency: Currency, path: string): readonly StatedTotal[] =>
  TOTALS.flatMap(({ name, of }) =>
    descend(statement, 'TxsSummry', name).map(total => {
      const count = textAt(total, 'NbOfNtries') ?? '';
      const sum = textAt(total, 'Sum') ?? '';
      return {
        of,
        count: /^\d+$/.test(count) ? Number(count) : undefined,
        sum: readAmount(sum, lastMark(sum), currency),
        currency,
        locator: `${path}TxsSummry/${name}`,
      };
    }),
  );

const TOTALS = [
  { name: 'TtlNtries', of: 'all' },
  { name: 'TtlCdtNtries', of: 'in' },
  { name: 'TtlDbtNtries', of: 'out' },
] as const;

/** A batch is one entry, however many details it lists: their sum is its amount. */
const readEntry = (entry: XmlElement, setting: Setting & { readonly locator: string }): RowReading => {
  const status = textAt(entry, 'Sts', 'Cd') ?? textAt(entry, 'Sts') ?? '';
  if (status !== 'BOOK' && status !== '') return { skip: status === 'INFO' ? 'notice' : 'pending' };
  const printed = amountOf(entry, setting.currency);
  if ('code' in printed) return printed;
  const { minor: amount, currency } = printed;
  const day = dayOf(entry, 'BookgDt') ?? dayOf(entry, 'ValDt');
  if (day === undefined) return { code: 'import.bad-date', args: { text: dateText(entry, 'BookgDt') } };
  const words = wordsOfEntry(entry, { amount, currency, holder: setting.account.holder });
  return { day, amount, currency, ...words, source: { file: setting.file, locator: setting.locator } };
};

/** With the holder's sign. The indicator is the direction of this very entry; a reversal indicator tells only why it was made. */
const amountOf = (entry: XmlElement, known: Currency): Money | Pick<Diagnostic, 'code' | 'args'> => {
  const [printed] = descend(entry, 'Amt');
  const currency = knownCurrency(printed?.attributes['Ccy'] ?? '') ?? known;
  const size = printed && readAmount(printed.text, lastMark(printed.text), currency);
  if (size === undefined) return { code: 'import.bad-amount', args: { text: printed?.text ?? '', currency } };
  const direction = textAt(entry, 'CdtDbtInd') ?? '';
  if (direction !== 'CRDT' && direction !== 'DBIT') return { code: 'import.bad-direction', args: { text: direction } };
  return money((direction === 'CRDT' ? 1 : -1) * size, currency);
};

const dateText = (entry: XmlElement, name: string): string =>
  textAt(entry, name, 'Dt') ?? textAt(entry, name, 'DtTm') ?? '';

const dayOf = (entry: XmlElement, name: string): EpochDay | undefined => {
  const date = asIsoDate(dateText(entry, name).slice(0, 10));
  return date === undefined ? undefined : toDay(date);
};

const readBalance = (balances: readonly XmlElement[], type: string): Money | undefined => {
  const balance = balances.find(candidate => textAt(candidate, 'Tp', 'CdOrPrtry', 'Cd') === type);
  const [printed] = balance === undefined ? [] : descend(balance, 'Amt');
  const currency = asCurrency(printed?.attributes['Ccy'] ?? '');
  if (balance === undefined || printed === undefined || currency === undefined) return undefined;
  const size = readAmount(printed.text, lastMark(printed.text), currency);
  const sign = textAt(balance, 'CdtDbtInd') === 'DBIT' ? -1 : 1;
  return size === undefined ? undefined : money(sign * size, currency);
};

/** Some banks write `XXX`, ISO's code for no currency. */
const knownCurrency = (code: string): Currency | undefined => (code === NO_CURRENCY ? undefined : asCurrency(code));

const accountOf = (statement: XmlElement): StatedAccount => {
  const at = (...path: readonly string[]) => textAt(statement, 'Acct', ...path) || undefined;
  const number = at('Id', 'IBAN') ?? at('Id', 'Othr', 'Id');
  const bank = ['Nm', 'BICFI', 'BIC'].map(name => at('Svcr', 'FinInstnId', name)).find(text => text !== undefined);
  const name = at('Nm') ?? at('Tp', 'Prtry');
  const holder = at('Ownr', 'Nm');
  return {
    kind: 'bank',
    ...(bank === undefined ? {} : { institution: bank }),
    ...(name === undefined ? {} : { name }),
    ...(number === undefined ? {} : { number }),
    ...(holder === undefined ? {} : { holder }),
  };
};
