/** Lists of records in a JSON or XML text, as tables: each path to a value is a column. */

import { exponentOf } from '../../model/money.js';
import type { Opened, Row, Table } from '../../reading/document.js';
import { parseXml, type XmlElement } from '../../reading/xml.js';
import { namedCurrency } from '../values/currency.js';
import { fieldOf, isJsonObject, type JsonObject, listsIn, parseJson } from '../values/json.js';
import { fold } from './fold.js';
import { statusOf } from './row-words.js';

/** Those of its records, where the document is a text of such; else its own. */
export const tablesOf = (opened: Opened): readonly Table[] =>
  (opened.kind === 'text' ? recordTables(opened.text) : undefined) ?? opened.tables;

/** Undefined where the text is neither. */
export const recordTables = (text: string): readonly Table[] | undefined => {
  const [mark] = /^\s*[[{<]/.exec(text) ?? [];
  if (mark === undefined) return undefined;
  if (mark.endsWith('<')) {
    const parsed = parseXml(text);
    return 'root' in parsed ? repeatedIn(parsed.root, parsed.root.name) : undefined;
  }
  const value = parseJson(text);
  return value === undefined
    ? undefined
    : listsIn(value).flatMap(({ name, path, entries }) =>
        entries.length === 0 || /balances$/i.test(name)
          ? []
          : [
              tableOf(
                path,
                entries.map(entry => new Map([...statusOfList(name), ...fieldsOf(entry)])),
              ),
            ],
      );
};

/** `"pending": [ … ]`: what the list is called holds for each of its records. */
const statusOfList = (name: string): Fields => (statusOf(fold(name)) === 'pending' ? [['status', name]] : []);

type Fields = readonly (readonly [string, string])[];

const tableOf = (name: string, records: readonly ReadonlyMap<string, string>[]): Table => {
  const names = [...new Set(records.flatMap(record => [...record.keys()]))];
  const rows: Row[] = records.map((record, index) => ({
    cells: names.map(key => record.get(key) ?? ''),
    line: index + 1,
  }));
  return { name: name === '' ? '$' : name, rows: [{ cells: names, line: 0 }, ...rows] };
};

const under = (path: string, key: string): string => [path, key].filter(part => part !== '').join(' ');

/** `transactionAmount amount`; lists of plain values are joined, lists of records are tables of their own. */
const fieldsOf = (entry: JsonObject, path = ''): Fields =>
  Object.entries(entry).flatMap(([key, value]): Fields => {
    const name = under(path, key);
    if (isJsonObject(value)) return 'unscaledValue' in value ? [[name, unscaled(value)]] : fieldsOf(value, name);
    if (isInMinorUnits(key)) return [[under(path, key.replace(MINOR_UNITS, '')), inMajorUnits(entry, key)]];
    if (Array.isArray(value)) {
      const plain = value.filter(item => typeof item === 'string' || typeof item === 'number');
      return plain.length === 0 ? [] : [[name, plain.join(' ')]];
    }
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [[name, String(value)]]
      : [];
  });

/** `{ "unscaledValue": "-1300", "scale": "2" }` -> "-13.00". Blank where the number is none. */
const unscaled = (value: JsonObject): string =>
  shifted(fieldOf(value, 'unscaledValue'), Number(fieldOf(value, 'scale') || '0'));

const isInMinorUnits = (key: string): boolean =>
  /^(?:\w*(?:amount|value|balance|price))?$/i.test(key.replace(MINOR_UNITS, '')) && MINOR_UNITS.test(key);

/** `minorUnits`, `amount_in_minor`, `amountCents`. */
const MINOR_UNITS = /_?(?:in_?)?(?:minor_?(?:units?)?|cents)$/i;

/** `{ "currency": "GBP", "minorUnits": 1234 }` -> "12.34". Blank, and so a question, where no currency says how small the unit is. */
const inMajorUnits = (entry: JsonObject, key: string): string => {
  const named = Object.keys(entry).find(other => /^(?:amount_?)?(?:currency|ccy)(?:_?(?:iso_?)?code)?$/i.test(other));
  const currency = named === undefined ? undefined : namedCurrency(fieldOf(entry, named));
  return currency === undefined ? '' : shifted(fieldOf(entry, key), exponentOf(currency));
};

const shifted = (number: string, places: number): string => {
  const [, sign, digits = ''] = /^(-?)(\d+)$/.exec(number) ?? [];
  if (sign === undefined || !Number.isInteger(places) || Math.abs(places) > 20) return '';
  if (places <= 0) return sign + digits + '0'.repeat(-places);
  const padded = digits.padStart(places + 1, '0');
  return `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`;
};

/** Elements of one name beside each other are records. */
const repeatedIn = ({ children }: XmlElement, path: string): readonly Table[] => {
  const [first] = children;
  const alike = first !== undefined && first.children.length > 0 && children.every(({ name }) => name === first.name);
  if (alike)
    return [
      tableOf(
        `${path}.${first.name}`,
        children.map(child => new Map(leavesOf(child))),
      ),
    ];
  return children.flatMap(child => repeatedIn(child, `${path}.${child.name}`));
};

const leavesOf = ({ children }: XmlElement, path = ''): Fields =>
  children.flatMap(child => {
    const name = under(path, child.name);
    return child.children.length > 0 ? leavesOf(child, name) : [[name, child.text] as const];
  });
