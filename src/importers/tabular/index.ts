/** Every profile as an importer. */
import type { Table } from '../../reading/document.js';
import type { Importer } from '../importer.js';
import { findHeader } from './header.js';
import { interpret } from './interpret.js';
import { type Profile, profileSchema } from './profile.js';
import { profiles } from './profiles/index.js';
import { sheetOf } from './sheet.js';

/** Built-in profiles and a user's own `--profile` file go the same way. */
export const tabular = (profile: Profile): Importer => ({
  id: profile.id,
  source: profile.provenance.source,
  recognize: opened => opened.tables.some(table => fits(table, profile)),
  read: (opened, options) => interpret(opened, profile, options),
});

const CHECKED_ROWS = 20;

/** The header alone is not enough: another bank's table of the same names is given away by its days. */
const fits = (table: Table, profile: Profile): boolean => {
  const header = findHeader(table, profile);
  if (header === undefined) return false;
  const rows = table.rows.slice(header.dataAt, header.dataAt + CHECKED_ROWS);
  const sheet = sheetOf(profile, header, table.rows.slice(0, header.dataAt), undefined);
  return rows.length === 0 || rows.some(row => sheet.moment(row) !== undefined);
};

export const tabularImporters: readonly Importer[] = profiles.map(raw => tabular(profileSchema.parse(raw)));
