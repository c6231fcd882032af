/** The options of an audit: argv's text to values, each flaw a UsageError that says what would be right. */
import { Option } from 'commander';
import { asIsoDate, type EpochDay, toDay } from '../model/calendar.js';
import { SEVERITIES, type Severity } from '../model/finding.js';
import { LOCALES, type Locale } from '../model/message.js';
import { asCurrency, type Currency } from '../model/money.js';
import { UsageError } from '../model/usage-error.js';
import { reporters } from '../reporters/index.js';

export interface AuditFlags {
  readonly format: string;
  readonly output?: string;
  readonly lang?: Locale;
  readonly since?: EpochDay;
  readonly until?: EpochDay;
  readonly asOf?: EpochDay;
  readonly as?: string;
  readonly profile?: string;
  readonly encoding?: string;
  readonly password?: boolean;
  readonly rules?: readonly string[];
  readonly skip?: readonly string[];
  readonly minSeverity: Severity;
  readonly failOn?: Severity;
  readonly config?: string;
  readonly currency?: Currency;
  readonly limit?: readonly string[];
  readonly income?: string;
  readonly whyNot?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
}

const day = (text: string): EpochDay => {
  const date = asIsoDate(text);
  if (date === undefined) throw new UsageError({ id: 'usage.bad-date', args: { text } });
  return toDay(date);
};

const currency = (text: string): Currency => {
  const code = asCurrency(text.toUpperCase());
  if (code === undefined) throw new UsageError({ id: 'usage.bad-currency', args: { text } });
  return code;
};

const list = (text: string): readonly string[] => text.split(',').map(word => word.trim());
const collect = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

export const langOption = (): Option => new Option('--lang <lang>', 'language of the words').choices([...LOCALES]);
export const colorOptions = (): readonly Option[] => [
  new Option('--color', 'color even into a pipe'),
  new Option('--no-color', 'no color'),
];

/** How files are read: shared by every command that reads statements. */
export const readingOptions = (): readonly Option[] => [
  new Option('--as <format>', 'read every file as this format (see `micro-audit formats`)'),
  new Option('--profile <file>', 'read every file with this format profile of your own'),
  new Option('--encoding <name>', 'the encoding, where the guess is wrong'),
  new Option('--password', 'ask for the password of encrypted files (or set MICRO_AUDIT_PASSWORD)'),
  new Option('--currency <code>', 'the currency of files that name none').argParser(currency),
  new Option(
    '--as-of <date>',
    'the day it speaks of (default: the newest transaction); gives dates without a year theirs',
  ).argParser(day),
];

export const periodOptions = (): readonly Option[] => [
  new Option('--since <date>', 'only transactions from this day on').argParser(day),
  new Option('--until <date>', 'only transactions up to this day').argParser(day),
];

export const outputOptions = (): readonly Option[] => [
  new Option('-f, --format <format>', 'how to write the report')
    .choices(reporters.map(({ id }) => id))
    .default('table'),
  new Option('-o, --output <file>', 'write the report to a file'),
];

export const auditOptions = (): readonly Option[] => [
  ...outputOptions(),
  ...readingOptions(),
  ...periodOptions(),
  new Option('--rules <list>', 'only these rules').argParser(list),
  new Option('--skip <list>', 'all rules but these').argParser(list),
  new Option('--min-severity <severity>', 'leave out quieter findings').choices(SEVERITIES).default('info'),
  new Option('--fail-on <severity>', 'exit with 1 where a finding is this loud').choices(SEVERITIES),
  new Option('--config <file>', 'a configuration file'),
  new Option('--limit <name=amount>', "your carrier's monthly limit: micropayment=300000, content=100000").argParser(
    collect,
  ),
  new Option('--income <amount>', 'your monthly income, for shares of it'),
  new Option('--why-not <payee>', 'say what kept a payee from being a recurring stream'),
  new Option('-q, --quiet', 'no talk on standard error'),
  new Option('-v, --verbose', 'say how each file was read'),
];
