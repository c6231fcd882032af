/** Every importer reads its own documents under `fixtures/<id>/` as the expected file beside each says, and nobody else's. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identify } from '../src/importers/identify.js';
import { importDocument } from '../src/importers/import.js';
import { importers } from '../src/importers/index.js';
import { open } from '../src/reading/open.js';
import { filesUnder, ROOT } from './kit/files.js';
import { readable, unaccounted } from './kit/read-document.js';

const FIXTURES = join(ROOT, 'fixtures');

interface Fixture {
  readonly importer: string;
  readonly path: string;
  readonly name: string;
}

/** `<id>/<document>`; what stands beside a document (`.expected.json`, `.password`) is none. `containers/` is the reading room's. */
const fixtures: readonly Fixture[] = filesUnder(FIXTURES)
  .map(path => ({ path, parts: path.split('/') }))
  .filter(({ parts }) => parts.length === 2 && parts[0] !== 'containers')
  .filter(({ path }) => !/\.(?:expected\.json|password|md)$/.test(path))
  .map(({ path, parts }) => ({ importer: parts[0]!, path, name: parts[1]! }));

const passwordOf = (path: string) => {
  const file = join(FIXTURES, `${path}.password`);
  return existsSync(file) ? { password: readFileSync(file, 'utf8').trim() } : {};
};

const openFixture = async ({ path, name }: Fixture) => {
  const bytes = new Uint8Array(readFileSync(join(FIXTURES, path)));
  const options = passwordOf(path);
  const openings = await open({ name, bytes }, options);
  const imported = await importDocument({ name, bytes }, { importers, ...options });
  return openings.map((opening, index) => ({ opening, imported: imported[index]! }));
};

describe('importers', () => {
  it('have ids of their own', () => {
    const ids = importers.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('have a fixture each', () => {
    const shown = new Set(fixtures.map(({ importer }) => importer));
    expect(importers.map(({ id }) => id).filter(id => !shown.has(id))).toEqual([]);
  });

  it.each(fixtures)('$path', async fixture => {
    const documents = await openFixture(fixture);
    for (const { opening, imported } of documents) {
      if (opening.kind === 'unreadable') throw new Error(`${fixture.path} cannot be opened: ${opening.failure.code}`);
      expect(identify(opening, importers).map(({ id }) => id)).toEqual(
        fixture.importer === 'generic' ? [] : [fixture.importer],
      );
      expect(unaccounted(opening, imported.result)).toEqual([]);
      const { rows, transactions, skipped, rejected } = imported.result.tally;
      expect(rows).toBe(transactions + skipped + rejected);
    }
    await expect(readable(documents.map(({ imported }) => imported))).toMatchFileSnapshot(
      join(FIXTURES, `${fixture.path}.expected.json`),
    );
  });
});
