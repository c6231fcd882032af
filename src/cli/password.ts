/** Asks for a password on a terminal, without showing it. */
import process from 'node:process';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { PasswordQuestion } from '../reading/document.js';
import { localeOf } from './locale.js';

const HINT = {
  en: (name: string) => `Password for ${name} (Korean banks: often the birth date, YYMMDD): `,
  ko: (name: string) => `${name} 파일의 비밀번호 (은행 파일은 대개 생년월일 6자리): `,
};

/** Undefined where nobody sits at a terminal or the answer is empty. */
export const askPassword = ({ name }: PasswordQuestion): Promise<string | undefined> => {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return Promise.resolve(undefined);
  const silent = new Writable({ write: (_piece, _encoding, done) => done() });
  const asking = createInterface({ input: process.stdin, output: silent, terminal: true });
  process.stderr.write(HINT[localeOf(undefined, process.env)](name));
  return new Promise(resolve => {
    asking.question('', answer => {
      asking.close();
      process.stderr.write('\n');
      resolve(answer === '' ? undefined : answer);
    });
  });
};
