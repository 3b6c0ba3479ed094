import type { Json } from '../records/canonical';
import type { Result } from '../domain/result';
import { readVersion, storedVersion, versionFrom, type StoredVersion, type VersionFailure } from '../records/version';

/**
 * One line of versions.ndjson. It is read when it is first asked for, and once: plan, import and projections of a file
 * that is held in memory share what was found. `value` is what the text was parsed to, if somebody has seen that it is canonical.
 */
export class VersionLine {
  #value: Json | undefined;
  #read: Result<StoredVersion, VersionFailure> | undefined;
  #id: string | undefined;

  constructor(readonly bytes: string, value?: Json) {
    this.#value = value;
  }

  read(): Result<StoredVersion, VersionFailure> {
    if (this.#read) return this.#read;
    if (this.#id !== undefined) return (this.#read = { ok: true, value: storedVersion({ id: this.#id, bytes: this.bytes }) });
    const read = this.#value === undefined ? readVersion(this.bytes) : versionFrom(this.#value, this.bytes);
    this.#value = undefined;
    if (read.ok) this.#id = read.value.id;
    return (this.#read = read);
  }

  /** Holds no more than the text, and that it was read well: objects take several times as much. */
  putDown(): void {
    this.#value = undefined;
    this.#read = undefined;
  }
}
