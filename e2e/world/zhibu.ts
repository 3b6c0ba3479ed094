import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { appFolder } from '../launch';

/**
 * Runs one command of the command line on the build in out/ and gives the JSON that it printed. Tests prepare with it
 * what they are not about. Throws with the command's own words when it was refused.
 */
export async function zhibu(command: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const child = spawn(process.execPath, [join(appFolder, 'out', 'main', 'cli.cjs'), ...command, '--json'], {
    env: { ...process.env, TZ: 'Asia/Shanghai' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', problem: '' };
  child.stdout.on('data', (chunk) => (said.out += String(chunk)));
  child.stderr.on('data', (chunk) => (said.problem += String(chunk)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`zhibu ${command.join(' ')}: ${said.out}${said.problem}`);
  return JSON.parse(said.out);
}
