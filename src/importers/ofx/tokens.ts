/** OFX text to tags and texts, in time linear in its length, whatever is in it. */

export interface Tag {
  /** In upper case, without prefix and attributes. */
  readonly name: string;
  readonly type: 'open' | 'close';
  /** The line it stands on, from 1. */
  readonly line: number;
  /** What follows it up to the next tag: entities decoded, blanks collapsed. */
  readonly text: string;
}

/** `<` before anything but a tag is a letter of a memo. */
const TAG = /<(\/?)(?:[\w-]+:)?([A-Za-z][\w.-]*)(?:\s[^<>]*)?>/g;

/** Starts with the root; what stands before it (headers of either version, none, or one in a comment) tells nothing that the bytes do not. */
export function* tagsOf(text: string): Generator<Tag> {
  const body = resolveSections(text);
  let line = 1;
  let counted = 0;
  let tag: Omit<Tag, 'text'> | undefined;
  let end = 0;
  for (const found of body.matchAll(TAG)) {
    const [whole, slash, name = ''] = found;
    if (tag !== undefined) yield { ...tag, text: plain(body.slice(end, found.index)) };
    for (; counted < found.index; counted += 1) if (isBreak(body, counted)) line += 1;
    tag = { name: name.toUpperCase(), type: slash === '/' ? 'close' : 'open', line };
    end = found.index + whole.length;
    if (!whole.endsWith('/>')) continue;
    yield { ...tag, text: '' };
    tag = { ...tag, type: 'close' };
  }
  if (tag !== undefined) yield { ...tag, text: plain(body.slice(end)) };
}

const isBreak = (text: string, at: number): boolean => {
  const letter = text[at];
  return letter === '\n' || (letter === '\r' && text[at + 1] !== '\n');
};

/** Comments become their line breaks, CDATA its escaped text. One that never ends is left as it stands. */
const resolveSections = (text: string): string =>
  replaceSections(
    replaceSections(text, '<!--', '-->', comment => comment.replaceAll(/[^\r\n]+/g, '')),
    '<![CDATA[',
    ']]>',
    escapeXml,
  );

const replaceSections = (text: string, open: string, close: string, replace: (inner: string) => string): string => {
  const pieces: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
    if (end < 0) break;
    pieces.push(text.slice(from, start), replace(text.slice(start + open.length, end)));
    from = end + close.length;
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(from);
};

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Decoded twice: banks escape what is escaped already (`&amp;lt;`). */
const plain = (text: string): string => decodeEntities(decodeEntities(text)).replaceAll(/\s+/g, ' ').trim();

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(
        /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi,
        (whole, decimal, hex, name: string | undefined) =>
          name === undefined
            ? character(decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal), whole)
            : (NAMED[name.toLowerCase()] ?? whole),
      )
    : text;

const character = (code: number, whole: string): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
