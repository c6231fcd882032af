/** Documents that were recognized and hold nothing: said by name, since nothing read is not nothing there. */
import type { Diagnostic } from '../../model/diagnostic.js';
import type { ImportResult } from '../../model/statement.js';

/** A warning where a statement has no movements; an error where there is no statement. A document whose flaw was told already says why itself. */
export const saidIfEmpty = (result: ImportResult): ImportResult => {
  const flaw = emptinessOf(result);
  return flaw === undefined ? result : { ...result, diagnostics: [...result.diagnostics, flaw] };
};

const emptinessOf = ({ statements, tally, diagnostics }: ImportResult): Diagnostic | undefined => {
  if (tally.rows > 0) return undefined;
  if (statements.length > 0) return { level: 'warning', code: 'import.no-movements' };
  const isTold = diagnostics.some(({ level, code }) => level === 'error' && code.startsWith('read.'));
  return isTold ? undefined : { level: 'error', code: 'import.no-statement' };
};
