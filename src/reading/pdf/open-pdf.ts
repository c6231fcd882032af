/** PDF statements: the words of the text layer, put back into the rows and columns they were printed in. */
import { type Document, type Opening, type OpenOptions, unreadable } from '../document.js';
import { unlock } from '../password.js';
import { readPdf } from './pdf.js';
import { checkPdf } from './pdf-check.js';
import { rowsOfTable } from './pdf-table.js';

export const openPdf = async ({ name, bytes }: Document, { password }: OpenOptions): Promise<Opening> => {
  const failure = checkPdf(bytes);
  if (failure) return { name, kind: 'unreadable', failure };
  const free = await readPdf(bytes, undefined);
  const opened =
    free === 'locked'
      ? await unlock(name, password, async answer => {
          const pages = await readPdf(bytes, answer);
          return pages === 'locked' ? undefined : pages;
        })
      : { value: free };
  if ('failure' in opened) return { name, kind: 'unreadable', failure: opened.failure };
  const pages = opened.value;
  if ('code' in pages) return { name, kind: 'unreadable', failure: pages };
  if (pages.every(words => words.length === 0)) return unreadable(name, 'read.pdf-without-text');
  return { name, kind: 'tables', container: 'pdf', encoding: null, tables: [{ rows: rowsOfTable(pages) }], flaws: [] };
};
