/** What is no statement is refused by its own name; a NUL in a text is no reason to refuse it. */
import { gzipSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/words.js';
import type { Opening } from '../../src/reading/document.js';
import foreign from '../../src/reading/foreign-kinds.json' with { type: 'json' };
import { open } from '../../src/reading/open.js';

const opened = async (bytes: Uint8Array): Promise<Opening> => (await open({ name: 'x', bytes }))[0]!;

const failureOf = async (bytes: Uint8Array) => {
  const opening = await opened(bytes);
  return opening.kind === 'unreadable' ? opening.failure : opening.kind;
};

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const filled = (head: string, size = 2000) => Buffer.concat([latin1(head), Buffer.alloc(size, 0x41)]);

const zipOf = async (names: readonly string[]): Promise<Uint8Array> => {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const name of names) await zip.add(name, new Uint8ArrayReader(latin1('x')), { useWebWorkers: false });
  return zip.close();
};

const emptyWorkbook = (): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([]), 'Charts');
  return Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
};

const LOGIN = '<!DOCTYPE html><html><body><form><input type="password" name="pw"></form></body></html>';
const BAI2 =
  '01,INVBANK,CLIENT,250101,0200,1,80,1,2/\n02,CLIENT,INVBANK,1,250101,0100,USD,2/\n03,0001,USD,010,+100,,/\n';

const FOREIGN: readonly (readonly [name: string, bytes: Uint8Array, code: string, program?: string])[] = [
  ['PNG', filled('\x89PNG\r\n\x1a\n'), 'read.picture'],
  ['JPEG', filled('\xff\xd8\xff\xe0\0\x10JFIF'), 'read.picture'],
  ['HEIC', filled('\0\0\0\x18ftypheic\0\0'), 'read.picture'],
  ['SQLite', filled('SQLite format 3\0'), 'read.database'],
  ['Access', filled('\0\x01\0\0Standard Jet DB\0'), 'read.database'],
  ['Money', filled('\0\x01\0\0MSISAM Database\0'), 'read.program-file', 'Microsoft Money'],
  ['Quicken', filled('\xac\x9e\xbd\x8f\0\0'), 'read.program-file', 'Quicken'],
  ['GnuCash', gzipSync('<?xml version="1.0"?>\n<gnc-v2 xmlns:gnc="x">'), 'read.program-file', 'GnuCash'],
  ['GnuCash, unpacked', latin1('<?xml version="1.0"?>\n<gnc-v2>\n</gnc-v2>'), 'read.program-file', 'GnuCash'],
  ['KMyMoney', gzipSync('<!DOCTYPE KMYMONEY-FILE>\n<KMYMONEY-FILE>'), 'read.program-file', 'KMyMoney'],
  ['gzip', gzipSync('Date,Amount\n2025-01-05,1.00\n'), 'read.packed', 'gzip'],
  ['gzip, cut', gzipSync('Date').subarray(0, 6), 'read.packed', 'gzip'],
  ['tar', Buffer.concat([Buffer.alloc(257), filled('ustar\x0000')]), 'read.packed', 'tar'],
  ['7z', filled("7z\xbc\xaf'\x1c"), 'read.packed', '7z'],
  ['Fasoo', filled('\x9b DRMONE  This'), 'read.protected', 'Fasoo DRM'],
  ['SoftCamp', filled('SCDSA004'), 'read.protected', 'SoftCamp'],
  ['BAI2', latin1(BAI2), 'read.bai2'],
  ['RTF', latin1('{\\rtf1\\ansi Hello}'), 'read.text-document'],
  ['login', latin1(LOGIN), 'read.login-page'],
  ['page', latin1('<html><body><p>Please wait.</p></body></html>'), 'read.web-page'],
];

describe('what is no statement', () => {
  it.each(FOREIGN.map(([name, ...rest]) => ({ name, rest })))('$name', async ({ rest: [bytes, code, program] }) => {
    const failure = await failureOf(bytes);
    expect(failure).toEqual({ code, ...(program === undefined ? {} : { args: expect.anything() as unknown }) });
    if (program !== undefined) expect(Object.values((failure as { args: object }).args)).toEqual([program]);
  });

  it.each<readonly [string, readonly string[], string]>([
    ['Numbers', ['Index/Document.iwa', 'Metadata/Properties.plist'], 'read.apple-numbers'],
    ['Word', ['[Content_Types].xml', 'word/document.xml'], 'read.text-document'],
    ['Hangul', ['mimetype', 'Contents/section0.xml'], 'read.text-document'],
  ])('%s', async (_, names, code) => {
    expect(await failureOf(await zipOf(names))).toEqual({ code });
  });

  it('a workbook without rows', async () => {
    expect(await failureOf(emptyWorkbook())).toEqual({ code: 'read.workbook-without-rows' });
  });

  it('is named in every language', () => {
    for (const { code } of foreign.kinds) expect(words.ko).toHaveProperty([code]);
  });

  it('does not take a page of amounts for a login, though it asks for a password', async () => {
    const page = `<html><body><input type="password"><table><tr><th>Day<th>Sum<tr><td>2025-01-05<td>-1,200</table></html>`;
    expect(await failureOf(latin1(page))).toBe('tables');
  });
});

describe('NUL bytes', () => {
  const LINES = 'Date,Description,Amount\n2025-01-15,Shop\0,-12.50\n2025-01-20,Wages,100.00\n';

  it('are left out of a text, and told with their lines', async () => {
    expect(await opened(latin1(LINES))).toMatchObject({
      text: LINES.replace('\0', ''),
      flaws: [{ code: 'read.nul-bytes', level: 'warning', locator: '2', args: { count: 1, lines: '2' } }],
    });
  });

  it('may fill up the last block of a disk', async () => {
    expect(await opened(latin1(LINES.replace('\0', '') + '\0'.repeat(4000)))).toMatchObject({ kind: 'text' });
  });

  it('are half of every letter in UTF-16 without a mark', async () => {
    const text = LINES.replace('\0', '');
    expect(await opened(Buffer.from(text, 'utf16le'))).toMatchObject({ text, encoding: 'utf-16le', flaws: [] });
    expect(await opened(Buffer.from(text, 'utf16le').swap16())).toMatchObject({
      text,
      encoding: 'utf-16be',
      flaws: [],
    });
  });

  it('make no text of a program', async () => {
    expect(await failureOf(Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 37) % 29)))).toEqual({
      code: 'read.binary',
    });
    expect(await failureOf(Buffer.alloc(3000))).toEqual({ code: 'read.binary' });
  });
});
