/** A flaw in the data, in words. */
import type { Translate } from '../i18n/translate.js';
import { type Diagnostic, messageOf } from '../model/diagnostic.js';
import type { ReportedInput } from '../model/report.js';

export const composeDiagnostics = (diagnostics: readonly Diagnostic[], say: Translate): ReportedInput['diagnostics'] =>
  diagnostics.map(diagnostic => ({
    level: diagnostic.level,
    code: diagnostic.code,
    message: say(messageOf(diagnostic)),
    locator: diagnostic.locator ?? null,
  }));
