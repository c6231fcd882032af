/** Takes a document's container off: bytes decide, never the extension. */
import { readCsv } from './csv.js';
import { decode } from './decode.js';
import { findDelimiter } from './delimiter.js';
import type { Document, Opening, OpenOptions } from './document.js';

/** One opening for a document; several for an archive. Nothing in the bytes makes it throw. */
export const open = (document: Document, options: OpenOptions = {}): Promise<readonly Opening[]> =>
  Promise.resolve([openText(document, options)]);

const openText = ({ name, bytes }: Document, { encoding: wanted }: OpenOptions): Opening => {
  const { text, encoding, flaws } = decode(bytes, wanted);
  const delimiter = once(() => findDelimiter(text));
  const tables = once(() => [readCsv(text, delimiter())]);
  return {
    name,
    kind: 'text',
    encoding,
    text,
    get delimiter() {
      return delimiter();
    },
    get tables() {
      return tables();
    },
    flaws,
  };
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
