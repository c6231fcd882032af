// `npm run new:rule NAME` writes the five files of a rule from the templates in `new-rule/`: it runs, and its tests fail where something is TODO.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const templates = join(import.meta.dirname, 'new-rule');

const camelCase = id => id.replaceAll(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

const refuse = text => {
  console.error(text);
  process.exit(2);
};

const [id = ''] = process.argv.slice(2);
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id))
  refuse('npm run new:rule NAME: what it shows, as small-words-with-hyphens, such as subscription-load');
const folder = join(root, 'src/detectors', id);
if (existsSync(folder)) refuse(`src/detectors/${id} is there already`);

mkdirSync(folder);
for (const template of readdirSync(templates)) {
  const text = readFileSync(join(templates, template), 'utf8');
  const file = join(folder, template.replace(/\.txt$/, ''));
  writeFileSync(file, text.replaceAll('new-rule', id).replaceAll('newRule', camelCase(id)));
}

console.log(`src/detectors/${id}/ is written. Two lines for src/detectors/index.ts:

  import { ${camelCase(id)} } from './${id}/index.js';
  ${camelCase(id)},                 in the list, where a report shall tell it

Fill in what is TODO (grep -rn TODO src/detectors/${id}), then:

  npm run docs:options                                        the tables of options on both pages
  npm test -- test/detectors.test.ts test/detectors           its cases and the laws that hold for every rule
  npm test -- test/reporters.test.ts -u                       the golden pages, which name every rule
`);
