/** JSON: one object, written a transaction at a time. NDJSON: a transaction a line. */
import type { Exporter } from './exporter.js';
import { recordOf } from './record.js';

export const jsonExporter: Exporter = {
  id: 'json',
  *render(books) {
    const accounts = books.accounts.map(({ id, kind, institution = null, name = null, number = null }) => ({
      id,
      kind,
      institution,
      name,
      number,
    }));
    yield `{\n"schemaVersion": 1,\n"accounts": ${JSON.stringify(accounts)},\n"transactions": [`;
    let separator = '';
    for (const entry of books.entries) {
      yield `${separator}\n${JSON.stringify(recordOf(entry))}`;
      separator = ',';
    }
    yield '\n]\n}\n';
  },
};

export const ndjsonExporter: Exporter = {
  id: 'ndjson',
  *render(books) {
    for (const entry of books.entries) yield `${JSON.stringify(recordOf(entry))}\n`;
  },
};
