import { setImmediate as breathe } from 'node:timers/promises';
import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Watch } from '../files/watch';
import type { Moment, Office } from './office';
import { saveRecord, type Save } from './save';

/** So many saves between two turns of the event loop: "cancel" is heard, and what asks in between waits for no more than these. */
const SLICE = 40;

/** Why nothing was saved, and the save at which that turned out. */
export interface NotSaved {
  readonly failure: Failure;
  readonly at: number;
}

/**
 * Very many saves in one transaction, all or none, a slice at a time. `atEnd` is part of it and hears the version that each
 * save made (null = what is there says so already). Stopped on the way (`cancelled`) it leaves nothing. Nobody else may use the
 * database meanwhile: the caller runs one job at a time.
 */
export async function savePatiently(office: Office, moment: Moment, saves: readonly Save[], { signal, onProgress }: Watch, atEnd: (versions: readonly (string | null)[]) => void): Promise<Result<null, NotSaved>> {
  const versions: (string | null)[] = [];
  office.db.exec('BEGIN IMMEDIATE');
  try {
    for (const [at, save] of saves.entries()) {
      const saved = saveRecord(office, moment, save);
      if (!saved.ok) return err({ failure: saved.error, at });
      versions.push(saved.value.version);
      if ((at + 1) % SLICE !== 0) continue;
      onProgress?.('saving', at + 1, saves.length);
      await breathe();
      if (signal?.aborted) return err({ failure: fail('cancelled'), at });
    }
    atEnd(versions);
    office.db.exec('COMMIT');
    return ok(null);
  } finally {
    if (office.db.inTransaction) office.db.exec('ROLLBACK');
  }
}
