import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a program to its end, its output passed on.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, quiet?: boolean, toStderr?: boolean }} [options]
 *   `quiet` keeps the output back and gives it in the result; `toStderr` leaves stdout to the caller's own answer
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program could not be started
 */
export function run(command, args, options = {}) {
  const { cwd = root, env = {}, quiet = false, toStderr = false } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : toStderr ? 2 : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32' && /(^npm|^npx|\.cmd)$/.test(command),
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 127, output: String(error) }));
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 128 : 1), output }));
  });
}

/** Ends the script with a reason that a person can act on. @param {string} reason @returns {never} */
export function giveUp(reason) {
  process.stderr.write(`\n${reason}\n`);
  process.exit(1);
}

/** Says one line of progress; on stderr, because stdout belongs to `zhibu`'s answers. @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
