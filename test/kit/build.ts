/** Builds `dist/` before the tests where it is older than the sources: the command line is tested as it ships. */
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, ROOT } from './files.js';

export default (): void => {
  const built = join(ROOT, 'dist/cli/main.js');
  const changed = filesUnder(join(ROOT, 'src')).map(file => statSync(join(ROOT, 'src', file)).mtimeMs);
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...changed)) return;
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'ignore' });
};
