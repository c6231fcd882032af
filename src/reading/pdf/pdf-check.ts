/** Looks into the compressed streams of a PDF before the whole is handed to its reader: what would blow up is refused here. */
import { inflateSync } from 'node:zlib';
import type { Failure } from '../document.js';
import { exceeds, mebibytes, READING_LIMITS } from '../limits.js';

/** A page of text unpacks to about a tenth of a megabyte, and to ten times its size. */
const PAGE_BYTES = 2 ** 20;
const CONTENT_BYTES = 32 * 2 ** 20;
const HARMLESS_BYTES = 2 ** 18;
const CONTENT_RATIO = 50;
/** A compressed stream may be compressed twice. */
const FILTERS = 3;

export const checkPdf = (bytes: Uint8Array): Failure | undefined => {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let content = 0;
  let other = 0;
  let end = 0;
  for (let at = pdf.indexOf(STREAM); at >= 0; at = pdf.indexOf(STREAM, end)) {
    const dictionary = pdf.toString('latin1', Math.max(end, at - 1000), at);
    const start = at + STREAM.length + (pdf[at + STREAM.length] === 0x0d ? 2 : 1);
    const close = pdf.indexOf('endstream', start);
    const packed = pdf.subarray(start, close < 0 ? pdf.length : close);
    end = start + packed.length + 'endstream'.length;
    if (!/\/(?:FlateDecode|Fl)\b/.test(dictionary)) continue;
    const isContent = !/\/(?:Image|Length1|CIDFontType0C|Type1C|OpenType)\b/.test(dictionary);
    const limit = isContent ? Math.min(PAGE_BYTES, CONTENT_BYTES - content) : READING_LIMITS.unpackedBytes - other;
    const size = unpackedSize(packed, Math.max(limit, 1));
    const failure =
      (size > limit
        ? { code: 'read.unpacks-too-large', args: { count: mebibytes(size), limit: mebibytes(limit) } }
        : undefined) ??
      (isContent && size > HARMLESS_BYTES
        ? exceeds(Math.round(size / packed.length), CONTENT_RATIO, 'read.packed-too-tightly')
        : undefined);
    if (failure) return failure;
    if (isContent) content += size;
    else other += size;
  }
  return undefined;
};

const STREAM = 'stream';

/** Of what can be unpacked; encrypted streams cannot. One more than the limit where it is too much. */
const unpackedSize = (packed: Buffer, limit: number): number => {
  let inside = packed;
  for (let filter = 0; filter < FILTERS; filter += 1) {
    try {
      inside = inflateSync(inside, { maxOutputLength: limit });
    } catch (error) {
      if (error instanceof RangeError) return limit + 1;
      break;
    }
  }
  return inside === packed ? 0 : inside.length;
};
