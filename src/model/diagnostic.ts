/** A flaw in the data. It is carried along and shown; it is never thrown. */
import type { Message } from './message.js';

/**
 * `error`: a row or the whole file was not read; `warning`: it was read, and the user should look; `info`: how it was read. `args` fill the
 * holes of the words.
 */
export interface Diagnostic {
  readonly level: 'error' | 'warning' | 'info';
  /** Stable, dotted, for scripts: `import.bad-date`. Also the key of its words in `i18n/words.ts`. */
  readonly code: string;
  readonly args?: Message['args'];
  /** Absent where the flaw is the whole file's. */
  readonly locator?: string;
}

/** What a flaw, a failure or a question says: its code is the key of its words. */
export const messageOf = ({ code, args }: Pick<Diagnostic, 'code' | 'args'>): Message =>
  args === undefined ? { id: code } : { id: code, args };
