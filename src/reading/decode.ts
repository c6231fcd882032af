/** Bytes to text. The one door to iconv-lite: `TextDecoder('euc-kr')` is wrong for 8,822 of 11,172 syllables. */
import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

export const decode = (bytes: Uint8Array): Decoded => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return { text: iconv.decode(buffer, 'utf-16le'), encoding: 'utf-16le' };
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return { text: iconv.decode(buffer, 'utf-16be'), encoding: 'utf-16be' };
  if (isUtf8(buffer)) return { text: iconv.decode(buffer, 'utf-8'), encoding: 'utf-8' };
  return { text: iconv.decode(buffer, 'windows-949'), encoding: 'windows-949' };
};
