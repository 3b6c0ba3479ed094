import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as program from './entry';

/** A place in our source and what stands there in the other version. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export type Program = typeof program;

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Our own program as it was, or may come to be, in another version: built from today's source with a few places changed.
 * It works on the very databases and sticks of a test beside today's, as an app does before and after an upgrade.
 */
export async function buildProgram(edits: readonly Edit[]): Promise<Program> {
  // Inside the repository, so that the program finds its packages.
  const folder = join(REPOSITORY, 'test-output', 'program', randomBytes(6).toString('hex'));
  try {
    const built = spawnSync(process.execPath, [join('build', 'build-edited.mjs'), join('db', 'testing', 'other-program', 'entry.ts'), folder], { cwd: REPOSITORY, encoding: 'utf8', input: JSON.stringify(edits) });
    if (built.status !== 0) throw new Error(built.stderr);
    return (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'program.mjs')).href)) as Program;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
