/** Who says yes? Exactly one importer, or there is a question for the user. */
import type { Opened } from '../reading/document.js';
import type { Importer } from './importer.js';

export const identify = (opened: Opened, importers: readonly Importer[]): readonly Importer[] =>
  importers.filter(importer => importer.recognize(opened));
