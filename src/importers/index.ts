/** Every importer, in no order that matters: exactly one may recognize a document. */
import type { Importer } from './importer.js';
import { tabularImporters } from './tabular/index.js';

export const importers: readonly Importer[] = [...tabularImporters];
