/** Every way to write a report; the id is the value of `--format`. */
import { jsonReporter } from './json.js';
import type { Reporter } from './reporter.js';
import { table } from './table/index.js';

/** In the order in which `--help` names them. */
export const reporters: readonly Reporter[] = [table, jsonReporter];
