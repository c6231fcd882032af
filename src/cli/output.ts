/** The screen: data to standard output, talk to standard error, and a quiet end when nobody reads any more. */
import process from 'node:process';

/** Writes piece by piece, and waits where the reader is slow. A closed pipe ends the writing quietly. */
export const print = async (pieces: Iterable<string>): Promise<void> => {
  for (const piece of pieces) {
    if (process.stdout.destroyed) return;
    await new Promise<void>((resolve, reject) => {
      process.stdout.write(piece, error => {
        if (isClosedPipe(error)) resolve();
        else if (error) reject(error);
        else resolve();
      });
    });
  }
};

/** `| head` closes the pipe: that is no defect. */
const isClosedPipe = (error: NodeJS.ErrnoException | null | undefined): boolean =>
  error?.code === 'EPIPE' || error?.code === 'ERR_STREAM_DESTROYED';

export const talk = (text: string): void => void process.stderr.write(`${text}\n`);

/** The stream tells of a closed pipe as an event as well; any other error is a defect. */
export const endQuietlyOnClosedPipe = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (!isClosedPipe(error)) throw error;
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
