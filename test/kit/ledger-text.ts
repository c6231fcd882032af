/**
 * A ledger as text, one transaction a line, so that a case can be read at a glance:
 *
 *   2024-01-05 12:31 [card] -17,000 KRW NETFLIX.COM | premium plan {of:12, kind:purchase}
 *
 * day, time (may be absent), account (`card` where absent), amount in major units as the account holder sees it, currency (KRW
 * where absent), payee, `|` item or memo, and in braces what else the statement prints: of, nth, kind, channel, via, reference,
 * category, balance, holder (the account's). Accounts are words such as card, bank, carrier, wallet or, for a second one, card2.
 * Rows are called by the number of their line, from 1; empty lines and lines that begin with # count as lines.
 */
import { type Facts, factsOf } from '../../src/facts/fact.js';
import { buildLedger } from '../../src/ledger/ledger.js';
import { identifyPayee } from '../../src/merchants/recognize.js';
import type { Household } from '../../src/model/audit.js';
import { asIsoDate, timeOf, toDay } from '../../src/model/calendar.js';
import { asCurrency, type Currency, exponentOf, type Minor, minor } from '../../src/model/money.js';
import type { StatedAccount, Statement } from '../../src/model/statement.js';
import { ACCOUNT_KINDS, type Transaction, type TransactionKind } from '../../src/model/transaction.js';

const KINDS: readonly TransactionKind[] = [
  'purchase',
  'refund',
  'transfer',
  'cash-advance',
  'withdrawal',
  'fee',
  'interest',
  'payment',
  'unknown',
];

const LINE =
  /^(\d{4}-\d{2}-\d{2})(?:\s+(\d{2}):(\d{2})(?::(\d{2}))?)?(?:\s+\[?(card|bank|carrier|wallet|ledger)(\d*)\]?)?\s+([+-]?[\d,]+(?:\.\d+)?)(?:\s+([A-Z]{3})(?=\s))?\s+([^|{]+?)\s*(?:\|\s*([^{]*?)\s*)?(?:\{([^}]*)\})?$/;

/** Throws on a line it cannot read: a case with a typing error must not pass. */
export const statementsOf = (text: string): readonly Statement[] => {
  const lines = text.trim().split('\n');
  const read = lines.flatMap((line, index) => readLine(line.trim(), index + 1) ?? []);
  const accounts = new Map<string, StatedAccount>();
  for (const { account, holder } of read) {
    const kind = ACCOUNT_KINDS.find(name => account.startsWith(name))!;
    const known = holder ?? accounts.get(account)?.holder;
    accounts.set(account, {
      kind,
      institution: `Example ${account}`,
      name: account,
      ...(known === undefined ? {} : { holder: known }),
    });
  }
  return [...accounts].map(([name, account]) => ({
    account,
    transactions: read.filter(line => line.account === name).map(({ transaction }) => transaction),
  }));
};

export const factsOfText = (
  text: string,
  household: { readonly limits?: Readonly<Record<string, number>>; readonly income?: number } = {},
): Facts => factsOfStatements(statementsOf(text), household);

export const factsOfStatements = (
  statements: readonly Statement[],
  household: { readonly limits?: Readonly<Record<string, number>>; readonly income?: number } = {},
): Facts => {
  const { ledger } = buildLedger(statements, identifyPayee);
  const limits: Record<string, Minor> = {};
  for (const [name, limit] of Object.entries(household.limits ?? {})) limits[name] = minor(limit);
  const said: Household = { limits, ...(household.income === undefined ? {} : { income: minor(household.income) }) };
  return factsOf(ledger, undefined, said);
};

/** The line of the text on which a row of the ledger stands. */
export const lineOf = ({ ledger }: Facts, row: number): number => Number(ledger.entries.at(row).source.locator);

interface Line {
  readonly account: string;
  readonly holder?: string;
  readonly transaction: Transaction;
}

const readLine = (line: string, number: number): Line | undefined => {
  if (line === '' || line.startsWith('#')) return undefined;
  const match = LINE.exec(line);
  if (match === null) throw new Error(`line ${number} is no transaction: ${line}`);
  const [, date, hour, minute, second, kind = 'card', nth = '', digits, code = 'KRW', description, detail, braces] =
    match;
  const day = asIsoDate(date!);
  const currency = asCurrency(code);
  if (day === undefined || currency === undefined) throw new Error(`line ${number}: no such day or currency: ${line}`);
  const time = hour === undefined ? undefined : timeOf(Number(hour), Number(minute), Number(second ?? 0));
  const { holder, ...printed } = readBraces(braces ?? '', number, currency);
  return {
    account: kind + nth,
    ...(holder === undefined ? {} : { holder }),
    transaction: {
      day: toDay(day),
      ...(time === undefined ? {} : { time }),
      amount: readAmount(digits!, currency, number),
      currency,
      kind: 'unknown',
      description: description!,
      ...(detail === undefined || detail === '' ? {} : { detail }),
      ...printed,
      source: { file: `${kind}${nth}.txt`, locator: String(number) },
    },
  };
};

const readAmount = (digits: string, currency: Currency, line: number): Minor => {
  const exponent = exponentOf(currency);
  const [whole = '', fraction = ''] = digits.replaceAll(',', '').split('.');
  if (fraction.length > exponent) throw new Error(`line ${line}: ${digits} is too fine for ${currency}`);
  return minor(Number(whole + fraction.padEnd(exponent, '0')));
};

type Printed = Partial<Omit<Transaction, 'source'>> & { readonly holder?: string };

const readBraces = (text: string, line: number, currency: Currency): Printed => {
  const said = new Map(
    text
      .split(',')
      .filter(pair => pair.trim() !== '')
      .map(pair => {
        const [key = '', ...value] = pair.split(':');
        return [key.trim(), value.join(':').trim()] as const;
      }),
  );
  const take = (key: string): string | undefined => {
    const value = said.get(key);
    said.delete(key);
    return value;
  };
  const [of, nth, kind, balance] = [take('of'), take('nth'), take('kind'), take('balance')];
  const known = KINDS.find(name => name === kind);
  if (kind !== undefined && known === undefined) throw new Error(`line ${line}: no such kind of transaction: ${kind}`);
  const words = ['channel', 'via', 'reference', 'category', 'holder'].flatMap(key => {
    const value = take(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  if (said.size > 0) throw new Error(`line ${line}: nothing is called ${[...said.keys()].join(', ')}`);
  return {
    ...Object.fromEntries(words),
    ...(known === undefined ? {} : { kind: known }),
    ...(of === undefined
      ? {}
      : { installment: { of: Number(of), ...(nth === undefined ? {} : { nth: Number(nth) }) } }),
    ...(balance === undefined ? {} : { balanceAfter: readAmount(balance, currency, line) }),
  };
};
