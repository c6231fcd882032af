/** Compound files: workbooks of the old kind (.xls), and encrypted ones of either. */
import { isLockedBiff, streamsOf } from './compound-file.js';
import { biffLock, type Lock, packageLock } from './decrypt.js';
import { type Document, type Opening, type OpenOptions, unreadable } from './document.js';
import { foreignStreams } from './foreign.js';
import { unlock } from './password.js';
import { openedWorkbook, readWorkbook } from './workbook.js';

export const openXls = async (document: Document, options: OpenOptions): Promise<Opening> => {
  const { name, bytes } = document;
  if (bytes[0] === 0x09) return openPlain(document, true);
  const streams = await streamsOf(bytes);
  if (!streams) return unreadable(name, 'read.damaged');
  const [info, encrypted] = [streams.get('EncryptionInfo'), streams.get('EncryptedPackage')];
  if (info && encrypted) {
    const lock = packageLock(info, encrypted);
    return lock ? openLocked(document, options, lock) : unreadable(name, 'read.encryption-unsupported');
  }
  const book = streams.get('Workbook') ?? streams.get('Book');
  if (!book) return { name, kind: 'unreadable', failure: foreignStreams(streams) ?? { code: 'read.binary' } };
  if (isLockedBiff(book)) return openLocked(document, options, biffLock(bytes));
  return openPlain(document, !streams.has('Workbook'));
};

/** Excel locks what is merely protected with this one, and asks nobody for it. */
const EXCELS_OWN = 'VelvetSweatshop';

/** A password that was given is tried first, since every try takes a third of a second; nobody is asked before Excel's own was tried. */
const openLocked = async ({ name }: Document, { password }: OpenOptions, lock: Lock): Promise<Opening> => {
  const given = typeof password === 'string';
  const free = given ? undefined : await lock(EXCELS_OWN);
  const opened = free
    ? { value: free }
    : await unlock(name, password, async answer => (await lock(answer)) ?? (given ? lock(EXCELS_OWN) : undefined));
  return 'failure' in opened
    ? { name, kind: 'unreadable', failure: opened.failure }
    : openAgain({ name, bytes: opened.value });
};

/** What comes out of a lock is a package or a plain .xls. */
const openAgain = async (document: Document): Promise<Opening> => {
  if (document.bytes[0] !== 0x50) return openPlain(document, false);
  const { openZip } = await import('./open-zip.js');
  const [opening] = await openZip(document, {}, () => Promise.resolve([]));
  return opening ?? unreadable(document.name, 'read.damaged');
};

/** Before Excel 97 text was in the codepage of the machine: 949 in Korea. */
const openPlain = async ({ name, bytes }: Document, codepages: boolean): Promise<Opening> => {
  const tables = await readWorkbook(bytes, { codepages });
  return 'code' in tables ? { name, kind: 'unreadable', failure: tables } : openedWorkbook(name, 'xls', tables);
};
