/** Bytes to text. The one door to iconv-lite: `TextDecoder('euc-kr')` is wrong for 8,822 of 11,172 syllables. */
import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Diagnostic } from '../model/diagnostic.js';
import { UsageError } from '../model/usage-error.js';
import { flawInLines } from './flaw.js';
import { LEGACY_ENCODINGS, mostPlausible } from './plausibility.js';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly flaws: readonly Diagnostic[];
}

/** The text of the bytes in the wanted encoding, or in the one they seem to be in. Bytes that are no text become U+FFFD and a flaw. */
export const decode = (bytes: Uint8Array, wanted?: string): Decoded => {
  if (wanted !== undefined && !iconv.encodingExists(wanted))
    throw new UsageError({ id: 'usage.encoding-unknown', args: { encoding: wanted } });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encoding = wanted ?? detect(buffer);
  if (encoding !== 'utf-8') return withFlaws(iconv.decode(buffer, encoding), encoding);
  if (isUtf8(buffer)) return { text: iconv.decode(buffer, encoding), encoding, flaws: [] };
  return wanted === undefined ? glued(buffer) : withFlaws(iconv.decode(buffer, encoding), encoding);
};

/** A ladder: a byte order mark, the pattern of NULs, valid UTF-8, what the text says of itself, what reads best. */
const detect = (buffer: Buffer): string =>
  byteOrderMark(buffer) ??
  wideByNuls(buffer) ??
  (mostlyUtf8(buffer) ? 'utf-8' : undefined) ??
  stated(buffer) ??
  plausible(highLines(buffer));

const byteOrderMark = (buffer: Buffer): string | undefined => {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  return buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf ? 'utf-8' : undefined;
};

/** Digits, commas and line ends are NUL on one side of every pair: a fifth of the pairs on one side, none to speak of on the other. */
const wideByNuls = (buffer: Buffer): string | undefined => {
  const pairs = Math.min(buffer.length, 8192) >> 1;
  const nuls = [0, 0];
  for (let at = 0; at < pairs * 2; at += 1) if (buffer[at] === 0) nuls[at & 1]! += 1;
  const [first = 0, second = 0] = nuls;
  if (second > pairs / 5 && first < second / 20) return 'utf-16le';
  return first > pairs / 5 && second < first / 20 ? 'utf-16be' : undefined;
};

/**
 * Legacy text happens to be valid UTF-8 here and there (a tenth of the letters of windows-949, a sixth of GB18030), but hardly for a
 * whole line; a file glued together from several, or cut in the middle of a letter, is UTF-8 in most of its lines.
 */
const mostlyUtf8 = (buffer: Buffer): boolean => {
  if (isUtf8(buffer)) return true;
  const lines = highLines(buffer);
  return lines.filter(nearlyUtf8).length * 2 >= lines.length;
};

/** Four letters that are fine for each broken one. */
const nearlyUtf8 = (line: Buffer): boolean => {
  if (isUtf8(line)) return true;
  const letters = iconv.decode(line, 'utf-8').replace(/[\0-\x7f]/g, '');
  const broken = letters.split('\ufffd').length - 1;
  return letters.length - broken >= 4 * broken;
};

/** What XML and HTML say of themselves holds for every other byte; OFX headers do not (they say 1252 over anything). */
const stated = (buffer: Buffer): string | undefined => {
  const head = buffer.toString('latin1', 0, 2048);
  const name = /^\s*<\?xml[^>]*\bencoding=["']([\w-]+)|<meta[^>]*\bcharset=["']?([\w-]+)/i.exec(head);
  const encoding = (name?.[1] ?? name?.[2])?.toLowerCase();
  if (encoding === undefined || /^utf|ascii/.test(encoding) || !iconv.encodingExists(encoding)) return undefined;
  const canonical = WHAT_IS_MEANT[encoding] ?? encoding;
  return iconv.decode(Buffer.concat(highLines(buffer)), canonical).includes('\ufffd') ? undefined : canonical;
};

/** Names that are written for the larger set, as browsers read them too. */
const WHAT_IS_MEANT: Readonly<Record<string, string>> = {
  'euc-kr': 'windows-949',
  'ks_c_5601-1987': 'windows-949',
  'iso-8859-1': 'windows-1252',
  gb2312: 'gb18030',
  gbk: 'gb18030',
};

const readingsOf = (sample: Buffer) =>
  LEGACY_ENCODINGS.map(encoding => ({ encoding, text: iconv.decode(sample, encoding) }));

/** UTF-8 with lines in another encoding, as when two exports are put into one file: each line is read in its own. */
const glued = (buffer: Buffer): Decoded => {
  const lines = [...linesOf(buffer)];
  const foreign = new Set(lines.flatMap((line, index) => (nearlyUtf8(line) ? [] : [index])));
  if (foreign.size === 0) return withFlaws(iconv.decode(buffer, 'utf-8'), 'utf-8');
  const other = plausible(lines.filter((_, index) => foreign.has(index)));
  const texts = lines.map((line, index) => iconv.decode(line, foreign.has(index) ? other : 'utf-8'));
  const { text, encoding, flaws } = withFlaws(texts.join(''), 'utf-8');
  const numbers = [...foreign].map(index => index + 1);
  return { text, encoding, flaws: [flawInLines('read.mixed-encodings', numbers, { encoding: other }), ...flaws] };
};

const plausible = (lines: readonly Buffer[]): string =>
  mostPlausible(readingsOf(Buffer.concat(lines.slice(0, SAMPLE_LINES)))) ?? 'windows-1252';

/** Enough to judge by: more only costs time. */
const SAMPLE_BYTES = 6000;
const SAMPLE_LINES = 100;

/** With their line feeds. No encoding here has a line feed inside a letter. */
function* linesOf(buffer: Buffer): Generator<Buffer> {
  for (let start = 0; start < buffer.length; ) {
    const feed = buffer.indexOf(0x0a, start);
    const end = feed < 0 ? buffer.length : feed + 1;
    yield buffer.subarray(start, end);
    start = end;
  }
}

/** The first lines that have a byte above ASCII, and of those what matters: they alone tell encodings apart. */
const highLines = (buffer: Buffer): readonly Buffer[] => {
  const lines: Buffer[] = [];
  let size = 0;
  for (const line of linesOf(buffer)) {
    const firstHigh = line.findIndex(byte => byte > 0x7f);
    if (firstHigh < 0) continue;
    const near = wholeLetters(line.subarray(Math.max(0, firstHigh - 20), firstHigh + SAMPLE_BYTES - size));
    lines.push(near);
    size += near.length;
    if (size >= SAMPLE_BYTES) break;
  }
  return lines;
};

/** Without the half of a letter that a cut may leave at the end. */
const wholeLetters = (line: Buffer): Buffer => {
  let end = line.length;
  while (end > 0 && line[end - 1]! > 0x7f) end -= 1;
  return end > line.length - 4 && line.at(-1) !== 0x0a ? line.subarray(0, end) : line;
};

const withFlaws = (text: string, encoding: string): Decoded => {
  if (!text.includes('\ufffd')) return { text, encoding, flaws: [] };
  const broken = text.split(/\r\n|\n|\r/).flatMap((line, index) => (line.includes('\ufffd') ? [index + 1] : []));
  return { text, encoding, flaws: [flawInLines('read.broken-letters', broken, { encoding })] };
};
