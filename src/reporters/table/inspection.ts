/** The page of `inspect`: one block a file. */
import type { Inspection } from '../../model/inspection.js';
import type { Paper } from '../reporter.js';
import { harmless } from './columns.js';
import { grid } from './grid.js';
import { formatName } from './inputs.js';
import { type Page, pageOf } from './page.js';
import type { TableWord } from './words.js';

/** One block a file, each a piece of its own, with an empty line behind it. */
export function* inspectionPage(files: readonly Inspection[], paper: Paper): Iterable<string> {
  const page = pageOf(paper);
  for (const file of files) yield `${fileBlock(file, page).join('\n')}\n\n`;
}

const DELIMITERS: Readonly<Record<string, TableWord>> = {
  '\t': 'inspect.tab',
  ' ': 'inspect.space',
  '\n': 'inspect.line-end',
};

const fileBlock = (file: Inspection, page: Page): readonly string[] => {
  const field = (word: TableWord, value: string | null | undefined) =>
    value === null || value === undefined || value === ''
      ? []
      : page.paragraph(harmless(value), `  ${page.ink.gray(page.say(word))} `, '    ');
  const rows = page.say('inspect.tally', {
    rows: page.count('count.rows', file.rows),
    transactions: page.count('count.transactions', file.transactions),
    skipped: file.skipped.reduce((sum, { count }) => sum + count, 0),
    rejected: file.rejected,
  });
  const hasBalances = file.evidence.some(({ code }) => code.startsWith('evidence.balances'));
  return [
    page.ink.bold(harmless(file.file)),
    ...field('inspect.format', formatName(file.format, page)),
    ...field('inspect.container', containerText(file, page)),
    ...field('inspect.delimiter', delimiterText(file, page)),
    ...file.tables.flatMap(table => [
      ...field('inspect.sheet', table.sheet),
      ...field('inspect.header', table.header),
      ...field(
        'inspect.columns',
        table.columns
          .map(({ name, role }) => (role === null ? name : `${name} = ${page.say(`role.${role}`)}`))
          .join(', '),
      ),
    ]),
    ...field('inspect.rows', rows),
    ...file.skipped.flatMap(({ why, count, locators }) =>
      page.paragraph(
        `${count} × ${why} (${locators.join(', ')}${count > locators.length ? ', …' : ''})`,
        '    - ',
        '      ',
      ),
    ),
    ...file.accounts.flatMap(({ kind, institution, number, balances }) => [
      ...field(
        'inspect.account',
        [page.say(`account.${kind}`), institution, number].filter(part => part !== null).join(' '),
      ),
      ...(balances === null || hasBalances ? [] : field('inspect.balance', balanceText(balances, page))),
    ]),
    ...evidenceLines(file, page),
    ...(file.sample.length === 0 ? [] : sampleGrid(file, page)),
    ...file.assumptions.flatMap(text => page.paragraph(harmless(text), '  ~ ', '    ')),
    ...file.diagnostics.flatMap(({ message, locator }) =>
      page.paragraph(harmless(`${locator === null ? '' : `${file.file}:${locator}: `}${message}`), '  ! ', '    '),
    ),
  ];
};

const containerText = ({ container, encoding }: Inspection, page: Page): string =>
  [...(container === null ? [] : [page.say(`container.${container}`)]), ...(encoding === null ? [] : [encoding])].join(
    ', ',
  );

const delimiterText = ({ delimiter }: Inspection, page: Page): string | null => {
  const word = delimiter === null ? undefined : DELIMITERS[delimiter];
  return word === undefined ? delimiter : page.say(word);
};

const MARKS = { for: '+', against: '!', none: '-' } as const;

const evidenceLines = ({ file, evidence }: Inspection, page: Page): readonly string[] =>
  evidence.length === 0
    ? []
    : [
        `  ${page.ink.gray(page.say('inspect.evidence'))}`,
        ...evidence.flatMap(({ verdict, message, locator }) => {
          const place = locator === null ? '' : ` (${file}:${locator})`;
          return page.paragraph(harmless(`${message}${place}`), `    ${MARKS[verdict]} `, '      ');
        }),
      ];

const balanceText = (
  { steps, held, brokenAt }: NonNullable<Inspection['accounts'][number]['balances']>,
  page: Page,
): string =>
  brokenAt === undefined
    ? page.say('inspect.proven', { steps })
    : page.say('inspect.broken', { held, steps, locator: brokenAt });

const sampleGrid = ({ sample }: Inspection, page: Page): readonly string[] =>
  grid(
    [
      { head: page.say('column.name') },
      { head: page.say('inspect.date') },
      { head: page.say('column.price'), align: 'right' },
      { head: page.say('inspect.at') },
    ],
    sample.map(({ locator, date, amount, currency, description }) => [
      harmless(description),
      date,
      page.money(amount, currency),
      harmless(locator),
    ]),
    page.width - 4,
  ).map(line => `    ${line}`);
