/** Purchases on the phone bill, pasted from the page of KT or LG U+: seller, service, the gateway that collects. */
import type { Opened, Table } from '../../reading/document.js';
import type { Importer, ImportOptions } from '../importer.js';
import { columnIndex, findProfile, plain } from '../tabular/header.js';
import { tabular } from '../tabular/index.js';
import { mendRows } from '../tabular/mend.js';
import { profileSchema, tableProfiles } from '../tabular/profile.js';
import { carrierIn, fileTitle } from './carriers.js';
import raw from './micropay.json' with { type: 'json' };

const profile = profileSchema.parse(raw);
const profiles = tableProfiles(profile);
const { via = '', category = '' } = profile;

const SPOKEN = /소액결제|휴대폰결제|정보이용료|[콘컨]텐츠이용(?:료|요금|금액)/;

/** The file's name, and what stands above the header. */
const titlesOf = ({ name, tables }: Opened): readonly string[] => [
  fileTitle(name),
  ...tables.flatMap(table => findProfile(table, profiles)?.header.preamble.flatMap(({ cells }) => cells) ?? []),
];

/** A header of seller, day and amount is half the world's: only a gateway's column, or words for buying on the phone bill, make it a carrier's. */
const isOnPhoneBill = (table: Table, titles: readonly string[]): boolean => {
  const header = findProfile(table, profiles)?.header;
  if (header === undefined) return false;
  const names = header.names.map(plain);
  if (columnIndex(names, via) >= 0 || titles.some(speaks)) return true;
  const at = columnIndex(names, category);
  const rows = table.rows.slice(header.dataAt);
  return rows.length > 0 && rows.every(({ cells }) => speaks(cells[at] ?? ''));
};

const speaks = (text: string): boolean => SPOKEN.test(plain(text));

/** Where no column says whether goods or content were bought, the title may: each has a limit of its own. */
const isContent = (titles: readonly string[]): boolean => {
  const spoken = titles.flatMap(text => SPOKEN.exec(plain(text))?.[0] ?? []);
  return spoken.length > 0 && spoken.every(word => /정보|텐츠/.test(word));
};

const readerFor = (titles: readonly string[]) => {
  const institution = carrierIn(titles);
  return tabular(
    { ...profile, ...(institution === undefined ? {} : { institution }) },
    isContent(titles) ? mendRows(['요금종류'], () => () => ({ 요금종류: '콘텐츠이용료' })) : undefined,
  );
};

export const krCarrierMicropay: Importer = {
  id: profile.id,
  source: profile.provenance.source,
  recognize: opened =>
    tabular(profile).recognize(opened) && opened.tables.some(table => isOnPhoneBill(table, titlesOf(opened))),
  read: (opened: Opened, options: ImportOptions) => readerFor(titlesOf(opened)).read(opened, options),
};
