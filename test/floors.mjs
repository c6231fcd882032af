// Runs the scorers that stand beside the project, where they do, and fails below the floors of floors.json.
// Floors go up as figures rise; none is ever lowered.
//   node test/floors.mjs FOLDER
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(process.argv[2] ?? '../shared');
const floors = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8'));
const program = resolve(import.meta.dirname, '../bin/micro-audit.js');

const SCORERS = {
  households: ['bench/score.mjs', '--cases', 'bench/households'],
  families: ['bench/score-families.mjs', '--cases', 'bench/families'],
  corpus: ['corpus/score.mjs', '--corpus', 'corpus'],
};

/** The figure at a dotted path, such as `rules.cash-advance.f1`. */
const figureAt = (scores, path) => path.split('.').reduce((value, key) => value?.[key], scores);

/** Files whose other reading the manifest calls right as well (`alt`), told by their sums: Revolut's fees, which the balances show on top. */
const countAlternates = (scores, alternates) => {
  for (const [id, sums] of Object.entries(alternates))
    if (scores.wrong?.some(line => line.startsWith(`${id} `) && line.includes(sums))) scores.all.right += 1;
};

let below = 0;
let held = 0;
for (const [name, [script, flag, cases]] of Object.entries(SCORERS)) {
  if (!existsSync(join(folder, script))) {
    console.log(`${name}: no scorer here, left out`);
    continue;
  }
  const argv = [join(folder, script), flag, join(folder, cases), '--json', '--', 'node', program, '--format', 'json'];
  const { stdout, stderr } = spawnSync('node', argv, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const scores = JSON.parse(stdout || `{"error": ${JSON.stringify(stderr)}}`);
  const { alternates = {}, ...bounds } = floors[name];
  countAlternates(scores, alternates);
  for (const [path, [least, most]] of Object.entries(bounds)) {
    const figure = figureAt(scores, path);
    const holds =
      typeof figure === 'number' && (least === null || figure >= least) && (most === undefined || figure <= most);
    if (holds) held += 1;
    else {
      below += 1;
      console.log(`${name}: ${path} is ${figure}, must be ${least === null ? `at most ${most}` : `at least ${least}`}`);
    }
  }
}
console.log(`floors: ${held} held, ${below} broken`);
process.exitCode = below === 0 ? 0 : 1;
