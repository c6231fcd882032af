/** What is wrong with some lines of a text, said once for all of them. */
import type { Diagnostic } from '../model/diagnostic.js';

const SHOWN = 5;

export const flawInLines = (code: string, lines: readonly number[], args: Diagnostic['args'] = {}): Diagnostic => ({
  level: 'warning',
  code,
  args: {
    ...args,
    count: lines.length,
    lines: lines.slice(0, SHOWN).join(', ') + (lines.length > SHOWN ? ', …' : ''),
  },
  locator: String(lines[0]),
});
