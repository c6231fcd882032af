/** A journal for hledger. Format: https://hledger.org/1.25/hledger.html#journal-format */
import { type IsoDate, toIso } from '../model/calendar.js';
import { money } from '../model/money.js';
import type { Transaction } from '../model/transaction.js';
import type { Exporter } from './exporter.js';
import { type AccountPath, amountText, type JournalEntry, journalOf, oneLine, UNEXPLAINED } from './journal.js';

export const hledgerExporter: Exporter = {
  id: 'hledger',
  *render(books) {
    yield '; written by micro-audit\ndecimal-mark .\n';
    for (const entry of journalOf(books)) yield `\n${renderEntry(entry)}`;
  },
};

const renderEntry = (entry: JournalEntry): string => {
  const date = toIso(entry.day);
  if (entry.type === 'opening' || entry.type === 'gap') {
    const { title, counter } = UNEXPLAINED[entry.type];
    return transactionText(date, title, [[entry.account, amountText(entry.amount)], [counter]]);
  }
  if (entry.type === 'transaction') {
    const { transaction, account, counter } = entry;
    const amount = amountText({ minor: transaction.amount, currency: transaction.currency });
    return transactionText(date, `* ${describe(transaction)}`, [[account, amount], [counter]], tagsOf(transaction));
  }
  const { account, stated, computed } = entry;
  if (stated.minor === computed.minor)
    return transactionText(date, 'closing balance', [
      [account, `${amountText(money(0, stated.currency))} = ${amountText(stated)}`],
    ]);
  return `; ${date} ${accountName(account)}: the statement ends with ${amountText(stated)}, its rows make ${amountText(computed)}\n`;
};

type Posting = readonly [account: AccountPath, amount?: string];

const transactionText = (
  date: IsoDate,
  description: string,
  postings: readonly Posting[],
  tags: readonly string[] = [],
): string =>
  [
    `${date} ${description}`.trimEnd(),
    ...tags.map(tag => `    ; ${tag}`),
    ...postings.map(([account, amount]) => `    ${accountName(account)}${amount === undefined ? '' : `  ${amount}`}`),
    '',
  ].join('\n');

/** `(CODE) PAYEE | NOTE`. A payee such as `(주)카카오` would be read as a code, were there none. */
const describe = ({ description, detail, reference }: Transaction): string => {
  const code = oneLine(reference ?? '').replaceAll(/[()]/g, '');
  const payee = withoutMarks(description);
  const note = detail === undefined ? '' : ` | ${withoutMarks(detail)}`;
  return `${code !== '' || payee.startsWith('(') ? `(${code}) ` : ''}${payee}${note}`;
};

const tagsOf = ({ source, original }: Transaction): readonly string[] => [
  `source: ${oneLine(source.file)}:${oneLine(source.locator)}`,
  ...(original === undefined ? [] : [`original: ${amountText(original)}`]),
];

/** A semicolon would start a comment, a bar a note; their full-width twins do neither. There is no way to quote them. */
const withoutMarks = (text: string): string => oneLine(text).replaceAll(';', '；').replaceAll('|', '｜');

/** Colons divide levels, two blanks end the name. */
const accountName = (path: AccountPath): string =>
  path.map(part => oneLine(part.replaceAll(/[:;]/g, ' ')) || 'unknown').join(':');
