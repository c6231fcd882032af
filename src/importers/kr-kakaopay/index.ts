/** 카카오페이 거래내역서: the sign stands before the amount, or as [+] or [-] before the word for what was done. */
import type { Table } from '../../reading/document.js';
import type { Importer } from '../importer.js';
import { findHeader } from '../tabular/header.js';
import { tabular } from '../tabular/index.js';
import { mendRows, rowTexts } from '../tabular/mend.js';
import { profileSchema, tableProfiles } from '../tabular/profile.js';
import raw from './profile.json' with { type: 'json' };

const profile = profileSchema.parse(raw);
const profiles = tableProfiles(profile);

const TYPE = '거래구분|구분';
const AMOUNT = '거래금액';

const MARK = /^\s*\[([+-])\]\s*/;
const MINUS = /^[-−–△(]/;

type Convention = 'marked' | 'signed' | 'words';

const conventionOf = (table: Table): Convention => {
  const rows = rowTexts(table, profiles);
  if (rows.some(text => MARK.test(text(TYPE)))) return 'marked';
  return rows.some(text => MINUS.test(text(AMOUNT))) ? 'signed' : 'words';
};

/** Where neither a mark nor a minus stands, the word tells. */
const INTO = /취소|환급|환불|충전|받기|기간만료|혜택|캐시백|이자/;
const OUT = /결제|송금|내보내기|수수료|출금/;

/** `?` where nothing tells: the amount is not guessed, and the row is rejected. */
const signOf = (type: string): string => {
  const mark = MARK.exec(type)?.[1];
  if (mark !== undefined) return mark;
  if (INTO.test(type)) return '+';
  return OUT.test(type) ? '-' : '?';
};

const mend = mendRows([], table => {
  if (conventionOf(table) === 'signed') return () => undefined;
  return text => {
    const [type, size] = [text(TYPE), text(AMOUNT).replace(/^[-+−–]\s*/, '')];
    return size === '' ? undefined : { [TYPE]: type.replace(MARK, ''), [AMOUNT]: `${signOf(type)}${size}` };
  };
});

/** The column of accounts and payees has a name that nobody else uses; a table without it is known by its marks. */
const isKnown = (table: Table): boolean => {
  const [named, ...others] = profiles;
  if (named !== undefined && findHeader(table, named) !== undefined) return true;
  return rowTexts(table, others).some(text => MARK.test(text(TYPE)));
};

const importer = tabular(profile, mend);

export const krKakaopay: Importer = {
  ...importer,
  recognize: opened => importer.recognize(opened) && opened.tables.some(isKnown),
};
