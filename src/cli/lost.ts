/** Which inputs make a command end with 3. */
import type { AuditedInput } from '../model/audit.js';

/** Nobody recognized it, or rows stood there and none was read, or no statement was in it. A statement without movements is none of these. */
export const isLost = ({
  format,
  tally,
  diagnostics,
}: Pick<AuditedInput, 'format' | 'tally' | 'diagnostics'>): boolean =>
  format === null ||
  (tally.transactions === 0 && (tally.rejected > 0 || diagnostics.some(({ level }) => level === 'error')));
