/** A table of payments by a wallet that names itself: PAYCO and others of its kind. */
import type { Opened, Table } from '../../reading/document.js';
import type { Importer } from '../importer.js';
import { columnIndex, findHeader, plain } from '../tabular/header.js';
import { tabular } from '../tabular/index.js';
import { mendRows, rowTexts } from '../tabular/mend.js';
import { profileSchema, tableProfiles } from '../tabular/profile.js';
import raw from './list.json' with { type: 'json' };
import { walletIn } from './wallets.js';

const profile = profileSchema.parse(raw);
const profiles = tableProfiles(profile);
const [base] = profiles;
const { category: TYPE = '', channel: METHOD = '' } = profile;
const STATUS = profile.status ?? [];
const AMOUNT = 'column' in profile.amount ? profile.amount.column : '';
const PAYEE = profile.description[0] ?? '';

/** The wallet that the file's name or the rows above the header name; beside a column for what became of a payment, also the one named among the means. */
const walletOf = ({ name, tables }: Opened): string | undefined => {
  const headers = tables.flatMap(table => (base === undefined ? [] : (findHeader(table, base) ?? [])));
  const titles = [
    name.normalize('NFC').replace(/^.*[\\/]/, ''),
    ...headers.flatMap(({ preamble }) => preamble.flatMap(({ cells }) => cells)),
  ];
  const titled = titles.map(walletIn).find(wallet => wallet !== undefined);
  const hasStatus = headers.some(({ names }) => STATUS.some(column => columnIndex(names.map(plain), column) >= 0));
  if (titled !== undefined || !hasStatus) return titled;
  const means = tables.flatMap(table => rowTexts(table, profiles).flatMap(text => walletIn(text(METHOD)) ?? []));
  const [wallet, ...others] = new Set(means);
  return others.length === 0 ? wallet : undefined;
};

/** In a column of types, what was taken back is a row of its own where its payment stands as well; what is put in comes in. */
const signRows = mendRows(['처리'], (table: Table) => {
  const paid = new Set(rowTexts(table, profiles).flatMap(text => (isUndone(text(TYPE)) ? [] : [keyOf(text)])));
  return text => {
    const [type, size] = [text(TYPE), text(AMOUNT)];
    if (/충전|받기|입금/.test(type) || (isUndone(type) && paid.has(keyOf(text)))) return { [AMOUNT]: negative(size) };
    return isUndone(type) ? { 처리: '취소' } : undefined;
  };
});

const isUndone = (type: string): boolean => /취소|환불/.test(type);

const keyOf = (text: (column: string) => string): string => `${text(PAYEE)}\t${text(AMOUNT).replace(/^-/, '')}`;

const negative = (size: string): string => `-${size.replace(/^[-+]/, '')}`;

export const krEasyPayList: Importer = {
  id: profile.id,
  source: profile.provenance.source,
  recognize: opened => tabular(profile).recognize(opened) && walletOf(opened) !== undefined,
  read: (opened, options) => {
    const institution = walletOf(opened);
    return tabular({ ...profile, ...(institution === undefined ? {} : { institution }) }, signRows).read(
      opened,
      options,
    );
  },
};
