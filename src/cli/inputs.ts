/** The only disk read: paths, folders, globs and standard input to documents. */
import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { escapePath, glob } from 'tinyglobby';
import { UsageError } from '../model/usage-error.js';
import type { Document } from '../reading/document.js';
import { READING_LIMITS } from '../reading/limits.js';

/**
 * The documents that the paths name, each once, in the order of their names. A folder stands for all files below it, hidden ones left out; `-` for
 * standard input. Throws a UsageError for a path that names nothing.
 */
export const readDocuments = async (paths: readonly string[]): Promise<readonly Document[]> => {
  const found = await Promise.all(paths.map(filesOf));
  const names = [...new Set(found.flat())].sort();
  return Promise.all(
    names.map(async name => ({ name, bytes: name === '-' ? await standardInput() : await fileBytes(name) })),
  );
};

const filesOf = async (path: string): Promise<readonly string[]> => {
  if (path === '-') return ['-'];
  const entry = await stat(path).catch(() => undefined);
  if (entry?.isFile()) return [path];
  const pattern = entry?.isDirectory() ? `${escapePath(path.replaceAll('\\', '/').replace(/\/$/, ''))}/**` : path;
  const files = await glob(pattern, { expandDirectories: false, dot: false });
  if (files.length === 0)
    throw new UsageError({ id: entry === undefined ? 'usage.no-such-path' : 'usage.empty-folder', args: { path } });
  return files.map(file => join(file));
};

/** One byte more than is opened at the most: enough for `open` to say that it is too much. */
const fileBytes = async (name: string): Promise<Uint8Array> => {
  const { size } = await stat(name);
  if (size <= READING_LIMITS.documentBytes) return readFile(name);
  const file = await open(name);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(READING_LIMITS.documentBytes + 1));
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const standardInput = async (): Promise<Uint8Array> => {
  if (process.stdin.isTTY) throw new UsageError({ id: 'usage.terminal-input' });
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
};
