/** Every exporter, by the value of `--to`. */
import { beancountExporter } from './beancount.js';
import { csvExporter } from './csv.js';
import type { Exporter } from './exporter.js';
import { hledgerExporter } from './hledger.js';
import { jsonExporter, ndjsonExporter } from './json.js';

export const exporters: readonly Exporter[] = [
  csvExporter,
  jsonExporter,
  ndjsonExporter,
  hledgerExporter,
  beancountExporter,
];
