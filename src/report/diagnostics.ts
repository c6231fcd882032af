/** A flaw in the data, in words. */
import type { Translate } from '../i18n/translate.js';
import { type Diagnostic, messageOf } from '../model/diagnostic.js';
import type { ReportedInput } from '../model/report.js';
import type { Evidence } from '../model/statement.js';

/** In the order given. `locator` is null where the flaw is the whole file's. `say` has the words of the house. */
export const composeDiagnostics = (diagnostics: readonly Diagnostic[], say: Translate): ReportedInput['diagnostics'] =>
  diagnostics.map(diagnostic => ({
    level: diagnostic.level,
    code: diagnostic.code,
    message: say(messageOf(diagnostic)),
    locator: diagnostic.locator ?? null,
  }));

/** What a file prints against its own rows is a flaw of the file, and said like one. */
export const contradictionsOf = (evidence: readonly Evidence[]): readonly Diagnostic[] =>
  evidence
    .filter(({ verdict }) => verdict === 'against')
    .map(({ message: { id, args }, locator }) => ({
      level: 'warning',
      code: id,
      ...(args === undefined ? {} : { args }),
      ...(locator === undefined ? {} : { locator }),
    }));
