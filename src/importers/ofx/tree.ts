/** What ofx-js makes of XML, with names for what one asks of it: an element that stands once is a value there, and several are an array. */
import { parseSync } from 'ofx-js';

/** An element that holds others; one that holds text is a string. */
export type Aggregate = Readonly<Record<string, unknown>>;

/** The one door to ofx-js. It is given well-formed XML and nothing else. */
export const parseOfx = (xml: string): Aggregate => {
  const root: unknown = parseSync(xml).OFX;
  return isAggregate(root) ? root : {};
};

/** The text at the end of a path, of the first where there are several; undefined where there is none or it is blank. */
export const textAt = (aggregate: Aggregate, ...path: readonly string[]): string | undefined => {
  const found = path.reduce<unknown>(
    (node, name) => (isAggregate(node) ? listOf(node[name])[0] : undefined),
    aggregate,
  );
  return typeof found === 'string' && found !== '' ? found : undefined;
};

/** Every aggregate of these names, however deep, in the order in which ofx-js keeps them; not those inside one that is found. */
export function* descendants(aggregate: Aggregate, names: readonly string[]): Generator<Found> {
  for (const [name, value] of Object.entries(aggregate))
    for (const child of listOf(value)) {
      if (!isAggregate(child)) continue;
      if (names.includes(name)) yield { name, aggregate: child };
      else yield* descendants(child, names);
    }
}

export interface Found {
  readonly name: string;
  readonly aggregate: Aggregate;
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const isAggregate = (node: unknown): node is Aggregate => typeof node === 'object' && node !== null;
