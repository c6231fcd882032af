/** A ledger for beancount. Format: https://beancount.github.io/docs/beancount_language_syntax.html */
import { addDays, type EpochDay, type IsoDate, toIso } from '../model/calendar.js';
import type { Money } from '../model/money.js';
import type { Transaction } from '../model/transaction.js';
import type { Exporter } from './exporter.js';
import { type AccountPath, amountText, type JournalEntry, journalOf, oneLine, UNEXPLAINED } from './journal.js';

export const beancountExporter: Exporter = {
  id: 'beancount',
  *render(books) {
    const entries = journalOf(books);
    yield '; written by micro-audit\noption "title" "micro-audit"\n';
    const opened = firstUses(entries);
    if (opened.size > 0) yield '\n';
    for (const [account, day] of opened) yield `${toIso(day)} open ${account}\n`;
    for (const entry of entries) yield `\n${renderEntry(entry)}`;
  },
};

/** Every account must be opened, on the day of its first use at the latest. */
const firstUses = (entries: readonly JournalEntry[]): ReadonlyMap<string, EpochDay> => {
  const days = new Map<string, EpochDay>();
  for (const entry of entries)
    for (const account of accountsOf(entry).map(accountName)) if (!days.has(account)) days.set(account, entry.day);
  return days;
};

const accountsOf = (entry: JournalEntry): readonly AccountPath[] => {
  if (entry.type === 'transaction') return [entry.account, entry.counter];
  return entry.type === 'closing' ? [entry.account] : [entry.account, UNEXPLAINED[entry.type].counter];
};

const renderEntry = (entry: JournalEntry): string => {
  const date = toIso(entry.day);
  const account = accountName(entry.account);
  if (entry.type === 'opening' || entry.type === 'gap') {
    const { title, counter } = UNEXPLAINED[entry.type];
    return transactionText(date, quote(title), account, entry.amount, counter);
  }
  if (entry.type === 'transaction') {
    const { transaction, counter } = entry;
    const { amount, currency, description, detail = '' } = transaction;
    const title = `${quote(description)} ${quote(detail)}`;
    return transactionText(date, title, account, { minor: amount, currency }, counter, metadataOf(transaction));
  }
  const { stated, computed } = entry;
  // A balance directive holds for the beginning of its day.
  if (stated.minor === computed.minor)
    return `${toIso(addDays(entry.day, 1))} balance ${account}  ${amountText(stated)}\n`;
  return `; ${date} ${account}: the statement ends with ${amountText(stated)}, its rows make ${amountText(computed)}\n`;
};

const transactionText = (
  date: IsoDate,
  title: string,
  account: string,
  amount: Money,
  counter: AccountPath,
  metadata: readonly string[] = [],
): string =>
  [
    `${date} * ${title}`,
    ...metadata.map(line => `  ${line}`),
    `  ${account}  ${amountText(amount)}`,
    `  ${accountName(counter)}`,
    '',
  ].join('\n');

const metadataOf = ({ source, reference, original }: Transaction): readonly string[] => [
  `source: ${quote(`${source.file}:${source.locator}`)}`,
  ...(reference === undefined ? [] : [`reference: ${quote(reference)}`]),
  ...(original === undefined ? [] : [`original: ${amountText(original)}`]),
];

const quote = (text: string): string => `"${oneLine(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** Letters and digits of the basic plane, and dashes; each part starts with a capital letter or a digit, and Hangul has no capitals. */
const accountName = (path: AccountPath): string => path.map(accountPart).join(':');

const accountPart = (part: string): string => {
  const dashed = part
    .normalize('NFC')
    .replaceAll(/(?:[^\p{L}\p{Nd}]|[\u{10000}-\u{10ffff}])+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  const capital = dashed.replace(/^\p{Ll}/u, letter => letter.toUpperCase());
  return /^[\p{Lu}\p{Nd}]/u.test(capital) ? capital : `X-${capital}`;
};
