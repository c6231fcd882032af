/** Every profile as an importer. */
import type { Importer } from '../importer.js';
import { claims } from './claim.js';
import { findProfile } from './header.js';
import { interpret } from './interpret.js';
import type { Mend } from './mend.js';
import { type Profile, profileSchema, tableProfiles } from './profile.js';
import { profiles } from './profiles/index.js';

/** Built-in profiles and a user's own `--profile` file go the same way. */
export const tabular = (profile: Profile, mend: Mend = tables => tables): Importer => {
  const profiles = tableProfiles(profile);
  return {
    id: profile.id,
    source: profile.provenance.source,
    recognize: ({ name, tables }) =>
      tables.some(table => findProfile(table, profiles) !== undefined) &&
      mend(tables, profiles).some(table => claims(table, name, profiles)),
    read: ({ name, tables }, options) => interpret({ name, tables: mend(tables, profiles) }, profiles, options),
  };
};

export const tabularImporters: readonly Importer[] = profiles.map(raw => tabular(profileSchema.parse(raw)));
