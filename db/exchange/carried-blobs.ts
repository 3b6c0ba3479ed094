import { filesIn } from '../domain/attached-file';
import { fail, type Failure, type FailureCode } from '../domain/failure';
import type { OrderFile } from '../domain/orders';
import { err, ok, type Result } from '../domain/result';
import type { Office } from '../office/office';
import type { Version } from '../records/version';
import { blobOf, blobSizes } from '../store/blobs';
import { LIMITS } from './limits';
import type { SentBlob } from './verify-package';
import type { BlobInput } from './write-package';

/** Leaves room for statements and versions beside the attachments. */
const MOST_BYTES = LIMITS.packageBytes * 0.9;

/**
 * The files that leave with these versions: those ticked 随上报带出 and here, each once. What the superior was sent
 * before goes again with a changed record: it may have lost its copy, and a receipt speaks of submissions only.
 * `all`: between computers of one organisation, ticked or not.
 */
export function filesToCarry(versions: Iterable<string>, all = false): Set<string> {
  const wanted = new Set<string>();
  for (const bytes of versions) for (const { sha256, carried } of filesOf(bytes)) if (carried || all) wanted.add(sha256);
  return wanted;
}

/** Those of these files that are here; `tooLarge` says what to do where they are more than one package holds. */
export function blobsToCarry(office: Office, wanted: ReadonlySet<string>, tooLarge: FailureCode): Result<readonly BlobInput[], Failure> {
  const sizes = blobSizes(office.db, wanted);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  if (total > MOST_BYTES || sizes.size > LIMITS.blobs) return err(fail(tooLarge, { size: Math.ceil(total / 1024 ** 2) }));
  return ok([...sizes].map(([sha256, bytes]) => ({ sha256, bytes, content: () => contentOf(office, sha256) })));
}

function contentOf(office: Office, sha256: string): Uint8Array {
  const found = blobOf(office.db, sha256);
  if (!found) throw new Error(`blob ${sha256} went away while a package was written`);
  return found.bytes;
}

// Most versions name no file, and need not be parsed to know it.
const filesOf = (bytes: string): ReturnType<typeof filesIn> => (bytes.includes('"sha256":"') ? filesIn((JSON.parse(bytes) as Version).document) : []);

/** Notes what arriving versions say of the attachments that came with them. Of files that did not come nothing is noted: there may be millions. */
export class NamedFiles {
  readonly #sent: ReadonlyMap<string, SentBlob>;
  readonly #named = new Set<string>();
  #contradiction = false;

  constructor(sent: readonly SentBlob[], readonly all = false) {
    this.#sent = new Map(sent.map((blob) => [blob.sha256, blob]));
  }

  note(document: unknown): void {
    if (this.#sent.size === 0) return;
    for (const { sha256, bytes, type, carried } of filesIn(document)) if (carried || this.all) this.#note(sha256, bytes, type);
  }

  /** What a task or a notice beside it names. */
  noteGiven(files: readonly OrderFile[] | undefined): void {
    for (const { sha256, bytes, type } of files ?? []) this.#note(sha256, bytes, type);
  }

  #note(sha256: string, bytes: number, type: string): void {
    const sent = this.#sent.get(sha256);
    if (!sent) return;
    this.#contradiction ||= sent.bytes !== bytes || sent.type !== type;
    this.#named.add(sha256);
  }

  /** Every attachment is named by a version or an order beside it, and is what that says. One that is named and not there is 未带附件. */
  fit(): boolean {
    return !this.#contradiction && this.#named.size === this.#sent.size;
  }
}
