/** Lists of records in a JSON or XML text, as tables: each path to a value is a column. */
import type { Row, Table } from '../../reading/document.js';
import { parseXml, type XmlElement } from '../../reading/xml.js';
import { type Entry, isEntry, listsIn, parseJson } from '../values/json.js';

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
    : listsIn(value).flatMap(({ path, entries }) =>
        entries.length === 0
          ? []
          : [
              tableOf(
                path,
                entries.map(entry => new Map(fieldsOf(entry))),
              ),
            ],
      );
};

type Fields = readonly (readonly [string, string])[];

const tableOf = (name: string, records: readonly ReadonlyMap<string, string>[]): Table => {
  const names = [...new Set(records.flatMap(record => [...record.keys()]))];
  const rows: Row[] = records.map((record, index) => ({
    cells: names.map(key => record.get(key) ?? ''),
    line: index + 1,
  }));
  return { name: name === '' ? '$' : name, rows: [{ cells: names, line: 0 }, ...rows] };
};

const under = (path: string, key: string): string => (path === '' ? key : `${path} ${key}`);

/** `transactionAmount amount`; lists of plain values are joined, lists of records are tables of their own. */
const fieldsOf = (entry: Entry, path = ''): Fields =>
  Object.entries(entry).flatMap(([key, value]): Fields => {
    const name = under(path, key);
    if (isEntry(value)) return fieldsOf(value, name);
    if (Array.isArray(value)) {
      const plain = value.filter(item => typeof item === 'string' || typeof item === 'number');
      return plain.length === 0 ? [] : [[name, plain.join(' ')]];
    }
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [[name, String(value)]]
      : [];
  });

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
