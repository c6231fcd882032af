/** Opening what is locked: with the password that was given, or with answers of whoever is asked. */
import type { Failure, OpenOptions } from './document.js';

/** Somebody who has been wrong three times will not be right. */
const ATTEMPTS = 3;

/** What the key gives, or why no key fits. A key that does not fit gives undefined. */
export const unlock = async <T>(
  name: string,
  password: OpenOptions['password'],
  key: (password: string) => Promise<T | undefined>,
): Promise<{ readonly value: T } | { readonly failure: Failure }> => {
  const ask = typeof password === 'string' ? givenOnce(password) : password;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const answer = await ask?.({ name, attempt });
    if (answer === undefined)
      return { failure: { code: attempt === 1 ? 'read.password-needed' : 'read.password-wrong' } };
    const value = await key(answer);
    if (value !== undefined) return { value };
  }
  return { failure: { code: 'read.password-wrong' } };
};

const givenOnce =
  (password: string) =>
  ({ attempt }: { readonly attempt: number }): Promise<string | undefined> =>
    Promise.resolve(attempt === 1 ? password : undefined);
