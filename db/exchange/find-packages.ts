import { join } from 'node:path';
import type { Files } from '../files/files';

/** A folder of a stick inside of the folder that was chosen, and one in it: deeper nobody puts them. */
const DEPTH = 3;
/** So many names are looked at; a whole disk that was chosen by mistake ends here. */
const MOST_NAMES = 20_000;

export interface FoundPackages {
  readonly files: readonly string[];
  /** Other files that lay beside them. */
  readonly others: number;
  /** There were more names than are looked at, or more packages than are taken at once. */
  readonly cut: boolean;
}

/** The .zbb files that paths name: a file names itself, a folder what lies in it. What cannot be read is left to the import to say. */
export async function findPackages(files: Files, paths: readonly string[], most: number, signal?: AbortSignal): Promise<FoundPackages> {
  const found = new Set<string>();
  let [others, names, cut] = [0, 0, false];
  const look = async (path: string, depth: number): Promise<void> => {
    if (signal?.aborted || cut) return;
    const facts = depth > 0 && /\.zbb$/i.test(path) ? null : await files.stat(path);
    const folder = facts?.ok === true && facts.value?.kind === 'folder';
    if (!folder) {
      // Whatever was chosen by itself is looked at, so that a wrong file gets its sentence.
      if (depth > 0 && !/\.zbb$/i.test(path)) others += 1;
      else if (found.size < most) found.add(path);
      else cut = true;
      return;
    }
    const listed = depth < DEPTH ? await files.list(path) : undefined;
    if (listed?.ok !== true) return;
    for (const name of listed.value) {
      names += 1;
      cut ||= names > MOST_NAMES;
      // The system's own, and what a write that was cut off left.
      if (!name.startsWith('.') && !name.endsWith('.part')) await look(join(path, name), depth + 1);
    }
  };
  for (const path of paths) await look(path, 0);
  return { files: [...found], others, cut };
}
