/** Lists of records in a JSON text, as tables: each path to a value is a column. */
import type { Row, Table } from '../../reading/document.js';

/** Undefined where the text is no JSON. */
export const jsonTables = (text: string): readonly Table[] | undefined => {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return listsIn(value, '').map(({ path, records }) => tableOf(path, records));
  } catch {
    return undefined;
  }
};

interface List {
  readonly path: string;
  readonly records: readonly object[];
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists inside of records of a list belong to their record. */
const listsIn = (value: unknown, path: string): readonly List[] => {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const records = items.filter(isRecord);
    return records.length > 0 && records.length === items.length ? [{ path, records }] : [];
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    listsIn(inner, path === '' ? key : `${path}.${key}`),
  );
};

const tableOf = (path: string, records: readonly object[]): Table => {
  const flat = records.map(record => new Map(valuesOf(record, '')));
  const names = [...new Set(flat.flatMap(values => [...values.keys()]))];
  const rows: Row[] = flat.map((values, index) => ({
    cells: names.map(name => values.get(name) ?? ''),
    line: index + 1,
  }));
  return { name: path === '' ? '$' : path, rows: [{ cells: names, line: 0 }, ...rows] };
};

const valuesOf = (value: unknown, path: string): readonly (readonly [string, string])[] => {
  if (Array.isArray(value)) {
    const plain = value.filter(item => typeof item === 'string' || typeof item === 'number');
    return plain.length === 0 ? [] : [[path, plain.join(' ')]];
  }
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      valuesOf(inner, path === '' ? key : `${path} ${key}`),
    );
  }
  return value === null || value === undefined ? [] : [[path, String(value)]];
};
