/** The program as its users run it: the built bin in a process of its own; or, where only its answer matters, its source in this one. */
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { run } from '../../src/cli/main.js';
import { filesUnder, ROOT } from './files.js';

export interface Ran {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** With a bare environment, so that the machine's language, colors and time zone have no say. */
const bare = (env: Setting['env']) => ({ PATH: process.env['PATH'] ?? '', ...env });

/** The path of the bin. Throws where it was built before the source was last changed: a stale build proves nothing. */
export const builtBin = (): string => {
  const stale = staleFile(join(ROOT, 'src'), join(ROOT, 'dist'));
  if (stale !== undefined) throw new Error(`dist/ is older than src/${stale}: npm run build`);
  return join(ROOT, 'bin/micro-audit.js');
};

/** The newest file of the folder `source` where it is newer than the program in the folder `built`, or where there is none. */
export const staleFile = (source: string, built: string): string | undefined => {
  const changed = filesUnder(source).map(file => ({ file, at: statSync(join(source, file)).mtimeMs }));
  const newest = changed.reduce((a, b) => (b.at > a.at ? b : a));
  const program = statSync(join(built, 'cli/main.js'), { throwIfNoEntry: false });
  return program === undefined || program.mtimeMs < newest.at ? newest.file : undefined;
};

export const runCli = (
  argv: readonly string[],
  { cwd = ROOT, env, input }: Setting & { readonly input?: string } = {},
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [builtBin(), ...argv], { cwd, env: bare(env) });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      stdout += piece;
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      stderr += piece;
    });
    child.on('error', reject);
    child.on('close', exit => resolve({ exit, stdout, stderr }));
    child.stdin.end(input ?? '');
  });

let busy = false;

/** One at a time: folder, environment and streams of this process are borrowed. Reads no standard input. */
export const runHere = async (argv: readonly string[], { cwd = ROOT, env }: Setting = {}): Promise<Ran> => {
  if (busy) throw new Error('one runHere at a time: they borrow the folder and the streams of this process');
  busy = true;
  const [stdout, stderr] = [borrow(process.stdout), borrow(process.stderr)];
  const before = { cwd: process.cwd(), env: process.env };
  process.chdir(cwd);
  process.env = bare(env);
  try {
    return { exit: await run(argv), stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    process.env = before.env;
    process.chdir(before.cwd);
    busy = false;
    stdout.giveBack();
    stderr.giveBack();
  }
};

/** What is written to the stream is kept, and so are those who listen to it. */
const borrow = (stream: NodeJS.WriteStream) => {
  const { write } = stream;
  const listeners = stream.listeners('error');
  let text = '';
  stream.write = (piece: string | Uint8Array, ...more: readonly unknown[]): boolean => {
    text += typeof piece === 'string' ? piece : Buffer.from(piece).toString();
    const written = more.at(-1);
    if (typeof written === 'function') (written as () => void)();
    return true;
  };
  return {
    text: () => text,
    giveBack: () => {
      stream.write = write;
      for (const added of stream.listeners('error').filter(listener => !listeners.includes(listener)))
        stream.off('error', added as () => void);
    },
  };
};
