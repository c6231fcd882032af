/** Which rows of a workbook nobody sees who looks at it. SheetJS knows only together with all styles, at eight times the cost of a wide sheet. */

/** Larger sheets are no statement whose maker hid a row. */
const LARGEST = 16 * 2 ** 20;

/**
 * Row numbers, from 1, of a workbook's only sheet; none where a filter hides them, which is for a while: they are still the statement's.
 * `book` is what SheetJS reads with `bookFiles`.
 */
export const hiddenRows = (book: object): ReadonlySet<number> => {
  const files = 'files' in book && isFiles(book.files) ? Object.entries(book.files) : [];
  const sheets = files.filter(([path]) => /^\/?xl\/worksheets\/[^/]+\.xml$/.test(path));
  const content = sheets.length === 1 ? sheets[0]?.[1]?.content : undefined;
  if (!(content instanceof Uint8Array) || content.length > LARGEST) return new Set();
  const xml = new TextDecoder().decode(content);
  if (xml.includes('<autoFilter')) return new Set();
  const rows = xml.match(/<row\s[^<>]{0,400}>/g) ?? [];
  const hidden = rows.filter(row => /\shidden="(?:1|true)"/.test(row));
  return new Set(hidden.map(row => Number(/\sr="(\d+)"/.exec(row)?.[1])));
};

const isFiles = (files: unknown): files is Readonly<Record<string, { readonly content?: unknown } | undefined>> =>
  typeof files === 'object' && files !== null;
