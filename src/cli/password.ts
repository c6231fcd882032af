/** Asks for a password on a terminal, without showing it. */
import process from 'node:process';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { translator } from '../i18n/translate.js';
import type { PasswordQuestion } from '../reading/document.js';
import { langIn, localeOf } from './locale.js';
import { cliWords } from './words.js';

/** Undefined where nobody sits at a terminal or the answer is empty. */
export const askPassword = ({ name }: PasswordQuestion): Promise<string | undefined> => {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return Promise.resolve(undefined);
  const silent = new Writable({ write: (_piece, _encoding, done) => done() });
  const asking = createInterface({ input: process.stdin, output: silent, terminal: true });
  process.stderr.write(
    translator(localeOf(langIn(process.argv), process.env), cliWords)({ id: 'password.ask', args: { name } }),
  );
  return new Promise(resolve => {
    asking.question('', answer => {
      asking.close();
      process.stderr.write('\n');
      resolve(answer === '' ? undefined : answer);
    });
  });
};
