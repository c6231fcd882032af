/** Every profile as an importer. */
import type { Table } from '../../reading/document.js';
import type { Importer } from '../importer.js';
import { findProfile } from './header.js';
import { interpret } from './interpret.js';
import type { Mend } from './mend.js';
import { type Profile, profileSchema, type TableProfile, tableProfiles } from './profile.js';
import { profiles } from './profiles/index.js';
import { sheetOf } from './sheet.js';
import { isTotal } from './totals.js';

/** Built-in profiles and a user's own `--profile` file go the same way. */
export const tabular = (profile: Profile, mend: Mend = tables => tables): Importer => {
  const profiles = tableProfiles(profile);
  return {
    id: profile.id,
    source: profile.provenance.source,
    recognize: opened => opened.tables.some(table => fits(table, opened.name, profiles)),
    read: ({ name, tables }, options) => interpret({ name, tables: mend(tables, profiles) }, profiles, options),
  };
};

const CHECKED_ROWS = 20;

/** The header alone is not enough: another bank's table of the same names is given away by its days. */
const fits = (table: Table, file: string, profiles: readonly TableProfile[]): boolean => {
  const found = findProfile(table, profiles);
  if (found === undefined) return false;
  const { profile, header } = found;
  const rows = table.rows.slice(header.dataAt, header.dataAt + CHECKED_ROWS).filter(row => !isTotal(row));
  const sheet = sheetOf(
    profile,
    header,
    { file, table: table.name, preamble: header.preamble, rows, asOf: undefined },
    undefined,
  );
  return rows.length === 0 || profile.date.year !== undefined || rows.some(row => sheet.moment(row) !== undefined);
};

export const tabularImporters: readonly Importer[] = profiles.map(raw => tabular(profileSchema.parse(raw)));
