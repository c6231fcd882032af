/** What people hand in that holds no statement, told by its bytes: each is refused by its own name, with what to export instead. */
import { constants, gunzipSync } from 'node:zlib';
import type { Failure } from './document.js';
import foreign from './foreign-kinds.json' with { type: 'json' };
import type { Member } from './zip.js';

const KINDS: readonly { readonly failure: Failure; readonly head: RegExp }[] = foreign.kinds.map(
  ({ code, args, head }) => ({
    failure: args === undefined ? { code } : { code, args: { ...args } },
    head: new RegExp(head),
  }),
);

const HEAD_BYTES = 300;

/** Of bytes that are neither a zip, a compound file nor a PDF; undefined where they may be text. */
export const foreignBytes = (bytes: Uint8Array): Failure | undefined => {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('hex');
  const found = KINDS.find(kind => kind.head.test(head))?.failure;
  return found?.args?.['kind'] === 'gzip' ? (foreignText(unpackedHead(bytes)) ?? found) : found;
};

/** Programs that keep their books in a packed XML are known by how that begins. */
const PACKED_BYTES = 4096;

const unpackedHead = (bytes: Uint8Array): string => {
  try {
    return gunzipSync(bytes.subarray(0, PACKED_BYTES), { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8');
  } catch {
    return '';
  }
};

/** Of text, by how it begins. */
export const foreignText = (text: string): Failure | undefined => {
  const head = text.slice(0, 4000);
  const program = PROGRAMS.find(({ root }) => root.test(head))?.program;
  if (program !== undefined) return { code: 'read.program-file', args: { program } };
  if (BAI2.test(head)) return { code: 'read.bai2' };
  if (/^\s*\{\\rtf\d/.test(head)) return { code: 'read.text-document' };
  return PAGE.test(head) ? foreignPage(text) : undefined;
};

const PROGRAMS = [
  { program: 'GnuCash', root: /^\s*(?:<\?xml[^>]*>\s*)?<gnc-v2[\s>]/ },
  { program: 'KMyMoney', root: /^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE[^>]*>\s*)?<KMYMONEY-FILE[\s>]/i },
  { program: 'HomeBank', root: /^\s*(?:<\?xml[^>]*>\s*)?<homebank\s/ },
];

/** A file header, a group header and, it may be, an account: records of numbered types that end with a slash. */
const BAI2 = /^\s*01,[^\n/]*\/\s*\n\s*02,[^\n/]*\/\s*(?:\n|$)/;

const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype html|html|head|body)\b/i;

/** The page of a login that has run out, or one whose table is drawn only in the browser. A page with amounts in its cells may be a statement. */
const foreignPage = (page: string): Failure | undefined => {
  if (AMOUNT_CELL.test(page)) return undefined;
  if (/<input\b[^>]*\btype\s*=\s*["']?password/i.test(page)) return { code: 'read.login-page' };
  return /<t[dh]\b/i.test(page) ? undefined : { code: 'read.web-page' };
};

const AMOUNT_CELL = /<td\b[^>]*>[^<\d]{0,9}\d[\d.,]*[^<\d]{0,9}</i;

/** Of a zip that is no archive of documents, but one document. */
export const foreignPackage = (members: readonly Member[]): Failure | undefined => {
  const has = (name: RegExp) => members.some(member => name.test(member.name));
  if (has(/(?:^|\/)Index\/.*\.iwa$|\.numbers\/Index\.zip$/)) return { code: 'read.apple-numbers' };
  return has(/^(?:word\/document\.xml|ppt\/presentation\.xml|Contents\/section0\.xml)$/)
    ? { code: 'read.text-document' }
    : undefined;
};

/** Of a compound file, by its streams. */
export const foreignStreams = (streams: ReadonlyMap<string, Buffer>): Failure | undefined =>
  streams.has('WordDocument') || streams.get('FileHeader')?.toString('latin1', 0, 17) === 'HWP Document File'
    ? { code: 'read.text-document' }
    : undefined;
