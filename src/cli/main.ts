/** Where the world begins: argv in, an exit code out. */
import process from 'node:process';
import { Argument, Command, CommanderError, type HelpConfiguration, Option } from 'commander';
import { exporters } from '../exporters/index.js';
import { translator } from '../i18n/translate.js';
import { words } from '../i18n/words.js';
import type { Locale } from '../model/message.js';
import { UsageError } from '../model/usage-error.js';
import { widthOf } from '../reporters/table/columns.js';
import { auditPaths } from './commands/audit.js';
import { type DemoFlags, demo } from './commands/demo.js';
import { type ExplainFlags, explain } from './commands/explain.js';
import { type ExportFlags, exportPaths } from './commands/export.js';
import { listFormats } from './commands/formats.js';
import { type InitFlags, init } from './commands/init.js';
import { type InspectFlags, inspectPaths } from './commands/inspect.js';
import { printSchema, SCHEMA_NAMES } from './commands/schema.js';
import { langIn, localeOf } from './locale.js';
import {
  type AuditFlags,
  auditOptions,
  colorOptions,
  langOption,
  outputOptions,
  periodOptions,
  readingOptions,
} from './options.js';
import { endQuietlyOnClosedPipe, talk } from './output.js';
import { VERSION } from './version.js';
import { cliWords, type HelpWords } from './words.js';

/** 0, 1, 2, 3 or 70; see "exit" in the contract. Never calls `process.exit`, so that pipes drain. */
export const run = async (argv: readonly string[]): Promise<number> => {
  endQuietlyOnClosedPipe();
  const locale = localeOf(langIn(argv), process.env);
  let exit = 0;
  const program = commands(locale, code => {
    exit = code;
  });
  if (argv.length === 0) {
    program.outputHelp({ error: true });
    return 2;
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exit;
  } catch (error) {
    return codeOf(error, locale);
  }
};

const commands = (locale: Locale, done: (exit: number) => void): Command => {
  const say: HelpWords = id => cliWords[locale][id];
  const program = new Command('micro-audit');
  program
    .description(say('program'))
    .version(VERSION, '-V, --version', say('help.version'))
    .helpOption('-h, --help', say('help.show'))
    .helpCommand('help [command]', say('help.show'))
    .configureHelp(helpIn(locale))
    .exitOverride()
    .showHelpAfterError(say('help.more'));
  const audit = program
    .command('audit', { isDefault: true })
    .description(say('command.audit'))
    .argument('<path...>', say('argument.statements'))
    .exitOverride()
    .action(async (paths: string[], flags: AuditFlags) => done(await auditPaths(paths, flags)));
  for (const option of [...auditOptions(say), langOption(say), ...colorOptions(say)]) audit.addOption(option);
  const inspect = program
    .command('inspect')
    .description(say('command.inspect'))
    .argument('<path...>', say('argument.statements'))
    .addOption(formatOption(say))
    .action(async (paths: string[], flags: InspectFlags) => done(await inspectPaths(paths, flags)));
  for (const option of [...readingOptions(say), langOption(say), ...colorOptions(say)]) inspect.addOption(option);
  program
    .command('formats')
    .description(say('command.formats'))
    .addOption(formatOption(say))
    .action(async (flags: { format: 'table' | 'json' }) => done(await listFormats(flags)));
  program
    .command('explain')
    .description(say('command.explain'))
    .argument('[name]', say('argument.page'))
    .addOption(langOption(say))
    .action(async (name: string | undefined, flags: ExplainFlags) => done(await explain(name, flags)));
  const exporting = program
    .command('export')
    .description(say('command.export'))
    .argument('<path...>', say('argument.statements'))
    .addOption(
      new Option('--to <format>', say('option.to')).choices(exporters.map(({ id }) => id)).makeOptionMandatory(),
    )
    .action(async (paths: string[], flags: ExportFlags) => done(await exportPaths(paths, flags)));
  for (const option of [...readingOptions(say), ...periodOptions(say), langOption(say)]) exporting.addOption(option);
  const demonstration = program
    .command('demo')
    .description(say('command.demo'))
    .action(async (flags: DemoFlags) => done(await demo(flags)));
  for (const option of [...outputOptions(say), langOption(say), ...colorOptions(say)]) demonstration.addOption(option);
  program
    .command('init')
    .description(say('command.init'))
    .option('--profile <file>', say('option.draft-profile'))
    .addOption(langOption(say))
    .action(async (flags: InitFlags) => done(await init(flags)));
  program
    .command('schema')
    .description(say('command.schema'))
    .addArgument(new Argument('<name>', say('argument.schema')).choices(SCHEMA_NAMES))
    .action(async (name: (typeof SCHEMA_NAMES)[number]) => done(await printSchema(name)));
  return program;
};

const formatOption = (say: HelpWords): Option =>
  new Option('-f, --format <format>', say('option.format')).choices(['table', 'json']).default('table');

/** The words that commander itself would say; Hangul is two columns wide. */
const helpIn = (locale: Locale): HelpConfiguration => {
  const say = translator(locale, cliWords);
  const described = (description: string, choices: readonly string[] | undefined, value: unknown): string => {
    const list = choices?.map(choice => JSON.stringify(choice)).join(', ');
    const notes = [
      ...(list === undefined ? [] : [say({ id: 'help.choices', args: { list } })]),
      ...(typeof value === 'string' ? [say({ id: 'help.default', args: { value: JSON.stringify(value) } })] : []),
    ];
    return notes.length === 0 ? description : `${description} (${notes.join(', ')})`;
  };
  return {
    displayWidth: widthOf,
    styleTitle: title => say({ id: `help.${title.toLowerCase().replace(':', '')}` }),
    optionDescription: ({ description, argChoices, defaultValue }) => described(description, argChoices, defaultValue),
    argumentDescription: ({ description, argChoices, defaultValue }) =>
      described(description, argChoices, defaultValue),
  };
};

const codeOf = (error: unknown, locale: Locale): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    talk(`micro-audit: ${translator(locale, words)(error.said)}`);
    return 2;
  }
  talk(`micro-audit: ${cliWords[locale].defect}`);
  talk(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 70;
};
