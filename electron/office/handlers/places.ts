import { join } from 'node:path';
import type { Events } from '../../contract';
import { Remaining } from '../../../db/domain/remaining';
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

/** Tells the window how far a job is and how long it will still take. */
export function tell(emit: OpenContext['emit'], job: Events['progress']['job']): (phase: string, done: number, total: number) => void {
  const remaining = new Remaining();
  let said = 0;
  return (phase, done, total) => {
    const now = performance.now();
    const left = remaining.after(phase, done, total, now);
    // A window that is told of every piece does nothing else.
    if (done > 0 && done < total && now - said < 100) return;
    said = now;
    emit('progress', { job, phase, done, total, remaining: left });
  };
}

/** A place to write to, with progress told to the window under a job's name. */
export function dropFor({ files, folder, emit }: OpenContext, to: string, job?: Events['progress']['job'], signal?: AbortSignal): Drop {
  return {
    files, to, outbox: folder.outbox,
    ...(signal ? { signal } : {}),
    ...(job ? { onProgress: tell(emit, job) } : {}),
  };
}
