/** 삼성카드 이용대금명세서: sheet 해외이용 repeats rows of the other sheets, and must not count them twice. */
import type { Table } from '../../reading/document.js';
import { tabular } from '../tabular/index.js';
import { type Mend, mendRows, rowTexts } from '../tabular/mend.js';
import { profileSchema } from '../tabular/profile.js';
import profile from './profile.json' with { type: 'json' };

const KEY = ['이용일', '이용구분', '가맹점', '원금'];

const keyOf = (text: (column: string) => string): string => KEY.map(text).join('\t');

const isOverseas = ({ name = '' }: Table): boolean => name.includes('해외이용');

const markCopies: Mend = (tables, profiles) => {
  const elsewhere = new Map<string, number>();
  const others = tables.filter(table => !isOverseas(table)).flatMap(table => rowTexts(table, profiles));
  for (const key of others.map(keyOf)) elsewhere.set(key, (elsewhere.get(key) ?? 0) + 1);
  const mark = mendRows(['중복'], () => text => {
    const key = keyOf(text);
    const left = elsewhere.get(key) ?? 0;
    elsewhere.set(key, left - 1);
    return left > 0 ? { 중복: 'Y' } : undefined;
  });
  return tables.flatMap(table => (isOverseas(table) ? mark([table], profiles) : [table]));
};

export const krSamsungBill = tabular(profileSchema.parse(profile), markCopies);
