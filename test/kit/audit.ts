/** The whole road in this process: texts of files in, an audit or its report out. */
import { type AuditRequest, audit } from '../../src/audit.js';
import { detectors } from '../../src/detectors/index.js';
import { recurringMessages } from '../../src/facts/recurring/telling/messages.js';
import { importers } from '../../src/importers/index.js';
import type { Audit } from '../../src/model/audit.js';
import type { Locale } from '../../src/model/message.js';
import type { Report } from '../../src/model/report.js';
import type { Document } from '../../src/reading/document.js';
import { composeReport } from '../../src/report/compose.js';

export type FileText = Readonly<Record<'name' | 'text', string>>;

export const documentsOf = (files: readonly FileText[]): readonly Document[] =>
  files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));

/** Every rule with its defaults, and a household of which nothing is known, unless the request says otherwise. */
export const auditOf = (files: readonly FileText[], request: Partial<AuditRequest> = {}): Promise<Audit> =>
  audit(documentsOf(files), { importers, detectors, optionsOf: () => ({}), household: { limits: {} }, ...request });

export const reportOf = (found: Audit, locale: Locale = 'en'): Report =>
  composeReport(found, {
    locale,
    version: '0.0.0',
    wordsOf: rule => detectors.find(({ id }) => id === rule)?.messages ?? { en: {}, ko: {} },
    streamWords: recurringMessages,
  });
