/** The options of an audit: argv's text to values, each flaw a UsageError that says what would be right. */
import { Option } from 'commander';
import { asIsoDate, type EpochDay, toDay } from '../model/calendar.js';
import { SEVERITIES, type Severity } from '../model/finding.js';
import { LOCALES, type Locale } from '../model/message.js';
import { asCurrency, type Currency } from '../model/money.js';
import { UsageError } from '../model/usage-error.js';
import { reporters } from '../reporters/index.js';
import type { HelpWords } from './words.js';

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

export const langOption = (say: HelpWords): Option =>
  new Option('--lang <lang>', say('option.lang')).choices([...LOCALES]);
export const colorOptions = (say: HelpWords): readonly Option[] => [
  new Option('--color', say('option.color')),
  new Option('--no-color', say('option.no-color')),
];

/** How files are read: shared by every command that reads statements. */
export const readingOptions = (say: HelpWords): readonly Option[] => [
  new Option('--as <format>', say('option.as')),
  new Option('--profile <file>', say('option.profile')),
  new Option('--encoding <name>', say('option.encoding')),
  new Option('--password', say('option.password')),
  new Option('--currency <code>', say('option.currency')).argParser(currency),
  new Option('--as-of <date>', say('option.as-of')).argParser(day),
];

export const periodOptions = (say: HelpWords): readonly Option[] => [
  new Option('--since <date>', say('option.since')).argParser(day),
  new Option('--until <date>', say('option.until')).argParser(day),
];

export const outputOptions = (say: HelpWords): readonly Option[] => [
  new Option('-f, --format <format>', say('option.report-format'))
    .choices(reporters.map(({ id }) => id))
    .default('table'),
  new Option('-o, --output <file>', say('option.output')),
];

export const auditOptions = (say: HelpWords): readonly Option[] => [
  ...outputOptions(say),
  ...readingOptions(say),
  ...periodOptions(say),
  new Option('--rules <list>', say('option.rules')).argParser(list),
  new Option('--skip <list>', say('option.skip')).argParser(list),
  new Option('--min-severity <severity>', say('option.min-severity')).choices(SEVERITIES).default('info'),
  new Option('--fail-on <severity>', say('option.fail-on')).choices(SEVERITIES),
  new Option('--config <file>', say('option.config')),
  new Option('--limit <name=amount>', say('option.limit')).argParser(collect),
  new Option('--income <amount>', say('option.income')),
  new Option('--why-not <payee>', say('option.why-not')),
  new Option('-q, --quiet', say('option.quiet')),
  new Option('-v, --verbose', say('option.verbose')),
];
