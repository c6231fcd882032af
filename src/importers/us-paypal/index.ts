/** PayPal writes days and amounts as the account's country does, whatever the language of the names: the file itself tells which. */

import { tabular } from '../tabular/index.js';
import { type Mend, mendRows, rowTexts } from '../tabular/mend.js';
import { profileSchema } from '../tabular/profile.js';
import profile from './profile.json' with { type: 'json' };

const { column: DAY } = profile.date;
const { column: NET } = profile.amount;
const ZONE = 'TimeZone|Time Zone|Zeitzone|タイムゾーン';

type Text = (column: string) => string;

/** Days and amounts in one form: `2025-03-20`, `1234.50`. Days whose order nothing tells stay as they are, and are no days of this format. */
const inOneForm: Mend = (tables, profiles) =>
  mendRows([], table => {
    const rows = rowTexts(table, profiles);
    const order = dayOrder(rows);
    const hasComma = rows.some(text => /,\d\d$/.test(text(NET))) && !rows.some(text => /\.\d\d$/.test(text(NET)));
    return text => ({ [DAY]: inIso(text(DAY), order), [NET]: hasComma ? withPoint(text(NET)) : text(NET) });
  })(tables, profiles);

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** A number above 12 is no month; where there is none, the clock of the account says which country writes the day first. */
const dayOrder = (rows: readonly Text[]): 'day' | 'month' | undefined => {
  const pairs = rows.flatMap(text => {
    const [, first, second] = SLASHED.exec(text(DAY)) ?? [];
    return first === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  const dayFirst = pairs.some(([first]) => first > 12);
  const monthFirst = pairs.some(([, second]) => second > 12);
  if (dayFirst && monthFirst) return undefined;
  if (dayFirst || monthFirst) return dayFirst ? 'day' : 'month';
  const zones = new Set(rows.map(text => text(ZONE)).filter(zone => zone !== ''));
  if (zones.size === 0) return undefined;
  return [...zones].every(zone => AMERICAN.test(zone)) ? 'month' : 'day';
};

const AMERICAN = /^(?:[PMCE][SDT]T|AK[SD]T|HST|America\/|US\/)/;

const inIso = (text: string, order: ReturnType<typeof dayOrder>): string => {
  const [, first = '', second = '', year = ''] = SLASHED.exec(text) ?? [];
  if (year === '' || order === undefined) return text;
  const [month, day] = order === 'month' ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

const withPoint = (text: string): string => text.replaceAll('.', '').replace(',', '.');

export const usPaypal = tabular(profileSchema.parse(profile), inOneForm);
