/** Which inputs make a command end with 3. */
import type { ImportedDocument } from '../model/statement.js';

/** Nobody recognized it, or rows stood there and none was read, or no statement was in it. A statement without movements is none of these. */
export const isLost = ({ format, result: { tally, diagnostics } }: ImportedDocument): boolean =>
  format === null ||
  (tally.transactions === 0 && (tally.rejected > 0 || diagnostics.some(({ level }) => level === 'error')));
