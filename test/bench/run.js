/** `npm run bench`: every `*.bench.ts` of this folder, one after the other, as ratios within one run. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--config', 'test/bench/vitest.config.ts', '--no-file-parallelism'],
  {
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
