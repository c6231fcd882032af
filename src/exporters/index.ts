/** Every exporter, by the value of `--to`. */
import { beancount } from './beancount.js';
import { csv } from './csv.js';
import type { Exporter } from './exporter.js';
import { hledger } from './hledger.js';
import { json, ndjson } from './json.js';

export const exporters: readonly Exporter[] = [csv, json, ndjson, hledger, beancount];
