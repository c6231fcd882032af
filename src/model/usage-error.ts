/** The one exception thrown on purpose: the user asked for something that cannot be. Exit code 2. */
import type { Message } from './message.js';

/** Thrown where flags, configuration or paths ask for what cannot be; flaws in data are `Diagnostic`s. The command line says `said` and exits with 2. */
export class UsageError extends Error {
  /** What is wrong and what to do, for `i18n/words.ts` to say. */
  readonly said: Message;

  constructor(said: Message) {
    super(said.id);
    this.name = 'UsageError';
    this.said = said;
  }
}
