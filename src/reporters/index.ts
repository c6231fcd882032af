import { json } from './json.js';
import type { Reporter } from './reporter.js';

export const reporters: readonly Reporter[] = [json];
