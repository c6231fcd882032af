/** Bytes to text. The one door to iconv-lite: `TextDecoder('euc-kr')` is wrong for 8,822 of 11,172 syllables. */
import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Diagnostic } from '../model/diagnostic.js';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly flaws: readonly Diagnostic[];
}

export const decode = (bytes: Uint8Array, wanted?: string): Decoded => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encoding = wanted ?? detect(buffer);
  return { text: iconv.decode(buffer, encoding), encoding, flaws: [] };
};

const detect = (buffer: Buffer): string => {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  return isUtf8(buffer) ? 'utf-8' : 'windows-949';
};
