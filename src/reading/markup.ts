/** A web page to tags and text, in one pass whose time grows with the page and with nothing else. */

type Markup =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tag'; readonly name: string; readonly closes: boolean; readonly source: string };

/** Comments, scripts and styles are left out; entities are letters. */
export function* markupOf(page: string): Generator<Markup> {
  for (let at = 0; at < page.length; ) {
    const start = indexOrEnd(page, '<', at);
    if (start > at) yield { kind: 'text', text: unescapeEntities(page.slice(at, start)) };
    if (start === page.length) return;
    if (page.startsWith('<!--', start)) {
      at = indexOrEnd(page, '-->', start + 4) + 3;
      continue;
    }
    const end = indexOrEnd(page, '>', start);
    const source = page.slice(start, end);
    at = end + 1;
    const [, slash, name] = /^<(\/?)([a-z][\w:-]*)/i.exec(source) ?? [];
    if (name === undefined) continue;
    const tag = name.toLowerCase();
    yield { kind: 'tag', name: tag, closes: slash === '/', source };
    if (slash === '' && (tag === 'script' || tag === 'style')) at = closingTag(page, tag, at);
  }
}

const indexOrEnd = (page: string, text: string, from: number): number => {
  const index = page.indexOf(text, from);
  return index < 0 ? page.length : index;
};

const closingTag = (page: string, tag: string, from: number): number => {
  const closing = new RegExp(`</${tag}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(page)?.index ?? page.length;
};

/** The names that statements use; the rest of HTML's two thousand stay as they are written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  yen: '¥',
  euro: '€',
  pound: '£',
  cent: '¢',
  copy: '©',
  reg: '®',
  times: '×',
  minus: '−',
  rarr: '→',
};

const unescapeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/gi,
        (whole, decimal?: string, hex?: string, name?: string) => {
          if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
          const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
          if (code === 160) return ' ';
          return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        },
      )
    : text;
