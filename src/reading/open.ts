/** Takes a document's container off: bytes decide, never the extension. */
import { type Document, type Opening, type OpenOptions, unreadable } from './document.js';
import { foreignBytes } from './foreign.js';
import { mebibytes, READING_LIMITS } from './limits.js';
import { openText } from './open-text.js';

/** One opening for a document; one for each member of an archive. Nothing in the bytes makes it throw. */
export const open = (document: Document, options: OpenOptions = {}): Promise<readonly Opening[]> =>
  openAt(document, options, 0);

/** An archive in an archive is somebody's habit; deeper ones are a trap. */
const DEPTH_LIMIT = 2;

const openAt = async (document: Document, options: OpenOptions, depth: number): Promise<readonly Opening[]> => {
  const { name, bytes } = document;
  if (bytes.length === 0) return [unreadable(name, 'read.empty')];
  if (bytes.length > READING_LIMITS.documentBytes)
    return [
      unreadable(name, 'read.too-large', {
        count: mebibytes(bytes.length),
        limit: mebibytes(READING_LIMITS.documentBytes),
      }),
    ];
  if (isZip(bytes)) {
    if (depth >= DEPTH_LIMIT) return [unreadable(name, 'read.nested-archives')];
    const { openZip } = await import('./open-zip.js');
    return openZip(document, options, member => openAt(member, options, depth + 1));
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0) || isBareBiff(bytes)) {
    const { openXls } = await import('./open-xls.js');
    return [await openXls(document, options)];
  }
  if (isPdf(bytes)) {
    const { openPdf } = await import('./pdf/open-pdf.js');
    return [await openPdf(document, options)];
  }
  const foreign = foreignBytes(bytes);
  return [foreign === undefined ? openText(document, options) : { name, kind: 'unreadable', failure: foreign }];
};

const startsWith = (bytes: Uint8Array, ...magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

/** With members, or with none. */
const isZip = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06);

/** `%PDF`, before which a mail program may have left something. */
const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');

/** BIFF without a compound file around it: a BOF record of version 2, 3, 4, 5 or 8. */
const isBareBiff = ([record, version, length, rest]: Uint8Array): boolean =>
  record === 0x09 && [0, 2, 4, 8].includes(version ?? -1) && [4, 6, 8, 16].includes(length ?? -1) && rest === 0;
