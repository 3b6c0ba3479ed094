import { err, ok, type Result } from '../domain/result';
import type { Files } from '../files/files';
import { peerByDevice, type Office } from '../office/office';
import { hasPackageIn } from '../store/packages';
import { identitiesOf } from './devices';
import { LIMITS } from './limits';
import type { Manifest } from './manifest';
import { Refused, type PackageFailure } from './package-failure';
import { openSource, unwrap, type Reading } from './package-source';
import { readTar } from './tar';
import { readManifest } from './verify-package';

/** What the beginning of a file says, before anybody has decided to take it in. */
export interface Peeked {
  readonly manifest: Manifest;
  /** It was taken in already. */
  readonly taken: boolean;
}

/**
 * Opens only the manifest, with this computer's own keys, from the medium itself: enough to say what a file is, and nothing
 * that may be used. Its signature is checked, all that follows is not; the import reads everything anew, from its first byte.
 */
export async function peekPackage(office: Office, files: Files, path: string, reading: Reading = {}): Promise<Result<Peeked, PackageFailure>> {
  const file = openSource({ files, path, identities: [], reading }, LIMITS);
  try {
    const inside = await unwrap(file.reader, identitiesOf(office), LIMITS);
    if (!('tar' in inside)) return err({ code: 'file-not-for-us', reason: 'no-identity' });
    const manifest = await readManifest(readTar(inside.tar), LIMITS);
    // Of offers and answers only the key that they brought is kept.
    const introduces = manifest.kind === 'invitation' || manifest.kind === 'enrolment';
    return ok({ manifest, taken: introduces ? peerByDevice(office.db, manifest.sender.device) !== undefined : hasPackageIn(office.db, manifest.id) });
  } catch (thrown) {
    if (thrown instanceof Refused) return err(thrown.failure);
    throw thrown;
  } finally {
    await file.close();
  }
}
