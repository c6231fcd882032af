/** The one exception thrown on purpose: the user asked for something that cannot be. Exit code 2. */
import type { Message } from './message.js';

export class UsageError extends Error {
  /** What is wrong and what to do, for `i18n/words.ts` to say. */
  readonly said: Message;

  constructor(said: Message) {
    super(said.id);
    this.name = 'UsageError';
    this.said = said;
  }
}
