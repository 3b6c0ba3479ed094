import { err, ok, type Result } from '../domain/result';
import { digestOf } from '../files/durable';
import { failureOfFile, type PackageFailure } from './package-failure';
import type { Manifest } from './manifest';
import type { PackageAt } from './package-source';
import { openPackage } from './read-package';

export type PackageDescription =
  | { readonly state: 'open'; readonly manifest: Manifest; readonly sealed: boolean; readonly blobs: number; readonly bytes: number; readonly sha256: string }
  /** Sealed, and not for us: its size, its hash, and for how many keys, is all that can be known. */
  | { readonly state: 'closed'; readonly recipients: number; readonly bytes: number; readonly sha256: string };

/** What a file is, without using any of it. */
export async function describePackage(at: PackageAt): Promise<Result<PackageDescription, PackageFailure>> {
  const opened = await openPackage(at);
  if (opened.ok) {
    const { manifest, sealed, blobs, bytes, sha256 } = opened.value;
    return ok({ state: 'open', manifest, sealed, blobs: blobs.length, bytes, sha256 });
  }
  if (opened.error.code !== 'file-not-for-us') return opened;
  const file = await digestOf(at.files, at.path);
  if (!file.ok) return err(failureOfFile(file.error));
  return ok({ state: 'closed', recipients: Number(opened.error.facts?.['recipients'] ?? 0), bytes: file.value.size, sha256: file.value.sha256 });
}
