/** The screen: data to standard output, talk to standard error, and a quiet end when nobody reads any more. */
import { once } from 'node:events';
import process from 'node:process';

/** Writes piece by piece and waits where the reader is slow. A closed pipe ends the writing quietly. */
export const print = async (pieces: Iterable<string>): Promise<void> => {
  const { stdout } = process;
  for (const piece of pieces) {
    if (stdout.destroyed || stdout.writableEnded) return;
    if (!stdout.write(piece)) await Promise.race([once(stdout, 'drain'), once(stdout, 'close')]);
  }
};

export const talk = (text: string): void => void process.stderr.write(`${text}\n`);

/** `| head` closes the pipe: that is no defect. Any other error of the stream is. */
export const endQuietlyOnClosedPipe = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.stdout.destroy();
  });
};

/** `--color` / `--no-color`, then FORCE_COLOR, NO_COLOR, TERM=dumb, and whether a person looks on. */
export const wantsColor = (asked: boolean | undefined, env: NodeJS.ProcessEnv, isTerminal: boolean): boolean => {
  if (asked !== undefined) return asked;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  return env['TERM'] !== 'dumb' && isTerminal;
};

/** Columns of the terminal; 80 where there is none, so that a file is the same on every machine. */
export const paperWidth = (env: NodeJS.ProcessEnv): number => {
  const asked = Number(env['COLUMNS']);
  if (Number.isInteger(asked) && asked >= 40) return asked;
  return process.stdout.isTTY ? Math.max(40, process.stdout.columns) : 80;
};
