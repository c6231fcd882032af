/** JSON documents: parsed without trust, walked by name, their numbers kept as text. */

export type JsonObject = Readonly<Record<string, unknown>>;

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Undefined where the text is no JSON. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A field as text; blank where there is none. Amounts come as strings or as numbers, and are never calculated with here. */
export const fieldOf = (entry: JsonObject, name: string): string => {
  const value = entry[name];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
};

export interface NamedList {
  readonly name: string;
  /** `revolving.revolving_list`: with the entry's index it leads back to the entry. */
  readonly path: string;
  readonly entries: readonly JsonObject[];
}

/** Every list of objects in the document, by its name and path, in the document's order. */
export const listsIn = (value: unknown, path = '', name = ''): readonly NamedList[] => {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const entries = items.filter(isJsonObject);
    const own = entries.length === items.length ? [{ name, path, entries }] : [];
    return [...own, ...items.flatMap((item, index) => listsIn(item, `${path}[${index}]`))];
  }
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => listsIn(item, path === '' ? key : `${path}.${key}`, key));
};
