/** `micro-audit inspect PATH…`: how each file was recognized and read. */
import process from 'node:process';
import { importDocument } from '../../importers/import.js';
import { proveBalances } from '../../importers/values/balance.js';
import type { Locale } from '../../model/message.js';
import type { ImportedDocument } from '../../model/statement.js';
import { composeInspection } from '../../report/inspection.js';
import { inspectionPage } from '../../reporters/table/inspection.js';
import { readConfig } from '../config.js';
import { readDocuments } from '../inputs.js';
import { localeOf } from '../locale.js';
import { isLost } from '../lost.js';
import { paperWidth, print, wantsColor } from '../output.js';
import { importRequest, type ReadingFlags } from '../request.js';

export interface InspectFlags extends ReadingFlags {
  readonly format: 'table' | 'json';
  readonly lang?: Locale;
  readonly color?: boolean;
  readonly config?: string;
}

export const inspectPaths = async (paths: readonly string[], flags: InspectFlags): Promise<number> => {
  const config = await readConfig(flags.config);
  const request = await importRequest(flags, config);
  const locale = localeOf(flags.lang ?? config.lang, process.env);
  const documents: ImportedDocument[] = [];
  for (const document of await readDocuments(paths)) documents.push(...(await importDocument(document, request)));
  const inspections = documents.map(document => composeInspection(document, locale, proveBalances));
  const color = wantsColor(flags.color, process.env, process.stdout.isTTY);
  await print(
    flags.format === 'json'
      ? [`${JSON.stringify(inspections, null, 2)}\n`]
      : inspectionPage(inspections, { locale, width: paperWidth(process.env), color }),
  );
  return documents.some(({ format, result }) => isLost({ format, ...result })) ? 3 : 0;
};
