// `npm run new:rule NAME` writes the five files of a rule from the templates in `new-rule/`: it runs, and its tests fail where something is TODO.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const templates = join(import.meta.dirname, 'new-rule');

const camelCase = id => id.replaceAll(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** The files of a rule of that name: their names and texts. */
export const filesOf = id =>
  readdirSync(templates).map(name => ({
    name,
    text: readFileSync(join(templates, name), 'utf8').replaceAll('new-rule', id).replaceAll('newRule', camelCase(id)),
  }));

const sayNext = id => `src/detectors/${id}/ is written. Two lines for src/detectors/index.ts:

  import { ${camelCase(id)} } from './${id}/index.js';
  ${camelCase(id)},   (in the list, where a report shall tell it)

Fill in what is TODO (grep -rn TODO src/detectors/${id}), then:

  npm run docs:options                                   the tables of options on both pages
  npm test -- test/detectors.test.ts test/detectors      its cases, and the laws that hold for every rule
  npm test -- test/reporters.test.ts -u                  the golden pages, which name every rule: read what changed
`;

/** The exit code. */
const writeRule = id => {
  const folder = resolve(import.meta.dirname, '../src/detectors', id);
  const flaw = !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id)
    ? 'npm run new:rule NAME: what it shows, in small words with hyphens, such as subscription-load'
    : existsSync(folder)
      ? `src/detectors/${id} is there already`
      : undefined;
  if (flaw !== undefined) {
    console.error(flaw);
    return 2;
  }
  mkdirSync(folder);
  for (const { name, text } of filesOf(id)) writeFileSync(join(folder, name), text);
  console.log(sayNext(id));
  return 0;
};

if (process.argv[1] === import.meta.filename) process.exitCode = writeRule(process.argv[2] ?? '');
