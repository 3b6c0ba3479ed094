import { MAX_DOCUMENT_BYTES } from '../records/version';

/** What a package may hold. Counted on the real bytes while they are read, never on what a header declares. */
export interface Limits {
  /** The file itself. */
  readonly packageBytes: number;
  /** One version, as its canonical bytes. */
  readonly documentBytes: number;
  /** One statement: the largest, a submission of 100,000 records, takes about 25 MB. */
  readonly statementBytes: number;
  readonly manifestBytes: number;
  readonly blobBytes: number;
  readonly statements: number;
  readonly versions: number;
  readonly blobs: number;
  /** So many bytes may come out of one byte that went in … */
  readonly inflation: number;
  /** … but this many always may: one long text in a small package is no bomb. */
  readonly inflationFloor: number;
  /** The part of an age file that names its keys: 1,000 of them take 98 KB. */
  readonly ageHeaderBytes: number;
  /** An invitation: one organisation, its keys, its rules. */
  readonly unsealedBytes: number;
}

export const LIMITS: Limits = {
  packageBytes: 1024 ** 3,
  documentBytes: MAX_DOCUMENT_BYTES,
  statementBytes: 32 * 1024 ** 2,
  // A 合并 between two computers of an office with 5,000 branches names their keys in it.
  manifestBytes: 16 * 1024 ** 2,
  blobBytes: 20 * 1024 ** 2,
  statements: 1_000_000,
  versions: 1_000_000,
  blobs: 20_000,
  inflation: 100,
  inflationFloor: 8 * 1024 ** 2,
  ageHeaderBytes: 128 * 1024,
  unsealedBytes: 8 * 1024 ** 2,
};
