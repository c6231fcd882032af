// Writes dist/THIRD-PARTY.txt: the license of every package whose code the bundle holds, found by the bundler's own marks.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
const bundled = new Set(
  readdirSync(dist, { recursive: true })
    .filter(file => file.endsWith('.js'))
    .flatMap(file => [
      ...readFileSync(join(dist, file), 'utf8').matchAll(/^\/\/#region .*node_modules\/((?:@[^/]+\/)?[^/]+)/gm),
    ])
    .map(([, name]) => name),
);

const licenseOf = name => {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find(entry => /^(licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? `License: ${license}` : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version}\n\n${text}\n`;
};

writeFileSync(
  join(dist, 'THIRD-PARTY.txt'),
  [...bundled]
    .sort()
    .map(licenseOf)
    .join(`\n${'-'.repeat(80)}\n\n`),
);
