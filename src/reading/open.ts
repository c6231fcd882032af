/** Takes a document's container off: bytes decide, never the extension. */
import { readCsv } from './csv.js';
import { decode } from './decode.js';
import { findDelimiter } from './delimiter.js';
import type { Document, Opened } from './document.js';

export const open = (document: Document): Promise<Opened> => Promise.resolve(openText(document));

const openText = ({ name, bytes }: Document): Opened => {
  const { text, encoding } = decode(bytes);
  const delimiter = once(() => findDelimiter(text));
  const tables = once(() => [{ rows: readCsv(text, delimiter()) }]);
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
  };
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};
