import { Worker } from 'node:worker_threads';
import { fail, type Failure } from '../../db/domain/failure';
import type { IntakeKind } from '../../db/domain/intake/intake';
import type { Sheet } from '../../db/domain/intake/sheet';
import { err, type Result } from '../../db/domain/result';
import { readFile } from '../../db/intake/read-file';
import { tooLarge } from '../../db/intake/unpacked';

export interface ReaderTask {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly kind: IntakeKind;
}

/** Twenty thousand lines take a third of it. */
const MOST_MEGABYTES = 1024;
/** Longer is no table but a trap. */
const PATIENCE = 60_000;

/**
 * Reads a file in a thread of its own, so that saving goes on beside it, and a file that eats memory or time ends alone.
 * Without the thread's program (or where it cannot be started) it is read here.
 */
export function readAside(program: string | undefined, task: ReaderTask): Promise<Result<readonly Sheet[], Failure>> {
  const here = (): Promise<Result<readonly Sheet[], Failure>> => readFile(task.bytes, task.name, task.kind);
  if (program === undefined) return here();
  return new Promise((resolve) => {
    const worker = new Worker(program, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
    const timer = setTimeout(() => end(err(tooLarge())), PATIENCE);
    let began = false;
    const end = (result: Result<readonly Sheet[], Failure>): void => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    worker.once('online', () => (began = true));
    worker.once('message', (sheets: Result<readonly Sheet[], Failure>) => end(sheets));
    // Whatever ended it without a word.
    worker.once('exit', () => {
      if (began) end(err(fail('intake-damaged')));
    });
    worker.once('error', (thrown) => {
      if (began) return end(err('code' in thrown && thrown.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge() : fail('intake-damaged')));
      clearTimeout(timer);
      void here().then(resolve);
    });
  });
}
