/** Every profile as an importer. */
import type { Importer } from '../importer.js';
import { findHeader } from './header.js';
import { interpret } from './interpret.js';
import { type Profile, profileSchema } from './profile.js';
import { profiles } from './profiles/index.js';

/** Built-in profiles and a user's own `--profile` file go the same way. */
export const tabular = (profile: Profile): Importer => ({
  id: profile.id,
  source: profile.provenance.source,
  recognize: opened => opened.tables.some(table => findHeader(table, profile) !== undefined),
  read: (opened, options) => interpret(opened, profile, options),
});

export const tabularImporters: readonly Importer[] = profiles.map(raw => tabular(profileSchema.parse(raw)));
