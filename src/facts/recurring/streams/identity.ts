/** Names for streams that stay the same when months are added, files are renamed or other payees appear. */
import { createHash } from 'node:crypto';
import type { Draft } from './draft.js';

/** Made of the payee's first name, currency, direction and cadence; streams that share all these are counted by their first day. */
export const streamIds = (drafts: readonly Draft[]): readonly string[] => {
  const order = drafts
    .map((draft, index) => ({ draft, index }))
    .sort((a, b) => a.draft.charges[0]!.row - b.draft.charges[0]!.row);
  const ids: string[] = drafts.map(() => '');
  const counts = new Map<string, number>();
  for (const { draft, index } of order) {
    const { group, recurrence } = draft;
    const key = [group.who, group.currency, group.inflow ? 'in' : 'out', recurrence.cadence].join('\0');
    const nth = (counts.get(key) ?? 0) + 1;
    counts.set(key, nth);
    ids[index] = `s-${createHash('sha256').update(`v1\0${key}\0${nth}`).digest('hex').slice(0, 12)}`;
  }
  return ids;
};
