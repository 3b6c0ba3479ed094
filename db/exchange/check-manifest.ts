import { z } from 'zod';
import type { Json } from '../records/canonical';
import { hashId } from '../domain/ids';
import { deviceIdOf, verifyBytes } from '../records/sign';
import type { Limits } from './limits';
import { FORMAT, KNOWN_FEATURES, manifest as manifestSchema, type Manifest } from './manifest';
import { refuse } from './package-failure';

/** What is promised to stay at its place in every later format, so that an old reader can tell newer from broken. */
const forAllTime = z.looseObject({ format: z.int().min(1), features: z.array(z.string()) });
const sender = z.looseObject({ sender: z.looseObject({ device: hashId, signingKey: hashId }) });

/** Refuses a package that only a newer app understands, before anything else in it is judged. */
export function checkFormat(value: Json): void {
  const read = forAllTime.safeParse(value);
  if (!read.success) refuse('content-invalid', 'manifest-schema', { field: 'manifest.format' });
  if (read.data.format > FORMAT) refuse('file-newer', 'newer', { format: read.data.format });
  const feature = read.data.features.find((name) => !KNOWN_FEATURES.includes(name));
  if (feature !== undefined) refuse('file-feature', 'feature', { feature: feature.slice(0, 40) });
}

/**
 * A manifest that is whole: signed by the device that it names, of the right shape, its parts fit each other.
 * Whether that device is known and speaks for that organisation is not asked here.
 */
export function checkManifest(value: Json, text: string, signature: string, limits: Limits): Manifest {
  const from = sender.safeParse(value);
  if (!from.success) refuse('content-invalid', 'manifest-schema', { field: 'manifest.sender' });
  const { device, signingKey } = from.data.sender;
  if (deviceIdOf(signingKey) !== device || !verifyBytes('manifest', text, signature, signingKey)) refuse('file-tampered', 'manifest-signature');

  const read = manifestSchema.safeParse(value);
  if (!read.success) refuse('content-invalid', 'manifest-schema', { field: ['manifest', ...(read.error.issues[0]?.path ?? [])].join('.') });
  const manifest = read.data;
  checkParts(manifest);
  checkEntryList(manifest, limits);
  return manifest;
}

/** An invitation is for nobody yet and carries one offer; an enrolment carries one answer; a 合并 its state; all else has none of these. */
function checkParts(manifest: Manifest): void {
  const invites = manifest.kind === 'invitation';
  const enrols = manifest.kind === 'enrolment';
  const fits =
    Number(invites) === present(manifest.invitation, manifest.pairing) &&
    Number(enrols) === present(manifest.enrolment, manifest.joining) &&
    (manifest.kind === 'merge') === (manifest.merge !== undefined) &&
    (manifest.receiptSecret === undefined || manifest.kind === 'report') &&
    invites === (manifest.addressee === '') &&
    invites === (manifest.sealedTo.length === 0);
  if (!fits) refuse('content-invalid', 'manifest-parts', { field: 'manifest.kind' });
}

const present = (...parts: readonly unknown[]): number => parts.filter((part) => part !== undefined).length;

/** The two entries that come after the signature in every package, in this order; then come the blobs. */
export const STATEMENTS_ENTRY = 'statements.ndjson';
export const VERSIONS_ENTRY = 'versions.ndjson';
export const BLOBS = 'blobs/';
const BLOB = /^blobs\/([0-9a-f]{64})$/;

function checkEntryList(manifest: Manifest, limits: Limits): void {
  const [statements, versions, ...blobs] = manifest.entries;
  if (statements?.name !== STATEMENTS_ENTRY || versions?.name !== VERSIONS_ENTRY) refuse('content-invalid', 'entry-list', { field: 'manifest.entries' });
  let last = '';
  for (const blob of blobs) {
    const named = BLOB.exec(blob.name)?.[1];
    // Rising names: none twice, and one set of blobs has one manifest.
    if (named !== blob.sha256 || blob.name <= last) refuse('content-invalid', 'entry-list', { field: 'manifest.entries' });
    if (blob.bytes > limits.blobBytes) refuse('file-too-large', 'entry-bytes');
    last = blob.name;
  }
  if (manifest.counts.versions > limits.versions || manifest.counts.statements > limits.statements || blobs.length > limits.blobs) {
    refuse('file-too-large', 'too-many');
  }
}
