/** `micro-audit formats`: what can be read, and what was seen to establish each. */
import { importers } from '../../importers/index.js';
import { print } from '../output.js';

export const listFormats = async ({ format }: { readonly format: 'table' | 'json' }): Promise<number> => {
  const formats = importers.map(({ id, source }) => ({ id, source })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const width = Math.max(...formats.map(({ id }) => id.length));
  await print(
    format === 'json'
      ? [`${JSON.stringify(formats, null, 2)}\n`]
      : formats.map(({ id, source }) => `${id.padEnd(width)}  ${source}\n`),
  );
  return 0;
};
