import { createHash } from 'node:crypto';
import type { AttachedFile, FileType } from '../domain/attached-file';
import { fail, type Failure } from '../domain/failure';
import { checkKept } from '../domain/files/check-file';
import { err, ok, type Result } from '../domain/result';
import { addBlob, blobFacts, blobOf, blobSizes } from '../store/blobs';
import type { Moment, Office } from './office';

/**
 * Keeps a file's bytes, encrypted with everything else, and answers how a document names it. Trusts nobody: content,
 * name and size are judged here whatever the window did before. What was added and never saved goes at the next opening.
 */
export function addAttachment(office: Office, moment: Moment, name: string, bytes: Uint8Array): Result<AttachedFile, Failure> {
  const kept = checkKept(name, bytes);
  if (!kept.ok) return kept;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  office.db.transaction(() => addBlob(office.db, { sha256, type: kept.value.type, bytes }, moment.now, false)).immediate();
  return ok({ sha256, name: kept.value.name, type: kept.value.type, bytes: bytes.length, carried: false });
}

/** The bytes of an attached file; `attachment-missing` when it was not brought along. */
export function readAttachment(office: Office, sha256: string): Result<{ readonly type: FileType; readonly bytes: Uint8Array }, Failure> {
  const found = blobOf(office.db, sha256);
  return found ? ok(found) : err(fail('attachment-missing'));
}

/** All of these are here, of the type and size by which they are named. */
export const areHeldFiles = (office: Office, files: readonly { readonly sha256: string; readonly type: string; readonly bytes: number }[]): boolean =>
  files.every(({ sha256, type, bytes }) => {
    const held = blobFacts(office.db, sha256);
    return held?.type === type && held.size === bytes;
  });

/** Which of these are here. */
export const heldFiles = (office: Office, wanted: readonly string[]): string[] => [...blobSizes(office.db, wanted).keys()];
