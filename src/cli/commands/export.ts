/** `micro-audit export PATH… --to FORMAT`: the normalized transactions for other programs. */
import process from 'node:process';
import { keepBooks } from '../../books.js';
import { exporters } from '../../exporters/index.js';
import { translator } from '../../i18n/translate.js';
import { words } from '../../i18n/words.js';
import type { AuditedInput } from '../../model/audit.js';
import { messageOf } from '../../model/diagnostic.js';
import { readConfig } from '../config.js';
import { readDocuments } from '../inputs.js';
import { localeOf } from '../locale.js';
import { isLost } from '../lost.js';
import type { AuditFlags } from '../options.js';
import { print, talk } from '../output.js';
import { importRequest, periodOf, type ReadingFlags } from '../request.js';

export type ExportFlags = ReadingFlags &
  Pick<AuditFlags, 'since' | 'until' | 'lang' | 'config'> & { readonly to: string };

export const exportPaths = async (paths: readonly string[], flags: ExportFlags): Promise<number> => {
  const config = await readConfig(flags.config);
  const request = { ...(await importRequest(flags, config)), ...periodOf(flags) };
  const { ledger, inputs, statements } = await keepBooks(await readDocuments(paths), request);
  const exporter = exporters.find(({ id }) => id === flags.to)!;
  tellFlaws(inputs, flags);
  await print(exporter.render({ accounts: ledger.accounts, entries: ledger.entries, statements }));
  return inputs.some(isLost) ? 3 : 0;
};

/** What was lost on the way is talk: the data on standard output stays clean. */
const tellFlaws = (inputs: readonly AuditedInput[], { lang }: ExportFlags): void => {
  const say = translator(localeOf(lang, process.env), words);
  for (const { file, diagnostics } of inputs) {
    for (const diagnostic of diagnostics) {
      const { level, locator } = diagnostic;
      if (level !== 'info') talk(`${file}${locator === undefined ? '' : `:${locator}`}: ${say(messageOf(diagnostic))}`);
    }
  }
};
