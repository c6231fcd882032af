/** Where the world begins: argv in, an exit code out. */
import process from 'node:process';
import { Argument, Command, CommanderError, Option } from 'commander';
import { exporters } from '../exporters/index.js';
import { translator } from '../i18n/translate.js';
import { words } from '../i18n/words.js';
import { UsageError } from '../model/usage-error.js';
import { auditPaths } from './commands/audit.js';
import { type DemoFlags, demo } from './commands/demo.js';
import { type ExplainFlags, explain } from './commands/explain.js';
import { type ExportFlags, exportPaths } from './commands/export.js';
import { listFormats } from './commands/formats.js';
import { type InitFlags, init } from './commands/init.js';
import { type InspectFlags, inspectPaths } from './commands/inspect.js';
import { printSchema, SCHEMA_NAMES } from './commands/schema.js';
import { localeOf } from './locale.js';
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

/** 0, 1, 2, 3 or 70; see "exit" in the contract. Never calls `process.exit`, so that pipes drain. */
export const run = async (argv: readonly string[]): Promise<number> => {
  endQuietlyOnClosedPipe();
  let exit = 0;
  const program = commands(code => {
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
    return codeOf(error);
  }
};

const commands = (done: (exit: number) => void): Command => {
  const program = new Command('micro-audit');
  program
    .description('An auditor for your own money. Reads bank, card and carrier statements. Nothing leaves this machine.')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(micro-audit --help shows all options)');
  const audit = program
    .command('audit', { isDefault: true })
    .description('audit statements: files, folders, globs, or - for standard input')
    .argument('<path...>', 'statements')
    .exitOverride()
    .action(async (paths: string[], flags: AuditFlags) => done(await auditPaths(paths, flags)));
  for (const option of [...auditOptions(), langOption(), ...colorOptions()]) audit.addOption(option);
  const inspect = program
    .command('inspect')
    .description(
      'how each file was recognized and read: format, encoding, columns, rows kept, skipped, rejected and why',
    )
    .argument('<path...>', 'statements')
    .addOption(formatOption())
    .action(async (paths: string[], flags: InspectFlags) => done(await inspectPaths(paths, flags)));
  for (const option of [...readingOptions(), langOption(), ...colorOptions()]) inspect.addOption(option);
  program
    .command('formats')
    .description('the formats that are known, and what was seen to establish each')
    .addOption(formatOption())
    .action(async (flags: { format: 'table' | 'json' }) => done(await listFormats(flags)));
  program
    .command('explain')
    .description('what a rule looks for, innocent explanations, the law, what to do; or a page on an idea')
    .argument('[name]', 'a rule or a topic; without one, the list of them')
    .addOption(langOption())
    .action(async (name: string | undefined, flags: ExplainFlags) => done(await explain(name, flags)));
  const exporting = program
    .command('export')
    .description('the transactions of all statements for other programs, each once')
    .argument('<path...>', 'statements')
    .addOption(new Option('--to <format>', 'for whom').choices(exporters.map(({ id }) => id)).makeOptionMandatory())
    .action(async (paths: string[], flags: ExportFlags) => done(await exportPaths(paths, flags)));
  for (const option of [...readingOptions(), ...periodOptions(), langOption()]) exporting.addOption(option);
  const demonstration = program
    .command('demo')
    .description('the audit of an invented household that ships with the package')
    .action(async (flags: DemoFlags) => done(await demo(flags)));
  for (const option of [...outputOptions(), langOption(), ...colorOptions()]) demonstration.addOption(option);
  program
    .command('init')
    .description('write a commented configuration file; with --profile, a format profile for a table that nobody knows')
    .option('--profile <file>', 'the statement to draft a profile for; the draft goes to standard output')
    .addOption(langOption())
    .action(async (flags: InitFlags) => done(await init(flags)));
  program
    .command('schema')
    .description('the JSON Schema of the report, the configuration or a format profile')
    .addArgument(new Argument('<name>', 'which').choices(SCHEMA_NAMES))
    .action(async (name: (typeof SCHEMA_NAMES)[number]) => done(await printSchema(name)));
  return program;
};

const formatOption = (): Option =>
  new Option('-f, --format <format>', 'how to write it').choices(['table', 'json']).default('table');

const codeOf = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    talk(`micro-audit: ${translator(localeOf(undefined, process.env), words)(error.said)}`);
    return 2;
  }
  talk(`micro-audit: this is a defect of the program; please report it with this text at the project's issue tracker:`);
  talk(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 70;
};
