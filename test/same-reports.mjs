// Holds the reports of this build against those of another, byte for byte: for a change of the house that must change no answer.
// A folder with statements right inside is one household, and each file in it one case more; other folders are walked.
//   node test/same-reports.mjs OTHER-CHECKOUT PATH...
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

const LANGUAGES = ['en', 'ko'];
const FORMATS = ['json', 'table'];
const NOT_STATEMENTS = /\.(?:json|mjs|md|tsv|txt\.expected)$/;

const casesUnder = path => {
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { withFileTypes: true })
    .filter(entry => !NOT_STATEMENTS.test(entry.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const holdsFiles = entries.some(entry => entry.isFile());
  return [...(holdsFiles ? [path] : []), ...entries.flatMap(({ name }) => casesUnder(join(path, name)))];
};

/** One line a report: the command's words, the exit code and the hash of what it printed. */
const collect = async (checkout, cases) => {
  const { run } = await import(join(checkout, 'dist/cli/main.js'));
  const write = process.stdout.write.bind(process.stdout);
  const commands = [['demo'], ...cases.map(path => ['audit', path])];
  for (const words of commands) {
    for (const language of LANGUAGES) {
      for (const format of FORMATS) {
        const hash = createHash('sha256');
        process.stdout.write = (text, ...rest) => {
          hash.update(text);
          rest.at(-1)?.();
          return true;
        };
        const exit = await run([...words, '--lang', language, '--format', format, '--quiet']);
        process.stdout.write = write;
        write(`${[...words, language, format].join(' ')}\t${exit} ${hash.digest('hex')}\n`);
      }
    }
  }
};

const compare = (other, paths) => {
  const cases = paths.flatMap(path => casesUnder(resolve(path)));
  const [before, now] = [resolve(other), resolve(import.meta.dirname, '..')].map(checkout => {
    const { stdout, stderr, status } = spawnSync('node', [import.meta.filename, '--collect', checkout, ...cases], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(`${checkout}: ${stderr}`);
    return new Map(
      stdout
        .trim()
        .split('\n')
        .map(line => line.split('\t')),
    );
  });
  const changed = [...before].filter(([words, answer]) => now.get(words) !== answer);
  for (const [words] of changed) console.log(`changed: ${words}`);
  console.log(`${before.size} reports, ${changed.length} changed`);
  return changed.length === 0 && before.size === now.size ? 0 : 1;
};

const [first, ...others] = process.argv.slice(2);
if (first === '--collect') await collect(others[0], others.slice(1));
else process.exitCode = compare(first, others);
