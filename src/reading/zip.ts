/** The members of a zip archive, bombs refused before they go off. The one door to zip.js. */
import {
  ERR_ENCRYPTED,
  ERR_INVALID_PASSWORD,
  ERR_UNSUPPORTED_ENCRYPTION,
  type FileEntry,
  Uint8ArrayReader,
  ZipReader,
} from '@zip.js/zip.js';
import { decode } from './decode.js';
import type { Failure } from './document.js';
import { exceeds, mebibytes, READING_LIMITS } from './limits.js';

export interface Member {
  readonly name: string;
  readonly isLocked: boolean;
  /** Why not: `wrong-password`, also where one is needed and none was given. */
  readonly read: (password?: string) => Promise<Uint8Array | Unread>;
}

type Unread = 'wrong-password' | 'unsupported-encryption' | 'damaged';

/** Folders and what operating systems leave behind are no members. */
export const membersOf = async (bytes: Uint8Array): Promise<readonly Member[] | Failure> => {
  const entries = await entriesOf(bytes);
  if (!entries) return { code: 'read.damaged' };
  const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  return (
    exceeds(entries.length, READING_LIMITS.members, 'read.too-many-members') ??
    exceeds(mebibytes(unpacked), mebibytes(READING_LIMITS.unpackedBytes), 'read.unpacks-too-large') ??
    (unpacked > READING_LIMITS.harmlessBytes
      ? exceeds(Math.round(unpacked / Math.max(packed, 1)), READING_LIMITS.ratio, 'read.packed-too-tightly')
      : undefined) ??
    entries.map(memberOf).filter(({ name }) => !LITTER.test(name))
  );
};

const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;

const entriesOf = async (bytes: Uint8Array): Promise<readonly FileEntry[] | undefined> => {
  try {
    const entries = await new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false }).getEntries();
    return entries.flatMap(entry => (entry.directory ? [] : [entry]));
  } catch {
    return undefined;
  }
};

/** Korean and Japanese packers write names in their own encoding, and macOS takes letters apart. */
const memberOf = (entry: FileEntry): Member => ({
  name: (entry.filenameUTF8 ? entry.filename : decode(entry.rawFilename).text).normalize('NFC'),
  isLocked: entry.encrypted,
  read: password => inflate(entry, password),
});

/** A directory may lie: what comes out is never more than it declared. */
const inflate = async (entry: FileEntry, password: string | undefined): Promise<Uint8Array | Unread> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const sink = new WritableStream<Uint8Array>({
    write: chunk => {
      size += chunk.length;
      if (size > entry.uncompressedSize) throw new Error('larger than declared');
      chunks.push(chunk);
    },
  });
  try {
    await entry.getData(sink, {
      useWebWorkers: false,
      checkSignature: true,
      ...(password === undefined ? {} : { password }),
    });
    return Buffer.concat(chunks);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    if (reason === ERR_INVALID_PASSWORD || reason === ERR_ENCRYPTED) return 'wrong-password';
    if (reason === ERR_UNSUPPORTED_ENCRYPTION) return 'unsupported-encryption';
    return entry.encrypted ? 'wrong-password' : 'damaged';
  }
};
