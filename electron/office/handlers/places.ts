import { join } from 'node:path';
import type { Events } from '../../contract';
import type { Drop } from '../../../db/exchange/send';
import type { DataFolder } from '../../../db/vault/folder';
import type { OpenContext } from '../context';

/** Where files that were handed in are copied to before anything reads them. */
export const inbox = (folder: DataFolder): string => join(folder.root, 'inbox');

/** Writing jobs that may be cancelled, by name; at most one of a name runs at a time. */
const running = new Map<string, AbortController>();

export function cancelJob(job: string): void {
  running.get(job)?.abort();
}

/** Runs a job under a name by which `jobs.cancel` finds it. */
export async function cancellable<T>(job: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  running.set(job, controller);
  try {
    return await work(controller.signal);
  } finally {
    running.delete(job);
  }
}

/** A place to write to, with progress told to the window under a job's name. */
export function dropFor({ files, folder, emit }: OpenContext, to: string, job?: Events['progress']['job'], signal?: AbortSignal): Drop {
  return {
    files, to, outbox: folder.outbox,
    ...(signal ? { signal } : {}),
    ...(job ? { onProgress: (phase, done, total) => emit('progress', { job, phase, done, total }) } : {}),
  };
}
