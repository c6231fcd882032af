/** `micro-audit demo`: the audit of an invented household that ships with the package. */
import household from '../demo/household.json' with { type: 'json' };
import type { AuditFlags } from '../options.js';
import { auditDocuments } from './audit.js';

export type DemoFlags = Pick<AuditFlags, 'format' | 'lang' | 'output' | 'color'>;

export const demo = (flags: DemoFlags): Promise<number> => {
  const documents = household.files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  return auditDocuments(documents, { ...flags, minSeverity: 'info' });
};
