import { createHash } from 'node:crypto';

/** Versioned by the text that is hashed: a new way of making keys gets a new `v`, and old baselines stay readable. */
export const fingerprint = (rule: string, key: string): string =>
  `f-${createHash('sha256').update(`v1\0${rule}\0${key}`).digest('hex').slice(0, 16)}`;
