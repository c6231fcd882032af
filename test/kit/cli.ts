/** The program as its users run it: the built bin in a process of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './files.js';

export const BIN = join(ROOT, 'bin/micro-audit.js');

export interface Ran {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** With a bare environment, so that the machine's language, colors and time zone have no say. */
export const runCli = (argv: readonly string[], { cwd = ROOT, env = {}, input }: Setting = {}): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...argv], { cwd, env: { PATH: process.env['PATH'] ?? '', ...env } });
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
